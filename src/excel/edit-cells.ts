import { WorkbookFailure } from "./failure";
import { queueCells } from "./changed-cells";
import { findJournal, readJournal, replaceJournal, withEntry, type ChangedCell, type StoredEntry } from "./journal";
import type { Session } from "./session";

/** A value of one source cell to be replaced, only where it still is `before`. */
export interface Edit { readonly sheet: string; readonly address: string; readonly before: string; readonly after: string }

interface Found { readonly edit: Edit; readonly cell: ChangedCell }

async function readBefore(context: Excel.RequestContext, edits: readonly Edit[]): Promise<readonly Found[]> {
  const names = [...new Set(edits.map((edit) => edit.sheet))];
  const sheets = new Map(names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,name,protection/protected");
    return [name, sheet];
  }));
  await context.sync();
  const asked = edits.flatMap((edit) => {
    const sheet = sheets.get(edit.sheet);
    if (sheet === undefined || sheet.isNullObject) return [];
    if (sheet.protection.protected) throw new WorkbookFailure("protected", "AccessDenied", sheet.name);
    const range = sheet.getRange(edit.address);
    range.load("values,text,formulas,numberFormat");
    return [{ edit, range, sheet }];
  });
  await context.sync();
  return asked.flatMap(({ edit, range, sheet }) => {
    if (firstOf(range.values) !== edit.before && range.text[0]?.[0] !== edit.before) return [];
    const numberFormat = firstOf(range.numberFormat);
    return [{ edit, cell: { sheetId: sheet.id, sheet: sheet.name, address: edit.address, formula: keptContent(range.formulas, numberFormat), numberFormat, after: edit.after } }];
  });
}

function firstOf(matrix: readonly (readonly unknown[])[]): string {
  const value = matrix[0]?.[0];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The content in the form in which it can be written back and comes out the same: a text stays a text. */
function keptContent(formulas: readonly (readonly unknown[])[], numberFormat: string): string | number | boolean {
  const content = formulas[0]?.[0];
  if (typeof content === "number" || typeof content === "boolean") return content;
  if (typeof content !== "string") return "";
  return numberFormat === "@" || content === "" || content.startsWith("=") ? content : `'${content}`;
}

/** Applies the edits that still fit, as text. Gives those that did not fit: the cell changed meanwhile or its sheet is gone. */
export async function editCells(session: Session, edits: readonly Edit[], about: { readonly id: string; readonly action: string; readonly at: string }): Promise<{ readonly applied: number; readonly skipped: readonly Edit[] }> {
  const { found, journal } = await session.run(async (context) => ({ found: await readBefore(context, edits), journal: await readJournal(context) }));
  const done = new Set(found.map(({ edit }) => edit));
  const skipped = edits.filter((edit) => !done.has(edit));
  if (found.length === 0) return { applied: 0, skipped };
  const entry: StoredEntry = { ...about, status: "done", sheets: [], cells: found.map(({ cell }) => cell), names: {}, properties: {}, backup: null };
  await session.run(async (context) => {
    const known = await findJournal(context);
    replaceJournal(context, withEntry(journal, entry), known);
    queueCells(context, found.map(({ cell }) => ({ ...cell, formula: cell.after, numberFormat: "@" })));
    await context.sync();
  });
  return { applied: found.length, skipped };
}
