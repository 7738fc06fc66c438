import { PLAIN_STYLE, type Cell, type CellStyle } from "../../src/grid/cell";
import { columnIndex, parseRange, rowIndex } from "../../src/grid/address";
import type { Grid, GridRow } from "../../src/grid/grid";

export type Literal = string | number | boolean | null | Cell;

const styleWith = (fontName: string | undefined): CellStyle =>
  fontName === undefined ? PLAIN_STYLE : { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, name: fontName } };

/** A cell from a plain value, in the given font. */
export function cellOf(value: Exclude<Literal, null>, fontName?: string): Cell {
  if (typeof value === "object") return value;
  const base = { text: String(value), style: styleWith(fontName), formula: null };
  if (typeof value === "string") return { ...base, kind: "text", value };
  if (typeof value === "number") return { ...base, kind: "number", value };
  return { ...base, kind: "boolean", value, text: value ? "TRUE" : "FALSE" };
}

export interface GridOptions {
  readonly name?: string;
  readonly fontName?: string;
  /** "A1:C1" … */
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: Grid["visibility"];
  /** As read from a text file, which cannot say that cells are merged. */
  readonly withoutMerges?: true;
}

/** A sheet from rows of plain values, A1 first; null is an empty cell. */
export function gridOf(rows: readonly (readonly Literal[])[], options: GridOptions = {}): Grid {
  const hiddenRows = new Set(options.hiddenRows ?? []);
  const gridRows: GridRow[] = rows.map((values, index) => ({
    index: rowIndex(index),
    hidden: hiddenRows.has(index),
    height: null,
    cells: values.map((value) => (value === null ? undefined : cellOf(value, options.fontName))),
  }));
  return {
    name: options.name ?? "Sheet1",
    visibility: options.visibility ?? "visible",
    rows: gridRows.filter((row) => row.hidden || row.cells.some((cell) => cell !== undefined)),
    columns: (options.hiddenColumns ?? []).map((index) => ({ index: columnIndex(index), hidden: true, width: null })),
    merges: (options.merges ?? []).map((text) => {
      const range = parseRange(text);
      if (range === null) throw new Error(`not a range: ${text}`);
      return range;
    }),
    ...(options.withoutMerges === true ? { withoutMerges: true } : {}),
    tables: [],
    protected: false,
  };
}
