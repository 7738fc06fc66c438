import { calendarOf, dayOf, isoOf, type Day } from "../../text/day";
import { foldKey } from "../../text/key";
import { sameDate } from "./move-days";

/** What texts of the new plan say of days and years instead of what those of the old one say. */
export interface TextMove {
  /** The old plan's year. */
  readonly year: number;
  readonly years: number;
  /** Old days, as ISO dates → new ones. */
  readonly days: ReadonlyMap<string, Day>;
  /** Days that nobody knows for the new plan yet, as ISO dates: they stay, for the clerk to look at. */
  readonly unknown: ReadonlySet<string>;
}

const YEAR = "(?:19|20|21)\\d\\d";
/** All ways of naming a day, a month or a year, the longest first. */
const TIMES = new RegExp(
  [
    `(?<![\\d/.-])(?<date>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<of>${YEAR})(?![\\d/])`,
    `(?<longDate>\\d{1,2}) tháng (?<longMonth>\\d{1,2}) năm (?<longOf>${YEAR})`,
    `(?<!\\d)(?<first>${YEAR})(?<dash>\\s?[-–—]\\s?)(?<second>${YEAR})(?!\\d)`,
    `(?<![\\d/.-])(?<shortMonth>\\d{1,2})/(?<shortOf>${YEAR})(?![\\d/-])`,
    `(?<![\\d/.-]|\\p{L})(?<year>${YEAR})(?![\\d/]|-\\p{L})`,
  ].join("|"),
  "giu",
);

/** Documents keep their own days and years: "Luật Thi đua, khen thưởng năm 2022", "Quyết định số 15/2021/QĐ-UBND". */
const DOCUMENT = /\b(?:luat|nghi dinh|thong tu|quyet dinh|chi thi|nghi quyet|ket luan|cong van|so \d+)\b/;
/** How far before a year its document may be named. */
const NAMED_BEFORE = 70;

function isOfDocument(text: string, at: number): boolean {
  const clause = text.slice(Math.max(0, at - NAMED_BEFORE), at).split(/[;.:]\s|\n/);
  return DOCUMENT.test(foldKey(clause.at(-1) ?? ""));
}

const padLike = (value: number, written: string): string => String(value).padStart(written.length, "0");

type Groups = Readonly<Record<string, string | undefined>>;

/** A day as it stands in the text, and how the new one is written in its stead. */
function writtenDay(groups: Groups): { readonly day: Day | null; readonly as: (day: Day) => string } | null {
  const { date, mark = "", month, of, longDate, longMonth, longOf } = groups;
  if (date !== undefined && month !== undefined)
    return {
      day: dayOf(Number(of), Number(month), Number(date)),
      as: (day) => {
        const now = calendarOf(day);
        return [padLike(now.date, date), padLike(now.month, month), String(now.year)].join(mark);
      },
    };
  if (longDate === undefined || longMonth === undefined) return null;
  return {
    day: dayOf(Number(longOf), Number(longMonth), Number(longDate)),
    as: (day) => {
      const now = calendarOf(day);
      return `${padLike(now.date, longDate)} tháng ${padLike(now.month, longMonth)} năm ${String(now.year)}`;
    },
  };
}

/** A school year, a month or a year, moved where it is of the old plan's year. */
function movedYear(whole: string, groups: Groups, year: number, later: (one: string) => string): string {
  const { first, dash = "", second, shortMonth, shortOf } = groups;
  if (first !== undefined && second !== undefined)
    return Number(first) === year || Number(second) === year ? `${later(first)}${dash}${later(second)}` : whole;
  if (shortMonth !== undefined && shortOf !== undefined)
    return Number(shortOf) === year ? `${shortMonth}/${later(shortOf)}` : whole;
  return Number(whole) === year ? later(whole) : whole;
}

/** One text with its days and years moved. A day that is no deadline moves with the year it belongs to. */
export function movedText(text: string, { year, years, days, unknown }: TextMove): string {
  const later = (one: string): string => String(Number(one) + years);
  return text.replace(TIMES, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Groups;
    if (isOfDocument(text, rest.at(-3) as number)) return whole;
    const written = writtenDay(groups);
    if (written !== null) {
      const { day } = written;
      if (day === null || unknown.has(isoOf(day))) return whole;
      const known = days.get(isoOf(day)) ?? (calendarOf(day).year === year ? sameDate(day, years) : null);
      return known === null ? whole : written.as(known);
    }
    return movedYear(whole, groups, year, later);
  });
}

const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, "g");

/** Whether a text still names another year than those of the new plan: the clerk looks at it. */
export const namesOtherYear = (text: string, own: ReadonlySet<number>): boolean =>
  (text.match(ANY_YEAR) ?? []).some((one) => !own.has(Number(one)));
