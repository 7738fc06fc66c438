import type { CellStyle } from "../../grid/cell";
import type { CellPlan, PlanValue } from "../../grid/sheet-plan";
import { wrappedLines, type LineCounter } from "./text-width";

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

/** What wraps in a cell; "" where nothing does. */
function wrappingText(value: PlanValue): string {
  if (value.kind === "text") return value.text;
  return value.kind === "formula" && typeof value.cached === "string" ? value.cached : "";
}

/**
 * Points that a cell of that width (in characters) needs to show its whole text. Pure estimate, on the generous side.
 */
export function heightNeeded(
  value: PlanValue,
  style: CellStyle,
  width: number,
  lines: LineCounter = wrappedLines,
): number {
  const {
    font: { size, bold },
    wrap,
    indent,
  } = style;
  const text = wrap ? wrappingText(value) : "";
  if (text === "") return lineHeight(size) + ABOVE_AND_BELOW;
  const room = (columnPoints(width) - SIDES - indent * POINTS_PER_INDENT) * SAFETY;
  return lines(text, Math.max(room, size), size, bold) * lineHeight(size) + ABOVE_AND_BELOW;
}

/** Rows of one line keep the workbook's own height. */
const ONE_LINE = 20;

/** What Excel makes of a row whose height nobody set, where that is more than a line. */
export function fittedHeight(
  cells: readonly (CellPlan | null)[],
  widths: readonly number[],
  lines: LineCounter = wrappedLines,
): number | undefined {
  let height = ONE_LINE;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell?.value.kind === "text")
      height = Math.max(height, heightNeeded(cell.value, cell.style, widths[column] ?? 0, lines));
  }
  return height > ONE_LINE ? Math.ceil(height * 4) / 4 : undefined;
}
