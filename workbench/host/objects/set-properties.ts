import { isRecord } from "../../../src/base/is-record";
import { rangeOf, type CellRange } from "../../../src/grid/address";
import type { BorderLine, CellBorders, CellFont, CellStyle } from "../../../src/grid/cell";
import { invalidArgument } from "../host-error";
import type { HostType } from "../host-object";
import { LINES, WEIGHTS } from "./borders";
import {
  booleanArgument,
  colorArgument,
  firstArea,
  mustBeOpen,
  numberArgument,
  recordArgument,
  textArgument,
  type RangeTarget,
} from "./context";
import { formatObject, HORIZONTAL, VERTICAL } from "./format";
import { VALUES } from "./range-content";

type Told = Readonly<Record<string, unknown>>;

function known<T>(table: Readonly<Record<string, T>>, value: unknown, what: string): T {
  const found = table[textArgument(value, what)];
  if (found === undefined) throw invalidArgument(`no ${what} ${String(value)}`);
  return found;
}

/** Each property by its setter; a name that Excel does not know is refused. */
function applied<T>(start: T, told: Told, setters: Readonly<Record<string, (now: T, value: unknown) => T>>): T {
  return Object.entries(told).reduce((now, [name, value]) => {
    const setter = setters[name];
    if (setter === undefined) throw invalidArgument(`no property ${name}`);
    return setter(now, value);
  }, start);
}

const FONT: Readonly<Record<string, (font: CellFont, value: unknown) => CellFont>> = {
  name: (font, value) => ({ ...font, name: textArgument(value, "font name") }),
  size: (font, value) => ({ ...font, size: numberArgument(value, "font size") }),
  bold: (font, value) => ({ ...font, bold: booleanArgument(value, "bold") }),
  italic: (font, value) => ({ ...font, italic: booleanArgument(value, "italic") }),
  underline: (font, value) => ({ ...font, underline: textArgument(value, "underline") !== "None" }),
  color: (font, value) => ({ ...font, color: colorArgument(value) }),
};

const LINE: Readonly<Record<string, (line: BorderLine, value: unknown) => BorderLine>> = {
  style: (_line, value) => known(LINES, value, "border style"),
  weight: (line, value) => {
    const weight = known(WEIGHTS, value, "border weight");
    return line === "dotted" || line === "dashed" || line === "double" ? line : weight;
  },
  color: (line) => line,
};

const side =
  (name: keyof CellBorders) =>
  (borders: CellBorders, value: unknown): CellBorders => ({
    ...borders,
    [name]: applied(borders[name], recordArgument(value, name), LINE),
  });

const BORDERS = { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") };

const FORMAT: Readonly<Record<string, (style: CellStyle, value: unknown) => CellStyle>> = {
  font: (style, value) => ({ ...style, font: applied(style.font, recordArgument(value, "font"), FONT) }),
  fill: (style, value) => ({ ...style, fill: colorArgument(recordArgument(value, "fill")["color"]) }),
  borders: (style, value) => ({ ...style, borders: applied(style.borders, recordArgument(value, "borders"), BORDERS) }),
  horizontalAlignment: (style, value) => ({ ...style, horizontal: known(HORIZONTAL, value, "alignment") }),
  verticalAlignment: (style, value) => ({ ...style, vertical: known(VERTICAL, value, "alignment") }),
  wrapText: (style, value) => ({ ...style, wrap: booleanArgument(value, "wrapText") }),
  indentLevel: (style, value) => ({ ...style, indent: numberArgument(value, "indentLevel") }),
  protection: (style, value) => ({
    ...style,
    locked: booleanArgument(recordArgument(value, "protection")["locked"], "locked"),
  }),
};

function listOf(value: unknown, length: number, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(`${what} of another length`);
  return value;
}

const narrowed = (target: RangeTarget, area: CellRange): RangeTarget => ({ ...target, areas: [area] });

/** Looks told cell by cell. Cells that were alike and are told the same stay one look. */
function setCells(target: RangeTarget, value: unknown): null {
  const { sheet, host } = target;
  const area = firstArea(target);
  mustBeOpen(sheet);
  const looks = new Map<string, Map<CellStyle, CellStyle>>();
  listOf(value, area.bottom - area.top + 1, "rows").forEach((line, down) => {
    listOf(line, area.right - area.left + 1, "cells").forEach((told, across) => {
      const { format, hyperlink, ...rest } = recordArgument(told, "properties of a cell");
      if (Object.keys(rest).length > 0) throw invalidArgument(`no property ${Object.keys(rest).join()}`);
      const [row, column] = [area.top + down, area.left + across];
      const place = narrowed(target, rangeOf(row, column, row, column));
      if (hyperlink !== undefined) VALUES["Hyperlink"]?.set?.(place, hyperlink);
      if (format === undefined) return;
      const key = JSON.stringify(format);
      const same = looks.get(key) ?? new Map<CellStyle, CellStyle>();
      looks.set(key, same);
      const { style } = sheet.cell(row, column);
      const changed = same.get(style) ?? applied(style, recordArgument(format, "format"), FORMAT);
      same.set(style, changed);
      sheet.put(row, column, { style: changed });
    });
  });
  host.workbook.tell({ type: "look", sheet: sheet.id, range: area });
  return null;
}

interface Lines {
  readonly along: "Row" | "Column";
  readonly size: "RowHeight" | "ColumnWidth";
  readonly hidden: "RowHidden" | "ColumnHidden";
}

const wireName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Sizes of rows or columns, and which are hidden; looks of whole lines are not played. */
function setLines(target: RangeTarget, value: unknown, { along, size, hidden }: Lines): null {
  const area = firstArea(target);
  const count = along === "Row" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  listOf(value, count, along).forEach((told, at) => {
    const { format, [wireName(hidden)]: isHidden, ...rest } = recordArgument(told, "properties of a line");
    const { [wireName(size)]: points, ...looks } = isRecord(format) ? format : {};
    const unknown = [...Object.keys(rest), ...Object.keys(looks)];
    if (unknown.length > 0) throw invalidArgument(`no property ${unknown.join()}`);
    const line =
      along === "Row"
        ? rangeOf(area.top + at, area.left, area.top + at, area.right)
        : rangeOf(area.top, area.left + at, area.bottom, area.left + at);
    if (points !== undefined) formatObject(narrowed(target, line)).set(size, points);
    if (isHidden !== undefined) VALUES[hidden]?.set?.(narrowed(target, line), booleanArgument(isHidden, hidden));
  });
  return null;
}

export const SETTERS: NonNullable<HostType<RangeTarget>["methods"]> = {
  SetCellProperties: (target, args) => setCells(target, args[0]),
  SetRowProperties: (target, args) =>
    setLines(target, args[0], { along: "Row", size: "RowHeight", hidden: "RowHidden" }),
  SetColumnProperties: (target, args) =>
    setLines(target, args[0], { along: "Column", size: "ColumnWidth", hidden: "ColumnHidden" }),
};
