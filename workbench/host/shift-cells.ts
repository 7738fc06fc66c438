import { MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../src/grid/address";
import { followPlaces, type Placement } from "./formula/shift";
import { HostError, invalidArgument } from "./host-error";
import { movedIndex, movedSpan, movePlaces, nameHeaders, type Along, type Shift } from "./move-lines";
import { intersects, type ModelCell, type SheetModel } from "./sheet-model";
import type { CellShift, WorkbookModel } from "./workbook-model";

export type ShiftWord = "Down" | "Right" | "Up" | "Left";

const ALONG: Readonly<Record<ShiftWord, Along>> = { Down: "row", Up: "row", Right: "column", Left: "column" };

/** The cells that move, or go: those put in or taken away and all behind them. */
const bandOf = ({ top, left, bottom, right }: CellRange, along: Along): CellRange =>
  along === "row" ? rangeOf(top, left, MAX_ROWS - 1, right) : rangeOf(top, left, bottom, MAX_COLUMNS - 1);

const isWithin = (inner: CellRange, outer: CellRange, along: Along): boolean =>
  along === "row"
    ? inner.left >= outer.left && inner.right <= outer.right
    : inner.top >= outer.top && inner.bottom <= outer.bottom;

/** What stands in the way: Excel shifts no part of a table or of merged cells. */
function checkBand(sheet: SheetModel, area: CellRange, { along, by }: Shift): void {
  const band = bandOf(area, along);
  const cut = (place: CellRange): boolean => intersects(place, band) && !isWithin(place, area, along);
  if (sheet.tables.some(({ range }) => cut(range)))
    throw new HostError("InvalidOperation", "the cells of a table would be shifted apart");
  if (sheet.merges.some(cut)) throw new HostError("InvalidOperation", "merged cells would be shifted apart");
  if (by < 0 && sheet.tables.some(({ range }) => range.top >= area.top && range.top <= area.bottom && cut(range)))
    throw new HostError("InvalidOperation", "the header row of a table stays");
  const used = sheet.used(true, band);
  const [last, end] = along === "row" ? [used?.bottom ?? 0, MAX_ROWS - 1] : [used?.right ?? 0, MAX_COLUMNS - 1];
  if (by > 0 && last + by > end) throw invalidArgument("filled cells would fall off the sheet");
}

/** Puts cells in, or takes them away; those behind them move along. Formulas, tables and merged cells follow. */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, area: CellRange, word: ShiftWord): void {
  const along = ALONG[word];
  const count = along === "row" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const at = along === "row" ? area.top : area.left;
  const isPutIn = word === "Down" || word === "Right";
  const shift: Shift = { along, at, by: isPutIn ? count : -count };
  checkBand(sheet, area, shift);
  const place: Placement = (range) => {
    if (!isWithin(range, area, along)) return range;
    const span =
      along === "row" ? movedSpan(range.top, range.bottom, shift) : movedSpan(range.left, range.right, shift);
    if (span === null) return null;
    return along === "row"
      ? rangeOf(span[0], range.left, span[1], range.right)
      : rangeOf(range.top, span[0], range.bottom, span[1]);
  };
  followPlaces(workbook, sheet, place);
  const moved: (readonly [number, number, ModelCell])[] = [];
  const band = bandOf(area, along);
  sheet.eachCell(band, (row, column, cell) => {
    const to = movedIndex(along === "row" ? row : column, shift);
    if (to !== null) moved.push(along === "row" ? [to, column, cell] : [row, to, cell]);
  });
  sheet.eachCell(band, (row, column) => {
    sheet.drop(row, column);
  });
  for (const [row, column, cell] of moved) sheet.put(row, column, cell);
  movePlaces(sheet, place);
  for (const table of sheet.tables) nameHeaders(workbook, sheet, table);
  const shifted: CellShift =
    word === "Down"
      ? "ShiftCellDown"
      : word === "Right"
        ? "ShiftCellRight"
        : word === "Up"
          ? "ShiftCellUp"
          : "ShiftCellLeft";
  workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: area,
    author: workbook.author,
    change: isPutIn ? "CellInserted" : "CellDeleted",
    shift: shifted,
  });
}
