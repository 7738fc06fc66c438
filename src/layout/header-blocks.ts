import type { HeaderLook } from "./header-candidates";
import { headerLook, isHeaderByWords, isSeqHead, startsNumbering } from "./header-candidates";
import type { Filled, RowFacts, SheetFacts } from "./facts";
import { guessFieldByHeader } from "./header-vocabulary";
import { isDigits, isNumberCell } from "./patterns";
import { foldKey } from "../text/key";

/** Header rows of one table, as indexes into the facts' rows. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  /** The number row, null for none. */
  readonly numbers: number | null;
  readonly left: number;
  readonly right: number;
  readonly hits: number;
  readonly texts: number;
  /** Found by words; else only by structure. */
  readonly byWords: boolean;
}

const MOST_HEADER_ROWS = 4;
const LONGEST_CHILD = 80;

const bandPattern = /^(?:don vi tinh|dvt|mau so|mau |bieu|kem theo|\(kem|phu luc|trang|stt trang)/;

/** Whether a row of numbers ("1 2 3", "A B 1", "(1) (2) (3)", "7=6:3") stands under a header. */
export function isNumberRow(row: RowFacts): boolean {
  if (row.cells.length < 2) return false;
  let [numbers, rising, last] = [0, 0, 0];
  for (const { text, cell } of row.cells) {
    if (cell.kind === "date" || cell.kind === "error" || !isNumberCell(text)) return false;
    const value = Number.parseInt(text.replace(/^\D+/u, ""), 10);
    if (Number.isNaN(value)) continue;
    numbers += 1;
    if (value > last) rising += 1;
    last = value;
  }
  const letters = row.cells.length - numbers;
  if (row.cells.length === 2) return numbers === 2 && rising === 2 && last === 2;
  return numbers === 0 ? letters >= 3 : rising >= numbers * 0.8 && last <= row.cells.length + 60 && last >= rising;
}

const reach = (row: RowFacts): { readonly left: number; readonly right: number } => {
  let [left, right] = [Number.POSITIVE_INFINITY, -1];
  for (const cell of row.cells) {
    left = Math.min(left, cell.column);
    right = Math.max(right, cell.right);
  }
  return { left, right };
};

const within = (cell: Filled, parent: Filled): boolean => cell.column >= parent.column && cell.column <= parent.right;

/** A child row: header texts under merged heads, nothing where the head already names one column. */
function isChildRow(parent: RowFacts, row: RowFacts): boolean {
  let under = 0;
  let known = 0;
  for (const cell of row.cells) {
    if (cell.cell.kind !== "text" || cell.text.length > LONGEST_CHILD || isDigits(cell.text)) return false;
    const head = parent.cells.find((candidate) => within(cell, candidate));
    if (head !== undefined && head.right === head.column) return false;
    const wide = head !== undefined && head.right > head.column;
    if (wide) under += 1;
    if (guessFieldByHeader([head?.text ?? "", cell.text]).confidence >= 0.5) known += 1;
  }
  if (row.row !== parent.row + 1) return false;
  if (under === row.cells.length) return row.cells.length >= 2 || known > 0;
  const first = parent.cells[0];
  return first !== undefined && !row.cells.some((cell) => cell.column === first.column) && known >= Math.max(1, row.cells.length * 0.6) && isUnderGaps(parent, row);
}

/** Every cell of the row stands where the parent row is empty or wide, right of the parent's first cell. */
function isUnderGaps(parent: RowFacts, row: RowFacts): boolean {
  const start = parent.cells[0]?.column ?? 0;
  return row.cells.every((cell) => cell.column > start);
}

/** Unmerged two-row header: the lower row repeats no column but may stand right under a head that it divides. */
function isLooseChild(parent: RowFacts, row: RowFacts): boolean {
  if (row.row !== parent.row + 1 || row.cells.length >= parent.cells.length) return false;
  const start = parent.cells[0]?.column ?? 0;
  let known = 0;
  for (const cell of row.cells) {
    if (cell.cell.kind !== "text" || cell.text.length > 40 || /\d/.test(cell.text) || cell.column <= start) return false;
    const head = [...parent.cells].reverse().find((candidate) => candidate.column <= cell.column);
    if (guessFieldByHeader([head?.text ?? "", cell.text]).confidence >= 0.7) known += 1;
  }
  const gaps = row.cells.some((cell) => !parent.cells.some((head) => within(cell, head)));
  return gaps && known === row.cells.length && row.cells.length >= 2;
}

/** A band above: heads over several of the header's columns, not a title over all of them. */
function isBandRow(row: RowFacts, header: RowFacts, left: number, right: number): boolean {
  if (row.row !== header.row - 1 && row.row !== header.row - 2) return false;
  const inside = row.cells.filter((cell) => cell.column >= left && cell.right <= right);
  if (inside.length !== row.cells.length) return false;
  if (row.cells.some((cell) => cell.cell.kind !== "text" || cell.text.length > 150 || bandPattern.test(foldKey(cell.text)))) return false;
  const wide = row.cells.filter((cell) => cell.right > cell.column && cell.bottom === row.row);
  const tall = row.cells.filter((cell) => cell.bottom >= header.row);
  if (tall.length > 0) return true;
  if (row.row !== header.row - 1 || wide.length === 0) return false;
  if (wide.some((cell) => cell.column <= left && cell.right >= right)) return false;
  return wide.length >= 2 || (row.cells.length === 1 && (wide[0]?.column ?? 0) > left && guessFieldByHeader([wide[0]?.text ?? ""]).confidence >= 0.5);
}

function lastByMerges(facts: SheetFacts, first: number, last: number): number {
  let bottom = facts.rows[last]?.row ?? 0;
  for (let index = first; index <= last; index += 1) {
    const row = facts.rows[index];
    for (const cell of row?.cells ?? []) {
      if (cell.bottom - (row?.row ?? 0) < MOST_HEADER_ROWS) bottom = Math.max(bottom, cell.bottom);
    }
  }
  let result = last;
  while ((facts.rows[result + 1]?.row ?? Number.POSITIVE_INFINITY) <= bottom) result += 1;
  return result;
}

/** The block around a header row: bands above, children below, the number row. */
function blockAround(facts: SheetFacts, look: HeaderLook, index: number, floor: number, byWords: boolean): HeaderBlock {
  let [first, last] = [index, index];
  let { left, right } = reach(look.row);
  last = lastByMerges(facts, first, last);
  for (;;) {
    const header = facts.rows[first];
    const above = facts.rows[first - 1];
    if (header === undefined || above === undefined || first - 1 < floor || last - first + 1 >= MOST_HEADER_ROWS) break;
    const aboveReach = reach(above);
    if (!isBandRow(above, header, Math.min(left, aboveReach.left >= left - 3 && above.cells.some((cell) => cell.bottom >= header.row) ? aboveReach.left : left), Math.max(right, aboveReach.right))) break;
    first -= 1;
    left = Math.min(left, aboveReach.left);
    right = Math.max(right, aboveReach.right);
    last = lastByMerges(facts, first, last);
  }
  for (;;) {
    const parent = facts.rows[last];
    const child = facts.rows[last + 1];
    if (parent === undefined || child === undefined || last - first + 1 >= MOST_HEADER_ROWS - 1) break;
    if (!isChildRow(parent, child) && !isLooseChild(parent, child)) break;
    last += 1;
    right = Math.max(right, reach(child).right);
  }
  for (let inside = first; inside <= last; inside += 1) {
    const row = facts.rows[inside];
    if (row !== undefined) ({ left, right } = { left: Math.min(left, reach(row).left), right: Math.max(right, reach(row).right) });
  }
  const next = facts.rows[last + 1];
  const numbers = next !== undefined && isNumberRow(next) ? last + 1 : null;
  return { first, last, numbers, left, right, hits: look.hits, texts: look.texts, byWords };
}

/** A row that heads a numbered list or an Excel table though few of its words are known. */
function isHeaderByStructure(facts: SheetFacts, look: HeaderLook, index: number): boolean {
  if (facts.tables.some((table) => table.range.top === look.row.row)) return look.texts >= 2;
  const next = facts.rows[index + 1];
  const numbered = next !== undefined && isNumberRow(next) && next.cells.length >= 3 && next.cells.length >= look.row.cells.length * 0.6;
  if (numbered && look.texts >= 3) return true;
  if (!look.hasSeq) return false;
  const seq = look.row.cells.find((cell) => guessFieldByHeader([cell.text]).field === "seq");
  return seq !== undefined && startsNumbering(facts, index + 1, seq.column);
}

const FULL = 3;

/** Inside a list only a row that breaks the run of full rows, or repeats a header, is worth reading. */
function isWorthReading(facts: SheetFacts, index: number, known: ReadonlySet<string>): boolean {
  const row = facts.rows[index];
  const before = facts.rows[index - 1];
  if (row === undefined) return false;
  if (known.size === 0 || before === undefined || before.row !== row.row - 1 || before.cells.length < Math.min(FULL, row.cells.length)) return true;
  if (isSeqHead(row.cells[0]?.text ?? "")) return true;
  let same = 0;
  for (const cell of row.cells) if (known.has(cell.text)) same += 1;
  return same >= 2;
}

/** The header blocks of a sheet, top to bottom. */
export function findHeaderBlocks(facts: SheetFacts): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const known = new Set<string>();
  let floor = 0;
  for (let index = 0; index < facts.rows.length; index += 1) {
    const row = facts.rows[index];
    const look = row === undefined || !isWorthReading(facts, index, known) ? null : headerLook(row);
    if (look === null) continue;
    const byWords = isHeaderByWords(look, known.size > 0);
    if (!byWords && !isHeaderByStructure(facts, look, index)) continue;
    const block = blockAround(facts, look, index, floor, byWords);
    blocks.push(block);
    for (let at = block.first; at <= block.last; at += 1) for (const cell of facts.rows[at]?.cells ?? []) known.add(cell.text);
    index = block.numbers ?? block.last;
    floor = index + 1;
  }
  return blocks;
}
