import type { Cell, CellStyle } from "../../grid/cell";
import { numberFormat, type NumberFormat } from "./number-format/number-format";

/** A style with its number format ready to use. */
export interface ReadyStyle {
  readonly style: CellStyle;
  readonly format: NumberFormat;
  readonly isGeneral: boolean;
}

export const readyStyle = (style: CellStyle): ReadyStyle => ({
  style,
  format: numberFormat(style.numberFormat),
  isGeneral: style.numberFormat === "General" || style.numberFormat === "@",
});

/** Days between the epochs of the two date systems. */
const DAYS_TO_1904 = 1462;
const SHORT_DATE = "dd/mm/yyyy";
const PLAIN_INTEGER = /^[1-9]\d{0,9}$/;

export const textCell = ({ style, format, isGeneral }: ReadyStyle, value: string, formula: string | null): Cell => ({
  text: isGeneral ? value : format.showText(value),
  style,
  formula,
  kind: "text",
  value,
});

/** `serials1904`: the file counts days from 1904. */
export function numberCell(
  { style, format, isGeneral }: ReadyStyle,
  value: number,
  formula: string | null,
  serials1904: boolean,
): Cell {
  if (isGeneral) return { text: format.showNumber(value), style, formula, kind: "number", value };
  if (!format.isDate) return { text: format.showNumber(value), style, formula, kind: "number", value };
  const serial = serials1904 ? value + DAYS_TO_1904 : value;
  const text = format.showNumber(serial);
  // A part of the format without days shows it: a year in a column of dates.
  if (text === String(value)) return { text, style, formula, kind: "number", value };
  return { text, style, formula, kind: "date", value: serial };
}

/** A serial of the 1900 system that the file itself calls a date. */
export function dateCell({ style, format }: ReadyStyle, value: number, formula: string | null): Cell {
  const shown = format.isDate ? format : numberFormat(SHORT_DATE);
  return { text: shown.showNumber(value), style, formula, kind: "date", value };
}

export const booleanCell = ({ style }: ReadyStyle, value: boolean, formula: string | null): Cell => ({
  text: value ? "TRUE" : "FALSE",
  style,
  formula,
  kind: "boolean",
  value,
});

export const errorCell = ({ style }: ReadyStyle, value: string, formula: string | null): Cell => ({
  text: value,
  style,
  formula,
  kind: "error",
  value,
});

export const blankCell = ({ style }: ReadyStyle): Cell => ({
  text: "",
  style,
  formula: null,
  kind: "blank",
  value: null,
});

/**
 * A number as the file writes it; text where it is none. Plain integers, the bulk of all numbers, keep their digits.
 */
export function writtenNumberCell(
  ready: ReadyStyle,
  written: string,
  formula: string | null,
  serials1904: boolean,
): Cell {
  const value = Number(written);
  if (Number.isNaN(value) || !Number.isFinite(value)) return textCell(ready, written, formula);
  if (ready.isGeneral && PLAIN_INTEGER.test(written))
    return { text: written, style: ready.style, formula, kind: "number", value };
  return numberCell(ready, value, formula, serials1904);
}
