import { onceFor } from "../base/once-for";
import { addDays, calendarOf, type Day } from "../text/day";
import type { CalendarSettings } from "./campaign";
import { holidaysOf, isWeekend, type HolidayName } from "./holidays";

/** Why offices are closed on a day; null where they work. */
export type ClosedFor = "weekend" | HolidayName | null;

interface Prepared {
  readonly years: Map<number, ReadonlyMap<Day, HolidayName>>;
  readonly working: ReadonlySet<Day>;
}

const preparedOf = onceFor((settings: CalendarSettings): Prepared => ({
  years: new Map(),
  working: new Set(settings.extraWorkingDays),
}));

function holidayOn(day: Day, settings: CalendarSettings): HolidayName | null {
  const { years } = preparedOf(settings);
  const { year } = calendarOf(day);
  let holidays = years.get(year);
  if (holidays === undefined) {
    holidays = new Map(holidaysOf(year, settings).map((holiday) => [holiday.day, holiday.name]));
    years.set(year, holidays);
  }
  return holidays.get(day) ?? null;
}

/** Why offices are closed on that day; null for a working day. A swapped working day goes before everything. */
export function closedFor(day: Day, settings: CalendarSettings): ClosedFor {
  if (preparedOf(settings).working.has(day)) return null;
  return holidayOn(day, settings) ?? (isWeekend(day) ? "weekend" : null);
}

export const isWorkingDay = (day: Day, settings: CalendarSettings): boolean => closedFor(day, settings) === null;

/**
 * The day that lies so many working days after (or, negative, before) the given one, which itself is not counted:
 * five working days before Monday 14 March is Monday 7 March. With 0, the day itself.
 */
export function addWorkingDays(day: Day, days: number, settings: CalendarSettings): Day {
  const step = days < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(days); left > 0;) {
    current = addDays(current, step);
    if (isWorkingDay(current, settings)) left -= 1;
  }
  return current;
}

/** The last working day that is not after the given one. */
export function lastWorkingDayUpTo(day: Day, settings: CalendarSettings): Day {
  let current = day;
  while (!isWorkingDay(current, settings)) current = addDays(current, -1);
  return current;
}
