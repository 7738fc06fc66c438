import { criterion, exactText } from "./criteria";
import { rowsWith } from "./text-index";
import { eachValue, isBlock, isError, single, toNumber, formulaError } from "./values";
import type { CellValue } from "../sheet-model";
import type { Block, Result } from "./values";

export function numbers(args: readonly Result[]): readonly number[] {
  const found: number[] = [];
  eachValue(args, (value, fromBlock) => {
    if (isError(value)) throw formulaError(value.error);
    if (typeof value === "number") found.push(value);
    else if (!fromBlock && value !== null) found.push(toNumber(value));
  });
  return found;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const smallest = (values: readonly number[]): number =>
  values.reduce((best, value) => Math.min(best, value), Infinity);

export const largest = (values: readonly number[]): number =>
  values.reduce((best, value) => Math.max(best, value), -Infinity);

export const orZero = (value: number): number => (Number.isFinite(value) ? value : 0);

export function average(values: readonly number[]): number {
  if (values.length === 0) throw formulaError("#DIV/0!");
  return sum(values) / values.length;
}

export function countFilled(args: readonly Result[]): number {
  let count = 0;
  eachValue(args, (value) => {
    if (value !== null) count += 1;
  });
  return count;
}

export const asBlock = (result: Result | undefined): Block => {
  if (result === undefined) throw formulaError("#VALUE!");
  return isBlock(result) ? result : { rows: [[result]], place: null };
};

interface RangeTest {
  readonly block: Block;
  readonly test: (value: CellValue) => boolean;
  /** The one text asked for, in small letters; null where more than that can hold. */
  readonly exact: string | null;
}

/** The rows that can hold at all, where one of the tests asks for one text; null where every row must be looked at. */
function candidates(tests: readonly RangeTest[]): readonly number[] | null {
  let fewest: readonly number[] | null = null;
  for (const { block, exact } of tests) {
    if (exact === null) continue;
    const rows = rowsWith(block, exact);
    if (fewest === null || rows.length < fewest.length) fewest = rows;
  }
  return fewest;
}

function testsOf(pairs: readonly Result[]): readonly RangeTest[] {
  const tests: RangeTest[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const wanted = single(pairs[at + 1] ?? null);
    tests.push({ block: asBlock(pairs[at]), test: criterion(wanted), exact: exactText(wanted) });
  }
  return tests;
}

/** Calls back for the positions at which every (range, criterion) pair holds. */
function eachMatch(pairs: readonly Result[], visit: (row: number, column: number) => void): void {
  const tests = testsOf(pairs);
  const [first] = tests;
  if (first === undefined) throw formulaError("#VALUE!");
  const height = Math.max(first.block.place?.height ?? 0, first.block.rows.length);
  const lines = Math.min(
    height,
    tests.reduce((most, { block }) => Math.max(most, block.rows.length), 0),
  );
  const width = first.block.place?.width ?? first.block.rows[0]?.length ?? 1;
  const holds = (row: number, column: number): boolean =>
    tests.every(({ block, test }) => test(block.rows[row]?.[column] ?? null));
  const few = width === 1 ? candidates(tests) : null;
  if (few !== null) {
    for (const row of few) if (row < lines && holds(row, 0)) visit(row, 0);
    return;
  }
  for (let row = 0; row < lines; row += 1)
    for (let column = 0; column < width; column += 1) if (holds(row, column)) visit(row, column);
}

export function countIfs(args: readonly Result[]): number {
  let count = 0;
  eachMatch(args, () => {
    count += 1;
  });
  return count;
}

const isSeveral = ({ rows }: Block): boolean => rows.length > 1 || (rows[0]?.length ?? 0) > 1;

/**
 * Done once for each of the criteria where they are an array: {"a","b"} gives as many answers. `first` is the first
 * criterion's place.
 */
export function perCriterion(
  args: readonly Result[],
  first: number,
  count: (args: readonly Result[]) => number,
): Result {
  for (let at = first; at < args.length; at += 2) {
    const given = args[at] ?? null;
    // A range of one cell is its value; in an array's place each of its cells is asked.
    if (!isBlock(given) || (given.place !== null && !isSeveral(given))) continue;
    return {
      rows: given.rows.map((row) => row.map((value) => count(args.map((arg, place) => (place === at ? value : arg))))),
      place: null,
    };
  }
  return count(args);
}

export function sumIfs(of: Result | undefined, pairs: readonly Result[]): readonly number[] {
  const block = asBlock(of);
  const found: number[] = [];
  eachMatch(pairs, (row, column) => {
    const value = block.rows[row]?.[column];
    if (typeof value === "number") found.push(value);
  });
  return found;
}

/** SUBTOTAL of what its caller left of the ranges. */
export function subtotal(code: Result, rest: readonly Result[]): number {
  switch (toNumber(code) % 100) {
    case 1:
      return average(numbers(rest));
    case 2:
      return numbers(rest).length;
    case 3:
      return countFilled(rest);
    case 4:
      return orZero(largest(numbers(rest)));
    case 5:
      return orZero(smallest(numbers(rest)));
    case 9:
      return sum(numbers(rest));
    default:
      throw formulaError("#VALUE!");
  }
}

export function sumProduct(args: readonly Result[]): number {
  const blocks = args.map(asBlock);
  const [first] = blocks;
  let total = 0;
  first?.rows.forEach((row, at) => {
    row.forEach((_value, column) => {
      total += blocks.reduce((product, block) => {
        const value = block.rows[at]?.[column] ?? null;
        return product * (typeof value === "number" ? value : 0);
      }, 1);
    });
  });
  return total;
}
