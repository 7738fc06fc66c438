import type { CellValue, ErrorValue } from "../sheet-model";

/** A block of values, row by row; where it came from a sheet, `place` says where (for ROW, SUBTOTAL …). */
export interface Block {
  readonly rows: readonly (readonly CellValue[])[];
  readonly place: {
    readonly sheet: string;
    readonly top: number;
    readonly left: number;
    readonly height: number;
    readonly width: number;
  } | null;
}
export type Result = CellValue | Block;

export const errorOf = (text: string): ErrorValue => ({ error: text });
export const isError = (value: Result): value is ErrorValue =>
  value !== null && typeof value === "object" && "error" in value;
export const isBlock = (value: Result): value is Block =>
  value !== null && typeof value === "object" && "rows" in value;

/** Thrown to leave an evaluation with an Excel error. */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const known = new Map<string, FormulaError>();

/**
 * The error of that code, one for all: a workbook leaves a hundred thousand evaluations with one, and each new error
 * records where in the program it was made.
 */
export function formulaError(code: string): FormulaError {
  let error = known.get(code);
  if (error === undefined) known.set(code, (error = new FormulaError(code)));
  return error;
}

/** One value of a result; a block gives its first. */
export function single(value: Result): CellValue {
  const one = isBlock(value) ? (value.rows[0]?.[0] ?? null) : value;
  if (isError(one)) throw formulaError(one.error);
  return one;
}

export function toNumber(value: Result): number {
  const one = single(value);
  if (one === null) return 0;
  if (typeof one === "number") return one;
  if (typeof one === "boolean") return one ? 1 : 0;
  const number = typeof one === "string" && one.trim() !== "" ? Number(one.trim()) : NaN;
  if (Number.isNaN(number)) throw formulaError("#VALUE!");
  return number;
}

export function toText(value: Result): string {
  const one = single(value);
  if (one === null) return "";
  if (typeof one === "boolean") return one ? "TRUE" : "FALSE";
  return typeof one === "object" ? one.error : String(one);
}

export function toBoolean(value: Result): boolean {
  const one = single(value);
  if (typeof one === "boolean") return one;
  if (typeof one === "string") {
    const upper = one.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
    throw formulaError("#VALUE!");
  }
  return one !== null && one !== 0;
}

/** Calls back for every value of a list of results, block by block. */
export function eachValue(results: readonly Result[], visit: (value: CellValue, fromBlock: boolean) => void): void {
  for (const result of results) {
    if (!isBlock(result)) visit(result, false);
    else for (const row of result.rows) for (const value of row) visit(value, true);
  }
}
