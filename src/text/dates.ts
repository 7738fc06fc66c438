import { dayOf, isoOf, type IsoDate } from "./day";
import { foldKey } from "./key";

export type DateReading =
  | {
      readonly ok: true;
      readonly iso: IsoDate;
      /** Day and month could be the other way round. */
      readonly ambiguous: boolean;
      /** The date with day and month changed over, where that is another date. */
      readonly swapped: IsoDate | null;
    }
  | {
      readonly ok: false;
      /** "impossible": it is meant as a date, but there is no such day. */
      readonly reason: "impossible" | "unreadable";
      /** The date meant if month was written before day: 03/25/2022. */
      readonly swapped: IsoDate | null;
    };

const UNREADABLE: DateReading = { ok: false, reason: "unreadable", swapped: null };
const IMPOSSIBLE: DateReading = { ok: false, reason: "impossible", swapped: null };

const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;
/** Two-digit years up to this one are of this century: 30 → 2030, 31 → 1931. */
const PIVOT = 30;

const MONTH_WORDS: Readonly<Record<string, string>> = {
  gieng: "1",
  mot: "1",
  hai: "2",
  ba: "3",
  tu: "4",
  nam: "5",
  sau: "6",
  bay: "7",
  tam: "8",
  chin: "9",
  muoi: "10",
  "muoi mot": "11",
  "muoi hai": "12",
  chap: "12",
};
const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

function yearOf(text: string | undefined): number {
  const value = number(text);
  if (text?.length !== 2) return value;
  return value <= PIVOT ? 2000 + value : 1900 + value;
}

const plausible = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function isoOfParts(year: number, month: number, date: number): IsoDate | null {
  const day = plausible(year) ? dayOf(year, month, date) : null;
  return day === null ? null : isoOf(day);
}

function fullDate(year: number, month: number, date: number): DateReading {
  const iso = isoOfParts(year, month, date);
  const swapped = month === date ? null : isoOfParts(year, date, month);
  if (iso === null) return { ok: false, reason: "impossible", swapped };
  return { ok: true, iso, ambiguous: swapped !== null, swapped };
}

/** A date whose parts cannot be mistaken for one another. */
function sureDate(year: number, month: number, date: number): DateReading {
  const iso = isoOfParts(year, month, date);
  return iso === null ? IMPOSSIBLE : { ok: true, iso, ambiguous: false, swapped: null };
}

function monthOnly(year: number, month: number): DateReading {
  const iso = isoOfParts(year, month, 1);
  return iso === null ? IMPOSSIBLE : { ok: true, iso: iso.slice(0, 7) as IsoDate, ambiguous: false, swapped: null };
}

function yearOnly(year: number): DateReading {
  if (!plausible(year)) return UNREADABLE;
  return { ok: true, iso: String(year) as IsoDate, ambiguous: false, swapped: null };
}

type Parts = readonly (string | undefined)[];
interface Pattern {
  readonly form: RegExp;
  readonly read: (parts: Parts) => DateReading;
}

const SEPARATOR = "\\s*[/.\\-\\\\,]\\s*";
const NOT_DIGIT_BEFORE = "(?<![\\d/.,-])";
const NOT_DIGIT_AFTER = "(?![\\d]|[/.,-]\\d)";

/** From the most telling form to the least; matched on the folded text. */
const PATTERNS: readonly Pattern[] = [
  {
    // "00/00/1995": what is not known is written as nought.
    form: new RegExp(`^0{1,2}${SEPARATOR}0{1,2}${SEPARATOR}(\\d{4})$`),
    read: ([year]) => yearOnly(number(year)),
  },
  {
    form: new RegExp(`${NOT_DIGIT_BEFORE}(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})(?!\\d)`),
    read: ([year, month, date]) => sureDate(number(year), number(month), number(date)),
  },
  {
    form: /(?<!\d)(\d{1,2})[\s,-]*thang\s*(\d{1,2})[\s,-]*(?:nam)?\s*(\d{4}|\d{2})(?!\d)/,
    read: ([date, month, year]) => sureDate(yearOf(year), number(month), number(date)),
  },
  {
    form: new RegExp(
      `${NOT_DIGIT_BEFORE}(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})${NOT_DIGIT_AFTER}`,
    ),
    read: ([date, month, year]) => fullDate(yearOf(year), number(month), number(date)),
  },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})[\\s/.-]*(${ENGLISH_MONTHS.join("|")})[a-z]*[\\s/.,-]*(\\d{4}|\\d{2})(?!\\d)`),
    read: ([date, month, year]) => sureDate(yearOf(year), ENGLISH_MONTHS.indexOf(month ?? "") + 1, number(date)),
  },
  {
    form: new RegExp(`(?<![a-z])(${ENGLISH_MONTHS.join("|")})[a-z]*\\.?\\s*(\\d{1,2})\\s*,?\\s+(\\d{4})(?!\\d)`),
    read: ([month, date, year]) => sureDate(number(year), ENGLISH_MONTHS.indexOf(month ?? "") + 1, number(date)),
  },
  {
    form: /^(\d{2})(\d{2})(\d{4})$/,
    read: ([date, month, year]) => fullDate(number(year), number(month), number(date)),
  },
  {
    form: /(?:thang|^t)\s*\.?\s*(\d{1,2})\s*(?:[/.,-]|nam|\s)\s*(?:nam)?\s*(\d{4})(?!\d)/,
    read: ([month, year]) => monthOnly(number(year), number(month)),
  },
  {
    form: new RegExp(`${NOT_DIGIT_BEFORE}(\\d{1,2})${SEPARATOR}(\\d{4})${NOT_DIGIT_AFTER}`),
    read: ([month, year]) => monthOnly(number(year), number(month)),
  },
  { form: /^(\d{4})-(\d{2})$/, read: ([year, month]) => monthOnly(number(year), number(month)) },
  {
    form: /(?:^|\b(?:quy|q)\s*\.?\s*(?:i{1,3}|iv|[1-4])\s*(?:[/.,-]|nam|\s)\s*(?:nam)?\s*)(\d{4})$/,
    read: ([year]) => yearOnly(number(year)),
  },
  { form: /^[^\d]*(?<!\d)(\d{4})(?!\d)[^\d]*$/, read: ([year]) => yearOnly(number(year)) },
];

/** Something of a date's shape whose parts are no date: 31/02/22222, 45/13/20. */
const DATE_SHAPED = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,5}(?!\d)/;
const TIME = /\b\d{1,2}\s*(?::|h|gio)\s*\d{0,2}(?:\s*phut)?(?::\d{2})?(?:\.\d+)?\s*(?:am|pm|sa|ch|z)?\b/g;
const ISO_TIME = /(?<=\d{4}-\d{2}-\d{2})t[\d:.]+z?/;
/** How Excel in Vietnamese shortens the month: "25-thg 3-22". */
const SHORT_MONTH = /\bthg\.?\s*(?=\d)/;
const MONTH_WORD = /thang\s+((?:muoi\s+)?[a-z]+)(?=\s+nam)/;

/**
 * Reads a date typed as text, day before month. Days, months ("03/2022", "tháng 3 năm 2022") and years ("2022", a
 * quarter) come back as precise as they were written. Texts with two different dates are unreadable.
 */
export function readDate(text: string): DateReading {
  const folded = foldKey(text)
    .replace(ISO_TIME, "")
    .replace(TIME, " ")
    .replace(SHORT_MONTH, "thang ")
    .replace(MONTH_WORD, (whole, word: string) =>
      MONTH_WORDS[word] === undefined ? whole : `thang ${MONTH_WORDS[word]}`,
    )
    .replace(/\s+/g, " ")
    .trim();
  if (!/\d/.test(folded)) return UNREADABLE;
  for (const { form, read } of PATTERNS) {
    const match = form.exec(folded);
    if (match === null) continue;
    const rest = folded.slice(match.index + match[0].length);
    if (form.test(rest)) return UNREADABLE;
    return read(match.slice(1));
  }
  return DATE_SHAPED.test(folded) ? IMPOSSIBLE : UNREADABLE;
}
