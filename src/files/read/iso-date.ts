import { dayOf } from "../../text/day";

const DATE_TIME = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
/** The first day after Excel's 29 February 1900, which never was. */
const AFTER_PHANTOM = 61;

/** The 1900 serial of "2022-03-05", "2022-03-05T07:30:00" or "07:30:00"; null for anything else. */
export function serialOfIso(text: string): number | null {
  const match = DATE_TIME.exec(text.trim());
  if (match === null || match[0] === "") return null;
  const [, year, month, date, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  return (day < AFTER_PHANTOM ? day - 1 : day) + time;
}
