import { WorkbookFailure } from "../office/failure";
import { cellRuns, type CellRun } from "../office/cell-runs";
import { ASKED_GAP, cellWork } from "./changed-cells";
import { readJournal, saveJournal, withEntry, type StoredEntry } from "./journal";
import type { ChangedCell } from "./packed-cells";
import { inPieces } from "../office/ask-in-batches";
import type { ExcelRunner } from "../office/run-in-excel";
import { orTakenBack } from "./undo-action";
import { execute } from "../office/write-in-batches";

/** A value of one source cell to be replaced, only where it still is `before`. */
export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

interface Found {
  readonly edit: Edit;
  readonly cell: ChangedCell;
}

async function readBefore(context: Excel.RequestContext, runs: readonly CellRun<Edit>[]): Promise<readonly Found[]> {
  const names = [...new Set(runs.map(({ sheet }) => sheet))];
  const sheets = new Map(
    names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id,name,protection/protected");
      return [name, sheet];
    }),
  );
  await context.sync();
  const asked = runs.flatMap((run) => {
    const sheet = sheets.get(run.sheet);
    if (sheet === undefined || sheet.isNullObject) return [];
    if (sheet.protection.protected) throw new WorkbookFailure("protected", "AccessDenied", sheet.name);
    const range = sheet.getRange(run.address);
    range.load("values,text,formulas,numberFormat");
    return [{ run, range, sheet }];
  });
  await context.sync();
  return asked.flatMap(({ run, range, sheet }) =>
    run.items.flatMap(({ at, item: edit }): readonly Found[] => {
      if (plainText(range.values[at]?.[0]) !== edit.before && range.text[at]?.[0] !== edit.before) return [];
      const numberFormat = plainText(range.numberFormat[at]?.[0]);
      return [
        {
          edit,
          cell: {
            sheetId: sheet.id,
            sheet: sheet.name,
            address: edit.address,
            formula: keptContent(range.formulas[at]?.[0], numberFormat),
            numberFormat,
            after: edit.after,
          },
        },
      ];
    }),
  );
}

const plainText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** The content in the form in which it can be written back and comes out the same: a text stays a text. */
function keptContent(content: unknown, numberFormat: string): string | number | boolean {
  if (typeof content === "number" || typeof content === "boolean") return content;
  if (typeof content !== "string") return "";
  return numberFormat === "@" || content === "" || content.startsWith("=") ? content : `'${content}`;
}

/**
 * Applies the edits that still fit, as text: all of them, or none stays. Gives those that did not fit: the cell changed
 * meanwhile or its sheet is gone.
 */
export async function editCells(
  excel: ExcelRunner,
  edits: readonly Edit[],
  about: { readonly id: string; readonly action: string; readonly at: string },
): Promise<{ readonly applied: number; readonly skipped: readonly Edit[] }> {
  const found = await inPieces(
    excel,
    cellRuns(edits, (edit) => edit, ASKED_GAP),
    readBefore,
  );
  const done = new Set(found.map(({ edit }) => edit));
  const skipped = edits.filter((edit) => !done.has(edit));
  if (found.length === 0) return { applied: 0, skipped };
  const cells = found.map(({ cell }) => cell);
  const entry: StoredEntry = {
    ...about,
    status: "writing",
    sheets: [],
    cells,
    names: {},
    properties: {},
    backup: null,
  };
  const journal = withEntry(await excel.run(readJournal), entry);
  await orTakenBack(excel, entry.id, async () => {
    await excel.run((context) => saveJournal(context, journal));
    await execute(
      excel,
      cellWork(cells.map((cell) => ({ ...cell, formula: cell.after, numberFormat: "@" }))),
      () => undefined,
    );
    await excel.run((context) => saveJournal(context, withEntry(journal, { ...entry, status: "done" })));
  });
  return { applied: found.length, skipped };
}

const shownBefore = (formula: string | number | boolean): string =>
  typeof formula === "string" ? formula.replace(/^'/, "") : String(formula);

/** Applies an edit that was taken back once more, under its own name in the journal. */
export const editAgain = async (excel: ExcelRunner, { id, action, at, cells }: StoredEntry): Promise<void> => {
  const edits = cells.map(({ sheet, address, formula, after }) => ({
    sheet,
    address,
    before: shownBefore(formula),
    after,
  }));
  await editCells(excel, edits, { id, action, at });
};
