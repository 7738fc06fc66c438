import type { FieldId } from "../../field/field";
import { dayOfIso, vietnameseDate } from "../../text/day";
import type { OtherPlace } from "../finding";

const MANY = 3;

/** "05/03/2022", "3/2022" or "2022", as precise as the ISO date is; other text stays as it is. */
export function sayDate(iso: string): string {
  const day = dayOfIso(iso);
  if (day !== null) return vietnameseDate(day);
  const match = /^(\d{4})-(\d{2})$/.exec(iso);
  return match === null ? iso : `${Number(match[2])}/${match[1] ?? ""}`;
}

/**
 * The first few of a list, then how many more: "A, B, C và 4 mục khác". Items that hold commas are parted by semicolons.
 */
export function sayList(
  items: readonly string[],
  more: (count: number) => string,
  separator = items.some((item) => item.includes(",")) ? "; " : ", ",
): string {
  const shown = items.slice(0, MANY).join(separator);
  return items.length > MANY ? `${shown} ${more(items.length - MANY)}` : shown;
}

/** A typed text short enough for a sentence. */
export const quote = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 77)}…` : text}”`;

/** " (Mục III.2)", or nothing where the plan does not say. */
export const sayPlace = (place: string | null): string => (place === null || place === "" ? "" : ` (${place})`);

/** What stands in brackets, in one pair of them: " (15/10/2021 – 30/06/2022, Mục III.2)". */
export function sayBracket(...parts: readonly (string | null)[]): string {
  const filled = parts.filter((part) => part !== null && part !== "");
  return filled.length === 0 ? "" : ` (${filled.join(", ")})`;
}

const MANY_ROWS = 6;

/** Where others stand, rows of one sheet together; the name of `subject`, just said, is not said again. */
export function sayOthers(
  others: readonly OtherPlace[],
  where: (rows: string, sheet: string, file: string) => string,
  more: (count: number) => string,
  subject = "",
): string {
  const places = new Map<string, { readonly who: string; readonly first: OtherPlace; readonly rows: number[] }>();
  for (const other of others) {
    const who = [other.name === subject ? "" : other.name, other.unit].filter((part) => part !== null && part !== "");
    const key = JSON.stringify([who, other.sheet, other.file]);
    const known = places.get(key);
    if (known === undefined) places.set(key, { who: who.join(", "), first: other, rows: [other.row] });
    else known.rows.push(other.row);
  }
  const said = [...places.values()].map(({ who, first, rows }) => {
    const shown = `${rows.slice(0, MANY_ROWS).join(", ")}${rows.length > MANY_ROWS ? ", …" : ""}`;
    return `${who === "" ? "" : `${who} – `}${where(shown, first.sheet, first.file)}`;
  });
  return sayList(said, more, "; ");
}

/** A percentage or count without binary dust: 33.3, not 33.300000000000004. */
export const sayNumber = (value: number, decimal: "," | "."): string =>
  String(Math.round(value * 100) / 100).replace(".", decimal);

/** A number that a cell holds, as the language writes it; any other text as it stands. */
export const sayFigure = (typed: string, decimal: "," | "."): string =>
  /^\d+\.\d+$/.test(typed) ? sayNumber(Number(typed), decimal) : typed;

/** The sign of numbers that are percentages by their field. */
export const percentOf = (field: FieldId): string => (field === "votePercent" ? "%" : "");

/** A sentence of the plan without its full stop, to be used inside another. */
export const inner = (text: string): string => text.trim().replace(/[.;]+$/, "");
