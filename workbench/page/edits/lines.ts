import { BooleanNumber } from "@univerjs/core";
import type { CellRange } from "../../../src/grid/address";
import type { ExcelHost } from "../../host/excel-host";
import { HostError } from "../../host/host-error";
import { shiftLines } from "../../host/move-lines";
import { mustBeOpen } from "../../host/objects/context";
import { intersects, type SheetModel } from "../../host/sheet-model";
import { indexes, rangeIn, rangesIn, type Params } from "./grid-params";

type Along = "row" | "column";
type Edit = (host: ExcelHost, sheet: SheetModel, params: Params) => void;

const POINTS_PER_PIXEL = 3 / 4;

const span = (range: CellRange, along: Along): readonly [number, number] =>
  along === "row" ? [range.top, range.bottom] : [range.left, range.right];

/** Rows or columns put in (1) or taken away (-1). */
const shifted =
  (along: Along, sign: 1 | -1): Edit =>
  (host, sheet, params) => {
    const range = rangeIn(params["range"]);
    if (range === null) return;
    mustBeOpen(sheet);
    const [from, to] = span(range, along);
    shiftLines(host.workbook, sheet, { along, at: from, by: sign * (to - from + 1) });
    const change =
      along === "row" ? (sign > 0 ? "RowInserted" : "RowDeleted") : sign > 0 ? "ColumnInserted" : "ColumnDeleted";
    host.workbook.tell({ type: "cells", sheet: sheet.id, range, author: "person", change });
  };

function eachLine(ranges: readonly CellRange[], along: Along, visit: (index: number) => void): void {
  for (const range of ranges) {
    const [from, to] = span(range, along);
    for (let index = from; index <= to; index += 1) visit(index);
  }
}

/** One size for all of the ranges, or one for each line by its number. */
const sized =
  (
    along: Along,
    key: "rowHeight" | "colWidth",
    set: (sheet: SheetModel, index: number, pixels: number) => void,
  ): Edit =>
  (_host, sheet, params) => {
    mustBeOpen(sheet);
    const size = params[key];
    const each = typeof size === "number" ? null : new Map(indexes(size));
    eachLine(rangesIn(params["ranges"]), along, (index) => {
      const pixels = each === null ? size : each.get(index);
      if (typeof pixels === "number") set(sheet, index, pixels);
    });
  };

const hidden =
  (along: Along, on: boolean): Edit =>
  (host, sheet, params) => {
    mustBeOpen(sheet);
    const set = along === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
    eachLine(rangesIn(params["ranges"]), along, (index) => {
      if (on) set.add(index);
      else set.delete(index);
    });
    host.workbook.generation += 1;
  };

const merged: Edit = (host, sheet, params) => {
  mustBeOpen(sheet);
  const added = rangesIn(params["ranges"]);
  if (sheet.tables.some((table) => added.some((range) => intersects(table.range, range))))
    throw new HostError("InvalidOperation", "cells of a table cannot be merged");
  sheet.merges = [
    ...sheet.merges.filter((merge) => !added.some((range) => intersects(merge, range))),
    ...added.filter(({ top, left, bottom, right }) => bottom > top || right > left),
  ];
  host.workbook.generation += 1;
};

const unmerged: Edit = (host, sheet, params) => {
  mustBeOpen(sheet);
  const gone = rangesIn(params["ranges"]);
  sheet.merges = sheet.merges.filter((merge) => !gone.some((range) => intersects(merge, range)));
  host.workbook.generation += 1;
};

const frozen: Edit = (_host, sheet, params) => {
  const rows = Number(params["ySplit"]);
  const columns = Number(params["xSplit"]);
  sheet.frozen = { rows: Math.max(0, rows), columns: Math.max(0, columns) };
};

/** What a person does to rows, columns and merged cells, by the grid's name for it. The grid shows it already. */
export const LINE_EDITS: Readonly<Record<string, Edit>> = {
  "sheet.mutation.insert-row": shifted("row", 1),
  "sheet.mutation.insert-col": shifted("column", 1),
  "sheet.mutation.remove-rows": shifted("row", -1),
  "sheet.mutation.remove-col": shifted("column", -1),
  "sheet.mutation.set-worksheet-row-height": sized("row", "rowHeight", (sheet, row, pixels) => {
    sheet.rowHeights.set(row, pixels * POINTS_PER_PIXEL);
  }),
  "sheet.mutation.set-worksheet-col-width": sized("column", "colWidth", (sheet, column, pixels) => {
    sheet.columnWidths.set(column, pixels * POINTS_PER_PIXEL);
  }),
  "sheet.mutation.set-worksheet-row-is-auto-height": (_host, sheet, params) => {
    if (params["autoHeightInfo"] === BooleanNumber.TRUE)
      eachLine(rangesIn(params["ranges"]), "row", (row) => sheet.rowHeights.delete(row));
  },
  "sheet.mutation.set-row-hidden": hidden("row", true),
  "sheet.mutation.set-row-visible": hidden("row", false),
  "sheet.mutation.set-col-hidden": hidden("column", true),
  "sheet.mutation.set-col-visible": hidden("column", false),
  "sheet.mutation.add-worksheet-merge": merged,
  "sheet.mutation.remove-worksheet-merge": unmerged,
  "sheet.mutation.set-frozen": frozen,
  "sheet.mutation.toggle-gridlines": (_host, sheet, params) => {
    sheet.showGridlines = params["showGridlines"] === BooleanNumber.TRUE;
  },
};
