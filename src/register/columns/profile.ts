import { countOne } from "../../base/count-by";
import type { Cell } from "../../grid/cell";
import type { GridRow } from "../../grid/grid";
import { cellText } from "../values/cell-text";
import { isDitto } from "../../text/marks";
import { isNothing } from "../values/fillers";
import { traitsOfText, type Trait } from "./traits";

/** What the cells of one column look like. Shares are of the filled cells looked at. */
export interface ColumnProfile {
  readonly filled: number;
  /** Share of filled cells that are whole numbers 1, 2, 3 … each one more than the last or starting again. */
  readonly sequence: number;
  readonly formulas: number;
  readonly distinct: number;
  readonly meanLength: number;
  readonly share: (trait: Trait) => number;
  /** The first texts by row, for telling what one column says of another. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Enough rows to tell a column by, spread over the table. */
const MOST_ROWS = 120;
/** Every second of them tells as much where so many cells are filled. */
const ENOUGH_FILLED = 40;
const FIRST_TEXTS = 20;
/** Numbers may jump so far from one row to the next. */
const LONGEST_JUMP = 40;
const SERIAL_FROM = 7_000;
const SERIAL_TO = 60_000;

/** The rows that are looked at: all of a short table, every n-th of a long one. */
function sampleRows(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const step = rows.length / MOST_ROWS;
  return Array.from({ length: MOST_ROWS }, (_, at) => rows[Math.floor(at * step)]).filter((row) => row !== undefined);
}

/** Prices and sums are round. */
const LEAST_PRICE = 10_000;
const ROUND_PRICE = 100;

/** Traits of a whole number by how many digits it has: zeros in front are lost. */
const BY_DIGITS: Readonly<Record<number, readonly Trait[]>> = {
  8: ["id"],
  9: ["phone", "id"],
  10: ["phone", "id"],
  11: ["id"],
  12: ["id"],
};

function traitsOfNumber(value: number): readonly Trait[] {
  if (!Number.isInteger(value)) return value > 0 && value < 1 ? ["number", "percent"] : ["number"];
  const traits: Trait[] = ["number", ...(BY_DIGITS[String(value).length] ?? [])];
  if (value >= 1900 && value <= 2100) traits.push("year");
  if (value >= SERIAL_FROM && value <= SERIAL_TO) traits.push("serial");
  if (value >= 0 && value < 1000) traits.push("small");
  if (value >= LEAST_PRICE && value % ROUND_PRICE === 0) traits.push("money");
  if (value === 1 || value === 0) traits.push("mark");
  return traits;
}

function traitsOfCell(cell: Cell, text: string): readonly Trait[] {
  if (cell.kind === "date") return ["date"];
  return cell.kind === "number" ? traitsOfNumber(cell.value) : traitsOfText(text);
}

interface Counter {
  filled: number;
  sequence: number;
  last: { readonly number: number; readonly row: number } | null;
  formulas: number;
  length: number;
  readonly texts: Set<string>;
  readonly first: Map<number, string>;
  readonly traits: Map<Trait, number>;
}

/** Whether a number goes on from the last one seen, rows between them left out. */
const goesOn = (number: number, row: number, { last }: Counter): boolean =>
  number === 1 || (last !== null && number > last.number && number - last.number < LONGEST_JUMP + row - last.row);

function count(counter: Counter, cell: Cell, text: string, row: number): void {
  counter.filled += 1;
  counter.length += text.length;
  counter.texts.add(text);
  if (counter.first.size < FIRST_TEXTS) counter.first.set(row, text);
  if (cell.formula !== null) counter.formulas += 1;
  const number = /^\d{1,6}[.)]?$/.test(text) ? Number.parseInt(text, 10) : null;
  if (number !== null && goesOn(number, row, counter)) counter.sequence += 1;
  counter.last = number === null ? null : { number, row };
  for (const trait of traitsOfCell(cell, text)) countOne(counter.traits, trait);
}

function countAll(rows: readonly GridRow[], column: number): Counter {
  const counter: Counter = {
    filled: 0,
    sequence: 0,
    last: null,
    formulas: 0,
    length: 0,
    texts: new Set(),
    first: new Map(),
    traits: new Map(),
  };
  for (const row of rows) {
    const cell = row.cells[column];
    if (cell === undefined || cell.kind === "blank") continue;
    const text = cellText(cell);
    if (text === "" || isNothing(text) || isDitto(text)) continue;
    count(counter, cell, text, row.index);
  }
  return counter;
}

/** What the columns of these rows look like, each asked for by its index. */
export function columnProfiler(rows: readonly GridRow[]): (column: number) => ColumnProfile {
  const all = sampleRows(rows);
  const half = all.filter((_, at) => at % 2 === 0);
  return (column) => {
    const quick = half.length < ENOUGH_FILLED ? null : countAll(half, column);
    return profileOf(quick === null || quick.filled < ENOUGH_FILLED ? countAll(all, column) : quick);
  };
}

function profileOf(counter: Counter): ColumnProfile {
  const { filled } = counter;
  const of = (value: number): number => (filled === 0 ? 0 : value / filled);
  return {
    filled,
    sequence: of(counter.sequence),
    formulas: of(counter.formulas),
    distinct: of(counter.texts.size),
    meanLength: of(counter.length),
    texts: counter.first,
    share: (trait) => of(counter.traits.get(trait) ?? 0),
  };
}
