import { MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../../src/grid/address";
import { HostError, invalidArgument } from "../host-error";
import { moveFormula } from "../formula/shift";
import { shiftCells, type ShiftWord } from "../shift-cells";
import { shiftLines } from "../move-lines";
import { intersects, type ModelCell } from "../sheet-model";
import { PLAIN_STYLE } from "../../../src/grid/cell";
import { firstArea, mustBeOpen, mustBeWritable, rangeArgument, type RangeTarget } from "./context";

const CLEARS: Readonly<Record<string, "all" | "contents" | "formats" | "links">> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  Hyperlinks: "links",
  RemoveHyperlinks: "links",
};

const edited = (target: RangeTarget, range: CellRange): void => {
  target.host.workbook.tell({
    type: "cells",
    sheet: target.sheet.id,
    range,
    author: target.host.workbook.author,
    change: "RangeEdited",
  });
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
  if (sheet.tables.some((table) => intersects(table.range, area)))
    throw new HostError("InvalidOperation", "cells of a table cannot be merged");
  const rows: readonly CellRange[] = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_unused, at) =>
        rangeOf(area.top + at, area.left, area.top + at, area.right),
      )
    : [area];
  for (const merge of rows) {
    sheet.merges = [...sheet.merges.filter((other) => !intersects(other, merge)), merge];
    sheet.eachCell(merge, (row, column) => {
      if (row !== merge.top || column !== merge.left) sheet.put(row, column, { value: null, formula: null });
    });
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
  source.sheet.eachCell(from, (row, column, cell) => {
    copies.push({ row, column, cell });
  });
  target.sheet.eachCell(area, (row, column) => {
    if (kind === "Formats" || kind === "All") target.sheet.put(row, column, { style: PLAIN_STYLE });
    if (kind !== "Formats") target.sheet.put(row, column, { value: null, formula: null });
    if (kind === "All") target.sheet.put(row, column, { link: null });
  });
  for (const { row, column, cell } of copies) {
    const content: Partial<ModelCell> =
      kind === "Values"
        ? { value: source.host.evaluator.value(source.sheet, row, column), formula: null }
        : { value: cell.value, formula: cell.formula === null ? null : moveFormula(cell.formula, down, across) };
    const look: Partial<ModelCell> = { style: cell.style };
    target.sheet.put(
      row + down,
      column + across,
      kind === "Formats" ? look : kind === "All" ? { ...content, ...look, link: cell.link } : content,
    );
  }
  if (kind === "Formats" || kind === "All") {
    const merges = source.sheet.merges
      .filter((merge) => intersects(merge, from))
      .map((merge) => rangeOf(merge.top + down, merge.left + across, merge.bottom + down, merge.right + across));
    target.sheet.merges = [...target.sheet.merges.filter((merge) => !intersects(merge, area)), ...merges];
  }
  edited(target, area);
  return null;
}

/** Which rows or columns a range stands for where whole ones are put in or taken away; null for single cells. */
function wholeLines(
  area: CellRange,
  shift: string,
): { readonly along: "row" | "column"; readonly at: number; readonly count: number } | null {
  if (area.left === 0 && area.right === MAX_COLUMNS - 1 && (shift === "Down" || shift === "Up"))
    return { along: "row", at: area.top, count: area.bottom - area.top + 1 };
  if (area.top === 0 && area.bottom === MAX_ROWS - 1 && (shift === "Right" || shift === "Left"))
    return { along: "column", at: area.left, count: area.right - area.left + 1 };
  return null;
}

/** Rows, columns or cells put in (1) or taken away (-1); formulas everywhere follow. */
function shifted(target: RangeTarget, word: ShiftWord, sign: 1 | -1): CellRange {
  const area = firstArea(target);
  const { sheet, host } = target;
  mustBeOpen(sheet);
  const lines = wholeLines(area, word);
  if (lines === null) {
    shiftCells(host.workbook, sheet, area, word);
    return area;
  }
  const { along, at, count } = lines;
  shiftLines(host.workbook, sheet, { along, at, by: sign * count });
  const change =
    along === "row" ? (sign > 0 ? "RowInserted" : "RowDeleted") : sign > 0 ? "ColumnInserted" : "ColumnDeleted";
  host.workbook.tell({ type: "cells", sheet: sheet.id, range: area, author: host.workbook.author, change });
  return area;
}

export function insertRange(target: RangeTarget, shift: string): CellRange {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`no direction ${shift}`);
  return shifted(target, shift, 1);
}

export function deleteRange(target: RangeTarget, shift: string): null {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`no direction ${shift}`);
  shifted(target, shift, -1);
  return null;
}
