import { compareKey } from "../../text/key";

/**
 * The text as rules match it: lower case, one way of placing tones, every dash a hyphen and every quote a straight one.
 * As long as the text itself, so that what a rule finds in the key is found in the text.
 */
export function ruleKey(text: string): string {
  const plain = text
    .replace(/[–—−]/g, "-")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’]/g, "'");
  const key = compareKey(plain);
  return key.length === text.length ? key : plain.toLowerCase();
}

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

/** A rule's pattern for keys: " " matches any run of spaces, and words are whole words. */
export const pattern = (source: string, flags = "gu"): RegExp =>
  new RegExp(`${BEFORE}(?:${source.replaceAll(" ", "\\s+")})${AFTER}`, flags);

/** Whether a pattern is found in a key. A pattern for all matches remembers where it stopped: it is never asked by `test`. */
export const has = (key: string, regex: RegExp): boolean => key.search(regex) >= 0;
