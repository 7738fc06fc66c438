import { readOrdinal } from "../../text/ordinal";
import { isDigits, isKindWord, opensAward, opensUnit, personLikeness } from "../patterns";
import { bodyRow, type BodyContext, type BodyRow } from "./body-context";
import type { State } from "./verdicts";

/** Names a kind of subject or an award. */
export const isHeading = (text: string): boolean => isKindWord(text) || opensAward(text);

/** Every cell that shows something is bold. */
export const isBold = (row: BodyRow): boolean => row.row.cells.every((cell) => cell.cell.style.font.bold);

const width = (row: BodyRow): number => row.first.right - row.first.column + 1;

/** The lone text of a row that may be a heading: number aside, one text, no data. Null for others. */
export function loneText(context: BodyContext, row: BodyRow): string | null {
  const cells = row.row.cells.filter((cell) => cell.column !== context.seq);
  const texts = cells.filter((cell) => cell.cell.kind === "text");
  if (cells.length === 0) return row.seq !== "" && !isDigits(row.seq) ? row.seq : null;
  const [text] = texts;
  if (texts.length !== 1 || text === undefined) return null;
  if (cells.length > 1 && !cells.every((cell) => cell === text || cell.cell.kind === "number")) return null;
  return row.seq === "" || isDigits(row.seq) || readOrdinal(row.seq) !== null ? text.text : null;
}

/** Whether the next numbered row starts a numbering anew: 1 again, or 2.1 below 2. */
function numberingRestarts({ index, seq }: BodyRow, context: BodyContext): boolean {
  for (let at = index + 1; at < Math.min(index + 4, context.to); at += 1) {
    const next = bodyRow(context, at);
    if (next === null || !isDigits(next.seq)) continue;
    return Number.parseInt(next.seq, 10) === 1 || (seq !== "" && next.seq.startsWith(`${seq.replace(/\D+$/u, "")}.`));
  }
  return false;
}

function nextHasMore(context: BodyContext, from: number): boolean {
  const next = from + 1 < context.to ? bodyRow(context, from + 1) : null;
  return next !== null && next.subject !== "" && next.others.length > 0;
}

/** A heading stands where the list's numbers or names do; text further right continues a record. */
function isPlacedAsHeading(context: BodyContext, row: BodyRow, text: string): boolean {
  const cell = row.row.cells.find((candidate) => candidate.text === text);
  const rightmost = context.subjects.at(-1);
  return cell !== undefined && (rightmost === undefined || cell.column <= rightmost);
}

const numberOf = (seq: string): number => (isDigits(seq) ? Number.parseInt(seq, 10) : Number.NaN);

/**
 * "3 | Gia đình ông Trần Văn Bốn" between the second and the fourth record: its number goes on, and no new count
 * starts.
 */
function continuesNumbers(row: BodyRow, context: BodyContext): boolean {
  const own = numberOf(row.seq);
  const before = numberOf(context.facts.rows[row.index - 1]?.textAt(context.seq) ?? "");
  const after =
    row.index + 1 < context.to ? numberOf(context.facts.rows[row.index + 1]?.textAt(context.seq) ?? "") : Number.NaN;
  return own === before + 1 && after !== 1 && after !== own;
}

/** "1 | Cá nhân": numbered like a record, yet a heading. */
function isNumberedHeading(context: BodyContext, row: BodyRow, text: string): boolean {
  if (row.others.some((cell) => cell.cell.kind === "number") || continuesNumbers(row, context)) return false;
  if (isHeading(text)) return true;
  if (!numberingRestarts(row, context)) return false;
  return isBold(row) || (opensUnit(text) && context.named && nextHasMore(context, row.index));
}

/** "1. Cá nhân" in one cell; "1. Nguyễn Văn An" is a person. */
function opensWithOrdinal(text: string): boolean {
  const ordinal = readOrdinal(text);
  if (ordinal === null || ordinal.style === "bullet" || ordinal.rest === "") return false;
  return ordinal.style !== "decimal" || personLikeness(ordinal.rest) < 2;
}

/** A heading without a number, in a list whose records have numbers or haven't. */
function isUnnumberedHeading(state: State, row: BodyRow, text: string): boolean {
  const { context } = state;
  if (row.first.column < context.left || row.first.column > context.right) return false;
  if (context.numbered) return personLikeness(text) < 2 || isBold(row) || numberingRestarts(row, context);
  if (row.subjectCell === null) return row.first.column === context.left && row.index < state.lastStrong;
  const namesUnit = opensUnit(text) && context.named && personLikeness(text) < 2;
  return nextHasMore(context, row.index) && (isBold(row) || namesUnit);
}

const SHORTEST_SENTENCE = 40;

/** "Rất mong được sự quan tâm của quý phòng!": no heading ends so. */
export const isSentence = (text: string): boolean =>
  text.length > SHORTEST_SENTENCE && /[.!]["”]?$/u.test(text) && readOrdinal(text) === null;

/** Whether a lone text heads the rows below it. */
export function isGroup(state: State, row: BodyRow, text: string): boolean {
  const { context } = state;
  if (text.startsWith("(") || isSentence(text)) return false;
  const merged = width(row) >= Math.max(3, (context.right - context.left + 1) / 2);
  if (!merged && row.seq !== text && !isPlacedAsHeading(context, row, text)) return false;
  if (isDigits(row.seq)) return isNumberedHeading(context, row, text);
  if (row.seq !== "") return row.seq === text || readOrdinal(row.seq) !== null;
  return merged || opensWithOrdinal(text) || isHeading(text) || isUnnumberedHeading(state, row, text);
}

/** "1 | Tập thể" below "I | Nhà hát …", though the second column holds the unit. */
export const isNumberedKind = (row: BodyRow): boolean => {
  const [only] = row.others;
  return row.subject === "" && row.others.length === 1 && only !== undefined && isKindWord(only.text);
};
