import { isCommonSyllable } from "./common-syllables";
import type { LegacyTable } from "./legacy-tables";
import { foldLetters } from "./letters";
import { readSyllable, unifyTonePlace } from "./syllable";

/** First and last UTF-16 units of what belongs into a word. */
const LETTER_RANGES = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x80, 0x9f],
  [0xa1, 0x1fff],
  [0x200b, 0x2027],
  [0x2030, 0x205e],
  [0x2060, 0xffff],
] as const;
/** A table, since every letter of every doubtful cell is asked about. */
const IN_TOKEN = new Uint8Array(0x10000);
for (const [first, last] of LETTER_RANGES) IN_TOKEN.fill(1, first, last + 1);

/**
 * Runs of letters and codes between plain spaces, digits, ASCII punctuation and signs beyond the first plane: where
 * each begins and ends, one after the other.
 */
export function tokenBounds(text: string): readonly number[] {
  const bounds: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
    const belongs = !isPair && IN_TOKEN[text.charCodeAt(at)] === 1;
    if (belongs !== inside) bounds.push(at);
    inside = belongs;
    if (isPair) at += 1;
  }
  if (inside) bounds.push(text.length);
  return bounds;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** Codes of the encodings that are no letters of Unicode Vietnamese. */
const CODES =
  /[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/u;
/** Letters that no legacy text shows: whoever has them is Unicode. */
const UNICODE_ONLY = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u036f]/u;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** Marks that stand in Unicode texts on their own or behind a number. */
const SIGN = /^(?:[·§©®«»²³°±µ¶–—…•™“”‘’¼½¾×÷¹ªº]|[“”‘’–—…•]+)$/;
const UNIT = /^(?:k|d|c|m)?m[²³]$/;

/** "m²", "km²": as they are in every encoding. */
export const isUnitOfMeasure = (token: string): boolean => UNIT.test(token);

/** Whether a text is Unicode at a glance: it has letters of Unicode only, and nothing of a code. */
export const plainlyUnicode = (text: string): boolean => UNICODE_ONLY.test(text) && !CODES.test(text);

export type RawKind =
  /** Nothing to decode. */
  | "plain"
  /** Surely Unicode: holds a letter no legacy text can show. */
  | "unicode"
  /** A Vietnamese syllable as it stands. */
  | "syllable"
  /** Neither. */
  | "odd";

const isSyllable = (word: string): boolean => readSyllable(word) !== null;

/** Punctuation that stands close to words in Unicode texts. */
const QUOTES = /^[“”‘’„«»‹›…–—•]+|[“”‘’„«»‹›…–—•]+$/gu;
/** No Vietnamese writer puts a capital behind a small letter; codes do: "quyÕt". */
const CAPITAL_INSIDE = /\p{Ll}[À-ÖØ-Þ]|\p{L}[À-ÖØ-Þ]\p{Ll}/u;
/** The people Lü, and abbreviations with Ð for Đ: HÐND. They speak for no encoding. */
const SAYS_NOTHING = /^(?:[lL][üÜ]|[B-DF-HJ-NP-TV-XZÐ]{2,})$/;

export function rawKind(token: string): RawKind {
  if (!BEYOND_ASCII.test(token)) return "plain";
  if (UNICODE_ONLY.test(token)) return "unicode";
  if (SIGN.test(token) || UNIT.test(token)) return "plain";
  const word = token.replace(QUOTES, "").toLowerCase().replaceAll("ð", "đ");
  if (!isWord(word) || CAPITAL_INSIDE.test(token)) return "odd";
  return BEYOND_ASCII.test(word) ? "syllable" : "plain";
}

export interface DecodedLetter {
  readonly letter: string;
  /** The code stands for the capital too. */
  readonly shared: boolean;
  /** Beyond ASCII and no code of the encoding. */
  readonly foreign?: true;
}

/** The letters of a token under a table; one pass, longest codes first. */
function decodeLetters(token: string, { letters, shared }: LegacyTable): readonly DecodedLetter[] {
  const decoded: DecodedLetter[] = [];
  for (let at = 0; at < token.length;) {
    const two = token.slice(at, at + 2);
    const pair = two.length === 2 ? letters.get(two) : undefined;
    const one = token.charAt(at);
    const code = pair === undefined ? one : two;
    const letter = pair ?? letters.get(one);
    if (letter === undefined && one > "\u007f") decoded.push({ letter: one, shared: false, foreign: true });
    else decoded.push({ letter: letter ?? one, shared: shared.has(code) });
    at += code.length;
  }
  return decoded;
}

/** The letters as text. */
const spell = (letters: readonly DecodedLetter[]): string => letters.map(({ letter }) => letter).join("");

const plainWord = (text: string): string => text.replace(EDGES, "").toLowerCase();

/** Puts back the ư of "ươ" that was lost as a soft hyphen: "Khơng" → "Khương"; null where that gives no syllable. */
function withLostHorn(letters: readonly DecodedLetter[]): readonly DecodedLetter[] | null {
  const at = letters.findIndex(({ letter }) => /^[ơờởỡớợ]$/.test(letter));
  if (at < 0) return null;
  const mended = [...letters.slice(0, at), { letter: "ư", shared: false }, ...letters.slice(at)];
  return isSyllable(plainWord(spell(mended))) ? mended : null;
}

/** Drops the bare capital that some converters put before the code of its toned letter: "SAáCH" → "SáCH". */
function withoutDoubledCapital(letters: readonly DecodedLetter[]): readonly DecodedLetter[] | null {
  const at = letters.findIndex(({ letter, shared }, index) => {
    const before = letters[index - 1]?.letter ?? "";
    return shared && before !== before.toLowerCase() && foldLetters(before.toLowerCase()) === foldLetters(letter);
  });
  if (at < 1) return null;
  const mended = letters.flatMap((one, index) =>
    index === at - 1 ? [] : index === at ? [{ letter: one.letter.toUpperCase(), shared: false }] : [one],
  );
  return isSyllable(plainWord(spell(mended))) ? mended : null;
}

/** Names of the highlands that no rule of Vietnamese spelling explains. */
const HIGHLAND: ReadonlySet<string> = new Set([
  "niê",
  "êban",
  "mlô",
  "kđoh",
  "êñuôl",
  "kbuôr",
  "ayŭn",
  "kpă",
  "rơ",
  "ksơr",
  "adrơng",
  "knul",
  "hwing",
  "hđơk",
  "bkrông",
  "buôn",
  "byă",
  "mdrang",
  "siu",
  "rơmah",
  "rcom",
]);

const CLUSTER = /^([bcdđhkpt])[rl](?=[^\u0000-\u007f]|[aeiouy])/;

/** A syllable, or a word of the highlands written with its letters: "Đắk", "Krông", "Blà". */
const isWord = (word: string): boolean =>
  isSyllable(word) ||
  HIGHLAND.has(word) ||
  (/k$|^.[rl]|^k[aoôơuư]/.test(word) &&
    isSyllable(
      word
        .replace(CLUSTER, "$1")
        .replace(/k$/, "n")
        .replace(/^k(?=[aoôơuư])/, "c"),
    ));

/** A capital behind a small letter, codes that stand for both left out: "ThĂng" is no word. */
function hasCapitalInside(letters: readonly DecodedLetter[]): boolean {
  let small = false;
  for (const { letter, shared } of letters) {
    if (shared) continue;
    if (letter !== letter.toLowerCase() && small) return true;
    if (letter !== letter.toUpperCase()) small = true;
  }
  return false;
}

export interface DecodedWord {
  readonly letters: readonly DecodedLetter[];
  /** The letters as text. */
  readonly text: string;
  /** Whether it is a Vietnamese syllable. */
  readonly good: boolean;
  readonly common: boolean;
}

export const saysNothing = (token: string): boolean => SAYS_NOTHING.test(token);

const ABBREVIATION =
  /^(?:[B-DĐF-HJ-NP-TV-XZ]+Đ[B-DĐF-HJ-NP-TV-XZ]*|Đ[B-DĐF-HJ-NP-TV-XZ]+|[b-dđf-hj-np-tv-xz]*đ[b-dđf-hj-np-tv-xz]+)$/;

/** Whether the letters spell an abbreviation with Đ inside: "QĐ", "HĐND". */
export const isAbbreviation = ({ text }: DecodedWord): boolean => ABBREVIATION.test(text);

const isCommon = (word: string): boolean => isCommonSyllable(unifyTonePlace(word)) || HIGHLAND.has(word);

/** Whether a token as it stands is a common syllable. */
export const rawIsCommon = (token: string): boolean => isCommon(plainWord(token).replaceAll("ð", "đ"));

/**
 * A token under a table. Quotation marks around it stay quotation marks where it is a word only without them. With
 * `hornsLost` the text may have lost its soft hyphens, which were TCVN3's ư.
 */
export function decodeWord(token: string, table: LegacyTable, hornsLost: boolean): DecodedWord {
  const word = readWord(token, table, hornsLost);
  return { ...word, text: spell(word.letters) };
}

function readWord(token: string, table: LegacyTable, hornsLost: boolean): BareWord {
  const whole = decodeBare(token, table, hornsLost);
  const core = token.replace(QUOTES, "");
  if (whole.good || core === token || core === "") return whole;
  const inner = decodeBare(core, table, hornsLost);
  if (!inner.good) return whole;
  const at = token.indexOf(core);
  return {
    ...inner,
    letters: [...asTyped(token.slice(0, at)), ...inner.letters, ...asTyped(token.slice(at + core.length))],
  };
}

type BareWord = Omit<DecodedWord, "text">;

const asTyped = (text: string): readonly DecodedLetter[] => Array.from(text, (letter) => ({ letter, shared: false }));

/** Letters, marks, and the signs of no width that come with pasted text. */
const LETTER_OR_MARK = /^[\p{L}\p{M}\p{Cf}]$/u;

/** A sign that no code of the encoding explains: "˜" in "˜Ông". With it the whole is no word. */
const isStraySign = ({ letter, foreign }: DecodedLetter): boolean => foreign === true && !LETTER_OR_MARK.test(letter);

function decodeBare(token: string, table: LegacyTable, hornsLost: boolean): BareWord {
  const letters = decodeLetters(token, table);
  const word = plainWord(spell(letters));
  const good = isWord(word) && !hasCapitalInside(letters) && !letters.some(isStraySign);
  const common = good && isCommon(word);
  if (table.encoding !== "tcvn3" || common) return { letters, good, common };
  const mended = (hornsLost ? withLostHorn(letters) : null) ?? (good ? null : withoutDoubledCapital(letters));
  if (mended === null) return { letters, good, common };
  const mendedCommon = isCommon(plainWord(spell(mended)));
  return good && !mendedCommon ? { letters, good, common } : { letters: mended, good: true, common: mendedCommon };
}
