import { dropSoftHyphens, squeeze } from "./key";
import { decodeLegacy, detectLegacy, type LegacyEncoding, type LegacySurvey } from "./legacy";
import { readSyllable } from "./syllable";

export interface CleanText {
  /** Unicode, NFC, single spaces, no invisible characters, Đ where Ð stood. */
  readonly text: string;
  /** The encoding it was decoded from; null where it was Unicode. */
  readonly encoding: LegacyEncoding | null;
}

const ETH = /[ðÐ]/;
const WORDS = /\p{L}+/gu;

/** Đ for the look-alike Ð in Vietnamese words and in abbreviations; "Sigurðsson" stays. */
function mendEth(word: string): string {
  const mended = word.replaceAll("Ð", "Đ").replaceAll("ð", "đ");
  const vietnamese = readSyllable(mended.toLowerCase()) !== null || word === word.toUpperCase();
  return vietnamese ? mended : word;
}

/** The text with Đ where Ð, which looks the same, was typed in a Vietnamese word or an abbreviation. */
export const withoutEth = (text: string): string => (ETH.test(text) ? text.replace(WORDS, mendEth) : text);

/**
 * A cell's text as it is to be read: decoded where it is in a legacy encoding, then cleaned. Cleaning twice changes
 * nothing more.
 */
export function cleanText(text: string, fontName: string, survey?: LegacySurvey): CleanText {
  const encoding = detectLegacy(text, fontName, survey);
  const decoded = encoding === null ? text : decodeLegacy(text, encoding, fontName);
  const clean = squeeze(dropSoftHyphens(decoded));
  return { text: withoutEth(clean), encoding };
}
