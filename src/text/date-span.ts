import { readDate } from "./dates";
import type { IsoDate } from "./day";
import { foldKey, squeeze } from "./key";

/** Cheap: what every span has in it. */
const SIGN = /đến|den|tới|toi|[-–—>→]/iu;
const YEARS = /^(?:nam\s+)?(\d{4})\s*[-–]\s*(\d{4})$/;
const BETWEEN =
  /\s+(?:đến hết|đến|tới)\s+|\s+(?:den het|den|toi)\s+|\s*(?:->|→)\s*|\s+[-–—]\s+|(?<=\d{4})\s*[-–—]\s*(?=\d{1,2}[/.]\d)/iu;
/** "10", "10/10", "tháng 11": a beginning whose year stands at the end. */
const WITHOUT_YEAR = /^(?:ngay|thang)?\s*\d{1,2}(?:\s*[/.-]\s*\d{1,2})?$/;
const NOW = /^(?:nay|bay gio|hien tai|hien nay)$/;

const isoOf = (text: string): IsoDate | null => {
  const read = readDate(text);
  return read.ok ? read.iso : null;
};

/**
 * The day, month or year in which a span of time ended: "từ 11/2021 đến 02/2022" → 2022-02. Of a span that lasts until
 * now, its beginning. Null for a text that names no span.
 */
export function endOfSpan(text: string): IsoDate | null {
  if (!SIGN.test(text)) return null;
  const clean = squeeze(text).replace(/^từ\s+|^tu\s+/iu, "");
  const years = YEARS.exec(foldKey(clean));
  if (years !== null) return isoOf(years[2] ?? "");
  const parts = clean.split(BETWEEN);
  const [start = "", end = ""] = parts;
  if (parts.length !== 2) return null;
  const from = isoOf(start);
  if (NOW.test(foldKey(end))) return from;
  return from !== null || WITHOUT_YEAR.test(foldKey(start)) ? isoOf(end) : null;
}
