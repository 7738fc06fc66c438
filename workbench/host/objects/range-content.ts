import { isRecord } from "../../../src/base/is-record";
import type { CellStyle } from "../../../src/grid/cell";
import { parseFormula } from "../formula/parse";
import { toldText } from "../formula/parse-reference";
import { sheetPrefix } from "../formula/shift";
import { HostError, invalidArgument } from "../host-error";
import type { HostValue } from "../host-object";
import { displayText } from "../number-text";
import { parseInput } from "../parse-input";
import type { CellValue, Scalar } from "../sheet-model";
import { firstArea, mustBeOpen, mustBeWritable, textArgument, textIn } from "./context";
import type { RangeTarget, SheetTarget } from "./context";
import { restyle } from "./format";

const MAX_CELLS_READ = 5_000_000;

export const MAX_ADDRESS = 8_192;

/** "Sheet1!A1:B2", several joined by ",". */
export const fullAddress = ({ sheet, areas }: RangeTarget): string =>
  areas.map((area) => `${sheetPrefix(sheet.name)}!${toldText(area)}`).join(",");

const plain = (value: CellValue): Scalar => (value === null ? "" : typeof value === "object" ? value.error : value);

/** A matrix of what each cell gives. */
export function matrix(
  target: RangeTarget,
  read: (row: number, column: number) => unknown,
): readonly (readonly unknown[])[] {
  const { top, left, bottom, right } = firstArea(target);
  if ((bottom - top + 1) * (right - left + 1) > MAX_CELLS_READ)
    throw new HostError("RequestPayloadSizeLimitExceeded", "more than 5,000,000 cells");
  const rows: unknown[][] = [];
  for (let row: number = top; row <= bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column: number = left; column <= right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Calls back with what is written to each cell; one value is written to all. */
function eachWritten(
  target: RangeTarget,
  value: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { top, left, bottom, right } = firstArea(target);
  const [height, width] = [bottom - top + 1, right - left + 1];
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (rows !== null && rows.length !== height) throw invalidArgument(`${rows.length} rows for a range of ${height}`);
  for (let row = 0; row < height; row += 1) {
    const cells: unknown = rows?.[row];
    if (rows !== null && (!Array.isArray(cells) || cells.length !== width))
      throw invalidArgument(`row ${row + 1} has another width than the range`);
    for (let column = 0; column < width; column += 1)
      visit(top + row, left + column, Array.isArray(cells) ? cells[column] : value);
  }
}

function writeContent(target: RangeTarget, value: unknown): void {
  const { sheet, host } = target;
  const area = firstArea(target);
  mustBeWritable(sheet, area);
  eachWritten(target, value, (row, column, input) => {
    if (input === null || input === undefined) return;
    if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
      throw invalidArgument("a cell takes text, numbers, true or false");
    const covered = sheet.merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
    if (covered) return;
    const change = parseInput(input, sheet.cell(row, column));
    if (typeof change.formula === "string" && parseFormula(change.formula) === null)
      throw invalidArgument(`not a formula: ${change.formula}`);
    sheet.put(row, column, change);
  });
  host.workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: area,
    author: host.workbook.author,
    change: "RangeEdited",
  });
}

const valueOf = ({ host, sheet }: SheetTarget, row: number, column: number): CellValue =>
  host.evaluator.value(sheet, row, column);

export const VALUES: Readonly<Record<string, HostValue<RangeTarget>>> = {
  Address: { get: fullAddress },
  RowIndex: { get: (target) => firstArea(target).top },
  ColumnIndex: { get: (target) => firstArea(target).left },
  RowCount: { get: (target) => firstArea(target).bottom - firstArea(target).top + 1 },
  ColumnCount: { get: (target) => firstArea(target).right - firstArea(target).left + 1 },
  CellCount: {
    get: (target) =>
      target.areas.reduce((total, area) => total + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
  },
  Values: { get: (target) => matrix(target, (row, column) => plain(valueOf(target, row, column))), set: writeContent },
  Text: {
    get: (target) =>
      matrix(target, (row, column) =>
        displayText(valueOf(target, row, column), target.sheet.cell(row, column).style.numberFormat),
      ),
  },
  Formulas: {
    get: (target) =>
      matrix(target, (row, column) => {
        const { formula, value } = target.sheet.cell(row, column);
        return formula === null ? plain(value) : `=${formula}`;
      }),
    set: writeContent,
  },
  NumberFormat: {
    get: (target) => matrix(target, (row, column) => target.sheet.cell(row, column).style.numberFormat),
    set: (target, value) => {
      const area = firstArea(target);
      mustBeOpen(target.sheet);
      if (typeof value === "string") restyle(target, (style) => ({ ...style, numberFormat: value }));
      else {
        const known = new Map<CellStyle, Map<string, CellStyle>>();
        eachWritten(target, value, (row, column, code) => {
          if (code === null) return;
          const { style } = target.sheet.cell(row, column);
          const format = textArgument(code, "number format");
          const same = known.get(style) ?? new Map<string, CellStyle>();
          known.set(style, same);
          const changed = same.get(format) ?? { ...style, numberFormat: format };
          same.set(format, changed);
          target.sheet.put(row, column, { style: changed });
        });
        target.host.workbook.tell({ type: "look", sheet: target.sheet.id, range: area });
      }
    },
  },
  ValueTypes: {
    get: (target) =>
      matrix(target, (row, column) => {
        const value = valueOf(target, row, column);
        if (value === null) return "Empty";
        return typeof value === "object"
          ? "Error"
          : typeof value === "number"
            ? "Double"
            : typeof value === "boolean"
              ? "Boolean"
              : "String";
      }),
  },
  RowHidden: lineHidden("row"),
  ColumnHidden: lineHidden("column"),
  Hyperlink: {
    get: (target) => {
      const { link } = target.sheet.cell(firstArea(target).top, firstArea(target).left);
      return link === null ? null : { documentReference: link.reference, screenTip: link.tip };
    },
    set: (target, value) => {
      mustBeOpen(target.sheet);
      const area = firstArea(target);
      const link = isRecord(value)
        ? { reference: textIn(value, "documentReference") || textIn(value, "address"), tip: textIn(value, "screenTip") }
        : null;
      if (link !== null && link.tip.length > MAX_TIP) throw invalidArgument("a tip of more than 255 characters");
      const { value: held, formula, style } = target.sheet.cell(area.top, area.left);
      target.sheet.put(area.top, area.left, link === null ? { link } : { link, style: linkStyle(style) });
      const shown = isRecord(value) && typeof value["textToDisplay"] === "string" ? value["textToDisplay"] : null;
      // A cell without anything shows where its link leads.
      const text = shown ?? (link !== null && held === null && formula === null ? link.reference : null);
      if (text !== null) target.sheet.put(area.top, area.left, { value: text, formula: null });
      target.host.workbook.tell({
        type: "cells",
        sheet: target.sheet.id,
        range: area,
        author: target.host.workbook.author,
        change: "RangeEdited",
      });
    },
  },
};

const MAX_TIP = 255;

/** Excel gives a cell with a link the style of links. */
const linkStyle = (style: CellStyle): CellStyle => ({
  ...style,
  font: { ...style.font, underline: true, color: "0563C1" },
});

function lineHidden(along: "row" | "column"): HostValue<RangeTarget> {
  const setOf = (target: RangeTarget): Set<number> =>
    along === "row" ? target.sheet.hiddenRows : target.sheet.hiddenColumns;
  const bounds = (target: RangeTarget): readonly [number, number] => {
    const area = firstArea(target);
    return along === "row" ? [area.top, area.bottom] : [area.left, area.right];
  };
  return {
    get: (target) => {
      const [from, to] = bounds(target);
      let hidden = 0;
      for (const index of setOf(target)) if (index >= from && index <= to) hidden += 1;
      return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
    },
    set: (target, value) => {
      mustBeOpen(target.sheet);
      const [from, to] = bounds(target);
      for (let index = from; index <= to; index += 1) {
        if (value === true) setOf(target).add(index);
        else setOf(target).delete(index);
      }
      target.host.workbook.tell({ type: "lines", sheet: target.sheet.id, range: firstArea(target) });
    },
  };
}
