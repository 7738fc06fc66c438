import { onceFor } from "../base/once-for";
import type { DecodedLetter } from "./legacy-word";

/** Text between words as it is; words as letters where they were decoded. */
export type DecodedPart = string | readonly DecodedLetter[];

/** Syllables that open a name more often than an ordinary word; TCVN3 has no code for their capital. */
const NAME_OPENERS = new Set(["ánh", "ái", "ấn", "ứng", "ẩn", "ỷ", "úc", "ý", "ất", "ổi"]);
/** Syllables that stay small between capitalised ones. */
const STAY_SMALL = new Set(["ủy", "uỷ", "úy", "uý", "ấp", "ở", "ảnh", "ổn", "ấy", "ủng", "ứng", "ít"]);

/** How a part is written, codes that stand for both cases left out. */
interface Casing {
  readonly text: string;
  readonly capitals: number;
  readonly smalls: number;
  readonly shared: boolean;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

const lettersOf = (part: DecodedPart): readonly DecodedLetter[] =>
  typeof part === "string" ? Array.from(part, (letter) => ({ letter, shared: false })) : part;

function casingRead(letters: readonly DecodedLetter[]): Casing {
  let text = "";
  let [capitals, smalls, anyShared] = [0, 0, false];
  for (const { letter, shared } of letters) {
    text += letter;
    if (shared) anyShared = true;
    else if (isCapital(letter)) capitals += 1;
    else if (isSmall(letter)) smalls += 1;
  }
  return { text, capitals, smalls, shared: anyShared };
}

/** Words come again and again, as the same letters. */
const casingOfLetters = onceFor(casingRead);

/** What stands between words most of the time. */
const NO_LETTERS = /^[\s\d,.;:()/-]*$/;

function casingOf(part: DecodedPart): Casing {
  if (typeof part === "string")
    return NO_LETTERS.test(part) ? { text: part, capitals: 0, smalls: 0, shared: false } : casingRead(lettersOf(part));
  return casingOfLetters(part);
}

const textOf = (part: DecodedPart): string => (typeof part === "string" ? part : casingOf(part).text);

const upperShared = (part: DecodedPart): string =>
  lettersOf(part)
    .map(({ letter, shared }) => (shared ? letter.toUpperCase() : letter))
    .join("");

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the words around write the whole cell in capitals; a lone capital opens a name. */
function cellInCapitals(parts: readonly DecodedPart[]): boolean {
  let sure = false;
  let capitals = 0;
  let smalls = 0;
  for (const part of parts) {
    const casing = casingOf(part);
    sure ||= casing.capitals > 1 && casing.smalls === 0;
    capitals += casing.capitals;
    smalls += casing.smalls;
  }
  return sure && smalls * 4 <= capitals;
}

const SENTENCE_END = /[.!?:]\s+["“]?$|\n\s*$/;

/**
 * Joins decoded parts, giving capitals back where the encoding has one code for both cases: words and cells in
 * capitals, starts of cells and sentences, names.
 */
export function repairCase(parts: readonly DecodedPart[]): string {
  const capitals = cellInCapitals(parts);
  const words = parts.filter((part, index) => index % 2 === 1 && textOf(part) !== "");
  const title = words.length > 1 && words.every((part) => opensCapital(part));
  let text = "";
  parts.forEach((part, index) => {
    if (typeof part === "string") {
      text += part;
      return;
    }
    const starts = text.trim() === "" || SENTENCE_END.test(text);
    text += wordCase(part, {
      capitals,
      starts,
      title,
      long: words.length > 2,
      before: parts[index - 2],
      after: parts[index + 2],
    });
  });
  return text;
}

interface Around {
  readonly capitals: boolean;
  readonly starts: boolean;
  /** Every word of the cell is capitalised, where that can be told. */
  readonly title: boolean;
  readonly long: boolean;
  readonly before: DecodedPart | undefined;
  readonly after: DecodedPart | undefined;
}

/** Whether a word begins with a capital, or may do so: its first code is shared. */
function opensCapital(part: DecodedPart): boolean {
  const first = lettersOf(part)[0];
  return first !== undefined && (first.shared || isCapital(first.letter));
}

const surelyCapital = (part: DecodedPart | undefined): boolean => {
  const first = part === undefined ? undefined : lettersOf(part)[0];
  return first !== undefined && !first.shared && isCapital(first.letter);
};

function wordCase(part: readonly DecodedLetter[], around: Around): string {
  const { text: plain, shared, capitals, smalls } = casingOf(part);
  if (!shared) return plain;
  const opens = part[0]?.shared === true;
  if (smalls === 0 && (around.capitals || capitals > 1 || (capitals > 0 && opens))) return upperShared(part);
  return opens && opensName(plain, around) ? capitalised(plain) : plain;
}

/** Whether a word whose first code stands for both cases begins with a capital. */
function opensName(plain: string, around: Around): boolean {
  if (around.starts) return true;
  const low = plain.toLowerCase();
  if (NAME_OPENERS.has(low) && (surelyCapital(around.before) || surelyCapital(around.after))) return true;
  return around.title && around.long && !STAY_SMALL.has(low);
}
