import { displayText, isDateFormat } from "../host/number-text";
import type { ModelCell } from "../host/sheet-model";

const DATE = { vi: "dd/mm/yyyy", en: "yyyy-mm-dd" } as const;

/** What the formula bar shows of a cell: what was typed, a day as a day. */
export function cellContent({ formula, value, style }: ModelCell, language: "vi" | "en"): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && Number.isInteger(value) && isDateFormat(style.numberFormat))
    return displayText(value, DATE[language]);
  return String(value);
}
