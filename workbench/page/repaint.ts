import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { rangeOf, type CellRange } from "../../src/grid/address";
import type { HostContext } from "../host/objects/context";
import type { SheetModel } from "../host/sheet-model";
import type { ModelEvent } from "../host/workbook-model";
import type { FilledSheets } from "./filled-sheets";
import { fullGridStyle, gridCells, gridValue } from "./grid-snapshot";
import { DEFAULT_ROW_PIXELS, grownRows, type TextMeasure } from "./row-heights";

const MANY_CELLS = 4_000;
const MANY_FORMULAS = 20_000;

/** A cell that holds nothing and looks like nothing. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, s: null };

type Matrix = Record<number, Record<number, ICellData>>;

/**
 * Gathers what changed in the workbook and brings the grid up to it, without building it anew where that can be spared.
 */
export class Repaint {
  needsRebuild = false;
  private cellsChanged = false;
  private readonly ranges = new Map<string, CellRange[]>();

  constructor(
    private readonly host: HostContext,
    private readonly measure: TextMeasure,
    private readonly sheets: FilledSheets,
  ) {}

  note(event: ModelEvent): void {
    if (event.type !== "cells" && event.type !== "look") {
      this.needsRebuild = true;
      return;
    }
    const { range, sheet } = event;
    // Rows and columns that a person moves have moved in the grid already.
    if (event.type === "cells" && event.change !== "RangeEdited" && event.author === "person") {
      this.cellsChanged = true;
      return;
    }
    this.cellsChanged ||= event.type === "cells";
    // What stands behind is drawn from the workbook when it comes to the front.
    if (!this.sheets.has(sheet)) return;
    const many = (range.bottom - range.top + 1) * (range.right - range.left + 1) > MANY_CELLS;
    if (many || (event.type === "cells" && event.change !== "RangeEdited")) this.needsRebuild = true;
    this.ranges.set(sheet, [...(this.ranges.get(sheet) ?? []), range]);
  }

  forget(): void {
    this.needsRebuild = false;
    this.cellsChanged = false;
    this.ranges.clear();
  }

  /** Writes the noted cells to the grid, and what formulas give anew. */
  paint(grid: FUniver, book: FWorkbook): void {
    for (const [id, ranges] of this.ranges) {
      const sheet = this.host.workbook.findSheet(id);
      const view = book.getSheetBySheetId(id);
      if (sheet === undefined || view === null) continue;
      for (const range of ranges) this.paintRange(grid, book, view, sheet, range);
    }
    if (this.cellsChanged)
      for (const sheet of this.host.workbook.sheets)
        if (this.sheets.has(sheet.id)) this.paintFormulas(grid, book, sheet);
    this.forget();
  }

  private paintRange(grid: FUniver, book: FWorkbook, view: FWorksheet, sheet: SheetModel, range: CellRange): void {
    const [bottom, right] = [
      Math.min(range.bottom, view.getMaxRows() - 1),
      Math.min(range.right, view.getMaxColumns() - 1),
    ];
    if (bottom < range.top || right < range.left) return;
    const seen = rangeOf(range.top, range.left, bottom, right);
    const held = gridCells(this.host, sheet, seen, fullGridStyle);
    const cells: Matrix = {};
    for (let row: number = seen.top; row <= bottom; row += 1) {
      const line: Record<number, ICellData> = (cells[row] = {});
      for (let column: number = seen.left; column <= right; column += 1) line[column] = held[row]?.[column] ?? EMPTY;
    }
    this.write(grid, book, sheet, cells);
    const heights = grownRows(this.host, sheet, this.measure, seen.top, bottom);
    for (let row: number = seen.top; row <= bottom; row += 1) {
      if (sheet.rowHeights.has(row)) continue;
      const height = heights.get(row) ?? DEFAULT_ROW_PIXELS;
      if (view.getRowHeight(row) !== height) view.setRowHeight(row, height);
    }
  }

  private paintFormulas(grid: FUniver, book: FWorkbook, sheet: SheetModel): void {
    const cells: Matrix = {};
    let count = 0;
    for (const [row, line] of sheet.rows) {
      for (const [column, { formula }] of line) {
        if (formula === null || count > MANY_FORMULAS) continue;
        count += 1;
        (cells[row] ??= {})[column] = gridValue(this.host.evaluator.value(sheet, row, column));
      }
    }
    if (count > 0) this.write(grid, book, sheet, cells);
  }

  private write(grid: FUniver, book: FWorkbook, sheet: SheetModel, cellValue: Matrix): void {
    grid.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: book.getId(),
      subUnitId: sheet.id,
      cellValue,
    });
  }
}
