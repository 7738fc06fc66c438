/** A whole day without zone: days counted as Excel's 1900 system counts them after February 1900 (1 March 1900 = 61). */
export type Day = number & { readonly day: unique symbol };

/** "2022-03-05", "2022-03" or "2022": as precise as the source was. */
export type IsoDate = string & { readonly isoDate: unique symbol };

const MILLISECONDS = 86_400_000;
/** 1970-01-01 in Excel's count. */
const UNIX_EPOCH = 25_569;

/** The day of a calendar date; null where the month has no such day. Month from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  const real = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return real ? ((time.getTime() / MILLISECONDS + UNIX_EPOCH) as Day) : null;
}

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function calendarOf(day: Day): CalendarDate {
  const time = new Date((day - UNIX_EPOCH) * MILLISECONDS);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    date: time.getUTCDate(),
    weekday: time.getUTCDay(),
  };
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** "2022-03-05". */
export function isoOf(day: Day): IsoDate {
  const { year, month, date } = calendarOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as IsoDate;
}

/** The day "2022-03-05" names; null for a month, a year or anything else. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** First and last day that an ISO date, month or year can mean; null for anything else. */
export function spanOfIso(text: string): { readonly first: Day; readonly last: Day } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [year, month, date] = [Number(match[1]), match[2] ?? null, match[3] ?? null];
  if (month !== null && date !== null) {
    const day = dayOf(year, Number(month), Number(date));
    return day === null ? null : { first: day, last: day };
  }
  const first = dayOf(year, month === null ? 1 : Number(month), 1);
  const next = month === null || Number(month) === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, Number(month) + 1, 1);
  return first === null || next === null ? null : { first, last: addDays(next, -1) };
}

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** "05/03/2022", as Vietnamese offices write it. */
export function vietnameseDate(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${pad(date, 2)}/${pad(month, 2)}/${year}`;
}
