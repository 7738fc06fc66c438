import { displayText } from "../number-text";
import type { CellValue } from "../sheet-model";
import { criterion } from "./criteria";
import {
  eachValue,
  errorOf,
  FormulaError,
  isBlock,
  isError,
  single,
  toBoolean,
  toNumber,
  toText,
  type Block,
  type Result,
} from "./values";

export type FormulaFunction = (args: readonly Result[]) => Result;

function numbers(args: readonly Result[]): readonly number[] {
  const found: number[] = [];
  eachValue(args, (value, fromBlock) => {
    if (isError(value)) throw new FormulaError(value.error);
    if (typeof value === "number") found.push(value);
    else if (!fromBlock && value !== null) found.push(toNumber(value));
  });
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const smallest = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), Infinity);
const largest = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), -Infinity);
const orZero = (value: number): number => (Number.isFinite(value) ? value : 0);

function average(values: readonly number[]): number {
  if (values.length === 0) throw new FormulaError("#DIV/0!");
  return sum(values) / values.length;
}

function countFilled(args: readonly Result[]): number {
  let count = 0;
  eachValue(args, (value) => {
    if (value !== null) count += 1;
  });
  return count;
}

const asBlock = (result: Result | undefined): Block => {
  if (result === undefined) throw new FormulaError("#VALUE!");
  return isBlock(result) ? result : { rows: [[result]], place: null };
};

/** Calls back for the positions at which every (range, criterion) pair holds. */
function eachMatch(pairs: readonly Result[], visit: (row: number, column: number) => void): void {
  const tests = [];
  for (let at = 0; at + 1 < pairs.length; at += 2)
    tests.push({ block: asBlock(pairs[at]), test: criterion(single(pairs[at + 1] ?? null)) });
  const [first] = tests;
  if (first === undefined) throw new FormulaError("#VALUE!");
  const height = Math.max(first.block.place?.height ?? 0, first.block.rows.length);
  const shown = tests.reduce((most, { block }) => Math.max(most, block.rows.length), 0);
  const width = first.block.place?.width ?? first.block.rows[0]?.length ?? 1;
  for (let row = 0; row < Math.min(height, shown); row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (tests.every(({ block, test }) => test(block.rows[row]?.[column] ?? null))) visit(row, column);
    }
  }
}

function countIfs(args: readonly Result[]): number {
  let count = 0;
  eachMatch(args, () => {
    count += 1;
  });
  return count;
}

/**
 * Done once for each of the criteria where they are an array: {"a","b"} gives as many answers. `first` is the first
 * criterion's place.
 */
function perCriterion(args: readonly Result[], first: number, count: (args: readonly Result[]) => number): Result {
  for (let at = first; at < args.length; at += 2) {
    const given = args[at] ?? null;
    if (!isBlock(given) || given.place !== null) continue;
    return {
      rows: given.rows.map((row) => row.map((value) => count(args.map((arg, place) => (place === at ? value : arg))))),
      place: null,
    };
  }
  return count(args);
}

function sumIfs(of: Result | undefined, pairs: readonly Result[]): readonly number[] {
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
      throw new FormulaError("#VALUE!");
  }
}

function sumProduct(args: readonly Result[]): number {
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

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase());

function match(args: readonly Result[]): number {
  const wantedValue = single(args[0] ?? null);
  const block = asBlock(args[1]);
  const flat = block.rows.length === 1 ? (block.rows[0] ?? []) : block.rows.map((row) => row[0] ?? null);
  const at = flat.findIndex((value) => sameValue(value, wantedValue));
  if (at < 0) throw new FormulaError("#N/A");
  return at + 1;
}

function index(args: readonly Result[]): Result {
  const block = asBlock(args[0]);
  const [row, column] = [toNumber(args[1] ?? 1), toNumber(args[2] ?? 1)];
  if (block.rows.length === 1 && args[2] === undefined) return block.rows[0]?.[row - 1] ?? errorOf("#REF!");
  return block.rows[row - 1]?.[column - 1] ?? null;
}

function vlookup(args: readonly Result[]): Result {
  const wantedValue = single(args[0] ?? null);
  const found = asBlock(args[1]).rows.find((row) => sameValue(row[0] ?? null, wantedValue));
  if (found === undefined) throw new FormulaError("#N/A");
  return found[toNumber(args[2] ?? 1) - 1] ?? null;
}

const rounded = (value: number, digits: number, how: (scaled: number) => number): number => {
  const scale = 10 ** digits;
  return (Math.sign(value) * how(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
};

const booleans = (args: readonly Result[]): readonly boolean[] => {
  const found: boolean[] = [];
  eachValue(args, (value) => {
    if (value !== null && typeof value !== "string") found.push(toBoolean(value));
  });
  return found;
};

/** What the sheets of this product and the usual workbooks of units use. Others give #NAME?. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["SUM", (args) => sum(numbers(args))],
  ["AVERAGE", (args) => average(numbers(args))],
  [
    "COUNT",
    (args) => {
      let count = 0;
      eachValue(args, (value) => {
        if (typeof value === "number") count += 1;
      });
      return count;
    },
  ],
  ["COUNTA", countFilled],
  [
    "COUNTBLANK",
    (args) => {
      let count = 0;
      eachValue(args, (value) => {
        if (value === null || value === "") count += 1;
      });
      return count;
    },
  ],
  ["MIN", (args) => orZero(smallest(numbers(args)))],
  ["MAX", (args) => orZero(largest(numbers(args)))],
  ["PRODUCT", (args) => numbers(args).reduce((product, value) => product * value, 1)],
  ["SUMPRODUCT", sumProduct],
  ["COUNTIF", (args) => perCriterion(args.slice(0, 2), 1, countIfs)],
  ["COUNTIFS", (args) => perCriterion(args, 1, countIfs)],
  ["SUMIF", (args) => sum(sumIfs(args[2] ?? args[0], args.slice(0, 2)))],
  ["SUMIFS", (args) => perCriterion(args, 2, (given) => sum(sumIfs(given[0], given.slice(1))))],
  ["AVERAGEIFS", (args) => average(sumIfs(args[0], args.slice(1)))],
  ["AND", (args) => booleans(args).every((value) => value)],
  ["OR", (args) => booleans(args).some((value) => value)],
  ["NOT", ([value = null]) => !toBoolean(value)],
  ["ABS", ([value = null]) => Math.abs(toNumber(value))],
  ["INT", ([value = null]) => Math.floor(toNumber(value))],
  [
    "MOD",
    ([value = null, by = null]) => {
      const n = toNumber(by);
      if (n === 0) throw new FormulaError("#DIV/0!");
      return toNumber(value) - n * Math.floor(toNumber(value) / n);
    },
  ],
  ["ROUND", ([value = null, digits = 0]) => rounded(toNumber(value), toNumber(digits), Math.round)],
  ["ROUNDDOWN", ([value = null, digits = 0]) => rounded(toNumber(value), toNumber(digits), Math.floor)],
  ["ROUNDUP", ([value = null, digits = 0]) => rounded(toNumber(value), toNumber(digits), Math.ceil)],
  ["LEN", ([value = null]) => toText(value).length],
  ["TRIM", ([value = null]) => toText(value).trim().replace(/ +/g, " ")],
  ["UPPER", ([value = null]) => toText(value).toUpperCase()],
  ["LOWER", ([value = null]) => toText(value).toLowerCase()],
  ["LEFT", ([value = null, count = 1]) => toText(value).slice(0, toNumber(count))],
  ["RIGHT", ([value = null, count = 1]) => (toNumber(count) === 0 ? "" : toText(value).slice(-toNumber(count)))],
  [
    "MID",
    ([value = null, from = 1, count = 0]) =>
      toText(value).slice(toNumber(from) - 1, toNumber(from) - 1 + toNumber(count)),
  ],
  ["CONCATENATE", (args) => args.map(toText).join("")],
  [
    "CONCAT",
    (args) => {
      let text = "";
      eachValue(args, (value) => {
        text += toText(value);
      });
      return text;
    },
  ],
  ["TEXT", ([value = null, format = "General"]) => displayText(single(value), toText(format))],
  ["VALUE", ([value = null]) => toNumber(value)],
  ["EXACT", ([a = null, b = null]) => toText(a) === toText(b)],
  ["SUBSTITUTE", ([value = null, from = "", to = ""]) => toText(value).replaceAll(toText(from), toText(to))],
  ["ISNUMBER", ([value = null]) => typeof peek(value) === "number"],
  ["ISTEXT", ([value = null]) => typeof peek(value) === "string"],
  ["ISBLANK", ([value = null]) => peek(value) === null],
  ["ISERROR", ([value = null]) => isError(peek(value))],
  ["MATCH", match],
  ["INDEX", index],
  ["VLOOKUP", vlookup],
  [
    "ROWS",
    ([value = null]) => {
      const block = asBlock(value);
      return block.place?.height ?? block.rows.length;
    },
  ],
  [
    "COLUMNS",
    ([value = null]) => {
      const block = asBlock(value);
      return block.place?.width ?? block.rows[0]?.length ?? 0;
    },
  ],
  ["NA", () => errorOf("#N/A")],
]);

/** A value as it is, errors included. */
function peek(value: Result): CellValue {
  return isBlock(value) ? (value.rows[0]?.[0] ?? null) : value;
}
