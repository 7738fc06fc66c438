import type { CellRange } from "../../../grid/address";
import type { Cell } from "../../../grid/cell";
import { cellAt, rowAt, type Grid } from "../../../grid/grid";
import type { Budget } from "../budget";
import { numberCell, readyStyle, textCell } from "../cell";
import { calculate, type Value } from "./calculate";
import type { Uncalculated } from "./sheet-sink";

export interface UncalculatedOf {
  readonly grid: Grid;
  readonly places: readonly Uncalculated[];
}

/** Formulas that stand on formulas: deeper ones are left. */
const DEEPEST = 200;
const LARGEST_RANGE = 20_000;
/** Cells looked at for one file. */
const MOST_LOOKS = 2_000_000;

const valueOf = (cell: Cell): Value => (typeof cell.value === "boolean" ? cell.text : (cell.value ?? ""));

/** Calculates what a file holds as formulas only, as far as that is simple: references, sums, texts put together. */
class Filler {
  readonly #sheets: ReadonlyMap<string, Grid>;
  readonly #open = new Map<Grid, Map<string, Uncalculated>>();
  readonly #budget: Budget;
  #depth = 0;
  #looks = 0;

  constructor(grids: readonly Grid[], uncalculated: readonly UncalculatedOf[], budget: Budget) {
    this.#sheets = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
    this.#budget = budget;
    for (const { grid, places } of uncalculated)
      this.#open.set(grid, new Map(places.map((place) => [keyOf(place.row, place.column), place])));
  }

  fill(grid: Grid, place: Uncalculated): void {
    const waiting = this.#open.get(grid);
    // Asked for by another formula, or by itself in a circle.
    if (waiting?.delete(keyOf(place.row, place.column)) !== true) return;
    this.#budget.tick();
    const cell = place.cells[place.column];
    if (cell?.formula === null || cell === undefined) return;
    const value = calculate(cell.formula, {
      row: place.row,
      column: place.column,
      cell: (sheet, row, column) => this.#value(this.#named(sheet, grid), row, column),
      range: (sheet, range) => this.#values(this.#named(sheet, grid), range),
    });
    if (value === null) return;
    const ready = readyStyle(cell.style);
    place.cells[place.column] =
      typeof value === "number" ? numberCell(ready, value, cell.formula, false) : textCell(ready, value, cell.formula);
  }

  #named(sheet: string | null, own: Grid): Grid | undefined {
    return sheet === null ? own : this.#sheets.get(sheet.toLowerCase());
  }

  #value(grid: Grid | undefined, row: number, column: number): Value | null {
    this.#looks += 1;
    if (grid === undefined || this.#looks > MOST_LOOKS) return null;
    const place = this.#open.get(grid)?.get(keyOf(row, column));
    if (place !== undefined) {
      if (this.#depth >= DEEPEST) return null;
      this.#depth += 1;
      this.fill(grid, place);
      this.#depth -= 1;
    }
    const cell = cellAt(grid, row, column);
    if (cell === undefined) return "";
    return cell.kind === "error" || (cell.formula !== null && cell.text === "") ? null : valueOf(cell);
  }

  #values(grid: Grid | undefined, { top, left, bottom, right }: CellRange): readonly Value[] | null {
    if (grid === undefined || (bottom - top + 1) * (right - left + 1) > LARGEST_RANGE) return null;
    const values: Value[] = [];
    for (let row: number = top; row <= bottom; row += 1) {
      for (let column: number = left; rowAt(grid, row) !== undefined && column <= right; column += 1) {
        const value = this.#value(grid, row, column);
        if (value === null) return null;
        if (value !== "") values.push(value);
      }
    }
    return values;
  }
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

const showsNothing = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.every((cell) => cell === undefined || cell.text.trim() === "");

/**
 * Gives formulas without a stored value the value they would have, where that is simple. A row that would show nothing
 * at all shows its first formula, so that it is not lost.
 */
export function fillValues(grids: readonly Grid[], uncalculated: readonly UncalculatedOf[], budget: Budget): void {
  const filler = new Filler(grids, uncalculated, budget);
  for (const { grid, places } of uncalculated) for (const place of places) filler.fill(grid, place);
  for (const { places } of uncalculated) {
    for (const { column, cells } of places) {
      const cell = cells[column];
      if (cell?.kind === "text" && cell.formula !== null && showsNothing(cells))
        cells[column] = textCell(readyStyle(cell.style), `=${cell.formula}`, cell.formula);
    }
  }
}
