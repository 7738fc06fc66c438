import type { HeaderLook } from "./header-candidates";
import { headerLook, isHeaderByWords, isSeqHead, startsNumbering, startsWithDigit } from "./header-candidates";
import { LikeRows, namesAll, topLook, WideRows } from "./like-rows";
import type { RowFacts, SheetFacts } from "../row-facts";
import { guessFieldByHeader } from "./header-vocabulary";
import { isHeaderOfPeople } from "./heads-people";
import { isNumberCell } from "../patterns";
import { isBandBelow, isLowerRow, isNumberedText, LONGEST_CHILD } from "./lower-heads";
import { foldKey } from "../../text/key";

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

const bandPattern = /^(?:don vi tinh|dvt|mau so|mau |bieu|kem theo|\(kem|phu luc|trang|stt trang)/;

/** Whether a row of numbers ("1 2 3", "A B 1", "(1) (2) (3)", "7=6:3") stands under a header. */
export function isNumberRow(row: RowFacts): boolean {
  if (!row.holds(2)) return false;
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

/** A band above: heads over several of the header's columns, not a title over all of them. */
function isBandRow(row: RowFacts, header: RowFacts, left: number, right: number): boolean {
  if (row.row !== header.row - 1 && row.row !== header.row - 2) return false;
  const inside = row.cells.filter((cell) => cell.column >= left && cell.right <= right);
  if (inside.length !== row.cells.length) return false;
  if (
    row.cells.some(
      (cell) => cell.cell.kind !== "text" || cell.text.length > 150 || bandPattern.test(foldKey(cell.text)),
    )
  )
    return false;
  const wide = row.cells.filter((cell) => cell.right > cell.column && cell.bottom === row.row);
  const tall = row.cells.filter((cell) => cell.bottom >= header.row);
  if (tall.length > 0) return true;
  if (row.row !== header.row - 1 || wide.length === 0) return false;
  if (wide.some((cell) => cell.column <= left && cell.right >= right)) return false;
  return (
    wide.length >= 2 ||
    (row.cells.length === 1 &&
      (wide[0]?.column ?? 0) > left &&
      guessFieldByHeader([wide[0]?.text ?? ""]).confidence >= 0.5)
  );
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

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Adds the bands above a header row. */
function withBands(facts: SheetFacts, header: Extent, floor: number): Extent {
  let { first, last } = header;
  let { left, right } = extentReach(facts, header);
  while (first > floor && last - first + 1 < MOST_HEADER_ROWS) {
    const row = facts.rows[first];
    const above = facts.rows[first - 1];
    if (row === undefined || above === undefined) break;
    const wider = reach(above);
    // A head merged down into the header may stand left of all others: "STT" over two rows.
    const tall = above.cells.some((cell) => cell.bottom >= row.row);
    if (!isBandRow(above, row, tall ? Math.min(left, wider.left) : left, Math.max(right, wider.right))) break;
    first -= 1;
    left = Math.min(left, wider.left);
    right = Math.max(right, wider.right);
    last = lastByMerges(facts, first, last);
  }
  return { first, last };
}

const MOST_LOWER_ROWS = 2;

/** Lower heads without merges that a full row of numbers closes off: their count where there are any. */
function rowsToNumbers(facts: SheetFacts, end: number): number {
  const parent = facts.rows[end];
  if (parent === undefined) return 0;
  for (let step = 1; step <= MOST_LOWER_ROWS + 1; step += 1) {
    const row = facts.rows[end + step];
    if (row === undefined || row.row !== parent.row + step) return 0;
    if (isNumberRow(row)) return row.count >= parent.count * 0.8 ? step - 1 : 0;
    if (
      row.count >= parent.count ||
      isNumberedText(row) ||
      row.cells.some((cell) => cell.cell.kind !== "text" || cell.text.length > LONGEST_CHILD)
    )
      return 0;
  }
  return 0;
}

/** Adds the rows of lower heads. */
function withChildren(facts: SheetFacts, { first, last }: Extent): Extent {
  const start = facts.rows[first]?.cells[0]?.column ?? 0;
  let end = last + rowsToNumbers(facts, last);
  while (end - first + 1 < MOST_HEADER_ROWS - 1) {
    const parent = facts.rows[end];
    const child = facts.rows[end + 1];
    if (parent === undefined || child === undefined) break;
    if (!isLowerRow(parent, child, start)) {
      const below = facts.rows[end + 2];
      return { first, last: below !== undefined && isBandBelow(parent, child, below) ? end + 2 : end };
    }
    end += 1;
  }
  return { first, last: end };
}

function extentReach(facts: SheetFacts, { first, last }: Extent): { readonly left: number; readonly right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, -1];
  for (let index = first; index <= last; index += 1) {
    const row = facts.rows[index];
    if (row === undefined) continue;
    left = Math.min(left, reach(row).left);
    right = Math.max(right, reach(row).right);
  }
  return { left, right };
}

/** The block around a header row: bands above, children below, the number row. */
function blockAround(facts: SheetFacts, look: HeaderLook, index: number, floor: number, byWords: boolean): HeaderBlock {
  const extent = withChildren(
    facts,
    withBands(facts, { first: index, last: lastByMerges(facts, index, index) }, floor),
  );
  const next = facts.rows[extent.last + 1];
  const numbers = next !== undefined && isNumberRow(next) ? extent.last + 1 : null;
  return { ...extent, numbers, ...extentReach(facts, extent), hits: look.hits, texts: look.texts, byWords };
}

/** A row that heads a numbered list or an Excel table though few of its words are known. */
function isHeaderByStructure(facts: SheetFacts, look: HeaderLook, index: number): boolean {
  if (facts.tables.some((table) => table.range.top === look.row.row)) return look.texts >= 2;
  const next = facts.rows[index + 1];
  const numbered =
    next !== undefined &&
    isNumberRow(next) &&
    next.cells.length >= 3 &&
    next.cells.length >= look.row.cells.length * 0.6;
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
  if (
    known.size === 0 ||
    before === undefined ||
    before.row !== row.row - 1 ||
    !before.holds(row.holds(FULL) ? FULL : row.count)
  )
    return true;
  const first = row.firstText;
  if (startsWithDigit(first)) return false;
  if (isSeqHead(first)) return true;
  let same = 0;
  for (const cell of row.cells) if (known.has(cell.text)) same += 1;
  return same >= 2;
}

/** "TT" in row after row is a kind, "tập thể", not the head of a column of numbers. */
function repeatsSeqHead(facts: SheetFacts, index: number): boolean {
  const row = facts.rows[index];
  const head = row?.cells.find(({ text }) => isSeqHead(text));
  return (
    head !== undefined &&
    [facts.rows[index - 1], facts.rows[index + 1]].some((near) => near?.textAt(head.column) === head.text)
  );
}

/** Inside a list a header without "STT" repeats a word of the one above, or stands below a blank row. */
function mayOpenAgain(facts: SheetFacts, index: number, known: ReadonlySet<string>): boolean {
  const [before, row] = [facts.rows[index - 1], facts.rows[index]];
  if (known.size === 0 || before === undefined || row === undefined) return true;
  return row.row - before.row > 1 || row.cells.some(({ text }) => known.has(text));
}

/** Header texts met so far, the runs of like rows, and the wide rows. */
interface Reading {
  readonly facts: SheetFacts;
  readonly known: Set<string>;
  readonly runs: LikeRows;
  readonly wide: WideRows;
}

/** How a row is told to be a header: by its words, by what stands below it, or not at all. */
function toldBy({ facts, known, wide }: Reading, look: HeaderLook, index: number): "words" | "structure" | null {
  const first = known.size === 0;
  const ofPeople = first && isHeaderOfPeople(facts, index);
  if (first && !ofPeople && !namesAll(look) && wide.comesLate(index)) return null;
  if (isHeaderByWords(look, !first) && (look.hasSeq || mayOpenAgain(facts, index, known))) return "words";
  return ofPeople || isHeaderByStructure(facts, look, index) ? "structure" : null;
}

/** The header that opens at a row, or above it where the row is one of a run; null for none. */
function openedAt(reading: Reading, index: number, floor: number): HeaderBlock | null {
  const { facts, known, runs } = reading;
  const row = facts.rows[index];
  const look = row === undefined || !isWorthReading(facts, index, known) ? null : headerLook(row);
  if (look === null || (look.hasSeq && repeatsSeqHead(facts, index))) return null;
  const by = toldBy(reading, look, index);
  if (by === null) return null;
  const top = known.size === 0 && !namesAll(look) ? runs.topOf(index, floor) : index;
  if (top === index) return blockAround(facts, look, index, floor, by === "words");
  const first = topLook(facts, top);
  return first === null ? null : blockAround(facts, first, top, floor, false);
}

/** The header blocks of a sheet, top to bottom. */
export function findHeaderBlocks(facts: SheetFacts): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const reading: Reading = { facts, known: new Set(), runs: new LikeRows(facts), wide: new WideRows(facts) };
  let floor = 0;
  for (let index = 0; index < facts.rows.length; index += 1) {
    const block = openedAt(reading, index, floor);
    if (block === null) continue;
    blocks.push(block);
    for (let at = block.first; at <= block.last; at += 1)
      for (const cell of facts.rows[at]?.cells ?? []) reading.known.add(cell.text);
    index = block.numbers ?? block.last;
    floor = index + 1;
  }
  return blocks;
}
