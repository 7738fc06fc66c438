import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { NO_BORDERS, PLAIN_STYLE, type BorderLine, type CellStyle } from "../../../src/grid/cell";
import { INDENT_PIXELS } from "../row-heights";

const LINES: Readonly<Partial<Record<BorderStyleTypes, BorderLine>>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.THICK]: "thick",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DASH_DOT]: "dashed",
  [BorderStyleTypes.DASH_DOT_DOT]: "dotted",
  [BorderStyleTypes.MEDIUM_DASHED]: "dashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "dashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "dotted",
  [BorderStyleTypes.SLANT_DASH_DOT]: "dashed",
};
const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, CellStyle["horizontal"]>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.BOTH]: "justify",
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, CellStyle["vertical"]>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
};

const two = (part: string): string => Number(part).toString(16).padStart(2, "0");

/** "RRGGBB" of "#1f4e79", "1F4E79" or "rgb(31,78,121)"; null for anything else. */
function colorOf(color: Nullable<string>): string | null {
  const text = typeof color === "string" ? color : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text)?.slice(1);
  return parts === undefined ? null : parts.map(two).join("").toUpperCase();
}

function bordersOf(style: IStyleData): CellStyle["borders"] {
  const line = (of: Nullable<IBorderStyleData>): BorderLine => LINES[of?.s ?? BorderStyleTypes.NONE] ?? "none";
  const { t, r, b, l } = style.bd ?? {};
  return style.bd === null || style.bd === undefined
    ? NO_BORDERS
    : { top: line(t), right: line(r), bottom: line(b), left: line(l) };
}

function fontOf(style: IStyleData): CellStyle["font"] {
  const { name, size } = PLAIN_STYLE.font;
  return {
    name: style.ff ?? name,
    size: style.fs ?? size,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    color: colorOf(style.cl?.rgb),
  };
}

/** What the workbook holds of a look that the grid shows; what a workbook has no word for is dropped. */
export function lookOfGrid(style: Nullable<IStyleData>, locked: boolean): CellStyle {
  if (typeof style !== "object" || style === null) return locked ? PLAIN_STYLE : { ...PLAIN_STYLE, locked };
  return {
    numberFormat: style.n?.pattern ?? "General",
    font: fontOf(style),
    fill: colorOf(style.bg?.rgb),
    borders: bordersOf(style),
    horizontal: HORIZONTAL[style.ht ?? HorizontalAlign.UNSPECIFIED] ?? "general",
    vertical: VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED] ?? "bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    locked,
  };
}
