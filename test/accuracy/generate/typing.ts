import type { Random } from "../../../samples/content/random";
import { calendarOf, dayOf, isoOf, type Day } from "../../../src/text/day";
import type { Typed } from "./canvas";

/** A value as typed, and what it means: null where nobody can tell. */
interface TypedValue {
  readonly typed: Typed;
  readonly means: readonly string[];
}

/** One clerk's habit for one column. */
type Habit<T> = (value: T, random: Random) => TypedValue;

const two = (value: number): string => String(value).padStart(2, "0");
const iso = (day: Day): readonly string[] => [isoOf(day)];

type DateHabit = Habit<Day>;

const serial =
  (format: string): DateHabit =>
  (day) => ({ typed: { serial: day, format }, means: iso(day) });
const text =
  (make: (date: number, month: number, year: number) => string): DateHabit =>
  (day) => {
    const { date, month, year } = calendarOf(day);
    return { typed: make(date, month, year), means: iso(day) };
  };
const yearOnly =
  (make: (year: number) => Typed): DateHabit =>
  (day) => {
    const { year } = calendarOf(day);
    return { typed: make(year), means: [String(year)] };
  };
const monthOnly =
  (make: (month: number, year: number) => string): DateHabit =>
  (day) => {
    const { month, year } = calendarOf(day);
    return { typed: make(month, year), means: [`${year}-${two(month)}`] };
  };

/**
 * A Vietnamese clerk at an American computer: up to the twelfth Excel takes the day for the month, later days stay
 * text.
 */
const swapped: DateHabit = (day) => {
  const { date, month, year } = calendarOf(day);
  const wrong = date <= 12 ? dayOf(year, date, month) : null;
  return {
    typed: wrong === null ? `${two(date)}/${two(month)}/${year}` : { serial: wrong, format: "mm/dd/yyyy" },
    means: iso(day),
  };
};

const WHOLE_DATES: readonly [string, DateHabit][] = [
  ["ngày thật", serial("dd/mm/yyyy")],
  ["ngày thật", serial("d/m/yyyy")],
  ["ngày thật hiện kiểu Mỹ", serial("mm/dd/yyyy")],
  ["ngày thật hiện ISO", serial("yyyy-mm-dd")],
  ["ngày chữ dd/mm/yyyy", text((d, m, y) => `${two(d)}/${two(m)}/${y}`)],
  ["ngày chữ d/m/yyyy", text((d, m, y) => `${d}/${m}/${y}`)],
  ["ngày chữ dấu chấm", text((d, m, y) => `${two(d)}.${two(m)}.${y}`)],
  ["ngày chữ gạch ngang", text((d, m, y) => `${two(d)}-${two(m)}-${y}`)],
  ["ngày chữ có cách", text((d, m, y) => `${d} / ${m} / ${y}`)],
  ["ngày bằng lời", text((d, m, y) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`)],
  ["ngày bằng lời", text((d, m, y) => `${d} tháng ${m} năm ${y}`)],
];

export interface NamedHabit<T> {
  readonly trait: string;
  readonly habit: Habit<T>;
}
const named = <T>([trait, habit]: readonly [string, Habit<T>]): NamedHabit<T> => ({ trait, habit });
const pickOf = <T>(random: Random, [first, ...rest]: readonly T[]): T => {
  if (first === undefined) throw new Error("nothing to pick from");
  return random.pick([first, ...rest]);
};

const mixed =
  (random: Random, habits: readonly DateHabit[]): DateHabit =>
  (day) =>
    pickOf(random, habits)(day, random);

/** `exact`: only formats that keep numbers and dates apart from text. */
export function birthHabit(random: Random, many: boolean): NamedHabit<Day> {
  const roll = random.next();
  if (roll < 0.15) return { trait: "năm sinh số", habit: yearOnly((year) => year) };
  if (roll < 0.25) return { trait: "năm sinh chữ", habit: yearOnly((year) => String(year)) };
  if (roll < 0.32 && many) return { trait: "ngày tháng bị đảo theo máy Mỹ", habit: swapped };
  if (roll < 0.4)
    return {
      trait: "ngày sinh năm hai số",
      habit: text((d, m, y) => (y < 2000 ? `${d}/${m}/${two(y % 100)}` : `${d}/${m}/${y}`)),
    };
  if (roll < 0.5)
    return {
      trait: "ngày sinh lẫn kiểu",
      habit: mixed(random, [
        serial("dd/mm/yyyy"),
        text((d, m, y) => `${two(d)}/${two(m)}/${y}`),
        yearOnly((year) => year),
      ]),
    };
  return named(pickOf(random, WHOLE_DATES));
}

export function deedHabit(random: Random, many: boolean): NamedHabit<Day> {
  const roll = random.next();
  if (roll < 0.1) return { trait: "việc ghi tháng", habit: monthOnly((m, y) => `tháng ${m}/${y}`) };
  if (roll < 0.18) return { trait: "việc ghi tháng", habit: monthOnly((m, y) => `${two(m)}/${y}`) };
  if (roll < 0.24) return { trait: "việc ghi tháng bằng lời", habit: monthOnly((m, y) => `Tháng ${m} năm ${y}`) };
  if (roll < 0.3 && many) return { trait: "ngày việc bị đảo theo máy Mỹ", habit: swapped };
  return named(pickOf(random, WHOLE_DATES));
}

export function phoneHabit(random: Random): NamedHabit<string> {
  const spaced = (phone: string, mark: string): string =>
    [phone.slice(0, 4), phone.slice(4, 7), phone.slice(7)].join(mark);
  const habits: readonly (readonly [string, Habit<string>])[] = [
    ["điện thoại chữ", (phone) => ({ typed: phone, means: [phone] })],
    ["điện thoại chữ", (phone) => ({ typed: phone, means: [phone] })],
    ["điện thoại số mất 0", (phone) => ({ typed: Number(phone), means: [phone] })],
    ["điện thoại có cách", (phone) => ({ typed: spaced(phone, " "), means: [phone] })],
    ["điện thoại dấu chấm", (phone) => ({ typed: spaced(phone, "."), means: [phone] })],
    ["điện thoại +84", (phone) => ({ typed: `+84${phone.slice(1)}`, means: [phone] })],
    ["điện thoại chữ mất 0", (phone) => ({ typed: phone.slice(1), means: [phone] })],
  ];
  return named(pickOf(random, habits));
}

/** Text as it is meant, roughed up the way pasted text is: doubled and odd spaces, broken lines, decomposed letters. */
export function roughen(random: Random, text: string): string {
  const roll = random.next();
  if (roll < 0.3) return `${text} `;
  if (roll < 0.5) return text.replace(" ", "  ");
  if (roll < 0.65) return text.replace(" ", "\u00a0");
  if (roll < 0.75) return `\u200b${text}`;
  if (roll < 0.9) return text.normalize("NFD");
  return ` ${text}`;
}
