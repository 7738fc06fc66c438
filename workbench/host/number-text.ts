import type { CellValue } from "./sheet-model";

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const two = (value: number): string => String(value).padStart(2, "0");

/** Whether a format code shows a date. */
export const isDateFormat = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && format !== "General";

function dateText(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY_MS));
  const parts: Readonly<Record<string, string>> = {
    dddd: two(date.getUTCDate()),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    hh: two(date.getUTCHours()),
    h: String(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
    s: String(date.getUTCSeconds()),
  };
  return format.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|;@|dddd|dd|d|mm|m|yyyy|yy|hh|h|ss|s/gi,
    (token, quoted: string | undefined, escaped: string | undefined) =>
      quoted ?? escaped ?? parts[token.toLowerCase()] ?? "",
  );
}

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const short = Number(value.toPrecision(Math.abs(value) >= 1e11 ? 6 : 10));
  return Math.abs(short) >= 1e11 ? short.toExponential().replace("e+", "E+") : String(short);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function numberText(value: number, format: string): string {
  const section = format.split(";")[value < 0 ? 1 : 0] ?? format;
  const pattern = /[#0][#0,]*(\.[0#]+)?%?/.exec(section);
  if (pattern === null) return section.replaceAll('"', "") || generalText(value);
  const [code] = pattern;
  const percent = code.endsWith("%");
  const decimals = (/\.([0#]+)/.exec(code)?.[1] ?? "").length;
  const scaled = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const [whole = "0", fraction] = scaled.split(".");
  const minimum = (code.split(".")[0] ?? "").replace(/[^0]/g, "").length;
  const padded = whole.padStart(minimum, "0");
  const body = `${code.includes(",") ? grouped(padded) : padded}${fraction === undefined ? "" : `.${fraction}`}${percent ? "%" : ""}`;
  const sign = value < 0 && !format.includes(";") ? "-" : "";
  return sign + section.replace(code, body).replaceAll('"', "");
}

const CONDITION = /^\[<(\d+)\]([^;]*);(.*)$/;

/** The part of a format that shows a number, where its first part is only for small ones. */
export function partFor(value: number, format: string): string {
  const [, limit, small, rest] = CONDITION.exec(format) ?? [];
  if (limit === undefined || small === undefined || rest === undefined) return format;
  return value < Number(limit) ? small : rest;
}

/** What a person sees in a cell with that value and format code. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return generalText(value);
  const part = partFor(value, format);
  return isDateFormat(part) ? dateText(value, part) : numberText(value, part);
}
