import type { IsoDate } from "../text/day";
import { compareKey, squeeze } from "../text/key";
import type { AwardReader } from "./values/awards";

/** A value that stands above the table or in the sheet's name and holds for all its rows. */
export interface AroundRows<T> {
  readonly value: T;
  /** The text it was read from. */
  readonly typed: string;
}

const MONTH = /(?:^|[^\p{L}])(?:tháng|thang)[\s_]*(\d{1,2})(?!\d)(?:\s*(?:[/.-]|năm|nam)\s*((?:19|20)\d\d))?/u;
/** "T5-2023", "T.5": how tabs are named. */
const MONTH_OF_TAB = /^t[.\s_]?(\d{1,2})(?:[\s_/.-]+((?:19|20)\d\d))?$/u;
/** A day of signing, a span, several months: no month of the list. */
const OTHER_DATE = /ngày|ngay \d|đến|den tháng|từ|và|quý|\d\s*[-–]\s*\d{1,2}\s*(?:[/.-]|năm)/u;
const YEAR = /(?:năm|nam)\s*((?:19|20)\d\d)/u;
const LAST_MONTH = 12;

interface Month {
  readonly month: number;
  readonly year: string | null;
  readonly typed: string;
}

function monthIn(text: string, pattern: RegExp): Month | null {
  const key = compareKey(text);
  const match = OTHER_DATE.test(key) ? null : pattern.exec(key);
  const month = Number(match?.[1]);
  return match === null || !(month >= 1 && month <= LAST_MONTH)
    ? null
    : { month, year: match[2] ?? null, typed: squeeze(text) };
}

/**
 * The month that the titles or the sheet's name give to all rows: "DANH SÁCH … THÁNG 5/2023", a tab "Tháng 5". Null
 * where they disagree, or where no year is told: the month is not known then.
 */
export function monthAround(titles: readonly string[], sheet: string): AroundRows<IsoDate> | null {
  const lines = titles.flatMap((title) => title.split("\n"));
  const told = lines.map((line) => monthIn(line, MONTH)).filter((month) => month !== null);
  const tab = monthIn(sheet, MONTH) ?? monthIn(sheet, MONTH_OF_TAB);
  const all = tab === null ? told : [...told, tab];
  const [first] = all;
  if (first === undefined || all.some(({ month }) => month !== first.month)) return null;
  const years = new Set(all.flatMap(({ year }) => (year === null ? [] : [year])));
  if (years.size === 0)
    for (const line of lines) for (const year of YEAR.exec(compareKey(line))?.slice(1) ?? []) years.add(year);
  const [year] = years;
  if (years.size !== 1 || year === undefined) return null;
  return { value: `${year}-${String(first.month).padStart(2, "0")}` as IsoDate, typed: first.typed };
}

const LEVEL = /khen(?: thưởng)?\s+cấp\s+(trung ương|nhà nước|thành phố|thị xã|[\p{L}]+)/iu;

/** The level that a title proposes all rows for: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CẤP TỈNH". */
export function levelAround(titles: readonly string[], levels: (typed: string) => string): AroundRows<string> | null {
  for (const line of titles.flatMap((title) => title.split("\n"))) {
    const named = LEVEL.exec(squeeze(line))?.[1];
    if (named !== undefined) return { value: levels(named.toLowerCase()), typed: squeeze(line) };
  }
  return null;
}

const PROPOSED = /(?:danh hiệu|tặng thưởng|tặng|xét tặng)\s+(?:danh hiệu\s+)?(.+)$/iu;
const TAIL = /[\s,(-]+(?:năm(?: học)? \d.*|tháng \d.*|quý .*|đợt .*|lần .*|cho .*)$/iu;

/** The one award that a title proposes all rows for: "… ĐỀ NGHỊ XÉT TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN". */
export function awardAround(titles: readonly string[], awards: AwardReader): AroundRows<string> | null {
  for (const line of titles.flatMap((title) => title.split("\n"))) {
    const named = PROPOSED.exec(squeeze(line))?.[1]?.replace(TAIL, "") ?? "";
    const read = named === "" ? [] : awards.read(named.replace(/[“”"]/g, ""));
    const [only] = read;
    if (read.length === 1 && only?.known === true) return { value: only.name, typed: squeeze(line) };
  }
  return null;
}
