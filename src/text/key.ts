import { foldLetters } from "./letters";
import { remembering } from "../base/remembering";
import { readSyllable, unifyTonePlace } from "./syllable";

const LEFT_OVER_MARK = /[\u0300-\u036f]/;
const MARK_RUN = /[\u0300-\u036f]{2,}/g;
/** Circumflex, breve and horn belong to the letter; the tone comes after them. */
const LETTER_MARKS = "\u0302\u0306\u031b";

const lettersFirst = (marks: string): string =>
  Array.from(marks)
    .sort((a, b) => Number(LETTER_MARKS.includes(b)) - Number(LETTER_MARKS.includes(a)))
    .join("");

/**
 * The text in NFC. Also mends letters whose tone was typed before their circumflex or breve, which plain NFC leaves
 * apart.
 */
export function nfc(text: string): string {
  const composed = text.normalize("NFC");
  if (!LEFT_OVER_MARK.test(composed)) return composed;
  return composed.normalize("NFD").replace(MARK_RUN, lettersFirst).normalize("NFC");
}

const INVISIBLE = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+/g;
const SPACES = new RegExp("[\\s\\u0000-\\u001f\\u007f\\u3164]+", "g");
/**
 * What a squeezed text has none of: other than ASCII's signs, Latin and the block that holds Vietnamese (their letters
 * are composed and visible), two spaces together, a space at the end. A regular expression, since every cell of every
 * sheet is asked this and it runs twice as fast as a loop over the letters.
 */
const UNSQUEEZED = /[^ -~\u00a1-\u02ff\u1e00-\u1eff]| (?: |$)/;
const SPACE = 0x20;

const isSqueezed = (text: string): boolean => text.charCodeAt(0) !== SPACE && !UNSQUEEZED.test(text);

/**
 * The text in NFC with every kind of space and line break made one plain space, trimmed, and invisible marks removed.
 * The soft hyphen stays: in TCVN3 text it is the letter ư.
 */
export function squeeze(text: string): string {
  if (isSqueezed(text)) return text;
  return nfc(text.replace(INVISIBLE, "").replace(SPACES, " ")).trim();
}

const SOFT_HYPHENS = /\u00ad+/g;

/** The text without soft hyphens: only for text that is known not to be legacy-encoded. */
export const dropSoftHyphens = (text: string): string => text.replace(SOFT_HYPHENS, "");

const WORDS = /\p{L}+/gu;
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** A tone next to a vowel, where writers differ; a tone on ă â ê ô ơ is always in its place. */
const MOVABLE_TONE =
  /[aăâeêioôơuưy][àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵừửữứự]|[àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵừửữứự][aăâeêioôơuưy]/;

const SOFT_HYPHEN_OR_ETH = /[\u00ad\u00d0\u00f0]/;

function lowered(text: string): string {
  const clean = squeeze(text);
  const low = clean.toLowerCase();
  if (!SOFT_HYPHEN_OR_ETH.test(clean)) return low;
  return dropSoftHyphens(low).replaceAll("ð", "đ").normalize("NFC").trim();
}

/** A language has few words: most are met again. */
const unified = remembering(unifyTonePlace);

let lastText = "";
let lastKey = "";

/**
 * Key under which two spellings of the same words are equal: case, spaces, NFC or NFD, Ð for Đ and tone placement
 * (hoà = hòa, uỷ = ủy) don't matter; tones and letters do. Reads as lower-case Vietnamese in the older tone placement.
 */
export function compareKey(text: string): string {
  // Asked for the same text several times in a row, by each question that is put to a cell.
  if (text === lastText) return lastKey;
  const low = lowered(text);
  lastKey = MOVABLE_TONE.test(low) ? low.replace(WORDS, unified) : low;
  lastText = text;
  return lastKey;
}

/** `compareKey` without any diacritics: "Đặng Thị Hoà" → "dang thi hoa". */
export function foldKey(text: string): string {
  const low = lowered(text);
  return BEYOND_ASCII.test(low) ? foldLetters(low) : low;
}

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{Nd}]+/gu;

/**
 * `foldKey` with letters and digits only, single spaces between: "Thi đua - Khen thưởng (2)" → "thi dua khen thuong 2".
 */
export const looseKey = (text: string): string => foldKey(text).replace(NOT_LETTER_OR_DIGIT, " ").trim();

const LONE_Y = new Map(Array.from("yỳỷỹýỵ", (letter, index) => [letter, "iìỉĩíị".charAt(index)]));

function yToI(word: string): string {
  const last = LONE_Y.get(word.slice(-1));
  if (last === undefined) return word;
  return readSyllable(word)?.rime === "y" ? word.slice(0, -1) + last : word;
}

/**
 * Key for award and title texts, looser than `compareKey`: also y or i (sỹ = sĩ, kỷ = kỉ, công ty = công ti), every
 * dash, quote and comma. Not for people: Lý and Lí may be two.
 */
export const spellingKey = (text: string): string =>
  compareKey(text).replace(WORDS, yToI).replace(NOT_LETTER_OR_DIGIT, " ").trim();
