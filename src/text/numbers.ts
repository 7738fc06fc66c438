import { squeeze } from "./key";

export type NumberReading =
  | {
      readonly ok: true;
      readonly value: number;
      /** A percent sign or "phần trăm" stood behind; the value is not divided: "70%" is 70. */
      readonly percent: boolean;
      /** What stood behind the number: "người". */
      readonly unit: string | null;
      /** The point or comma may be a decimal mark or group thousands: "1.234". Read the Vietnamese way. */
      readonly ambiguous: boolean;
    }
  | { readonly ok: false; readonly reason: "unreadable" };

const UNREADABLE: NumberReading = { ok: false, reason: "unreadable" };
const FORM = /^([+\-−–]?)\s*(\d[\d.,\s]*)\s*(%|phần trăm)?\s*(\p{L}[^\d]*)?$/u;

interface Plain {
  readonly digits: string;
  readonly ambiguous: boolean;
}

const sure = (digits: string): Plain => ({ digits, ambiguous: false });

const GROUPED = (mark: string): RegExp => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`);
const GROUPED_BY = { ".": GROUPED("."), ",": GROUPED(",") } as const;

/** Which of point and comma groups, which one is decimal: told by their order and by groups of three. */
function plainDigits(text: string): Plain | null {
  const compact = text.replace(/\s/g, "").replace(/[.,]$/, "");
  const decimal = compact.lastIndexOf(",") > compact.lastIndexOf(".") ? "," : ".";
  const grouping = decimal === "," ? "." : ",";
  const [whole = "", fraction, more] = compact.split(decimal);
  if (!compact.includes(decimal)) return sure(compact);
  if (compact.includes(grouping)) {
    const right = more === undefined && GROUPED_BY[grouping].test(whole) && fraction !== undefined;
    return right ? sure(`${whole.replaceAll(grouping, "")}.${fraction}`) : null;
  }
  if (GROUPED_BY[decimal].test(compact)) {
    const thousands = compact.replaceAll(decimal, "");
    if (more !== undefined) return sure(thousands);
    if (whole !== "0")
      return decimal === "."
        ? { digits: thousands, ambiguous: true }
        : { digits: `${whole}.${fraction ?? ""}`, ambiguous: true };
  }
  return more === undefined ? sure(`${whole}.${fraction ?? ""}`) : null;
}

/**
 * Reads a number typed as text the Vietnamese way ("1.234,5", "12 người", "70%"), and the English way where that is
 * sure.
 */
export function readNumber(text: string): NumberReading {
  const match = FORM.exec(squeeze(text).replace(/^'/, ""));
  if (match === null) return UNREADABLE;
  const [, sign = "", digits = "", percent, unit] = match;
  const plain = plainDigits(digits.trim());
  if (plain === null) return UNREADABLE;
  const value = Number(plain.digits) * (sign === "" || sign === "+" ? 1 : -1);
  if (!Number.isFinite(value)) return UNREADABLE;
  return { ok: true, value, percent: percent !== undefined, unit: unit?.trim() ?? null, ambiguous: plain.ambiguous };
}

const ROMAN = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const ROMAN_DIGIT: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a Roman numeral below 400 in either case; null for anything else. */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  let value = 0;
  let last = 0;
  for (const digit of text.toLowerCase().split("").reverse()) {
    const step = ROMAN_DIGIT[digit] ?? 0;
    value += step < last ? -step : step;
    last = Math.max(last, step);
  }
  return value;
}
