import { readOrdinal, type Ordinal } from "../../text/ordinal";
import { romanValue } from "../../text/numbers";

export type ItemStyle =
  "part" | "article" | "upperLetter" | "upperRoman" | "decimal" | "lowerLetter" | "lowerRoman" | "bullet";

/** The number that opens an item of a plan. */
export interface Item {
  readonly style: ItemStyle;
  /** "1.2" → [1, 2]. */
  readonly numbers: readonly number[];
  /** As a reader finds it, without its sign: "III", "1.2", "a". */
  readonly name: string;
  readonly rest: string;
}

const ARTICLE = /^điều\s+(\d{1,3})\s*[.:]\s*(.*)$/iu;
const PART = /^(phần|mục|chương)\s+(?:thứ\s+)?([ivxlc]+|\d+|[a-e]|nhất|hai|ba|bốn)\s*[.:)\-–]?(?=\s|$)\s*(.*)$/iu;
const PART_WORDS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, bốn: 4 };
/** "(i)", "(1)" at a line's start. */
const BRACKETED = /^\(([ivx]{1,4}|\d{1,2}|[a-z])\)\s+(.*)$/u;
/** "đ)" follows d in Vietnamese lists. */
const LETTER = /^(đ|[a-z])[).]\s+(.*)$/u;
/** "I- ĐỐI TƯỢNG", as offices of the Party number. */
const ROMAN_DASH = /^([IVX]{1,5})\s?[-–]\s*(.+)$/u;
const LETTERS = "abcdđeghiklmnopqrstuvxy";
/** What looks like an item's number but is an amount: "1.500 từ", "3.000 cây". */
const AMOUNT = /^\d{1,3}(?:\.\d{3})+(?![.\d])/u;
const LARGEST_NUMBER = 60;

function article(text: string): Item | null {
  const [, number, rest = ""] = ARTICLE.exec(text) ?? [];
  return number === undefined ? null : { style: "article", numbers: [Number(number)], name: `Điều ${number}`, rest };
}

function part(text: string): Item | null {
  const [, word = "", mark, rest = ""] = PART.exec(text) ?? [];
  if (mark === undefined) return null;
  const low = mark.toLowerCase();
  const value = PART_WORDS[low] ?? romanValue(mark) ?? (/^\d+$/u.test(mark) ? Number(mark) : low.charCodeAt(0) - 96);
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${mark.toUpperCase()}`;
  return { style: "part", numbers: [value], name, rest };
}

function bracketed(text: string): Item | null {
  const [, mark, rest = ""] = BRACKETED.exec(text) ?? [];
  if (mark === undefined) return null;
  const number = /^\d+$/u.test(mark) ? Number(mark) : (romanValue(mark) ?? LETTERS.indexOf(mark) + 1);
  return { style: "lowerRoman", numbers: [number], name: `(${mark})`, rest };
}

function dashedOrLettered(text: string): Item | null {
  const [, dashed = "", afterDash = ""] = ROMAN_DASH.exec(text) ?? [];
  const value = romanValue(dashed);
  if (value !== null) return { style: "upperRoman", numbers: [value], name: dashed, rest: afterDash };
  const [, letter, rest = ""] = LETTER.exec(text) ?? [];
  return letter === undefined
    ? null
    : { style: "lowerLetter", numbers: [LETTERS.indexOf(letter) + 1], name: letter, rest };
}

/** Ways of numbering that lists of units do not have. */
const special = (text: string): Item | null => article(text) ?? part(text) ?? bracketed(text) ?? dashedOrLettered(text);

const nameOf = ({ typed }: Ordinal): string => typed.replace(/[\s.()\-–:/]+$/gu, "").replace(/^\(/u, "");

/** The number, letter or dash that opens a paragraph, with what follows it; null where none does. */
export function readItem(text: string): Item | null {
  const own = special(text);
  if (own !== null) return own;
  if (AMOUNT.test(text)) return null;
  const ordinal = readOrdinal(text);
  if (ordinal === null || (ordinal.rest === "" && ordinal.style !== "bullet" && !/[.):/-]$/u.test(ordinal.typed)))
    return null;
  if (ordinal.style === "part") return null;
  if (ordinal.numbers.some((number) => number > LARGEST_NUMBER || number === 0)) return null;
  const style = ordinal.style === "lowerRoman" && /^[ivx]\)/u.test(text) ? "lowerLetter" : ordinal.style;
  return { style, numbers: ordinal.numbers, name: nameOf(ordinal), rest: ordinal.rest };
}

/** Whether a paragraph opens an item of its own. */
export const opensItem = (text: string): boolean => readItem(text) !== null;
