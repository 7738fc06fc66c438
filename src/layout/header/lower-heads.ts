import { readOrdinal } from "../../text/ordinal";
import { isDigits } from "../patterns";
import type { Filled, RowFacts } from "../row-facts";
import { guessFieldByHeader } from "./header-vocabulary";

/** A longer text is no head. */
export const LONGEST_CHILD = 80;

const within = (cell: Filled, parent: Filled): boolean => cell.column >= parent.column && cell.column <= parent.right;

const headOver = (parent: RowFacts, cell: Filled): Filled | undefined =>
  parent.cells.find((candidate) => within(cell, candidate));

/** A text that may stand in the lower row of a header: short, no number, not under a head that names one column. */
function mayBeChild(parent: RowFacts, cell: Filled): boolean {
  if (cell.cell.kind !== "text" || cell.text.length > LONGEST_CHILD || isDigits(cell.text)) return false;
  const head = headOver(parent, cell);
  return head === undefined || head.right > head.column;
}

const isKnownUnder = (head: Filled | undefined, cell: Filled, sure: number): boolean =>
  guessFieldByHeader([head?.text ?? "", cell.text]).confidence >= sure;

/** "I. Trường A" alone in its row heads the rows below. */
export function isNumberedText(row: RowFacts): boolean {
  const only = row.count === 1 ? row.cells[0] : undefined;
  const ordinal = only === undefined ? null : readOrdinal(only.text);
  return ordinal !== null && ordinal.style !== "bullet" && ordinal.rest !== "";
}

/** A head's own number says nothing: "Nam (3)". */
const holdsNumber = (text: string): boolean => /\d/.test(text.replace(/[([]\s*\d{1,2}\s*[)\]]/gu, ""));

/** A child row: header texts under merged heads, nothing where the head already names one column. */
function isChildRow(parent: RowFacts, row: RowFacts, start: number): boolean {
  if (row.row !== parent.row + 1 || isNumberedText(row) || !row.cells.every((cell) => mayBeChild(parent, cell)))
    return false;
  const known = row.cells.filter((cell) => isKnownUnder(headOver(parent, cell), cell, 0.5)).length;
  if (row.cells.every((cell) => headOver(parent, cell) !== undefined)) return row.cells.length >= 2 || known > 0;
  return row.cells.every((cell) => cell.column > start) && known >= Math.max(1, row.cells.length * 0.6);
}

/** Whether a lower head stands under a blank of the upper row, or under a head that reaches over blanks right of it. */
const mayDivide = (parent: RowFacts, row: RowFacts, column: number): boolean =>
  !parent.shows(column) || (!parent.shows(column + 1) && row.shows(column + 1));

/** Unmerged lower heads in a row of their own: under heads that reach over the blanks right of them. */
function dividesHeads(parent: RowFacts, row: RowFacts): boolean {
  if (row.row !== parent.row + 1 || row.count < 2 || row.count >= parent.count + row.count / 2) return false;
  let known = 0;
  for (const cell of row.cells) {
    if (
      cell.cell.kind !== "text" ||
      cell.text.length > LONGEST_CHILD ||
      holdsNumber(cell.text) ||
      !mayDivide(parent, row, cell.column)
    )
      return false;
    const head = lastHeadUpTo(parent, cell.column);
    if (head === undefined) return false;
    if (guessFieldByHeader([head.text, cell.text]).confidence >= 0.6) known += 1;
  }
  return known >= row.count * 0.6;
}

const lastHeadUpTo = (parent: RowFacts, column: number): Filled | undefined =>
  [...parent.cells].reverse().find((candidate) => candidate.column <= column);

/** Unmerged two-row header: the lower row repeats no column but may stand right under a head that it divides. */
function isLooseChild(parent: RowFacts, row: RowFacts, start: number): boolean {
  if (row.row !== parent.row + 1 || row.cells.length >= parent.cells.length) return false;
  let known = 0;
  for (const cell of row.cells) {
    if (cell.cell.kind !== "text" || cell.text.length > 40 || holdsNumber(cell.text) || cell.column <= start)
      return false;
    const head = lastHeadUpTo(parent, cell.column);
    if (guessFieldByHeader([head?.text ?? "", cell.text]).confidence >= 0.7) known += 1;
  }
  const gaps = row.cells.some((cell) => !parent.cells.some((head) => within(cell, head)));
  return gaps && known === row.cells.length && row.cells.length >= 2;
}

/**
 * "Ngày sinh" alone under "Thông tin", and "Nam", "Nữ" alone under it: heads over heads that lost their merges, as in a
 * CSV.
 */
export function isBandBelow(parent: RowFacts, band: RowFacts, row: RowFacts): boolean {
  const [only] = band.cells;
  if (only === undefined || band.count !== 1 || row.count < 2 || isNumberedText(band)) return false;
  if (band.row !== parent.row + 1 || row.row !== parent.row + 2) return false;
  if (only.cell.kind !== "text" || only.text.length > LONGEST_CHILD) return false;
  const upper = parent.cells.find(({ column }) => column === only.column);
  const next = parent.cells.find(({ column }) => column > only.column)?.column ?? Number.POSITIVE_INFINITY;
  if (upper === undefined) return false;
  return row.cells.every(
    ({ cell, text, column }) =>
      cell.kind === "text" &&
      column >= only.column &&
      column < next &&
      guessFieldByHeader([upper.text, only.text, text]).confidence >= 0.6,
  );
}

/** Whether the row holds lower heads of the header row above it. */
export const isLowerRow = (parent: RowFacts, child: RowFacts, start: number): boolean =>
  isChildRow(parent, child, start) || isLooseChild(parent, child, start) || dividesHeads(parent, child);
