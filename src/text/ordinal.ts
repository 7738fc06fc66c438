import { compareKey, squeeze } from "./key";
import { romanValue } from "./numbers";

export interface Ordinal {
  readonly style: "part" | "upperRoman" | "lowerRoman" | "upperLetter" | "lowerLetter" | "decimal" | "bullet";
  /** Numbers of each level: "1.2." → [1, 2], "II." → [2], "a)" → [1], "-" → []. */
  readonly numbers: readonly number[];
  /** As typed: "II.", "1.2.". */
  readonly typed: string;
  /** What follows. */
  readonly rest: string;
}

const PART = /^((?:phần|mục|chương)\s+(?:thứ\s+)?([ivxlc]+|\d+|[a-e])\s*[.:)\-–]?)(?=\s|$)\s*(.*)$/iu;
const DECIMAL = /^(\(?(\d{1,3}(?:\.\d{1,3})*)\s*(?:[.)/:]|\s?[-–]))\s*(.*)$/u;
const DOTTED = /^(\d{1,3}(?:\.\d{1,3})+)\s+(.*)$/u;
const LETTERED = /^(\(?([ivxlcIVXLC]+|[a-zđA-ZĐ])\s*(?:[.)/:]|\s[-–]))\s*(.*)$/u;
const LONE = /^([IVXLC]+|[ivx]{2,}|[A-ZĐ])$/;
const BULLET = /^([-–—+*•●▪◦])\s*(.*)$/u;

const LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
const LATIN = "abcdefghijklmnopqrstuvwxyz";

const letterNumber = (letter: string): number => {
  const low = letter.toLowerCase();
  return low === "đ" ? LETTERS.indexOf(low) + 1 : LATIN.indexOf(low) + 1;
};

function lettered(mark: string, typed: string, rest: string): Ordinal {
  const upper = mark === mark.toUpperCase();
  const roman = romanValue(mark);
  // C., D., L. open a fourth or twelfth part far more often than a hundredth one.
  if (roman !== null && (mark.length > 1 || /^[ivx]$/i.test(mark))) {
    return { style: upper ? "upperRoman" : "lowerRoman", numbers: [roman], typed, rest };
  }
  return { style: upper ? "upperLetter" : "lowerLetter", numbers: [letterNumber(mark)], typed, rest };
}

const isDate = (rest: string): boolean => /^\d/.test(rest);

function readPart(text: string): Ordinal | null {
  const [, typed, mark, rest = ""] = PART.exec(text) ?? [];
  if (typed === undefined || mark === undefined) return null;
  const value = /^\d+$/.test(mark) ? Number(mark) : (romanValue(mark) ?? letterNumber(mark));
  return { style: "part", numbers: [value], typed, rest };
}

function readDecimal(text: string): Ordinal | null {
  const [, typed, mark, rest = ""] = DECIMAL.exec(text) ?? [];
  if (typed !== undefined && mark !== undefined && !isDate(rest)) {
    return { style: "decimal", numbers: mark.split(".").map(Number), typed, rest };
  }
  const [, dotted, after = ""] = DOTTED.exec(text) ?? [];
  if (dotted === undefined) return null;
  return { style: "decimal", numbers: dotted.split(".").map(Number), typed: dotted, rest: after };
}

/** "Đ/c", "Ô/B": a short form, no numbering. */
const SLASHED = /^\p{L}\/\p{L}/u;

function readLetter(text: string): Ordinal | null {
  if (SLASHED.test(text)) return null;
  const lone = LONE.test(text) ? [text, text, text, ""] : null;
  const [, typed, mark, rest = ""] = LETTERED.exec(text) ?? lone ?? [];
  if (typed === undefined || mark === undefined) return null;
  return mark.length === 1 || romanValue(mark) !== null ? lettered(mark, typed, rest) : null;
}

/** The numbering that opens a group row: "II.", "1.2.", "a)", "A.", "Phần II:", "-". Null where there is none. */
export function readOrdinal(text: string): Ordinal | null {
  const clean = squeeze(text);
  const numbered = readPart(clean) ?? readDecimal(clean) ?? readLetter(clean);
  if (numbered !== null) return numbered;
  const [, typed, rest = ""] = BULLET.exec(clean) ?? [];
  return typed === undefined ? null : { style: "bullet", numbers: [], typed, rest };
}

const TOTAL =
  /^(?:tổng số|tổng cộng|cộng(?! (?:tác|đồng|hòa|sự|sinh))|tổng(?= (?:toàn|các|chung|số)\s|[\s:]*[\d(:]|[\s:.]*$))(?=[\s:.,(]|$)/u;

/** Whether a row's text opens a total: "Tổng cộng: 12 người", "Cộng". */
export const isTotalWording = (text: string): boolean => TOTAL.test(compareKey(text));
