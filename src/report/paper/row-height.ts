import type { CellStyle } from "../../grid/cell";
import type { CellPlan, PlanValue } from "../../grid/sheet-plan";
import { wrappedLines } from "./text-width";

/** Points of one character of column width: a digit of Times New Roman 12, the workbook's font. */
const POINTS_PER_CHARACTER = 6;
/** Excel leaves this much free at the sides of a cell. */
const SIDES = 5;
/** Programs break lines a little differently: room is given for the narrower reading. */
const SAFETY = 0.96;
const LINE = 1.18;
const ABOVE_AND_BELOW = 3.5;
const POINTS_PER_INDENT = 9;

export const columnPoints = (width: number): number => width * POINTS_PER_CHARACTER;

/** Height in points of one line in the font size. */
export const lineHeight = (size: number): number => size * LINE;

const shownText = (value: PlanValue): string => {
  switch (value.kind) {
    case "text":
      return value.text;
    case "formula":
      return typeof value.cached === "string" ? value.cached : "";
    case "number": case "date": case "blank":
      return "";
  }
};

/** Points that a cell of that width (in characters) needs to show its whole text. Pure estimate, on the generous side. */
export function heightNeeded(value: PlanValue, style: CellStyle, width: number): number {
  const { size, bold } = style.font;
  const text = style.wrap ? shownText(value) : "";
  const room = (columnPoints(width) - SIDES - style.indent * POINTS_PER_INDENT) * SAFETY;
  const lines = text === "" ? 1 : wrappedLines(text, Math.max(room, size), size, bold);
  return lines * lineHeight(size) + ABOVE_AND_BELOW;
}

/** Rows of one line keep the workbook's own height. */
const ONE_LINE = 20;

/** What Excel makes of rows whose height nobody set, by row: those that want more than a line. The first row is left to its sheet. */
export function fittedHeights(rows: readonly (readonly (CellPlan | null)[])[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((cells, row) => {
    if (row === 0) return;
    let height = ONE_LINE;
    cells.forEach((cell, column) => {
      if (cell?.value.kind !== "text") return;
      const needed = heightNeeded(cell.value, cell.style, widths[column] ?? 0);
      if (needed > height) height = needed;
    });
    if (height > ONE_LINE) heights.set(row, Math.ceil(height * 4) / 4);
  });
  return heights;
}
