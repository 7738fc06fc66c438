import type { CellRange } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { dropSoftHyphens, squeeze } from "../text/key";

/** A cell that shows something. */
export interface Filled {
  readonly column: number;
  /** Last column and row it covers: its own where it isn't merged. */
  readonly right: number;
  readonly bottom: number;
  /** NFC, single spaces. */
  readonly text: string;
  readonly cell: Cell;
}

/** A row that shows something. */
export interface RowFacts {
  readonly row: number;
  readonly cells: readonly Filled[];
}

/** A sheet as its filled cells, row by row. */
export interface SheetFacts {
  readonly rows: readonly RowFacts[];
  /** Whether the cell is covered by a merged area that starts in a row above. */
  readonly coveredFromAbove: (row: number, column: number) => boolean;
  readonly tables: Grid["tables"];
}

const COLUMNS = 16_384;
const at = (row: number, column: number): number => row * COLUMNS + column;

/** What the cell shows, squeezed; "" for a cell that only looks empty. */
export function shownText(cell: Cell): string {
  if (cell.kind === "blank") return "";
  const text = squeeze(cell.text);
  if (text !== "") return text.length < 4 && dropSoftHyphens(text).trim() === "" ? "" : text;
  return (cell.kind === "number" || cell.kind === "date") && cell.value !== 0 ? String(cell.value) : "";
}

/** Merged areas taller than this are frames, not header or name cells. */
const TALLEST_MERGE = 2000;

function verticalCover(merges: readonly CellRange[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    if (bottom === top || bottom - top > TALLEST_MERGE || right - left > TALLEST_MERGE) continue;
    for (let row: number = top + 1; row <= bottom; row += 1) {
      for (let column: number = left; column <= right; column += 1) covered.add(at(row, column));
    }
  }
  return covered;
}

/** The filled cells of a sheet. Linear in its cells. */
export function factsOf(grid: Grid): SheetFacts {
  const merges = new Map(grid.merges.map((range) => [at(range.top, range.left), range]));
  const covered = verticalCover(grid.merges);
  const rows: RowFacts[] = [];
  for (const { index, cells } of grid.rows) {
    const filled: Filled[] = [];
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const text = shownText(cell);
      if (text === "") return;
      const merge = merges.size === 0 ? undefined : merges.get(at(index, column));
      filled.push({ column, right: merge?.right ?? column, bottom: merge?.bottom ?? index, text, cell });
    });
    if (filled.length > 0) rows.push({ row: index, cells: filled });
  }
  return { rows, coveredFromAbove: (row, column) => covered.has(at(row, column)), tables: grid.tables };
}

/** The rows from index `from` up to `to` seen through a window of columns; rows that show nothing there are left out. */
export function factsIn(facts: SheetFacts, from: number, to: number, left: number, right: number): SheetFacts {
  const rows: RowFacts[] = [];
  for (let index = from; index < to; index += 1) {
    const row = facts.rows[index];
    if (row === undefined) continue;
    const inside = row.cells.filter((cell) => cell.column >= left && cell.column <= right);
    if (inside.length > 0) rows.push({ row: row.row, cells: inside });
  }
  return { ...facts, rows };
}

/** The text in that column of the row, "" for none. */
export function textAt(row: RowFacts, column: number | null): string {
  if (column === null) return "";
  for (const cell of row.cells) if (cell.column === column) return cell.text;
  return "";
}
