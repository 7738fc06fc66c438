import type { Cell } from "../../grid/cell";
import { squeeze } from "../../text/key";

/** A number as a person would type it: all digits, no exponent, decimal point. */
const digitsOf = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);

/**
 * What a cell holds as text: cleaned text, a number with all its digits, a date as it is shown.
 * Empty for errors and blanks.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  switch (cell.kind) {
    case "text":
      return squeeze(cell.value);
    case "number":
      return digitsOf(cell.value);
    case "date":
      return squeeze(cell.text);
    case "boolean":
      return squeeze(cell.text);
    case "error":
    case "blank":
      return "";
  }
}

/** What a person sees in the cell, for showing it back. */
export const typedText = (cell: Cell): string =>
  cell.kind === "text" ? cell.value : cell.text === "" ? cellText(cell) : cell.text;
