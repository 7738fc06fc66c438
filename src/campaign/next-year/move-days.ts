import { foldKey } from "../../text/key";
import { addDays, calendarOf, dayOf, isoOf, type Day, type IsoDate } from "../../text/day";
import type { CalendarSettings, Deadline, YearMonth } from "../campaign";
import { dayOfLunar, lunarOf } from "../lunar";
import { isWorkingDay, lastWorkingDayUpTo } from "../working-days";

/** Why a day of the new plan is the one it is. */
export type MovedWhy =
  /** The same day and month. */
  | "same-date"
  /** The same day and month would be one on which offices are closed: the last working day before it. */
  | "closed"
  /** The same date of the lunar year. */
  | "lunar";

/** A day that was moved to the new year. */
export interface MovedDay {
  /** Id of the rule, submission or period. */
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly why: MovedWhy;
}

/** A day that only a person can tell for the new year: that of an occasion that does not come every year. */
export interface AskedDay {
  readonly id: string;
  readonly name: string;
  readonly was: Day;
}

/** Told while a plan's days are moved. */
export interface MoveLog {
  readonly moved: MovedDay[];
  readonly asked: AskedDay[];
}

/** What moves with it: how many years, and the calendar of the new plan. */
export interface Move {
  readonly years: number;
  readonly calendar: CalendarSettings;
  readonly log: MoveLog;
}

const LUNAR = /\b(?:am lich|tet nguyen dan|gio to|hung vuong|trung thu|vu lan|ram thang|mung (?:\d|mot|ba))\b/;
/** "60 năm", "Đại hội", "lần thứ": it comes once, or in other years. */
const ONCE = /\b(?:\d+ nam|dai hoi|nhiem ky|lan thu|khoa)\b/;
const YEARLY_WORDS = /\b(?:hang nam|hang thang|moi nam|khai giang|be giang|nam hoc|nam moi|tong ket nam|cuoi nam)\b/;

/** Days that come every year on the same date, month and date, besides public holidays: "3/2", "20/11". */
const YEARLY: ReadonlySet<string> = new Set([
  "1-1",
  "9-1",
  "3-2",
  "14-2",
  "27-2",
  "8-3",
  "26-3",
  "30-4",
  "1-5",
  "7-5",
  "15-5",
  "19-5",
  "1-6",
  "11-6",
  "5-6",
  "21-6",
  "27-7",
  "19-8",
  "2-9",
  "5-9",
  "1-10",
  "10-10",
  "13-10",
  "14-10",
  "20-10",
  "9-11",
  "18-11",
  "20-11",
  "22-12",
]);

const OWN_DATE = /\b(\d{1,2})[/.-](\d{1,2})\b/g;

/** The same day and month so many years later; 28 February for a 29th that year does not have. */
export function sameDate(day: Day, years: number): Day {
  const { year, month, date } = calendarOf(day);
  return dayOf(year + years, month, date) ?? dayOf(year + years, month, date - 1) ?? day;
}

/** The same month so many years later. */
export const sameMonth = (month: YearMonth, years: number): YearMonth =>
  `${String(Number(month.slice(0, 4)) + years).padStart(4, "0")}${month.slice(4)}` as IsoDate;

function sameLunarDate(day: Day, years: number): Day {
  const { year, month, date } = lunarOf(day);
  return dayOfLunar(year + years, month, date);
}

/** Whether an occasion of that name comes on the same date every year. */
function isYearly(name: string, day: Day): boolean {
  const { month, date } = calendarOf(day);
  const key = foldKey(name);
  if (ONCE.test(key)) return false;
  if (YEARLY.has(`${String(date)}-${String(month)}`) || YEARLY_WORDS.test(key)) return true;
  return [...name.matchAll(OWN_DATE)].some((match) => Number(match[1]) === date && Number(match[2]) === month);
}

/** The day of an occasion in the new year; null, and asked, where only a person can tell. */
function movedOccasion(id: string, name: string, day: Day, { years, log }: Move): Day | null {
  if (LUNAR.test(foldKey(name))) {
    const to = sameLunarDate(day, years);
    log.moved.push({ id, name, from: day, to, why: "lunar" });
    return to;
  }
  if (!isYearly(name, day)) {
    log.asked.push({ id, name, was: day });
    return null;
  }
  const to = sameDate(day, years);
  log.moved.push({ id, name, from: day, to, why: "same-date" });
  return to;
}

/**
 * A deadline in the new year. What is sent in must be so on a working day; a ceremony (`anyDay`) may fall on any. Of
 * monthly ones the months move, of those counted back their occasion.
 */
export function movedDeadline(deadline: Deadline, id: string, name: string, anyDay: boolean, move: Move): Deadline {
  const { years, calendar, log } = move;
  switch (deadline.type) {
    case "fixed": {
      const same = sameDate(deadline.day, years);
      const lastGood = deadline.inclusive ? same : addDays(same, -1);
      const closed = !anyDay && !isWorkingDay(lastGood, calendar);
      const day = closed ? addDays(lastWorkingDayUpTo(lastGood, calendar), deadline.inclusive ? 0 : 1) : same;
      log.moved.push({ id, name, from: deadline.day, to: day, why: closed ? "closed" : "same-date" });
      return { ...deadline, day };
    }
    case "monthly":
      return { ...deadline, from: sameMonth(deadline.from, years), to: sameMonth(deadline.to, years) };
    case "month":
      return { ...deadline, month: sameMonth(deadline.month, years) };
    case "workingDaysBefore": {
      const { anchor, anchorDay, occasions } = deadline;
      const moved = anchorDay === null ? null : movedOccasion(id, anchor, anchorDay, move);
      if (occasions === undefined) return { ...deadline, anchorDay: moved };
      return {
        ...deadline,
        anchorDay: moved,
        occasions: occasions.flatMap((occasion) => {
          const day = movedOccasion(id, occasion.name, occasion.day, move);
          return day === null ? [] : [{ ...occasion, day }];
        }),
      };
    }
    case "yearly":
      return { ...deadline, fromYear: deadline.fromYear + years, toYear: deadline.toYear + years };
    case "range":
      return movedRange(deadline, id, name, anyDay, move);
    case "open":
      return deadline;
  }
}

type Range = Extract<Deadline, { type: "range" }>;

/** Of a range only the end is a day up to which something is sent in. */
function movedRange(range: Range, id: string, name: string, anyDay: boolean, move: Move): Range {
  const { years, calendar, log } = move;
  const [from, same] = [sameDate(range.from, years), sameDate(range.to, years)];
  const working = anyDay ? same : lastWorkingDayUpTo(same, calendar);
  const to = working < from ? same : working;
  log.moved.push({ id, name, from: range.from, to: from, why: "same-date" });
  log.moved.push({ id, name, from: range.to, to, why: to === same ? "same-date" : "closed" });
  return { ...range, from, to };
}

/** Old days that stand in texts, as ISO dates → the new ones. */
export const daysOfTexts = ({ moved }: MoveLog): ReadonlyMap<string, Day> =>
  new Map(moved.map(({ from, to }) => [isoOf(from), to]));
