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

const COLUMNS = 16_384;
const at = (row: number, column: number): number => row * COLUMNS + column;

/** What the cell shows, squeezed; "" for a cell that only looks empty. */
export function shownText(cell: Cell): string {
  if (cell.kind === "blank") return "";
  const text = squeeze(cell.text);
  if (text !== "") return text.length < 4 && dropSoftHyphens(text).trim() === "" ? "" : text;
  return (cell.kind === "number" || cell.kind === "date") && cell.value !== 0 ? String(cell.value) : "";
}

const [SPACE, ASCII_END, LETTERS_START, LETTERS_END] = [0x20, 0x7e, 0xc0, 0x2ff];

/** Whether the cell shows something. Told by its first letter for nearly all. */
function shows(cell: Cell): boolean {
  const first = cell.text.charCodeAt(0);
  if ((first > SPACE && first <= ASCII_END) || (first >= LETTERS_START && first <= LETTERS_END))
    return cell.kind !== "blank";
  return shownText(cell) !== "";
}

type Merges = ReadonlyMap<number, CellRange>;

/** The columns that are looked at, both included. */
interface Window {
  readonly left: number;
  readonly right: number;
}

const ALL: Window = { left: 0, right: COLUMNS };

/**
 * A row that shows something. Its cells are taken apart only when asked for: in a long list nearly all rows are told by
 * their number and name, and a value for every cell of a sheet would cost more than reading the file.
 */
export class RowFacts {
  readonly row: number;
  readonly #source: readonly (Cell | undefined)[];
  readonly #merges: Merges;
  readonly #window: Window;
  #filled: readonly Filled[] | null = null;
  #count = -1;

  constructor(row: number, source: readonly (Cell | undefined)[], merges: Merges, window: Window) {
    this.row = row;
    this.#source = source;
    this.#merges = merges;
    this.#window = window;
  }

  /** The cells that show something, from left to right. */
  get cells(): readonly Filled[] {
    return (this.#filled ??= this.#take());
  }

  /** How many cells show something. */
  get count(): number {
    if (this.#count < 0) this.#count = this.#countUpTo(COLUMNS);
    return this.#count;
  }

  /** Whether so many cells show something; looks at no more of them than it needs. */
  holds(cells: number): boolean {
    if (this.#count >= 0) return this.#count >= cells;
    const found = this.#countUpTo(cells);
    // All of the row was looked at: a row of thousands of empty cells is not looked through again.
    if (found < cells) this.#count = found;
    return found >= cells;
  }

  /** Whether something shows in that column. */
  shows(column: number): boolean {
    const cell = this.#cellAt(column);
    return cell !== undefined && shows(cell);
  }

  /** The cell in that column; undefined where nothing shows. */
  at(column: number): Cell | undefined {
    const cell = this.#cellAt(column);
    return cell !== undefined && shows(cell) ? cell : undefined;
  }

  /** The text of the leftmost cell that shows something. */
  get firstText(): string {
    if (this.#filled !== null) return this.#filled[0]?.text ?? "";
    for (let column = this.#window.left; column < this.#source.length; column += 1) {
      const text = this.textAt(column);
      if (text !== "") return text;
    }
    return "";
  }

  /** The text in that column, "" for none. */
  textAt(column: number | null): string {
    const cell = column === null ? undefined : this.#cellAt(column);
    return cell === undefined ? "" : shownText(cell);
  }

  /** The same row seen through a window of columns. */
  within(left: number, right: number): RowFacts {
    const window = { left: Math.max(left, this.#window.left), right: Math.min(right, this.#window.right) };
    return new RowFacts(this.row, this.#source, this.#merges, window);
  }

  #countUpTo(enough: number): number {
    let count = 0;
    for (
      let column = this.#window.left;
      count < enough && column <= this.#window.right && column < this.#source.length;
      column += 1
    ) {
      const cell = this.#source[column];
      if (cell !== undefined && shows(cell)) count += 1;
    }
    return count;
  }

  #cellAt(column: number): Cell | undefined {
    return column < this.#window.left || column > this.#window.right ? undefined : this.#source[column];
  }

  #take(): readonly Filled[] {
    const filled: Filled[] = [];
    const { left, right } = this.#window;
    for (let column = left; column <= right && column < this.#source.length; column += 1) {
      const cell = this.#source[column];
      const text = cell === undefined ? "" : shownText(cell);
      if (cell === undefined || text === "") continue;
      const merge = this.#merges.size === 0 ? undefined : this.#merges.get(at(this.row, column));
      filled.push({ column, right: merge?.right ?? column, bottom: merge?.bottom ?? this.row, text, cell });
    }
    return filled;
  }
}

/** A sheet as its filled cells, row by row. */
export interface SheetFacts {
  readonly rows: readonly RowFacts[];
  /** By column index: whether anything shows there in any row of the sheet. */
  readonly used: readonly boolean[];
  /** Whether the cell is covered by a merged area that starts in a row above. */
  readonly coveredFromAbove: (row: number, column: number) => boolean;
  readonly tables: Grid["tables"];
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
  const used: boolean[] = [];
  for (const { index, cells } of grid.rows) {
    let empty = true;
    for (let column = 0; column < cells.length; column += 1) {
      // Looked at only where it tells something new: the row is empty so far, or the column.
      if (!empty && used[column] === true) continue;
      const cell = cells[column];
      if (cell === undefined || !shows(cell)) continue;
      empty = false;
      used[column] = true;
    }
    if (!empty) rows.push(new RowFacts(index, cells, merges, ALL));
  }
  return { rows, used, coveredFromAbove: (row, column) => covered.has(at(row, column)), tables: grid.tables };
}

/**
 * The rows from index `from` up to `to` seen through a window of columns; rows that show nothing there are left out.
 */
export function factsIn(facts: SheetFacts, from: number, to: number, left: number, right: number): SheetFacts {
  const rows: RowFacts[] = [];
  for (let index = from; index < to; index += 1) {
    const row = facts.rows[index]?.within(left, right);
    if (row?.holds(1) === true) rows.push(row);
  }
  return { ...facts, rows };
}

/** The text in that column of the row, "" for none. */
export const textAt = (row: RowFacts, column: number | null): string => row.textAt(column);
