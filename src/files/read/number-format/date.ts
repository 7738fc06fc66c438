import { calendarOf, type Day } from "../../../text/day";
import type { FormatSection } from "./section";

const SECONDS = 86_400;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_466;
/** Excel's 29 February 1900, which never was. */
const PHANTOM = 60;
/** What Excel shows for a date it cannot show. */
const UNSHOWABLE = "########";
const VIETNAMESE = 0x042a;

const NAMES = {
  en: {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    noon: ["AM", "PM"],
  },
  vi: {
    months: ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai"].map(
      (month) => `Tháng ${month}`,
    ),
    days: ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
    noon: ["SA", "CH"],
  },
} as const;

interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  /** Whole seconds of the day. */
  readonly seconds: number;
  /** Digits of the fraction of a second. */
  readonly fraction: string;
  /** The serial, for elapsed time. */
  readonly total: number;
}

/** Excel counts a 29 February 1900, so what lies before is a day off; 0 is "0 January". */
function dateOf(day: number): Pick<Moment, "year" | "month" | "date"> {
  if (day === 0) return { year: 1900, month: 1, date: 0 };
  if (day === PHANTOM) return { year: 1900, month: 2, date: 29 };
  return calendarOf((day < PHANTOM ? day + 1 : day) as Day);
}

function momentOf(serial: number, fractionDigits: number): Moment {
  const scale = 10 ** fractionDigits;
  const total = Math.round(serial * SECONDS * scale) / scale;
  const day = Math.floor(total / SECONDS);
  const rest = total - day * SECONDS;
  const seconds = Math.floor(rest + 1e-9);
  const fraction = String(Math.round((rest - seconds) * scale)).padStart(fractionDigits, "0");
  return { ...dateOf(day), weekday: (day + 6) % 7, seconds, fraction, total };
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

interface Language {
  readonly vietnamese: boolean;
  readonly twelve: boolean;
}

function monthText(month: number, length: number, vietnamese: boolean): string {
  if (length <= 2) return pad(month, length);
  const name = (vietnamese ? NAMES.vi : NAMES.en).months[month - 1] ?? "";
  if (length === 5) return vietnamese ? "T" : name.charAt(0);
  if (length === 3) return vietnamese ? `Thg${month}` : name.slice(0, 3);
  return name;
}

function dayText({ date, weekday }: Moment, length: number, vietnamese: boolean): string {
  if (length <= 2) return pad(date, length);
  const name = (vietnamese ? NAMES.vi : NAMES.en).days[weekday] ?? "";
  if (length > 3) return name;
  return vietnamese ? (weekday === 0 ? "CN" : `T${weekday + 1}`) : name.slice(0, 3);
}

const ELAPSED_UNITS: Readonly<Record<string, number>> = { h: 3600, n: 60, s: 1 };

function clockText(code: string, moment: Moment, twelve: boolean): string {
  const hours = Math.floor(moment.seconds / 3600);
  switch (code.charAt(0)) {
    case "h":
      return pad(twelve ? ((hours + 11) % 12) + 1 : hours, Math.min(code.length, 2));
    case "n":
      return pad(Math.floor(moment.seconds / 60) % 60, code.length);
    case "s":
      return pad(moment.seconds % 60, Math.min(code.length, 2));
    case ".":
      return `.${moment.fraction}`;
    case "[":
      return pad(Math.floor(moment.total / (ELAPSED_UNITS[code.charAt(1)] ?? 1) + 1e-9), code.length - 3);
    default:
      return code;
  }
}

function codeText(code: string, moment: Moment, { vietnamese, twelve }: Language): string {
  switch (code.charAt(0)) {
    case "y":
      return code.length <= 2 ? pad(moment.year % 100, 2) : String(moment.year);
    case "m":
      return monthText(moment.month, code.length, vietnamese);
    case "d":
      return dayText(moment, code.length, vietnamese);
    case "a": {
      const half = moment.seconds < SECONDS / 2 ? 0 : 1;
      const noon = (vietnamese ? NAMES.vi : NAMES.en).noon[half];
      return code === "a/p" ? noon.charAt(0) : noon;
    }
    default:
      return clockText(code, moment, twelve);
  }
}

/** The text of a serial of the 1900 system in a date or time section. */
export function showDate(serial: number, { tokens, language }: FormatSection): string {
  if (serial < 0 || serial >= LAST_SERIAL) return UNSHOWABLE;
  let fractionDigits = 0;
  let twelve = false;
  for (const token of tokens) {
    if (token.type !== "date") continue;
    if (token.code.startsWith(".")) fractionDigits = token.code.length - 1;
    if (token.code.startsWith("a")) twelve = true;
  }
  const moment = momentOf(serial, fractionDigits);
  const names = { vietnamese: language === VIETNAMESE, twelve };
  let text = "";
  for (const token of tokens) {
    if (token.type === "date") text += codeText(token.code, moment, names);
    else if (token.type === "literal") text += token.text;
    else if (token.type === "slash") text += "/";
    else if (token.type === "comma") text += ",";
    else if (token.type === "point") text += ".";
    else if (token.type === "digit") text += token.text;
  }
  return text;
}
