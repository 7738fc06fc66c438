import { MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../src/grid/address";
import { PLAIN_STYLE, type CellStyle } from "../../src/grid/cell";
import type { SheetVisibility } from "../../src/grid/grid";
import type { ChartModel, ConditionalFormatModel, PageModel, TableModel, ValidationModel } from "./sheet-parts";
import { plainPage } from "./sheet-parts";

export type Scalar = string | number | boolean;

/** Excel's error values travel as text and are told from text by this. */
export interface ErrorValue {
  readonly error: string;
}
export type CellValue = Scalar | ErrorValue | null;

interface Link {
  readonly reference: string;
  readonly tip: string;
}

export interface ModelCell {
  /** The constant; for a formula what it last gave. */
  readonly value: CellValue;
  /** Without "="; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly link: Link | null;
}

/** Cells by row and column. */
export type SheetRows = Map<number, Map<number, ModelCell>>;

const EMPTY: ModelCell = { value: null, formula: null, style: PLAIN_STYLE, link: null };

const counts = ({ value, formula, style }: ModelCell, valuesOnly: boolean): boolean =>
  value !== null || formula !== null || (!valuesOnly && style !== PLAIN_STYLE);

export const intersects = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: CellRange, inner: CellRange): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** A sheet of the workbook that the page holds. Rows and columns from 0. */
export class SheetModel {
  visibility: SheetVisibility = "visible";
  tabColor: string | null = null;
  showGridlines = true;
  protection: Readonly<Record<string, unknown>> | null = null;
  frozen = { rows: 0, columns: 0 };
  merges: CellRange[] = [];
  tables: TableModel[] = [];
  validations: ValidationModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  charts: ChartModel[] = [];
  page: PageModel = plainPage();
  customProperties = new Map<string, string>();
  /** In points. */
  columnWidths = new Map<number, number>();
  hiddenColumns = new Set<number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  columnStyles = new Map<number, CellStyle>();
  private lines: SheetRows = new Map();
  /** Rows that somebody keeps as they stood; they are copied before they are written to. */
  private readonly kept = new WeakSet<Map<number, ModelCell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  get rows(): ReadonlyMap<number, ReadonlyMap<number, ModelCell>> {
    return this.lines;
  }

  /** The cells as they stand now: later changes do not reach what is given. */
  keepRows(): SheetRows {
    for (const cells of this.lines.values()) this.kept.add(cells);
    return new Map(this.lines);
  }

  /** Puts back cells that were kept. */
  restoreRows(rows: SheetRows): void {
    this.lines = new Map(rows);
  }

  /** Moves whole rows or columns of cells; null takes them away. */
  moveLines(along: "row" | "column", move: (index: number) => number | null): void {
    const moved = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
      new Map(
        [...map].flatMap(([index, value]): [number, T][] => {
          const to = move(index);
          return to === null ? [] : [[to, value]];
        }),
      );
    this.lines =
      along === "row" ? moved(this.lines) : new Map([...this.lines].map(([row, cells]) => [row, moved(cells)]));
  }

  private writable(row: number): Map<number, ModelCell> {
    const found = this.lines.get(row);
    if (found !== undefined && !this.kept.has(found)) return found;
    const made = new Map(found);
    this.lines.set(row, made);
    return made;
  }

  cell(row: number, column: number): ModelCell {
    const found = this.rows.get(row)?.get(column);
    if (found !== undefined) return found;
    const style = this.columnStyles.get(column);
    return style === undefined ? EMPTY : { ...EMPTY, style };
  }

  put(row: number, column: number, change: Partial<ModelCell>): void {
    this.writable(row).set(column, { ...this.cell(row, column), ...change });
  }

  drop(row: number, column: number): void {
    if (this.rows.get(row)?.has(column) !== true) return;
    const cells = this.writable(row);
    cells.delete(column);
    if (cells.size === 0) this.lines.delete(row);
  }

  /** The rectangle of all cells that hold something (or, unless `valuesOnly`, have a look); null for an empty sheet. */
  used(valuesOnly: boolean, within: CellRange = rangeOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1)): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.linesIn(within)) {
      for (const [column, cell] of cells) {
        if (column < within.left || column > within.right) continue;
        if (!counts(cell, valuesOnly)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : rangeOf(top, left, bottom, right);
  }

  /** The rows of a range that hold cells, found by whichever is less: the range's rows or the sheet's. */
  private linesIn({ top, bottom }: CellRange): readonly (readonly [number, ReadonlyMap<number, ModelCell>])[] {
    if (bottom - top + 1 > this.rows.size) return [...this.rows].filter(([row]) => row >= top && row <= bottom);
    const lines: (readonly [number, ReadonlyMap<number, ModelCell>])[] = [];
    for (let row: number = top; row <= bottom; row += 1) {
      const cells = this.rows.get(row);
      if (cells !== undefined) lines.push([row, cells]);
    }
    return lines;
  }

  /** Calls back for each existing cell inside the range. */
  eachCell(range: CellRange, visit: (row: number, column: number, cell: ModelCell) => void): void {
    for (const [row, cells] of this.linesIn(range)) this.eachInRow(row, cells, range, visit);
  }

  private eachInRow(
    row: number,
    cells: ReadonlyMap<number, ModelCell>,
    range: CellRange,
    visit: (row: number, column: number, cell: ModelCell) => void,
  ): void {
    for (const [column, cell] of [...cells])
      if (column >= range.left && column <= range.right) visit(row, column, cell);
  }

  /** Gives a look to every cell of the range; whole columns keep it for cells yet to come. */
  restyle(range: CellRange, change: (style: CellStyle) => CellStyle): void {
    const known = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      const done = known.get(style) ?? change(style);
      known.set(style, done);
      return done;
    };
    if (range.top === 0 && range.bottom === MAX_ROWS - 1) {
      for (let column: number = range.left; column <= range.right; column += 1) {
        this.columnStyles.set(column, changed(this.columnStyles.get(column) ?? PLAIN_STYLE));
      }
      this.eachCell(range, (row, column, cell) => {
        this.put(row, column, { style: changed(cell.style) });
      });
      return;
    }
    for (let row: number = range.top; row <= range.bottom; row += 1) {
      for (let column: number = range.left; column <= range.right; column += 1) {
        this.put(row, column, { style: changed(this.cell(row, column).style) });
      }
    }
  }

  clear(range: CellRange, what: "all" | "contents" | "formats" | "links"): void {
    this.eachCell(range, (row, column) => {
      if (what === "all") this.drop(row, column);
      else if (what === "contents") this.put(row, column, { value: null, formula: null });
      else if (what === "formats") this.put(row, column, { style: PLAIN_STYLE });
      else this.put(row, column, { link: null });
    });
    if (what === "all" || what === "formats") {
      this.merges = this.merges.filter((merge) => !intersects(merge, range));
      this.conditionalFormats = this.conditionalFormats.filter((format) => !intersects(format.range, range));
    }
    if (what === "all")
      this.validations = this.validations.filter((validation) => !intersects(validation.range, range));
  }
}
