import { compareKey, foldKey } from "./key";

/** Whether a text has a certain wording. */
export type Test = (text: string) => boolean;

/**
 * A test for wording, given in lower-case with diacritics. Text typed without any diacritics is compared without;
 * text that has some must have the right ones (Tổng is no Tống, đại biểu đương nhiên no biểu dương).
 */
export function wording(source: string): Test {
  const plain = new RegExp(source, "u");
  const bare = new RegExp(foldKey(source), "u");
  return (text) => {
    const key = compareKey(text);
    const folded = foldKey(key);
    return folded === key ? bare.test(folded) : plain.test(key);
  };
}

const LETTER = "[a-zà-ỹđ0-9]";

/** A test for any of these words or phrases, divided by "|", standing by themselves. */
export const phrases = (words: string): Test => wording(`(?<!${LETTER})(?:${words})(?!${LETTER})`);
