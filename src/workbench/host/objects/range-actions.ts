import { MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../../grid/address";
import { HostError, invalidArgument } from "../host-error";
import { shiftFormulas } from "../formula/shift";
import { moveFormula } from "../formula/shift";
import { intersects, type ModelCell, type SheetModel } from "../sheet-model";
import { PLAIN_STYLE } from "../../../grid/cell";
import { firstArea, mustBeOpen, mustBeWritable, rangeArgument, type RangeTarget } from "./context";

const CLEARS: Readonly<Record<string, "all" | "contents" | "formats" | "links">> = {
  All: "all", Contents: "contents", Formats: "formats", Hyperlinks: "links", RemoveHyperlinks: "links",
};

const edited = (target: RangeTarget, range: CellRange): void => {
  target.host.workbook.tell({ type: "cells", sheet: target.sheet.id, range, author: target.host.workbook.author, change: "RangeEdited" });
};

export function clearRange(target: RangeTarget, applyTo: unknown): null {
  const what = CLEARS[typeof applyTo === "string" ? applyTo : "All"] ?? "all";
  for (const area of target.areas) {
    mustBeWritable(target.sheet, target.sheet.used(false, area) ?? rangeOf(area.top, area.left, area.top, area.left));
    target.sheet.clear(area, what);
    edited(target, area);
  }
  return null;
}

export function mergeRange(target: RangeTarget, across: boolean): null {
  const area = firstArea(target);
  const { sheet } = target;
  mustBeOpen(sheet);
  if (sheet.tables.some((table) => intersects(table.range, area))) throw new HostError("InvalidOperation", "cells of a table cannot be merged");
  const rows: readonly CellRange[] = across ? Array.from({ length: area.bottom - area.top + 1 }, (_unused, at) => rangeOf(area.top + at, area.left, area.top + at, area.right)) : [area];
  for (const merge of rows) {
    sheet.merges = [...sheet.merges.filter((other) => !intersects(other, merge)), merge];
    sheet.eachCell(merge, (row, column) => { if (row !== merge.top || column !== merge.left) sheet.put(row, column, { value: null, formula: null }); });
  }
  edited(target, area);
  return null;
}

export function unmergeRange(target: RangeTarget): null {
  const area = firstArea(target);
  mustBeOpen(target.sheet);
  target.sheet.merges = target.sheet.merges.filter((merge) => !intersects(merge, area));
  target.host.workbook.tell({ type: "look", sheet: target.sheet.id, range: area });
  return null;
}

/** A range copied inside the workbook: all of it, or only formulas, values or formats. */
export function copyRange(target: RangeTarget, args: readonly unknown[]): null {
  const source = rangeArgument(args[0]);
  const kind = typeof args[1] === "string" ? args[1] : "All";
  const from = firstArea(source);
  const start = firstArea(target);
  const [down, across] = [start.top - from.top, start.left - from.left];
  const area = rangeOf(start.top, start.left, from.bottom + down, from.right + across);
  mustBeWritable(target.sheet, area);
  const copies: { row: number; column: number; cell: ModelCell }[] = [];
  source.sheet.eachCell(from, (row, column, cell) => { copies.push({ row, column, cell }); });
  target.sheet.eachCell(area, (row, column) => {
    if (kind === "Formats" || kind === "All") target.sheet.put(row, column, { style: PLAIN_STYLE });
    if (kind !== "Formats") target.sheet.put(row, column, { value: null, formula: null });
    if (kind === "All") target.sheet.put(row, column, { link: null });
  });
  for (const { row, column, cell } of copies) {
    const content: Partial<ModelCell> = kind === "Values"
      ? { value: source.host.evaluator.value(source.sheet, row, column), formula: null }
      : { value: cell.value, formula: cell.formula === null ? null : moveFormula(cell.formula, down, across) };
    const look: Partial<ModelCell> = { style: cell.style };
    target.sheet.put(row + down, column + across, kind === "Formats" ? look : kind === "All" ? { ...content, ...look, link: cell.link } : content);
  }
  if (kind === "Formats" || kind === "All") {
    const merges = source.sheet.merges.filter((merge) => intersects(merge, from)).map((merge) => rangeOf(merge.top + down, merge.left + across, merge.bottom + down, merge.right + across));
    target.sheet.merges = [...target.sheet.merges.filter((merge) => !intersects(merge, area)), ...merges];
  }
  edited(target, area);
  return null;
}

const movedRange = (range: CellRange, at: number, by: number): CellRange =>
  range.bottom < at ? range : rangeOf(range.top >= at ? range.top + by : range.top, range.left, range.bottom + by, range.right);

function movedMap<V>(map: Map<number, V>, at: number, by: number): void {
  const moved = [...map].map(([index, value]): [number, V] => [index >= at ? index + by : index, value]);
  map.clear();
  for (const [index, value] of moved) map.set(index, value);
}

function insertRows(sheet: SheetModel, at: number, by: number): void {
  movedMap(sheet.rows, at, by);
  movedMap(sheet.rowHeights, at, by);
  const hidden = [...sheet.hiddenRows].map((row) => (row >= at ? row + by : row));
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(row);
  sheet.merges = sheet.merges.map((merge) => movedRange(merge, at, by));
  for (const table of sheet.tables) table.range = movedRange(table.range, at, by);
  sheet.validations = sheet.validations.map((validation) => ({ ...validation, range: movedRange(validation.range, at, by) }));
  for (const format of sheet.conditionalFormats) format.range = movedRange(format.range, at, by);
}

/** Whole rows put in above the range; formulas everywhere follow. Other ways of inserting are not played. */
export function insertRange(target: RangeTarget, shift: string): CellRange {
  const area = firstArea(target);
  mustBeOpen(target.sheet);
  const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1 && shift === "Down";
  if (!wholeRows) throw new HostError("NotImplemented", "only whole rows are inserted here");
  const by = area.bottom - area.top + 1;
  const used = target.sheet.used(true);
  if (used !== null && used.bottom + by >= MAX_ROWS) throw invalidArgument("rows would fall off the sheet");
  insertRows(target.sheet, area.top, by);
  shiftFormulas(target.host.workbook, target.sheet, area.top, by);
  target.host.workbook.tell({ type: "cells", sheet: target.sheet.id, range: area, author: target.host.workbook.author, change: "RowInserted" });
  return area;
}
