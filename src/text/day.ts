/**
 * A whole day without zone: days counted as Excel's 1900 system counts them after February 1900 (1 March 1900 = 61).
 */
export type Day = number & { readonly day: unique symbol };

/** "2022-03-05", "2022-03" or "2022": as precise as the source was. */
export type IsoDate = string & { readonly isoDate: unique symbol };

/** Years begin in March here, so that the odd day of leap years stands at their end. */
const MARCH = 3;
const DAYS_OF_CENTURY = 36_524;
const DAYS_OF_FOUR_CENTURIES = 146_097;
/** 1 March of the year 0 in Excel's count. */
const EPOCH = -693_899;

const longYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days from 1 March to the first of a month, by months since March. */
const daysBefore = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);

function isReal(year: number, month: number, date: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(date) || date < 1) return false;
  const length = MONTH_LENGTHS[month - 1];
  return length !== undefined && date <= (month === 2 && longYear(year) ? 29 : length);
}

/**
 * The day of a calendar date; null where the month has no such day. Month from 1. Reckoned, not asked of a `Date`:
 * registers hold dates by the hundred thousand.
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!isReal(year, month, date)) return null;
  const fromMarch = month < MARCH ? year - 1 : year;
  const century = Math.floor(fromMarch / 100);
  const days = 365 * fromMarch + Math.floor(fromMarch / 4) - century + Math.floor(century / 4);
  return (EPOCH + days + daysBefore((month + 9) % 12) + date - 1) as Day;
}

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** 1899-12-30, day 0 of Excel's count, was a Saturday. */
const WEEKDAY_OF_ZERO = 6;
const DAYS_OF_WEEK = 7;

export function calendarOf(day: Day): CalendarDate {
  const since = day - EPOCH;
  const cycle = Math.floor(since / DAYS_OF_FOUR_CENTURIES);
  const ofCycle = since - cycle * DAYS_OF_FOUR_CENTURIES;
  const yearOfCycle = Math.floor(
    (ofCycle -
      Math.floor(ofCycle / 1460) +
      Math.floor(ofCycle / DAYS_OF_CENTURY) -
      Math.floor(ofCycle / (DAYS_OF_FOUR_CENTURIES - 1))) /
      365,
  );
  const ofYear = ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return {
    year: cycle * 400 + yearOfCycle + (month < MARCH ? 1 : 0),
    month,
    date: ofYear - daysBefore(fromMarch) + 1,
    weekday: (((day + WEEKDAY_OF_ZERO) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK,
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
