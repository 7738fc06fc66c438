import { rangeOf, type CellRange } from "../../../src/grid/address";

/**
 * What a command of the grid was given; its shape is the grid's own affair, so every part is looked at before it is
 * used.
 */
export type Params = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Params => typeof value === "object" && value !== null;

/** The numbered entries of a sparse matrix row. */
export const indexes = (value: unknown): readonly (readonly [number, unknown])[] =>
  isRecord(value) ? Object.entries(value).map(([key, inner]) => [Number(key), inner] as const) : [];

/** A range of the grid; null where it is none. */
export function rangeIn(value: unknown): CellRange | null {
  if (!isRecord(value)) return null;
  const [top, left, bottom, right] = [value["startRow"], value["startColumn"], value["endRow"], value["endColumn"]].map(
    Number,
  );
  if (
    top === undefined ||
    left === undefined ||
    bottom === undefined ||
    right === undefined ||
    [top, left, bottom, right].some(Number.isNaN)
  )
    return null;
  return rangeOf(top, left, bottom, right);
}

export const rangesIn = (value: unknown): readonly CellRange[] =>
  Array.isArray(value) ? value.flatMap((range) => rangeIn(range) ?? []) : [];
