import {
  addressText,
  columnIndexOf,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  rangeOf,
  type CellRange,
} from "../../../src/grid/address";

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^!]+))!)?(.+)$/su;

/** Sheet and rectangle of "'Sổ đề nghị'!$A$1:B2", "A:A", "2:3"; null for anything else. */
export function parseReference(text: string): { readonly sheet: string | null; readonly range: CellRange } | null {
  const match = REFERENCE.exec(text);
  const local = (match?.[3] ?? "").replaceAll("$", "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  if (columns !== null)
    return {
      sheet,
      range: rangeOf(0, columnIndexOf(columns[1] ?? "A"), MAX_ROWS - 1, columnIndexOf(columns[2] ?? "A")),
    };
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows !== null) return { sheet, range: rangeOf(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) };
  const range = parseRange(local);
  return range === null ? null : { sheet, range };
}

/** "A1", or "A1:B2" where it is more than a cell. */
export function cellText({ top, left, bottom, right }: CellRange): string {
  const [from, to] = [addressText({ row: top, column: left }), addressText({ row: bottom, column: right })];
  return from === to ? from : `${from}:${to}`;
}

/** The same as Excel tells it: whole rows as "2:3", whole columns as "A:B". */
export function toldText(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${String(top + 1)}:${String(bottom + 1)}`;
  if (top === 0 && bottom === MAX_ROWS - 1)
    return [left, right].map((column) => addressText({ row: top, column }).replace(/\d+$/, "")).join(":");
  return cellText(range);
}
