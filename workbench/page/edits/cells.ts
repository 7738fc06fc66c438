import type { IStyleData, Nullable } from "@univerjs/core";
import { rangeOf, type CellRange } from "../../../src/grid/address";
import { PLAIN_STYLE, type CellStyle } from "../../../src/grid/cell";
import type { ExcelHost } from "../../host/excel-host";
import { parseFormula } from "../../host/formula/parse";
import { moveCells } from "../../host/move-lines";
import { mustBeOpen, mustBeWritable } from "../../host/objects/context";
import { parseInput } from "../../host/parse-input";
import type { ModelCell, SheetModel } from "../../host/sheet-model";
import { objectionTo, type Objection } from "../../host/validate";
import { indexes, isRecord, rangeIn, rangesIn, type Params } from "./grid-params";
import { lookOfGrid } from "./look-of-grid";

/** What the grid knows of a cell now. */
export interface GridCells {
  readonly look: (row: number, column: number) => Nullable<IStyleData>;
  /** What a person just typed there, before the grid made something of it. */
  readonly typed: (row: number, column: number) => string | undefined;
}

/** Equal looks become one: a workbook of many cells has few looks. */
class Looks {
  private readonly known = new Map<string, CellStyle>([[JSON.stringify(PLAIN_STYLE), PLAIN_STYLE]]);

  shared(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.known.set(key, style);
    return style;
  }
}

/** What was typed, as text that Excel would be given; null where the cell's content was not touched. */
function typed(cell: Params): string | number | boolean | null {
  const formula = cell["f"];
  if (typeof formula === "string" && formula !== "") return formula.startsWith("=") ? formula : `=${formula}`;
  const rich = cell["p"];
  if (isRecord(rich) && isRecord(rich["body"]) && typeof rich["body"]["dataStream"] === "string")
    return rich["body"]["dataStream"].replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = cell["v"];
  if (value === null || value === undefined) return "v" in cell ? "" : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** What Excel makes of something typed; a formula that is none stays the text that it is. */
function parseTyped(input: string | number | boolean, before: ModelCell): Partial<ModelCell> {
  const content = parseInput(input, before);
  return typeof content.formula === "string" && parseFormula(content.formula) === null
    ? { value: String(input), formula: null }
    : content;
}

function writeCell(sheet: SheetModel, row: number, column: number, change: unknown, look: () => CellStyle): void {
  if (!isRecord(change)) {
    sheet.put(row, column, { value: null, formula: null });
    return;
  }
  const before = sheet.cell(row, column);
  const style = "s" in change ? look() : before.style;
  const input = typed(change);
  sheet.put(row, column, { style, ...(input === null ? {} : parseTyped(input, { ...before, style })) });
}

function extentOf(cellValue: unknown): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of indexes(cellValue)) {
    for (const [column] of indexes(cells))
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
  }
  return bottom < 0 ? null : rangeOf(top, left, bottom, right);
}

/**
 * Contents and looks that a person gave to cells; what a validation says to what was typed. Throws where the sheet is
 * protected.
 */
export function cellsEdited(host: ExcelHost, sheet: SheetModel, params: Params, grid: GridCells): Objection | null {
  const extent = extentOf(params["cellValue"]);
  if (extent === null) return null;
  let objection: Objection | null = null;
  mustBeWritable(sheet, extent);
  const looks = new Looks();
  for (const [row, cells] of indexes(params["cellValue"])) {
    for (const [column, change] of indexes(cells)) {
      const text = grid.typed(row, column);
      if (text !== undefined) {
        sheet.put(row, column, parseTyped(text, sheet.cell(row, column)));
        objection ??= objectionTo(host.context, sheet, row, column);
      } else
        writeCell(sheet, row, column, change, () =>
          looks.shared(lookOfGrid(grid.look(row, column), sheet.cell(row, column).style.locked)),
        );
    }
  }
  if (objection?.style !== "Stop")
    host.workbook.tell({ type: "cells", sheet: sheet.id, range: extent, author: "person", change: "RangeEdited" });
  return objection;
}

function relook(host: ExcelHost, sheet: SheetModel, ranges: readonly CellRange[], grid: GridCells): void {
  mustBeOpen(sheet);
  const looks = new Looks();
  for (const range of ranges) {
    for (let row: number = range.top; row <= range.bottom; row += 1) {
      // What was typed has got its look from what Excel makes of it.
      for (let column: number = range.left; column <= range.right; column += 1)
        if (grid.typed(row, column) === undefined)
          sheet.put(row, column, {
            style: looks.shared(lookOfGrid(grid.look(row, column), sheet.cell(row, column).style.locked)),
          });
    }
    host.workbook.tell({ type: "look", sheet: sheet.id, range });
  }
}

type LookEdit = (host: ExcelHost, sheet: SheetModel, params: Params, grid: GridCells) => void;

/** Looks that the grid gives to ranges, by its name for it. Looks of whole rows and columns are not played. */
export const LOOK_EDITS: Readonly<Record<string, LookEdit>> = {
  "sheet.mutation.set.numfmt": (host, sheet, params, grid) => {
    for (const [, value] of isRecord(params["values"]) ? Object.entries(params["values"]) : [])
      if (isRecord(value)) relook(host, sheet, rangesIn(value["ranges"]), grid);
  },
  "sheet.mutation.remove.numfmt": (host, sheet, params, grid) => {
    relook(host, sheet, rangesIn(params["ranges"]), grid);
  },
};

/** Cells cut and pasted, or dragged elsewhere. */
export function cellsMoved(host: ExcelHost, params: Params): void {
  const [from, to] = [rangeIn(params["fromRange"]), rangeIn(params["toRange"])];
  const sheetOf = (end: unknown): SheetModel | undefined =>
    isRecord(end) ? host.workbook.findSheet(String(end["subUnitId"])) : undefined;
  const [source, target] = [sheetOf(params["from"]), sheetOf(params["to"])];
  if (from === null || to === null || source === undefined || target === undefined) return;
  mustBeOpen(source);
  mustBeOpen(target);
  moveCells(host.workbook, { sheet: source, range: from }, { sheet: target, top: to.top, left: to.left });
  for (const [sheet, range] of [
    [source, from],
    [target, to],
  ] as const)
    host.workbook.tell({ type: "cells", sheet: sheet.id, range, author: "person", change: "RangeEdited" });
}
