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
const LONE = /^([IVXLC]+|[A-ZĐ])$/;
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

/** The numbering that opens a group row: "II.", "1.2.", "a)", "A.", "Phần II:", "-". Null where there is none. */
export function readOrdinal(text: string): Ordinal | null {
  const clean = squeeze(text);
  const part = PART.exec(clean);
  if (part !== null) {
    const [, typed = "", mark = "", rest = ""] = part;
    const value = /^\d+$/.test(mark) ? Number(mark) : (romanValue(mark) ?? letterNumber(mark));
    return { style: "part", numbers: [value], typed, rest };
  }
  const decimal = DECIMAL.exec(clean) ?? null;
  if (decimal !== null && !isDate(decimal[3] ?? "")) {
    const [, typed = "", mark = "", rest = ""] = decimal;
    return { style: "decimal", numbers: mark.split(".").map(Number), typed, rest };
  }
  const dotted = DOTTED.exec(clean);
  if (dotted !== null) {
    const [, mark = "", rest = ""] = dotted;
    return { style: "decimal", numbers: mark.split(".").map(Number), typed: mark, rest };
  }
  const letter = LETTERED.exec(clean);
  if (letter !== null && (letter[2] ?? "").length > 0 && !/^(?:đ\/|[a-zđ]\/\p{L})/iu.test(clean)) {
    const [, typed = "", mark = "", rest = ""] = letter;
    if (mark.length === 1 || romanValue(mark) !== null) return lettered(mark, typed, rest);
  }
  const lone = LONE.exec(clean);
  if (lone !== null) {
    const [, mark = ""] = lone;
    if (mark.length === 1 || romanValue(mark) !== null) return lettered(mark, mark, "");
  }
  const bullet = BULLET.exec(clean);
  return bullet === null ? null : { style: "bullet", numbers: [], typed: bullet[1] ?? "", rest: bullet[2] ?? "" };
}

const TOTAL = /^(?:tổng(?: số)?(?: cộng)?|cộng|tổng cộng)\b/u;

/** Whether a row's text opens a total: "Tổng cộng: 12 người", "Cộng". */
export const isTotalWording = (text: string): boolean => TOTAL.test(`${compareKey(text)} `);
