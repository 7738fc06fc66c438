import type { CellFont } from "../../src/grid/cell";
import type { HostContext } from "../host/objects/context";
import { displayText } from "../host/number-text";
import type { SheetModel } from "../host/sheet-model";

const PIXELS_PER_POINT = 4 / 3;
/** Excel gives Times New Roman 12 pt a row of 15.75 pt: a quarter more than the letters. */
const LINE = 1.25;
const SIDES = 5;
export const INDENT_PIXELS = 9;
const DEFAULT_WIDTH = 48;
export const DEFAULT_ROW_PIXELS = 20;
const MOST_PIXELS = 409.5 * PIXELS_PER_POINT;

/** Widths of texts in pixels. */
export interface TextMeasure {
  readonly width: (text: string, font: CellFont) => number;
}

/** Measures letter by letter and remembers each: a register has a million words but two hundred letters. */
export function letterMeasure(measure: (letter: string, font: string) => number): TextMeasure {
  const fonts = new Map<string, Map<string, number>>();
  return {
    width: (text, { name, size, bold, italic }) => {
      const font = `${italic ? "italic " : ""}${bold ? "bold " : ""}${size * PIXELS_PER_POINT}px "${name}"`;
      let letters = fonts.get(font);
      if (letters === undefined) fonts.set(font, (letters = new Map<string, number>()));
      let sum = 0;
      for (const letter of text) {
        let width = letters.get(letter);
        if (width === undefined) letters.set(letter, (width = measure(letter, font)));
        sum += width;
      }
      return sum;
    },
  };
}

/** Lines that one paragraph takes where only so many pixels are free; a word that is too long is cut. */
function linesOf(paragraph: string, font: CellFont, free: number, measure: TextMeasure): number {
  if (measure.width(paragraph, font) <= free) return 1;
  const space = measure.width(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = measure.width(word, font);
    if (used > 0 && used + width > free) {
      lines += 1;
      used = 0;
    }
    if (width > free) {
      lines += Math.ceil(width / free) - 1;
      used = width % free;
    } else used += width;
    used += space;
  }
  return lines;
}

/** Cells that reach over others do not make their row grow. */
function mergedCells(sheet: SheetModel): ReadonlySet<string> {
  return new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
}

/**
 * Heights in pixels of the rows from `from` to `to` (from 0) that have none of their own and need more than a line,
 * as Excel finds them: by wrapped texts and large letters, merged cells left out.
 */
export function grownRows(
  host: HostContext,
  sheet: SheetModel,
  measure: TextMeasure,
  from = 0,
  to = Infinity,
): ReadonlyMap<number, number> {
  const merged = mergedCells(sheet);
  const heights = new Map<number, number>();
  const freeOf = (column: number, indent: number): number =>
    Math.max(8, (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) * PIXELS_PER_POINT - SIDES - indent * INDENT_PIXELS);
  for (const [row, cells] of sheet.rows) {
    if (row < from || row > to || sheet.rowHeights.has(row)) continue;
    let most = DEFAULT_ROW_PIXELS;
    for (const [column, { style }] of cells) {
      const value = host.evaluator.value(sheet, row, column);
      if (value === null || merged.has(`${row}:${column}`)) continue;
      const line = style.font.size * PIXELS_PER_POINT * LINE;
      const free = freeOf(column, style.indent);
      const lines = style.wrap
        ? displayText(value, style.numberFormat)
            .split("\n")
            .reduce((sum, paragraph) => sum + linesOf(paragraph, style.font, free, measure), 0)
        : 1;
      most = Math.max(most, Math.ceil(lines * line));
    }
    if (most > DEFAULT_ROW_PIXELS) heights.set(row, Math.min(most, MOST_PIXELS));
  }
  return heights;
}
