import { roman } from "../../../text/roman";

/** How one level of a list is numbered. */
export interface ListLevel {
  /** "decimal", "lowerLetter", "upperRoman", "bullet" … */
  readonly format: string;
  /** The label with places for the numbers of the levels: "%1.%2)". */
  readonly text: string;
  readonly start: number;
}

const letter = (value: number): string => String.fromCharCode(96 + (((value - 1) % 26) + 1));

function written(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerLetter":
      return letter(value);
    default:
      return String(value);
  }
}

const LARGEST = 399;

/** Counts the items of a document's lists and says what each is labelled. */
export class ListCounter {
  readonly #counts = new Map<string, number[]>();

  /** The label of the next item of a list at a level; "-" for a bullet, "" where the list is not known. */
  next(list: string, level: number, levels: readonly ListLevel[]): string {
    const own = levels[level];
    if (own === undefined || own.format === "none") return "";
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let at = counts.length; at <= level; at += 1) counts[at] = (levels[at]?.start ?? 1) - (at === level ? 1 : 0);
    counts[level] = Math.min((counts[level] ?? 0) + 1, LARGEST);
    if (own.format === "bullet") return "-";
    return own.text.replace(/%(\d)/gu, (_, number: string) => {
      const at = Number(number) - 1;
      return written(counts[at] ?? 1, levels[at]?.format ?? "decimal");
    });
  }
}
