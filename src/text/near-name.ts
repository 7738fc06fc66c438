import { distance } from "fastest-levenshtein";
import { foldKey } from "./key";
import { nameKey } from "./name";

type NearReason =
  /** Written alike but for spaces and punctuation. */
  | "spacing"
  /** One of the two has letters without their marks: "Nguyen Van Hoà". */
  | "tones-missing"
  /** The same letters with other marks: Hòa, Hóa. */
  | "tones-differ"
  /** The same words in another order. */
  | "word-order"
  /** One letter more, less, other, or two changed over. */
  | "one-letter";

export interface NearName {
  readonly reason: NearReason;
  /** Between 0 and 1: the likelier the same person, the higher. */
  readonly closeness: number;
}

const CLOSENESS: Readonly<Record<NearReason, number>> = {
  spacing: 0.98,
  "tones-missing": 0.9,
  "word-order": 0.8,
  "tones-differ": 0.6,
  "one-letter": 0.5,
};

const near = (reason: NearReason): NearName => ({ reason, closeness: CLOSENESS[reason] });

const NOT_LETTER = /[^\p{L}\p{Nd}]+/gu;
const joined = (text: string): string => text.replace(NOT_LETTER, "");
const sorted = (text: string): string => text.split(" ").sort().join(" ");

/** Whether wherever two equally folded names differ, one side has a bare letter, and always the same side in a word. */
function marksMissing(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(" "), b.split(" ")];
  return wordsA.every((word, index) => {
    const other = wordsB[index] ?? "";
    return word === other || word === foldKey(word) || other === foldKey(other);
  });
}

/** Two neighbouring letters changed over: "Thnah" for "Thanh". */
function transposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}

const SHORTEST_FOR_SLIP = 6;

/**
 * Why two names of people may be one person's though their keys differ; null where they are equal by `nameKey` or too
 * far apart. A suspicion only.
 */
export function nearName(a: string, b: string): NearName | null {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  if (keyA === keyB || keyA === "" || keyB === "") return null;
  if (joined(keyA) === joined(keyB)) return near("spacing");
  if (sorted(keyA) === sorted(keyB)) return near("word-order");
  const [foldA, foldB] = [foldKey(keyA), foldKey(keyB)];
  if (foldA === foldB) return near(marksMissing(keyA, keyB) ? "tones-missing" : "tones-differ");
  const [plainA, plainB] = [joined(foldA), joined(foldB)];
  if (plainA === plainB) return near("spacing");
  if (sorted(foldA) === sorted(foldB)) return near("word-order");
  if (Math.min(plainA.length, plainB.length) < SHORTEST_FOR_SLIP || Math.abs(plainA.length - plainB.length) > 1)
    return null;
  return distance(plainA, plainB) === 1 || transposed(plainA, plainB) ? near("one-letter") : null;
}

/**
 * Blocking keys: whatever `nearName` finds near shares at least one of them, so that only names under one key need be
 * compared. About as many keys as the name has letters.
 */
export function nearKeys(name: string): readonly string[] {
  const fold = foldKey(nameKey(name));
  const plain = joined(fold);
  if (plain === "") return [];
  const keys = new Set<string>([plain, `~${sorted(fold)}`]);
  if (plain.length < SHORTEST_FOR_SLIP) return [...keys];
  for (let at = 0; at < plain.length; at += 1) keys.add(plain.slice(0, at) + plain.slice(at + 1));
  return [...keys];
}
