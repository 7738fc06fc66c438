import type { Deadline, YearMonth } from "../../campaign/campaign";
import { calendarOf, isoOf, type Day } from "../../text/day";
import type { Span } from "../draft/values";
import type { PlanFacts, ReadSentence } from "./context";
import { dayOfMention, type DateMention } from "./dates";
import { capitalised, trimmed } from "./pieces";

/** How a date bounds: up to the day before, up to the day, on it, within the month. */
export type Bound = "before" | "until" | "on" | "within";

/** The words that make a date a deadline. */
export interface Trigger {
  readonly bound: Bound;
  readonly from: number;
  readonly words: string;
}

const HOUR = "(?:\\d{1,2}\\s*(?:giờ|h|g)\\s*(?:\\d{0,2})\\s*(?:phút)?,?\\s*)?";
/** Words right before a date that make it a deadline. */
const TRIGGER = new RegExp(
  `(?<before>trước(?: hết)?|xong trước)|(?<until>chậm nhất|muộn nhất|đến hết|hạn cuối(?: cùng)?|hạn chót|không quá|đến|hết|không muộn hơn)|(?<on>vào|nhân|dịp|dự kiến|tổ chức|ngày)|(?<within>trong|tháng)`.replaceAll(
    " ",
    "\\s+",
  ),
  "gu",
);
/** What may stand between a trigger and its date. */
const BETWEEN = new RegExp(`^\\s*(?:là|vào|ngày|hết|đến|cuối|mồng|:|\\s|${HOUR}|kỷ niệm[^\\d;.]{0,40}\\()*\\s*$`, "u");

const BOUNDS = ["before", "until", "within", "on"] as const;
const REACH = 70;

/** Triggers that stand right before a date, in order. */
function triggersBefore(key: string, date: DateMention): readonly Trigger[] {
  const floor = Math.max(0, date.from - REACH);
  return Array.from(key.slice(floor, date.from).matchAll(TRIGGER)).flatMap((match): readonly Trigger[] => {
    const from = floor + match.index;
    const end = from + match[0].length;
    const whole = !/\p{L}/u.test(key.charAt(from - 1)) && !/\p{L}/u.test(key.charAt(end));
    if (!whole || !BETWEEN.test(key.slice(end, date.from))) return [];
    const bound = BOUNDS.find((one) => match.groups?.[one] !== undefined) ?? "on";
    return [{ bound, from, words: key.slice(from, date.from).trim() }];
  });
}

/** The words that make a date a deadline: "trước" says more than "đến", and both more than "ngày". */
export function triggerOf(key: string, date: DateMention): Trigger | null {
  let best: Trigger | null = null;
  for (const trigger of triggersBefore(key, date)) {
    if (best === null || (trigger.bound !== "on" && (best.bound === "on" || trigger.bound !== "until"))) best = trigger;
  }
  if (best !== null) return best;
  if (date.type === "month") return { bound: "within", from: date.from, words: "" };
  return date.type === "workingDays" || date.type === "monthly" ? { bound: "on", from: date.from, words: "" } : null;
}

const monthOf = (day: Day): YearMonth => isoOf(day).slice(0, 7) as YearMonth;
const yearMonth = (year: number, month: number): YearMonth => `${year}-${String(month).padStart(2, "0")}` as YearMonth;

/** The months of a campaign in which something is due each month. */
export interface Months {
  readonly from: YearMonth;
  readonly to: YearMonth;
}

/** From the drive's first month to its last; months of the plan's year where it has no span. */
export const monthsOf = (from: Day | null, to: Day | null, year: number | null): Months | null => {
  const ofYear = from ?? to;
  const known = year ?? (ofYear === null ? null : calendarOf(ofYear).year);
  if (known === null && (from === null || to === null)) return null;
  return {
    from: from === null ? yearMonth(known ?? 0, 1) : monthOf(from),
    to: to === null ? yearMonth(known ?? 0, 12) : monthOf(to),
  };
};

const ANCHOR_AFTER = /^(?:\s*(?:trước|tính đến|so với))?\s*(?:tính đến\s+)?(?:khi|ngày|thời điểm)?\s*([^,;.(]{4,70})/u;
const ANCHOR_BEFORE = /trước\s+(?:khi|ngày)?\s*([^,;.(]{4,70})$/u;

/** "trước khi nhận kết quả 05 ngày làm việc", "trước 05 ngày làm việc tính đến ngày họp". */
function workingDaysOf(
  { key, text }: ReadSentence,
  date: DateMention & { readonly type: "workingDays" },
): Deadline | null {
  const head = key.slice(0, date.from);
  const before = ANCHOR_BEFORE.exec(head.trimEnd())?.[1];
  const back = /trước\s*(?:ít nhất\s*)?$/u.test(head) || /^\s*trước/u.test(key.slice(date.to));
  if (before === undefined && !back) return null;
  const anchor =
    before === undefined
      ? ANCHOR_AFTER.exec(text.slice(date.to))?.[1]
      : text.slice(key.indexOf(before), key.indexOf(before) + before.length);
  if (anchor === undefined) return null;
  return { type: "workingDaysBefore", days: date.days, anchor: capitalised(trimmed(anchor)), anchorDay: null };
}

/** "Trước 16 giờ ngày 31/3": on the day itself it is still in time. */
const OF_AN_HOUR = /\d\s*(?:giờ|h|g)(?![\p{L}])/u;

const EVERY_YEAR = /^\s*(?:hàng|hằng|mỗi)\s+năm/u;

/** "trước ngày 15/12 hằng năm": in each year of the drive. */
function yearlyOf(
  { date, month }: DateMention & { readonly type: "dayMonth" },
  bound: Bound,
  { year }: PlanFacts,
  months: Months | null,
): Deadline | null {
  const [from, to] = months === null ? [year, year] : [months.from, months.to].map((one) => Number(one.slice(0, 4)));
  if (typeof from !== "number" || typeof to !== "number") return null;
  const two = (number: number): string => String(number).padStart(2, "0");
  const on = `${two(month)}-${two(date)}` as const;
  return { type: "yearly", on, notBefore: null, inclusive: bound !== "before", fromYear: from, toYear: to };
}

/** The deadline that a date with its trigger sets; null where it sets none. */
export function deadlineOf(
  sentence: ReadSentence,
  date: DateMention,
  { bound, words }: Trigger,
  facts: PlanFacts,
  months: Months | null,
): Deadline | null {
  if (date.type === "monthly") {
    return months === null
      ? null
      : { type: "monthly", dayOfMonth: date.date, inclusive: bound !== "before", ...months };
  }
  if (date.type === "workingDays") return workingDaysOf(sentence, date);
  if (date.type === "month") {
    const within = bound === "within" || bound === "on";
    return within ? { type: "month", month: yearMonth(date.year, date.month) } : null;
  }
  if (date.type === "dayMonth" && EVERY_YEAR.test(sentence.key.slice(date.to)))
    return yearlyOf(date, bound, facts, months);
  const day = dayOfMention(date, facts.year);
  return day === null || bound === "within"
    ? null
    : { type: "fixed", day, inclusive: bound !== "before" || OF_AN_HOUR.test(words) };
}

/** Where a deadline stands with its words. */
export const spanOfDue = (date: DateMention, { from }: Trigger): Span => ({
  from: Math.min(from, date.from),
  to: date.to,
});
