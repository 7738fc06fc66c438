import { remembering } from "../../base/remembering";
import type { DateReason } from "./value-reason";
import type { Cell } from "../../grid/cell";
import { readDate } from "../../text/dates";
import { calendarOf, dayOf, isoOf, type Day, type IsoDate } from "../../text/day";
import type { ValueProblem } from "../register";
import { cellText } from "./cell-text";

/** What the whole column tells about the order of day and month in it. */
export interface DateOrder {
  /** Excel of another locale turned "5/3" into 3 May and left "25/3" as text: real dates are to be changed over. */
  readonly datesSwapped: boolean;
  /** The texts are month before day. */
  readonly textsMonthFirst: boolean;
}

export interface DateValue {
  readonly iso: IsoDate | null;
  readonly problem: Pick<ValueProblem, "reason" | "suggestion"> | null;
}

const LAST_MONTH = 12;
/** Chance that all this happens without a swap, below which the swap is taken for told. */
const SWAP_BY_CHANCE = 0.15;
const SHARE_OF_DAYS_TO_12 = 0.4;

const MOST_READINGS = 50_000;
const reading = remembering(readDate, MOST_READINGS);

interface OrderCounts {
  early: number;
  late: number;
  textEarly: number;
  textLate: number;
  textMonthFirst: number;
}

const TWO_NUMBERS = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{2,4}/;

function countText(counts: OrderCounts, text: string): void {
  const match = TWO_NUMBERS.exec(text);
  if (match === null) return;
  const [, one, other] = match;
  const [first, second] = [Number(one), Number(other)];
  if (first > LAST_MONTH) counts.textLate += 1;
  else if (second > LAST_MONTH) counts.textMonthFirst += 1;
  else counts.textEarly += 1;
}

/** Told by all cells of a date column together. */
export function dateOrderOf(cells: readonly (Cell | undefined)[]): DateOrder {
  const counts: OrderCounts = { early: 0, late: 0, textEarly: 0, textLate: 0, textMonthFirst: 0 };
  for (const cell of cells) {
    if (cell?.kind === "text") countText(counts, cell.value);
    else if (cell?.kind === "date" && cell.value > SERIAL_OF_YEARS_END) {
      if (calendarOf(Math.floor(cell.value) as Day).date > LAST_MONTH) counts.late += 1;
      else counts.early += 1;
    }
  }
  const chance = SHARE_OF_DAYS_TO_12 ** counts.early * (1 - SHARE_OF_DAYS_TO_12) ** counts.textLate;
  return {
    datesSwapped:
      counts.early > 0 &&
      counts.textLate > 0 &&
      counts.late === 0 &&
      counts.textEarly === 0 &&
      counts.textMonthFirst === 0 &&
      chance < SWAP_BY_CHANCE,
    textsMonthFirst:
      counts.textMonthFirst > 0 && counts.textLate === 0 && counts.textMonthFirst >= counts.textEarly / 4,
  };
}

const FIRST_YEAR = 1850;
/** Serials up to here are years typed into a cell that is formatted as a date: 1985 shows as 7/6/1905. */
const SERIAL_OF_YEARS_END = 2100;
const FIRST_SERIAL = 5_000;
const LAST_SERIAL = 73_050;

const NO_VALUE: DateValue = { iso: null, problem: null };
const sure = (iso: IsoDate): DateValue => ({ iso, problem: null });
const wrong = (reason: DateReason, suggestion: string | null = null): DateValue => ({
  iso: null,
  problem: { reason, suggestion },
});

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_YEAR && value <= SERIAL_OF_YEARS_END;

function changedOver(day: Day): IsoDate | null {
  const { year, month, date } = calendarOf(day);
  const other = dayOf(year, date, month);
  return other === null ? null : isoOf(other);
}

function ofSerial(value: number, shown: string, order: DateOrder): DateValue {
  if (isYear(value)) return sure(String(value) as IsoDate);
  const day = Math.floor(value) as Day;
  const { date } = calendarOf(day);
  if (order.datesSwapped && date <= LAST_MONTH) {
    const iso = changedOver(day);
    if (iso !== null && iso !== isoOf(day)) return { iso, problem: { reason: "day-month-swapped", suggestion: iso } };
  }
  // "03/2022" typed into Excel becomes 1 March, shown as "03/2022" or "Mar-22".
  const monthShown = date === 1 && /^(?:\d{1,2}[/.-]\d{4}|\p{L}{3,9}[-/ ]\d{2,4})$/u.test(shown);
  return sure(monthShown ? (isoOf(day).slice(0, 7) as IsoDate) : isoOf(day));
}

function ofNumber(value: number, order: DateOrder): DateValue {
  if (isYear(value)) return sure(String(value) as IsoDate);
  if (Number.isInteger(value) && value >= 18_500_101 && value <= 21_001_231) {
    const digits = String(value);
    const yearFirst = reading(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
    if (yearFirst.ok) return sure(yearFirst.iso);
  }
  if (Number.isInteger(value) && value >= 1_000_000 && value <= 31_122_100)
    return ofText(String(value).padStart(8, "0"), order);
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return ofSerial(value, "", { ...order, datesSwapped: false });
  if (value > 1 && value < LAST_MONTH + 1 && !Number.isInteger(value)) return ofText(value.toFixed(4), order);
  return wrong("not-a-date");
}

function ofText(text: string, order: DateOrder): DateValue {
  const read = reading(text);
  if (!read.ok) {
    if (order.textsMonthFirst && read.swapped !== null)
      return { iso: read.swapped, problem: { reason: "month-first", suggestion: read.swapped } };
    return wrong(read.reason === "impossible" ? "impossible-date" : "not-a-date", read.swapped);
  }
  if (order.textsMonthFirst && read.ambiguous && read.swapped !== null)
    return { iso: read.swapped, problem: { reason: "month-first", suggestion: read.swapped } };
  return sure(read.iso);
}

/** The date a cell means; null with a problem where it means none. */
export function readDateCell(cell: Cell, order: DateOrder): DateValue {
  if (cell.kind === "date") return ofSerial(cell.value, cell.text, order);
  if (cell.kind === "number") return ofNumber(cell.value, order);
  const text = cellText(cell);
  return text === "" ? NO_VALUE : ofText(text, order);
}
