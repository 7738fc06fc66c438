import { remembering } from "../../base/remembering";
import { looseKey } from "../../text/key";

/** The four ratings of a year's work, whatever they are called: HTXSNV, "Hoàn thành tốt nhiệm vụ" … */
export type Rating = "excellent" | "good" | "done" | "not-done";

/** In this order: the words of a lower rating stand within those of a higher one. */
const WORDS: readonly (readonly [Rating, RegExp])[] = [
  ["not-done", /(?:^| )(?:(?:khong|chua) hoan thanh nhiem vu|khtnv|khong htnv|k htnv)(?= |$)/u],
  ["excellent", /(?:^| )(?:hoan thanh xuat sac(?: nhiem vu)?|ht ?xs ?nv|htxs)(?= |$)/u],
  ["good", /(?:^| )(?:hoan thanh tot(?: nhiem vu)?|ht ?t ?nv|htt)(?= |$)/u],
  ["done", /(?:^| )(?:hoan thanh nhiem vu|ht ?nv)(?= |$)/u],
];

/** A rating said in one word, where the column asks for nothing else. */
const ALONE: Readonly<Record<string, Rating>> = { "xuat sac": "excellent", tot: "good" };

/** The rating that a text names; null where it names none, or several. */
export const ratingOf = remembering(search);

function search(text: string): Rating | null {
  let key = looseKey(text);
  const alone = ALONE[key];
  if (alone !== undefined) return alone;
  const found: Rating[] = [];
  for (const [rating, words] of WORDS) {
    if (!words.test(key)) continue;
    found.push(rating);
    key = key.replace(words, " ").trim();
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}
