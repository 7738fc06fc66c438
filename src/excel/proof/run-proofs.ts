import { failureOf } from "../office/failure";
import type { ExcelRunner } from "../office/run-in-excel";
import { HAND_PROOFS } from "./by-hand";
import { CELL_PROOFS } from "./cells";
import { LIMIT_PROOFS } from "./limits";
import { benchOf, type Person, type Place, type Proof, type Said } from "./proof";
import { RULE_PROOFS } from "./rules";
import { PROOF_NAMESPACE, SHEET_PROOFS } from "./sheets";
import { TABLE_PROOFS } from "./tables";

/** First what runs by itself, then what the person is needed for. */
export const PROOFS: readonly Proof[] = [
  ...CELL_PROOFS,
  ...TABLE_PROOFS,
  ...SHEET_PROOFS,
  ...RULE_PROOFS,
  ...LIMIT_PROOFS,
  ...HAND_PROOFS,
];

export interface Proved {
  readonly id: string;
  readonly what: Said;
  readonly documented: Said;
  readonly expected: readonly string[];
  readonly seen: string;
  readonly verdict: "same" | "differs" | "leftOut";
}

interface Before {
  readonly sheets: ReadonlySet<string>;
  readonly calculation: Excel.Application["calculationMode"];
}

/** The workbook as it stands; null where it holds anything, for this is done in an empty one only. */
async function emptyBook(excel: ExcelRunner): Promise<Before | null> {
  return excel.run(async (context) => {
    const { worksheets, application } = context.workbook;
    worksheets.load("items/id");
    application.load("calculationMode");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false).load("address"));
    await context.sync();
    if (used.some((range) => !range.isNullObject)) return null;
    return { sheets: new Set(worksheets.items.map(({ id }) => id)), calculation: application.calculationMode };
  });
}

/** Takes away every sheet and stored part that came since, and puts the mode back. */
async function putBack(excel: ExcelRunner, { sheets, calculation }: Before): Promise<void> {
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/visibility,items/protection/protected");
    const parts = workbook.customXmlParts.getByNamespace(PROOF_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    if (workbook.protection.protected) workbook.protection.unprotect();
    workbook.application.calculationMode = calculation;
    for (const sheet of workbook.worksheets.items) {
      if (sheets.has(sheet.id)) continue;
      if (sheet.protection.protected) sheet.protection.unprotect();
      // Excel refuses to delete a very hidden one.
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    for (const { id } of parts.items) workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
}

/** Whether the pane hears of what happens: sheets that come and go here are no news to it. */
const hear = (excel: ExcelRunner, on: boolean): Promise<void> =>
  excel.run(async (context) => {
    context.runtime.enableEvents = on;
    await context.sync();
  });

async function seenOf({ excel, person }: Trial, { seen }: Proof): Promise<string | null> {
  const sheet = await excel.run(async (context) => {
    const added = context.workbook.worksheets.add();
    added.load("id");
    await context.sync();
    return added.id;
  });
  return seen(benchOf(sheet, person));
}

/** Tries one thing in an empty sheet and takes away what it left. A failure nobody expected is what is seen. */
async function proved(trial: Trial, before: Before, proof: Proof): Promise<Proved> {
  const { id, what, documented } = proof;
  const expected = proof.expected(trial.place);
  const seen = await seenOf(trial, proof).catch((error: unknown) => failureOf(error).code);
  // What cannot be taken away now is taken away after the next ones, or told at the end.
  await putBack(trial.excel, before).catch(failureOf);
  const verdict = seen === null ? "leftOut" : expected.includes(seen) ? "same" : "differs";
  return { id, what, documented, expected, seen: seen ?? "", verdict };
}

/** What a trial needs; the runner waits where Excel does. */
export interface Trial {
  readonly excel: ExcelRunner;
  readonly place: Place;
  readonly person: Person;
  /** Called before each thing that is tried. */
  readonly told: (done: number, total: number, next: Said) => void;
}

export interface Outcome {
  readonly all: readonly Proved[];
  /** Whether the workbook is as it was. */
  readonly cleaned: boolean;
}

/**
 * Tries each thing that this program relies on in the Excel it runs in, in an empty workbook that it leaves as it was.
 * Null where the workbook is not empty.
 */
export async function runProofs(trial: Trial): Promise<Outcome | null> {
  const before = await emptyBook(trial.excel);
  if (before === null) return null;
  await hear(trial.excel, false);
  const all = await PROOFS.reduce<Promise<readonly Proved[]>>(async (earlier, proof) => {
    const known = await earlier;
    trial.told(known.length, PROOFS.length, proof.what);
    return [...known, await proved(trial, before, proof)];
  }, Promise.resolve([]));
  const cleaned = await putBack(trial.excel, before)
    .then(() => hear(trial.excel, true))
    .then(
      () => true,
      () => false,
    );
  // Whatever stayed behind, the pane must hear again.
  if (!cleaned) await hear(trial.excel, true);
  return { all, cleaned };
}
