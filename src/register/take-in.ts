import type { FileProblem } from "../grid/file-problem";
import type { Workbook } from "../grid/grid";
import { UNIT_PROPERTY } from "../grid/workbook-properties";
import { prepare, withCodes, type Intake } from "./intake";
import { ledgerOf } from "./ledger";
import type { Choices, Register, RegisterRecord, TakeInContext, TakenFile } from "./register";
import { onlyRegister, takeSheet, understood } from "./take-sheet";
import type { TableSource } from "./take-table";

/** A file that could not be read, and why. */
export interface UnreadWorkbook {
  readonly name: string;
  readonly fingerprint: string | null;
  readonly problem: FileProblem;
}

function takeWorkbook(shared: Intake, workbook: Workbook): TakenFile {
  const intake = withCodes(shared, workbook);
  const layouts = onlyRegister(workbook.sheets.map((grid) => understood(intake, workbook.name, grid)));
  const madeFor = workbook.properties[UNIT_PROPERTY] ?? "";
  const source: TableSource = {
    file: workbook.name,
    madeFor: madeFor === "" ? null : madeFor,
    madeHere: UNIT_PROPERTY in workbook.properties,
    alone: layouts.filter(({ listed }) => listed).length === 1,
  };
  return {
    file: workbook.name,
    fingerprint: workbook.fingerprint,
    problem: null,
    sheets: layouts.map((layout) => takeSheet(intake, source, layout)),
    properties: workbook.properties,
    ...(workbook.modified === undefined ? {} : { modified: workbook.modified }),
    notes: workbook.notes ?? [],
  };
}

/** Takes in workbooks under one campaign and one set of choices, which are prepared once. */
export type Taker = (workbooks: readonly Workbook[], unreadable: readonly UnreadWorkbook[]) => Register;

/**
 * Takes in workbooks: every sheet understood, columns told, cells made clean records with their source. Pure; the order
 * of files and rows is kept. Files that could not be read stand last, with their problem and no sheets.
 */
export function taker(context: TakeInContext, choices: Choices): Taker {
  const intake = prepare(context, choices);
  return (workbooks, unreadable) => {
    const files: TakenFile[] = workbooks.map((workbook) => takeWorkbook(intake, workbook));
    for (const { name, fingerprint, problem } of unreadable)
      files.push({ file: name, fingerprint, problem, sheets: [], properties: {} });
    const records: RegisterRecord[] = [];
    for (const { sheets } of files)
      for (const { tables } of sheets)
        for (const table of tables) for (const record of table.records) records.push(record);
    return { files, records, ledger: ledgerOf(files), expected: context.units };
  };
}

/** Takes in workbooks once. */
export const takeIn = (
  workbooks: readonly Workbook[],
  unreadable: readonly UnreadWorkbook[],
  context: TakeInContext,
  choices: Choices,
): Register => taker(context, choices)(workbooks, unreadable);
