import { countBy } from "../../base/count-by";
import { distance } from "fastest-levenshtein";
import { foldKey } from "../../text/key";

/** A name after the word for its level: "huyện Quỳ Hợp", "phường Phú Lãm". */
const PLACE =
  /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn|quê hương)\s+((?:\p{Lu}\p{Ll}+\s?){2,3})/gu;
/** Short forms of offices and councils. */
const SHORT = /(?<!\p{L})\p{Lu}{5,10}(?!\p{L})/gu;

function countsOf(texts: readonly string[], regex: RegExp): ReadonlyMap<string, number> {
  const matches = texts.flatMap((text) => [...text.matchAll(regex)]);
  return countBy(matches, (match) => (match[1] ?? match[0]).trim());
}

const SHORTEST = 3;
const LETTERS_MORE = 2;

/** "Quỳ", "Quỳnh": one word with another end typed to it. */
const goesOn = (word: string, longer: string): boolean =>
  word.length >= SHORTEST && longer.length - word.length <= LETTERS_MORE && longer.startsWith(word);

/** Whether two names are one name written in two ways: the same words but for a letter or a mark. */
function areVariants(a: string, b: string): boolean {
  const [first, second] = [a.split(" "), b.split(" ")];
  if (first.length !== second.length) return false;
  const differing = first.filter((word, index) => word !== second[index]);
  if (differing.length !== 1) return false;
  const other = second.find((word, index) => word !== first[index]) ?? "";
  const word = differing[0] ?? "";
  const [one, two] = [foldKey(word), foldKey(other)];
  return one === two || distance(one, two) <= 1 || goesOn(one, two) || goesOn(two, one);
}

function groupsOf(
  counts: ReadonlyMap<string, number>,
  same: (a: string, b: string) => boolean,
): readonly Readonly<Record<string, number>>[] {
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const groups: string[][] = [];
  for (const name of names) {
    const group = groups.find((members) => members.some((member) => same(member, name)));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => Object.fromEntries(group.map((name) => [name, counts.get(name) ?? 0])));
}

const sameShort = (a: string, b: string): boolean => a.length === b.length && a !== b && foldKey(a) === foldKey(b);

/** Names that a text writes in more than one way, each spelling with how often. */
export function nameVariantsOf(
  texts: readonly string[],
): readonly { readonly names: Readonly<Record<string, number>> }[] {
  return [...groupsOf(countsOf(texts, PLACE), areVariants), ...groupsOf(countsOf(texts, SHORT), sameShort)].map(
    (names) => ({ names }),
  );
}
