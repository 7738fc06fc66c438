import { rowIndex } from "../../grid/address";
import { squeeze } from "../../text/key";
import type { RowFacts } from "../row-facts";
import type { TotalRow } from "../layout";
import { isGrandTotal } from "../patterns";

const COUNTED =
  /(\d[\d.]*)\s*(?:\([^)]*\)\s*)?(?:lượt |đồng chí|đ\/c|người|cá nhân|tập thể|hộ|gia đình|trường hợp|đơn vị|bài|sáng kiến|công trình|phần việc|sự kiện|cb|cán bộ|gương|nhân vật|nguoi|ca nhan|tap the)/giu;
const LAST_NUMBER = /(\d[\d.]*)\s*\.?$/u;
const HIGHEST_COUNT = 1_000_000;

const plain = (digits: string): number => Number(digits.replace(/\./gu, ""));

/** The count a total's text states: "Tổng cộng: 12 người" → 12; "03 tập thể, 12 cá nhân" → 15. */
function countInText(text: string): number | null {
  const before = squeeze(text).split(/\(?\s*trong đó/iu)[0] ?? "";
  const counts = Array.from(before.matchAll(COUNTED), ([, digits]) => plain(digits ?? ""));
  if (counts.length > 0) return counts.reduce((sum, count) => sum + count, 0);
  const last = LAST_NUMBER.exec(before.replace(/[\s):]+$/u, ""));
  return last?.[1] === undefined ? null : plain(last[1]);
}

/** The count a total row states in words or in its only number; null where it states none or several. */
function statedCount(row: RowFacts): number | null {
  for (const { cell, text } of row.cells) {
    const count = cell.kind === "text" ? countInText(text) : null;
    if (count !== null && count <= HIGHEST_COUNT) return count;
  }
  const numbers = row.cells.filter(({ cell }) => cell.kind === "number");
  const [only] = numbers;
  if (numbers.length !== 1 || only?.cell.kind !== "number") return null;
  const { value } = only.cell;
  return Number.isInteger(value) && value >= 0 && value <= HIGHEST_COUNT ? value : null;
}

/**
 * What a total row states and how many records it stands for. `groups` are the records of each open group so far,
 * outermost first. A total stands for the whole list or its group; where both could be meant, for what it states.
 */
export function totalRow(row: RowFacts, before: number, groups: readonly number[], inTable: number): TotalRow {
  const stated = statedCount(row);
  const whole = before === 0 ? inTable : before;
  const inner = groups.at(-1) ?? 0;
  const preferred = row.cells.some(({ text }) => isGrandTotal(text)) || inner === 0 ? whole : inner;
  const meant = [preferred, ...groups, whole].find((count) => count === stated);
  return { row: rowIndex(row.row), stated, counted: meant ?? preferred };
}
