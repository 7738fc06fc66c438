import { MAX_ROWS, rangeOf } from "../../../src/grid/address";
import type { CellRange } from "../../../src/grid/address";
import { PLAIN_STYLE } from "../../../src/grid/cell";
import type { CellFont, CellStyle } from "../../../src/grid/cell";
import { invalidArgument } from "../host-error";
import { hostObject } from "../host-object";
import type { HostObject, HostType, HostValue } from "../host-object";
import { booleanArgument, colorArgument, firstArea, mustBeOpen, numberArgument, textArgument } from "./context";
import type { RangeTarget } from "./context";
import { BORDERS } from "./borders";

/** The look that all cells of the range share at that place; null where they differ. */
function shared<V>(target: RangeTarget, read: (style: CellStyle) => V): V | null {
  let found: V | undefined;
  for (const area of target.areas) {
    const inside = target.sheet.used(false, area) ?? area;
    const limit = rangeOf(inside.top, inside.left, inside.bottom, inside.right);
    for (let row: number = limit.top; row <= limit.bottom; row += 1) {
      for (let column: number = limit.left; column <= limit.right; column += 1) {
        const value = read(target.sheet.cell(row, column).style);
        if (found === undefined) found = value;
        else if (found !== value) return null;
      }
    }
  }
  return found ?? read(PLAIN_STYLE);
}

/** Changes the look of every cell of the range and says so. */
export function restyle(target: RangeTarget, change: (style: CellStyle) => CellStyle): void {
  mustBeOpen(target.sheet);
  for (const area of target.areas) {
    target.sheet.restyle(area, change);
    target.host.workbook.tell({ type: "look", sheet: target.sheet.id, range: area });
  }
}

function fontValue<K extends keyof CellFont>(
  key: K,
  parse: (value: unknown) => CellFont[K],
  show: (value: CellFont[K]) => unknown = (value) => value,
): HostValue<RangeTarget> {
  return {
    get: (target) => {
      const value = shared(target, (style) => style.font[key]);
      return value === null && key !== "color" ? null : show(value as CellFont[K]);
    },
    set: (target, value) => {
      const parsed = parse(value);
      restyle(target, (style) => ({ ...style, font: { ...style.font, [key]: parsed } }));
    },
  };
}

const shownColor = (color: string | null): string => (color === null ? "#000000" : `#${color}`);

const FONT: HostType<RangeTarget> = {
  name: "RangeFont",
  values: {
    Name: fontValue("name", (value) => textArgument(value, "font name")),
    Size: fontValue("size", (value) => numberArgument(value, "font size")),
    Bold: fontValue("bold", (value) => booleanArgument(value, "bold")),
    Italic: fontValue("italic", (value) => booleanArgument(value, "italic")),
    Underline: fontValue(
      "underline",
      (value) => value !== "None",
      (value) => (value ? "Single" : "None"),
    ),
    Color: fontValue("color", colorArgument, shownColor),
  },
};

const FILL: HostType<RangeTarget> = {
  name: "RangeFill",
  values: {
    Color: {
      get: (target) => {
        const color = shared(target, (style) => style.fill ?? "FFFFFF");
        return color === null ? "" : `#${color}`;
      },
      set: (target, value) => {
        const fill = colorArgument(value);
        restyle(target, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (target) => {
      restyle(target, (style) => ({ ...style, fill: null }));
      return null;
    },
  },
};

export const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
};

export const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

function choice<K extends "horizontal" | "vertical">(
  key: K,
  table: Readonly<Record<string, CellStyle[K]>>,
): HostValue<RangeTarget> {
  return {
    get: (target) => {
      const value = shared(target, (style) => style[key]);
      return value === null ? null : (Object.entries(table).find(([, known]) => known === value)?.[0] ?? null);
    },
    set: (target, value) => {
      const found = table[textArgument(value, key)];
      if (found === undefined) throw invalidArgument(`no alignment ${String(value)}`);
      restyle(target, (style) => ({ ...style, [key]: found }));
    },
  };
}

const DEFAULT_WIDTH = 48;

/** A column is a whole number of pixels wide. */
const wholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;

const DEFAULT_HEIGHT = 15;

function eachLine(areas: readonly CellRange[], along: "row" | "column", visit: (index: number) => void): void {
  for (const area of areas) {
    const [from, to]: [number, number] = along === "row" ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = from; index <= to; index += 1) visit(index);
  }
}

function lineValue(
  along: "row" | "column",
  stored: (points: number) => number,
  standard: number,
): HostValue<RangeTarget> {
  const mapOf = (target: RangeTarget): Map<number, number> =>
    along === "row" ? target.sheet.rowHeights : target.sheet.columnWidths;
  return {
    get: (target) => {
      const area = firstArea(target);
      const [from, to]: [number, number] =
        along === "row" ? [area.top, Math.min(area.bottom, area.top + MAX_ROWS / 16)] : [area.left, area.right];
      const first = mapOf(target).get(from) ?? standard;
      for (let index = from + 1; index <= to; index += 1)
        if ((mapOf(target).get(index) ?? standard) !== first) return null;
      return first;
    },
    set: (target, value) => {
      mustBeOpen(target.sheet);
      const points = numberArgument(value, "size");
      if (points < 0 || points > (along === "row" ? 409.5 : 1350)) throw invalidArgument(`a size of ${points} points`);
      eachLine(target.areas, along, (index) => mapOf(target).set(index, stored(points)));
      target.host.workbook.tell({ type: "lines", sheet: target.sheet.id, range: firstArea(target) });
    },
  };
}

const PROTECTION: HostType<RangeTarget> = {
  name: "FormatProtection",
  values: {
    Locked: {
      get: (target) => shared(target, (style) => style.locked),
      set: (target, value) => {
        const locked = booleanArgument(value, "locked");
        restyle(target, (style) => ({ ...style, locked }));
      },
    },
  },
};

const FORMAT: HostType<RangeTarget> = {
  name: "RangeFormat",
  values: {
    HorizontalAlignment: choice("horizontal", HORIZONTAL),
    VerticalAlignment: choice("vertical", VERTICAL),
    WrapText: {
      get: (target) => shared(target, (style) => style.wrap),
      set: (target, value) => {
        const wrap = booleanArgument(value, "wrapText");
        restyle(target, (style) => ({ ...style, wrap }));
      },
    },
    IndentLevel: {
      get: (target) => shared(target, (style) => style.indent),
      set: (target, value) => {
        const indent = numberArgument(value, "indent");
        restyle(target, (style) => ({ ...style, indent }));
      },
    },
    ColumnWidth: lineValue("column", wholePixels, DEFAULT_WIDTH),
    RowHeight: lineValue("row", (points) => points, DEFAULT_HEIGHT),
  },
  objects: {
    Font: (target) => hostObject(FONT, target),
    Fill: (target) => hostObject(FILL, target),
    Borders: (target) => hostObject(BORDERS, target),
    Protection: (target) => hostObject(PROTECTION, target),
  },
  methods: {
    AutofitColumns: () => null,
    AutofitRows: (target) => {
      eachLine(target.areas, "row", (index) => target.sheet.rowHeights.delete(index));
      return null;
    },
  },
};

export const formatObject = (target: RangeTarget): HostObject => hostObject(FORMAT, target);
