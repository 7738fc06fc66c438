import { MAX_COLUMNS, MAX_ROWS, rowIndex, type CellRange } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { GridRow } from "../../grid/grid";
import { blankCell, readyStyle } from "./cell";
import { FileProblemError } from "./problem";

/** Rows that merged areas may cover, each counted by itself. */
const MOST_MERGED_ROWS = 5_000_000;
const MERGE_ITSELF = 5;
/** Areas may reach so far below the last row. */
const BELOW = 100;

interface OpenRow {
  readonly index: number;
  hidden: boolean;
  height: number | null;
  readonly cells: (Cell | undefined)[];
}

/** Gathers the rows of a sheet in whatever order the file has them. */
export class RowGatherer {
  readonly #rows: OpenRow[] = [];
  readonly #appearance: boolean;
  #byIndex: Map<number, OpenRow> | null = null;
  #row: OpenRow | null = null;
  #index = -1;
  #height: number | null = null;

  /** `appearance`: keep rows that have only a height of their own, and the look of cells under a merged area. */
  constructor(appearance: boolean) {
    this.#appearance = appearance;
  }

  /** Zero-based index of the row being filled. */
  get index(): number {
    return this.#index;
  }

  /** The cells of the row being filled. */
  get cells(): (Cell | undefined)[] {
    return (this.#row ?? this.#open()).cells;
  }

  startRow(index: number, hidden: boolean, height: number | null): void {
    if (index < 0 || index >= MAX_ROWS) throw new FileProblemError("damaged", `row ${index + 1}`);
    this.#index = index;
    this.#row = null;
    this.#height = height;
    // A row without height is hidden by hand.
    if (hidden || height === 0) this.#open().hidden = true;
    else if (this.#appearance && height !== null) this.#open();
  }

  setCell(column: number, cell: Cell): void {
    if (column >= MAX_COLUMNS) throw new FileProblemError("damaged", `column ${column + 1}`);
    const row = this.#row ?? this.#open();
    row.cells[column] = cell;
  }

  #open(): OpenRow {
    const index = this.#index;
    const last = this.#rows.at(-1);
    if (last !== undefined && index <= last.index)
      this.#byIndex ??= new Map(this.#rows.map((each) => [each.index, each]));
    let row = this.#byIndex?.get(index);
    if (row === undefined) {
      row = { index, hidden: false, height: this.#height, cells: [] };
      this.#rows.push(row);
      this.#byIndex?.set(index, row);
    }
    this.#row = row;
    return row;
  }

  /** The rows, ascending. `onMerge` is called before each merged area is cleared. */
  finish(merges: readonly CellRange[], onMerge: () => void): readonly GridRow[] {
    if (this.#byIndex !== null) this.#rows.sort((one, other) => one.index - other.index);
    const last = this.#rows.at(-1)?.index ?? 0;
    let covered = 0;
    for (const merge of merges) {
      onMerge();
      covered += MERGE_ITSELF + Math.max(0, Math.min(merge.bottom, last) - merge.top);
      this.#clearFollowers(merge);
      // Merged areas never overlap in a workbook that Excel wrote.
      if (covered > MOST_MERGED_ROWS) throw new FileProblemError("too-many-cells", String(MOST_MERGED_ROWS));
    }
    const rows: GridRow[] = [];
    for (const row of this.#rows) {
      if (row.hidden || row.cells.some((cell) => cell !== undefined) || (this.#appearance && row.height !== null)) {
        rows.push({ index: rowIndex(row.index), hidden: row.hidden, height: row.height, cells: row.cells });
      }
    }
    return rows;
  }

  /** What stands under a merged area is not seen; only its look may stay. */
  #clearFollowers({ top, left, bottom, right }: CellRange): void {
    for (let at = firstFrom(this.#rows, top); at < this.#rows.length; at += 1) {
      const row = this.#rows[at];
      if (row === undefined || row.index > bottom) return;
      const end = Math.min(right, row.cells.length - 1);
      for (let column = row.index === top ? left + 1 : left; column <= end; column += 1) {
        const cell = row.cells[column];
        if (cell !== undefined) row.cells[column] = this.#appearance ? blankCell(readyStyle(cell.style)) : undefined;
      }
    }
  }
}

function firstFrom(rows: readonly OpenRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The areas as far as there are rows: much further down they say nothing, and a whole column may be one. */
export function usedMerges(merges: readonly CellRange[], rows: readonly GridRow[]): readonly CellRange[] {
  const last = rowIndex((rows.at(-1)?.index ?? 0) + BELOW);
  if (merges.every(({ bottom }) => bottom <= last)) return merges;
  return merges
    .filter(({ top }) => top <= last)
    .map((range) => (range.bottom <= last ? range : { ...range, bottom: last }));
}
