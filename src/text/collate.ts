import { nfc } from "./key";
import { foldLetters, vowelOf } from "./letters";
import { givenName, splitHonorific } from "./name";

/** Order of the Vietnamese alphabet, with the four foreign letters at their Latin places. */
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const RANK = new Map(Array.from(ALPHABET, (letter, index) => [letter, String.fromCharCode(0x61 + index)]));

const WORD_OR_NUMBER = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;
const DIGIT = /^\p{Nd}/u;
/** Below every letter and digit of a key: a shorter word comes first. */
const END = "\u0001";

function numberKey(digits: string): string {
  const bare = digits.replace(/^0+(?=.)/, "");
  // Longer numbers are greater: the length goes first, so "Tổ 2" comes before "Tổ 10".
  return `0${String.fromCharCode(0x30 + Math.min(bare.length, 40))}${bare}${END}`;
}

function wordKey(word: string): string {
  let letters = "";
  let tones = "";
  for (const letter of word) {
    const vowel = vowelOf(letter);
    const bare = vowel?.vowel ?? letter;
    letters += RANK.get(bare) ?? RANK.get(foldLetters(bare)) ?? bare;
    if (vowel !== undefined && vowel.tone > 0) tones += String(vowel.tone);
  }
  return `${letters}${END}${tones === "" ? "0" : tones}`;
}

/**
 * A string that sorts by plain `<` as a Vietnamese dictionary does: word by word, letters first (a ă â … d đ …), then
 * the tone (ngang huyền hỏi ngã sắc nặng); numbers by value. Equal words in other case come out equal up to their last
 * part.
 */
export function collationKey(text: string): string {
  const low = nfc(text).toLowerCase().replaceAll("ð", "đ");
  let key = "";
  for (const [part] of low.matchAll(WORD_OR_NUMBER)) key += DIGIT.test(part) ? numberKey(part) : wordKey(part);
  return `${key}${END}${END}${text}`;
}

/** As `collationKey`, for lists of people: by given name, then by the whole name. Honorifics don't count. */
export function givenNameCollationKey(text: string): string {
  const { name } = splitHonorific(text);
  return collationKey(`${givenName(name)} ${name}`);
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** For `sort`. For long lists sort by `collationKey` taken once for each item. */
export const compareVietnamese = (a: string, b: string): number => byText(collationKey(a), collationKey(b));

export const compareByGivenName = (a: string, b: string): number =>
  byText(givenNameCollationKey(a), givenNameCollationKey(b));
