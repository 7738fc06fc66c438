import { parseAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { renameInPlan } from "../../grid/rename-in-plan";
import { markText, parseMark, type SheetMark } from "../../grid/sheet-mark";
import { quotedSheetName, safeSheetName } from "../../grid/sheet-name";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { PLAIN_STYLE } from "../../grid/cell";
import type { CellEdit, SheetChange } from "../../app/ports/workbook";

/** A sheet of the workbook that the page keeps: what will be written, and how it reads. */
export interface BookSheet {
  readonly id: string;
  readonly plan: SheetPlan;
  /** Null for a sheet that is not ours. */
  readonly mark: SheetMark | null;
  /** The sheet as it reads once it is a file; absent until it was made one. */
  readonly grid: Grid | null;
}

/** The workbook that the page keeps in the place of one that is open in Excel. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly title: string;
}

export const emptyBook = (name: string): Book => ({ name, sheets: [], names: {}, properties: {}, title: "" });

/** The planned name, or one that was given because it was taken: "Tổng hợp (2)". Others are a person's wish. */
function isNameOf(name: string, planned: string): boolean {
  const [own, base] = [name.toLowerCase(), planned.toLowerCase()];
  return own === base || (own.startsWith(base) && /^ \(\d+\)$/.test(own.slice(base.length)));
}

const standing = ({ sheets }: Book, plan: SheetPlan): BookSheet | null =>
  sheets.find(
    ({ mark, plan: { name } }) =>
      mark !== null && mark.kind === plan.kind && isNameOf(mark.name, plan.name) && isNameOf(name, plan.name),
  ) ?? null;

function freeTableName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Names of the workbook that still point at a sheet that is there. */
const living = (
  names: Readonly<Record<string, string>>,
  sheets: readonly BookSheet[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(names).filter(([, reference]) =>
      sheets.some(({ plan }) => reference.includes(`${quotedSheetName(plan.name)}!`)),
    ),
  );

interface Written {
  readonly book: Book;
  readonly changes: readonly SheetChange[];
  /** The sheet that the plan shows first. */
  readonly shown: string | null;
}

/**
 * The book with the plan written into it: sheets of an earlier writing are written anew, those that the plan takes the
 * place of go, new ones stand at the end. `newToken` gives what a new sheet is known by.
 */
export function withPlan(book: Book, given: WorkbookPlan, newToken: () => string): Written {
  const replaced = given.sheets.map((sheet) => standing(book, sheet));
  const stale = new Set(
    book.sheets.filter(
      (sheet) =>
        sheet.mark !== null &&
        !replaced.includes(sheet) &&
        isNameOf(sheet.plan.name, sheet.mark.name) &&
        (given.supersedes ?? []).some(
          ({ kind, name }) => kind === sheet.mark?.kind && (name === null || isNameOf(sheet.mark.name, name)),
        ),
    ),
  );
  const staying = book.sheets.filter((sheet) => !stale.has(sheet));
  const names = new Set(staying.map(({ plan }) => plan.name));
  const tables = new Set(
    staying.flatMap((sheet) =>
      replaced.includes(sheet) ? [] : sheet.plan.tables.map(({ name }) => name.toLowerCase()),
    ),
  );
  const renames = { sheets: new Map<string, string>(), tables: new Map<string, string>() };
  for (const [index, sheet] of given.sheets.entries()) {
    const name = replaced[index]?.plan.name ?? safeSheetName(sheet.name, names);
    names.add(name);
    renames.sheets.set(sheet.name, name);
    for (const table of sheet.tables) renames.tables.set(table.name, freeTableName(table.name, tables));
  }
  const renamed = renameInPlan(given, renames);
  const written = renamed.sheets.map((plan, index): BookSheet => {
    const before = replaced[index] ?? null;
    const token = before?.mark?.token ?? newToken();
    const mark: SheetMark = { kind: plan.kind, token, name: given.sheets[index]?.name ?? plan.name };
    return { id: before?.id ?? token, plan: { ...plan, mark: markText(mark) }, mark, grid: null };
  });
  const byId = new Map(written.map((sheet) => [sheet.id, sheet]));
  const kept = staying.map((sheet) => byId.get(sheet.id) ?? sheet);
  const sheets = [...kept, ...written.filter((_sheet, index) => replaced[index] === null)];
  return {
    book: {
      ...book,
      sheets,
      names: living({ ...book.names, ...renamed.names }, sheets),
      properties: { ...book.properties, ...renamed.properties },
      title: renamed.title,
    },
    changes: [
      ...written.map(({ plan: { name, kind } }, index): SheetChange => ({
        name,
        kind,
        change: replaced[index] === null ? "created" : "replaced",
      })),
      ...[...stale].map(({ plan: { name, kind } }): SheetChange => ({ name, kind, change: "removed" })),
    ],
    shown: renamed.sheets[renamed.activeSheet]?.name ?? null,
  };
}

function withText(plan: SheetPlan, row: number, column: number, text: string): SheetPlan {
  const rows = Array.from({ length: Math.max(plan.rows.length, row + 1) }, (_unused, at) => plan.rows[at] ?? []);
  const line: (CellPlan | null)[] = Array.from(
    { length: Math.max(rows[row]?.length ?? 0, column + 1) },
    (_unused, at) => rows[row]?.[at] ?? null,
  );
  line[column] = { value: { kind: "text", text }, style: line[column]?.style ?? PLAIN_STYLE };
  return { ...plan, rows: rows.map((each, at) => (at === row ? line : each)) };
}

/** How the cell reads. */
function textAt(sheet: BookSheet, row: number, column: number): string {
  return sheet.grid?.rows.find(({ index }) => index === row)?.cells[column]?.text ?? "";
}

/** The book with those edits made whose cell still reads as they say; gives those that did not fit too. */
export function withEdits(
  book: Book,
  edits: readonly CellEdit[],
): { readonly book: Book; readonly skipped: readonly CellEdit[] } {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.plan.name.toLowerCase(), sheet]));
  const skipped = edits.filter((edit) => {
    const key = edit.sheet.toLowerCase();
    const sheet = sheets.get(key);
    const place = parseAddress(edit.address);
    if (sheet === undefined || place === null || textAt(sheet, place.row, place.column) !== edit.before) return true;
    sheets.set(key, { ...sheet, plan: withText(sheet.plan, place.row, place.column, edit.after) });
    return false;
  });
  return {
    book: { ...book, sheets: book.sheets.map((sheet) => sheets.get(sheet.plan.name.toLowerCase()) ?? sheet) },
    skipped,
  };
}

/** The sheets that differ between two states of the book, as they were before; null for those that were not there. */
export function changedSheets(before: Book, after: Book): ReadonlyMap<string, BookSheet | null> {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const changed = new Map<string, BookSheet | null>();
  for (const sheet of after.sheets) {
    const was = old.get(sheet.id) ?? null;
    if (was?.plan !== sheet.plan) changed.set(sheet.id, was);
    old.delete(sheet.id);
  }
  for (const sheet of old.values()) changed.set(sheet.id, sheet);
  return changed;
}

/** The book with those sheets as they were; the others stay. */
export function withSheetsBack(book: Book, before: ReadonlyMap<string, BookSheet | null>): Book {
  const there = new Set(book.sheets.map(({ id }) => id));
  const kept = book.sheets.flatMap((sheet) => {
    const was = before.get(sheet.id);
    return was === undefined ? [sheet] : was === null ? [] : [was];
  });
  const names = new Set(kept.map(({ plan }) => plan.name));
  const back = [...before.values()].flatMap((sheet) => (sheet === null || there.has(sheet.id) ? [] : [sheet]));
  const sheets = [...kept, ...back.map((sheet) => ({ ...sheet, plan: renamedApart(sheet.plan, names) }))];
  return { ...book, sheets, names: living(book.names, sheets) };
}

/** Another sheet may have taken the name meanwhile. */
function renamedApart(plan: SheetPlan, taken: Set<string>): SheetPlan {
  const name = safeSheetName(plan.name, taken);
  taken.add(name);
  return name === plan.name ? plan : { ...plan, name };
}

/** The mark that a grid's property, or what was kept beside it, says. */
export const markOf = (text: string | undefined): SheetMark | null => (text === undefined ? null : parseMark(text));
