import { dayOf, type Day } from "../../text/day";
import { romanValue } from "../../text/numbers";
import type { Span } from "../draft/values";

/** A date as a plan writes it, at its place in a key. */
export type DateMention = Span &
  (
    | { readonly type: "day"; readonly day: Day | null; readonly year: number }
    /** "ngày 15/11", "25/02": the year is said elsewhere. */
    | { readonly type: "dayMonth"; readonly date: number; readonly month: number }
    | { readonly type: "month"; readonly month: number; readonly year: number }
    | { readonly type: "quarter"; readonly quarter: number; readonly year: number }
    /** "ngày 20 hàng tháng". */
    | { readonly type: "monthly"; readonly date: number }
    /** "05 ngày làm việc". */
    | { readonly type: "workingDays"; readonly days: number }
  );

interface Form {
  readonly regex: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, span: Span) => DateMention | null;
}

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** From the most telling form to the least: what one has taken, the next may not. */
const FORMS: readonly Form[] = [
  {
    regex: /(?<![\d/])(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s*,?\s+năm\s+(?<y>\d{4})(?!\d)/gu,
    read: ({ d, m, y }, span) => ({
      ...span,
      type: "day",
      day: dayOf(number(y), number(m), number(d)),
      year: number(y),
    }),
  },
  {
    regex: /(?<![\d/-])(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4})(?![\d/-])/gu,
    read: ({ d, m, y }, span) => ({
      ...span,
      type: "day",
      day: dayOf(number(y), number(m), number(d)),
      year: number(y),
    }),
  },
  {
    regex: /tháng\s+(?<m>\d{1,2})\s*(?:[/.-]|,?\s+năm)\s*(?<y>\d{4})(?!\d)/gu,
    read: ({ m, y }, span) => ({ ...span, type: "month", month: number(m), year: number(y) }),
  },
  {
    regex: /quý\s+(?<q>iv|i{1,3}|[1-4])\s*(?:[/.-]|,?\s+năm)\s*(?<y>\d{4})(?!\d)/gu,
    read: ({ q = "", y }, span) => ({ ...span, type: "quarter", quarter: romanValue(q) ?? number(q), year: number(y) }),
  },
  {
    regex:
      /ngày\s+(?<d>\d{1,2})\s+(?:của\s+)?(?:hàng|hằng|mỗi|các)\s+tháng|ngày\s+(?<after>\d{1,2})\s+(?:của\s+)?tháng\s+(?:sau|kế tiếp|tiếp theo)/gu,
    read: ({ d, after }, span) => ({ ...span, type: "monthly", date: number(d ?? after) }),
  },
  {
    regex: /(?<n>\d{1,2})\s+ngày\s+làm\s+việc/gu,
    read: ({ n }, span) => ({ ...span, type: "workingDays", days: number(n) }),
  },
  {
    regex:
      /(?<![\d/-])(?<d>\d{1,2})\s?\/\s?(?<m>\d{1,2})(?![\d/-])(?!\s*(?:nhiệm vụ|tiêu chí|chỉ tiêu|xã|phường|thôn|%))/gu,
    read: ({ d, m }, span) =>
      number(d) >= 1 && number(d) <= 31 && number(m) >= 1 && number(m) <= 12
        ? { ...span, type: "dayMonth", date: number(d), month: number(m) }
        : null,
  },
  {
    regex: /(?<=ngày\s+)(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?!\s*[/\d])(?!\s+năm\s+\d)/gu,
    read: ({ d, m }, span) => ({ ...span, type: "dayMonth", date: number(d), month: number(m) }),
  },
];

/** All dates of a key, in order; none within another. */
export function datesOf(key: string): readonly DateMention[] {
  if (!/\d/u.test(key)) return [];
  const found: DateMention[] = [];
  for (const { regex, read } of FORMS) {
    for (const match of key.matchAll(regex)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((other) => other.from < span.to && span.from < other.to)) continue;
      const mention = read(match.groups ?? {}, span);
      if (mention !== null) found.push(mention);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The day a mention means, a missing year taken from the given one; null where it means none. */
export function dayOfMention(mention: DateMention, year: number | null): Day | null {
  if (mention.type === "day") return mention.day;
  return mention.type === "dayMonth" && year !== null ? dayOf(year, mention.month, mention.date) : null;
}
