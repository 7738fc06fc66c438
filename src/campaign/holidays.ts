import { addDays, calendarOf, dayOf, type Day } from "../text/day";
import type { CalendarSettings } from "./campaign";
import { dayOfLunar } from "./lunar";

/** Which public holiday a day is; "inLieu" is a working day off for one that fell on a weekend. */
export type HolidayName =
  "newYear" | "tet" | "hungKings" | "reunification" | "labour" | "national" | "culture" | "inLieu" | "extra";

export interface Holiday {
  readonly day: Day;
  readonly name: HolidayName;
}

const TET_DAYS = 5;
/** National Day has had a second day off since the labour code of 2019 came into force. */
const SECOND_NATIONAL_DAY_SINCE = 2021;

export const isWeekend = (day: Day): boolean => {
  const { weekday } = calendarOf(day);
  return weekday === 0 || weekday === 6;
};

function fixed(year: number, month: number, date: number, name: HolidayName): Holiday {
  const day = dayOf(year, month, date);
  if (day === null) throw new Error(`no such holiday: ${date}/${month}/${year}`);
  return { day, name };
}

/**
 * The second day of National Day, 1 or 3 September: the government names it each year, so far always for the longer
 * rest.
 */
function secondNationalDay(year: number): Holiday {
  const second = fixed(year, 9, 2, "national");
  const { weekday } = calendarOf(second.day);
  const dayBefore = weekday === 2 || weekday === 3 || weekday === 5 || weekday === 6;
  return { ...second, day: addDays(second.day, dayBefore ? -1 : 1) };
}

/** The choice civil servants have been given since 2016: one day before a Tết that falls on a Tuesday, else two. */
const usualDaysBefore = (tet: Day): number => (calendarOf(tet).weekday === 2 ? 1 : 2);

/** Holidays of the law in a year, before any day in lieu. */
function ofTheLaw(year: number, settings: CalendarSettings): readonly Holiday[] {
  const tet = dayOfLunar(year, 1, 1);
  const daysBefore = settings.tetDaysBefore ?? usualDaysBefore(tet);
  return [
    fixed(year, 1, 1, "newYear"),
    ...Array.from({ length: TET_DAYS }, (_, index): Holiday => ({
      day: addDays(tet, index - daysBefore),
      name: "tet",
    })),
    { day: dayOfLunar(year, 3, 10), name: "hungKings" },
    fixed(year, 4, 30, "reunification"),
    fixed(year, 5, 1, "labour"),
    fixed(year, 9, 2, "national"),
    ...(year >= SECOND_NATIONAL_DAY_SINCE ? [secondNationalDay(year)] : []),
    ...(settings.cultureDay ? [fixed(year, 11, 24, "culture")] : []),
  ];
}

function withDaysInLieu(holidays: readonly Holiday[]): readonly Holiday[] {
  const all = new Map<Day, HolidayName>();
  for (const { day, name } of holidays) if (!all.has(day)) all.set(day, name);
  const sorted = [...holidays].sort((a, b) => a.day - b.day);
  const seen = new Set<Day>();
  for (const { day } of sorted) {
    const owes = isWeekend(day) || seen.has(day);
    seen.add(day);
    if (!owes) continue;
    let free = addDays(day, 1);
    while (isWeekend(free) || all.has(free)) free = addDays(free, 1);
    all.set(free, "inLieu");
  }
  return [...all].map(([day, name]) => ({ day, name })).sort((a, b) => a.day - b.day);
}

/**
 * Days off in a year, by day: those of the labour code, a working day in lieu of each that falls on a weekend or on
 * another holiday, and the campaign's extra ones. Reliable 2015 – 2040; the government's own notice of a year goes
 * before it: put its differences into the settings.
 */
export function holidaysOf(year: number, settings: CalendarSettings): readonly Holiday[] {
  const law = withDaysInLieu(ofTheLaw(year, settings));
  const known = new Set(law.map(({ day }) => day));
  const extra = settings.extraHolidays.filter((day) => calendarOf(day).year === year && !known.has(day));
  return [...law, ...extra.map((day): Holiday => ({ day, name: "extra" }))].sort((a, b) => a.day - b.day);
}
