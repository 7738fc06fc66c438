import { HostError } from "./host-error";
import type { ModelCell, Scalar } from "./sheet-model";

const NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[-+]?\d+)?%?$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const DAY_MS = 86_400_000;
/** 1899-12-30: with it serials from 61 on are Excel's. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The 1900 serial of a calendar day; null where there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const real = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real ? Math.round((time - EPOCH) / DAY_MS) : null;
}

function dateOf(text: string): number | null {
  const local = DATE.exec(text);
  if (local !== null) return serialOf(Number(local[3]), Number(local[2]), Number(local[1]));
  const iso = ISO_DATE.exec(text);
  return iso === null ? null : serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function numberOf(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const plain = Number(text.replaceAll(",", "").replace("%", ""));
  if (Number.isNaN(plain)) return null;
  return text.endsWith("%") ? plain / 100 : plain;
}

function checkLength(input: string, { style }: ModelCell): void {
  if (input.length > MAX_TEXT) throw new HostError("InvalidArgument", "more than 32,767 characters");
  if (input.length > MAX_FORMULA && input.startsWith("=") && style.numberFormat !== "@")
    throw new HostError("InvalidArgument", "a formula of more than 8,192 characters");
}

/** What Excel makes of something written or typed into a cell that looks so. */
export function parseInput(input: Scalar, cell: ModelCell): Partial<ModelCell> {
  const isText = cell.style.numberFormat === "@";
  if (typeof input === "number" && isText) return { value: String(input), formula: null };
  if (typeof input !== "string") return { value: input, formula: null };
  checkLength(input, cell);
  if (input === "") return { value: null, formula: null };
  // A leading apostrophe is Excel's prefix sign, in cells of text too.
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (isText) return { value: input, formula: null };
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input.slice(1) };
  const trimmed = input.trim();
  const number = numberOf(trimmed);
  if (number !== null) return { value: number, formula: null };
  if (/^[-+]./.test(input)) return { value: null, formula: input };
  const date = dateOf(trimmed);
  if (date !== null) {
    const style = cell.style.numberFormat === "General" ? { ...cell.style, numberFormat: "dd/mm/yyyy" } : cell.style;
    return { value: date, formula: null, style };
  }
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", formula: null };
  return { value: input, formula: null };
}
