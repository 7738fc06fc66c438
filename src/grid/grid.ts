import type { CellRange, ColumnIndex, RowIndex } from "./address";
import type { Cell } from "./cell";
import type { ReadingNote } from "./reading-note";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One row that holds something or is hidden. */
export interface GridRow {
  readonly index: RowIndex;
  readonly hidden: boolean;
  /** Points; null for the sheet's default. */
  readonly height: number | null;
  /** By column index; holes where there is no cell. Walk it by index or `forEach`, never `for … of`. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface GridColumn {
  readonly index: ColumnIndex;
  readonly hidden: boolean;
  /** In characters of the default font, as Excel counts; null for the default. */
  readonly width: number | null;
}

/** A sheet as plain cells. */
export interface Grid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Ascending by index; rows without cells are left out unless hidden. */
  readonly rows: readonly GridRow[];
  /** Only columns that are hidden or have a width of their own; ascending. */
  readonly columns: readonly GridColumn[];
  /** Only the top-left cell of a merged area holds a value. */
  readonly merges: readonly CellRange[];
  /** The source cannot say that cells are merged, as a text file: what was merged looks blank. */
  readonly withoutMerges?: true;
  /** Excel tables (ListObjects) of the sheet, by name. */
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  readonly protected: boolean;
  /** What our own property of the sheet says, where it carries one: `sheet-mark.ts`. */
  readonly mark?: string;
}

/** A file or the open workbook, read. */
export interface Workbook {
  /** File name without folders. */
  readonly name: string;
  /** SHA-256 of the bytes, lower-case hex; null for the open workbook. */
  readonly fingerprint: string | null;
  readonly sheets: readonly Grid[];
  /** Custom document properties: name → text. Our own stamps live here. */
  readonly properties: Readonly<Record<string, string>>;
  /** When the file was last changed, in local ISO time; absent where nobody told. */
  readonly modified?: string;
  /** What of the file could not be read as it stands. */
  readonly notes?: readonly ReadingNote[];
}

/** The row with that index, or undefined where the sheet has nothing there. O(log rows). */
export function rowAt(grid: Grid, index: number): GridRow | undefined {
  let low = 0;
  let high = grid.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = grid.rows[middle];
    if (row === undefined) return undefined;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The cell there, or undefined. O(log rows). */
export const cellAt = (grid: Grid, row: number, column: number): Cell | undefined => rowAt(grid, row)?.cells[column];
