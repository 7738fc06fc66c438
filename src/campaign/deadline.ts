import { addDays, calendarOf, dayOf, isoOf, spanOfIso, type Day } from "../text/day";
import type { CalendarSettings, Deadline, MonthDay, YearMonth } from "./campaign";
import { addWorkingDays } from "./working-days";

/** One day by which something is due. */
export interface Occurrence {
  /** The month of a monthly deadline; null for all others. */
  readonly month: YearMonth | null;
  /** The day the plan names: "trước ngày 20" names the 20th. */
  readonly named: Day;
  /** The last day that is still in time. */
  readonly lastGood: Day;
  /** The first day that is in time; absent where nothing is too early. */
  readonly opens?: Day;
}

const monthOf = (day: Day): YearMonth => isoOf(day).slice(0, 7) as YearMonth;

/** The months from one to another, both included; none where they are inverted or not months. */
export function monthsBetween(from: YearMonth, to: YearMonth): readonly YearMonth[] {
  const months: YearMonth[] = [];
  let day = spanOfIso(from)?.first ?? null;
  const end = spanOfIso(to)?.last ?? null;
  while (day !== null && end !== null && day <= end) {
    months.push(monthOf(day));
    day = addDays(spanOfIso(monthOf(day))?.last ?? end, 1);
  }
  return months;
}

/** The month ("2023-05") a day lies in. */
export const yearMonthOf = monthOf;

const occurrence = (named: Day, inclusive: boolean, month: YearMonth | null = null): Occurrence => ({
  month,
  named,
  lastGood: inclusive ? named : addDays(named, -1),
});

function inMonth(month: YearMonth, date: number, inclusive: boolean): readonly Occurrence[] {
  const span = spanOfIso(month);
  if (span === null) return [];
  const { year, month: number } = calendarOf(span.first);
  return [occurrence(dayOf(year, number, date) ?? span.last, inclusive, month)];
}

/** The day "02-29" of a year that has none is the last of February. */
function dayInYear(monthDay: MonthDay, year: number): Day {
  const [month = 1, date = 1] = monthDay.split("-").map(Number);
  return dayOf(year, month, date) ?? addDays(dayOf(year, month + 1, 1) ?? (0 as Day), -1);
}

function inYears({ on, notBefore, inclusive, fromYear, toYear }: Extract<Deadline, { type: "yearly" }>) {
  return Array.from({ length: Math.max(toYear - fromYear + 1, 0) }, (_, index): Occurrence => {
    const year = fromYear + index;
    const due = occurrence(dayInYear(on, year), inclusive);
    return notBefore === null ? due : { ...due, opens: dayInYear(notBefore, year) };
  });
}

/** The last good day that lies so many working days before an anchor. */
export const countedBack = (anchor: Day, days: number, calendar: CalendarSettings): Occurrence =>
  occurrence(addWorkingDays(anchor, -days, calendar), true);

/** Every day on which a deadline falls, in order; none for an open one or while its anchor is not known. */
export function occurrences(deadline: Deadline, calendar: CalendarSettings): readonly Occurrence[] {
  switch (deadline.type) {
    case "fixed":
      return [occurrence(deadline.day, deadline.inclusive)];
    case "monthly":
      return monthsBetween(deadline.from, deadline.to).flatMap((month) =>
        inMonth(month, deadline.dayOfMonth, deadline.inclusive),
      );
    case "month": {
      const span = spanOfIso(deadline.month);
      return span === null ? [] : [occurrence(span.last, true)];
    }
    case "workingDaysBefore": {
      const anchors = [deadline.anchorDay, ...(deadline.occasions ?? []).map(({ day }) => day)];
      return anchors
        .filter((day) => day !== null)
        .map((day) => countedBack(day, deadline.days, calendar))
        .sort((a, b) => a.lastGood - b.lastGood);
    }
    case "yearly":
      return inYears(deadline);
    case "range":
      return [{ ...occurrence(deadline.to, true), opens: deadline.from }];
    case "open":
      return [];
  }
}

/** The last day that is in time: of a monthly deadline, that of its last cycle; null where there is none yet. */
export const lastGoodDay = (deadline: Deadline, calendar: CalendarSettings): Day | null =>
  occurrences(deadline, calendar).at(-1)?.lastGood ?? null;

/**
 * "onTheDay": dated exactly the day that a strict "trước ngày" names. Late by the letter, often accepted: the clerk
 * decides.
 */
export type Timeliness = "inTime" | "onTheDay" | "late";

export function timeliness(received: Day, { named, lastGood }: Pick<Occurrence, "named" | "lastGood">): Timeliness {
  if (received <= lastGood) return "inTime";
  return received === named ? "onTheDay" : "late";
}

/** Whole days from today to the last good day; negative once it is over. */
export const daysLeft = (lastGood: Day, today: Day): number => lastGood - today;
