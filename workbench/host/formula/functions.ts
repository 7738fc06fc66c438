import { displayText } from "../number-text";
import type { CellValue } from "../sheet-model";
import { eachValue, errorOf, isBlock, isError, single, toBoolean, toNumber, toText, formulaError } from "./values";
import { rowsWith } from "./text-index";
import type { Result } from "./values";
import {
  asBlock,
  average,
  countFilled,
  countIfs,
  largest,
  numbers,
  orZero,
  perCriterion,
  smallest,
  sum,
  sumIfs,
  sumProduct,
} from "./counting";

export type FormulaFunction = (args: readonly Result[]) => Result;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase());

function match(args: readonly Result[]): number {
  const wantedValue = single(args[0] ?? null);
  const block = asBlock(args[1]);
  const [line] = block.rows;
  const at =
    block.rows.length > 1 && typeof wantedValue === "string"
      ? (rowsWith(block, wantedValue.toLowerCase())[0] ?? -1)
      : (block.rows.length === 1 ? (line ?? []) : block.rows.map((row) => row[0] ?? null)).findIndex((value) =>
          sameValue(value, wantedValue),
        );
  if (at < 0) throw formulaError("#N/A");
  return at + 1;
}

function index(args: readonly Result[]): Result {
  const block = asBlock(args[0]);
  const [row, column] = [toNumber(args[1] ?? 1), toNumber(args[2] ?? 1)];
  if (row === 0) return { rows: block.rows.map((cells) => [cells[column - 1] ?? null]), place: null };
  if (block.rows.length === 1 && args[2] === undefined) return block.rows[0]?.[row - 1] ?? errorOf("#REF!");
  return block.rows[row - 1]?.[column - 1] ?? null;
}

function vlookup(args: readonly Result[]): Result {
  const wantedValue = single(args[0] ?? null);
  const found = asBlock(args[1]).rows.find((row) => sameValue(row[0] ?? null, wantedValue));
  if (found === undefined) throw formulaError("#N/A");
  return found[toNumber(args[2] ?? 1) - 1] ?? null;
}

const rounded = (value: number, digits: number, how: (scaled: number) => number): number => {
  const scale = 10 ** digits;
  return (Math.sign(value) * how(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
};

/** FIXED: a number as text, by thousands unless that is refused. */
function fixed([value = null, digits = 2, plain = false]: readonly Result[]): string {
  const places = toNumber(digits);
  const text = rounded(toNumber(value), places, Math.round).toFixed(Math.max(0, places));
  const [whole = "", ...rest] = text.split(".");
  return [toBoolean(plain) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

const DAY_MS = 86_400_000;
/** 1899-12-30: with it serials from 61 on are Excel's. */
const EPOCH = Date.UTC(1899, 11, 30);
const dateOfSerial = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY_MS);

/** Where a text stands in another, from 1; patterns are not played. */
function placeIn(args: readonly Result[], as: (text: string) => string): number {
  const [wanted = "", text = "", from = 1] = args;
  const at = as(toText(text)).indexOf(as(toText(wanted)), toNumber(from) - 1);
  if (at < 0) throw formulaError("#VALUE!");
  return at + 1;
}

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
      if (n === 0) throw formulaError("#DIV/0!");
      return toNumber(value) - n * Math.floor(toNumber(value) / n);
    },
  ],
  ["ROUND", ([value = null, digits = 0]) => rounded(toNumber(value), toNumber(digits), Math.round)],
  ["ROUNDDOWN", ([value = null, digits = 0]) => rounded(toNumber(value), toNumber(digits), Math.floor)],
  ["ROUNDUP", ([value = null, digits = 0]) => rounded(toNumber(value), toNumber(digits), Math.ceil)],
  ["FIXED", fixed],
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
  ["SEARCH", (args) => placeIn(args, (text) => text.toLowerCase())],
  ["FIND", (args) => placeIn(args, (text) => text)],
  ["YEAR", ([value = null]) => dateOfSerial(toNumber(value)).getUTCFullYear()],
  ["MONTH", ([value = null]) => dateOfSerial(toNumber(value)).getUTCMonth() + 1],
  ["DAY", ([value = null]) => dateOfSerial(toNumber(value)).getUTCDate()],
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
