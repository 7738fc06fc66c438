import { distance } from "fastest-levenshtein";
import { onceFor } from "../base/once-for";
import { remembering } from "../base/remembering";
import { compareKey, foldKey } from "../text/key";
import { AWARD_CATALOGUE } from "./award-list";
import { AMBIGUOUS_SHORT_FORMS } from "./award-short-forms";

/** What a campaign's and the catalogue's awards have in common. */
export interface NamedAward {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** `sure` is false where the spelling is off or the name is wrapped in other words: take it, but say so. */
export type AwardMatch<A extends NamedAward> =
  | { readonly award: A; readonly sure: boolean }
  /** None or several: the clerk is asked. Most usual first. */
  | { readonly candidates: readonly A[] };

const PUNCTUATION = /[^\p{L}\p{N}]+/gu;
/** Words around an award's name that do not change it. */
const WRAPPING =
  /^(?:(?:\d{1,2}|de nghi|de xuat|cong nhan|dh|xet|tang|tang thuong|dat|dang ky|danh hieu(?: thi dua)?|hinh thuc(?: khen thuong)?) )+|(?: (?:nam(?: hoc)? \d{4}(?: \d{4})?|\d{4}))$/g;

/** "NTVT cấp huyện": the level beside the award. */
const LEVEL = / cap (?:co so|don vi|truong|xa|phuong|huyen|quan|thi xa|so|tinh|thanh pho)$/;

/** "chiến sỹ" and "chiến sĩ", "kỷ" and "kỉ" are one spelling: an open syllable after these consonants. */
const oneIota = (key: string): string =>
  key.replace(/(?<=(?:^| )(?:qu|[hklmst]))[yỳýỷỹỵ](?= |$)/gu, (letter) => "iìíỉĩị"["yỳýỷỹỵ".indexOf(letter)] ?? letter);

/**
 * Short forms that stand within longer names too: "GK huyện", "Gương NTVT", "Tập thể LĐTT". With tones, then without.
 */
const WITHIN: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["gk", ["giấy khen", "giay khen"]],
  ["bk", ["bằng khen", "bang khen"]],
  ["knc", ["kỷ niệm chương", "ky niem chuong"]],
  ["tp", ["thành phố", "thanh pho"]],
  ["ntvt", ["người tốt việc tốt", "nguoi tot viec tot"]],
  ["đhtt", ["điển hình tiên tiến", "dien hinh tien tien"]],
  ["dhtt", ["điển hình tiên tiến", "dien hinh tien tien"]],
  ["lđtt", ["lao động tiên tiến", "lao dong tien tien"]],
  ["ldtt", ["lao động tiên tiến", "lao dong tien tien"]],
  ["cstđ", ["chiến sĩ thi đua", "chien si thi dua"]],
  ["cstd", ["chiến sĩ thi đua", "chien si thi dua"]],
] as const);

const writtenOut = (key: string, form: 0 | 1): string =>
  key
    .split(" ")
    .map((word) => WITHIN.get(word)?.[form] ?? word)
    .join(" ");

/**
 * "của Chủ tịch Ủy ban nhân dân huyện", "Chủ tịch UBND huyện" and "cấp huyện" are one office, with or without tones.
 */
const oneOffice = (key: string): string =>
  key
    .replace(/(?:ủy|uy) ban (?:nhân|nhan) (?:dân|dan)/gu, "ubnd")
    .replace(/ (?:của|cua)(?= )/gu, "")
    .replace(/(?<=(?:giấy|giay|bằng|bang) khen )(?:(?:chủ tịch|chu tich|ct) )?(?:ubnd|cấp|cap) /gu, "");

const words = (text: string, form: 0 | 1): string => oneOffice(writtenOut(text.replace(PUNCTUATION, " ").trim(), form));
const tonedKey = (text: string): string => oneIota(words(compareKey(text), 0));
const bareKey = (text: string): string => oneIota(words(foldKey(text), 1));

const SHORTEST_FOR_TYPOS = 8;
const SHORTEST_WORD_FOR_TYPOS = 3;
const MOST_TYPOS = 2;
const REMEMBERED = 5_000;

interface AwardIndex<A> {
  readonly toned: ReadonlyMap<string, A>;
  readonly bare: ReadonlyMap<string, readonly A[]>;
}

function indexOf<A extends NamedAward>(awards: readonly A[]): AwardIndex<A> {
  const toned = new Map<string, A>();
  const bare = new Map<string, A[]>();
  for (const award of awards) {
    for (const spelling of [award.name, award.id, ...award.aliases]) {
      const key = tonedKey(spelling);
      if (!toned.has(key)) toned.set(key, award);
      const known = bare.get(bareKey(spelling));
      if (known === undefined) bare.set(bareKey(spelling), [award]);
      else if (!known.includes(award)) known.push(award);
    }
  }
  return { toned, bare };
}

/** Shared short forms, as the given awards understand them: by id, or by the catalogue's name for it. */
function sharedBy<A extends NamedAward>(key: string, awards: readonly A[], index: AwardIndex<A>): readonly A[] | null {
  const shared = AMBIGUOUS_SHORT_FORMS.find(({ short }) => bareKey(short) === key);
  if (shared === undefined) return null;
  const meant = new Set<A>();
  for (const id of shared.between) {
    const own = awards.find((award) => award.id === id);
    const spellings = AWARD_CATALOGUE.find((award) => award.id === id);
    const found =
      own ??
      [spellings?.name ?? "", ...(spellings?.aliases ?? [])]
        .map((spelling) => index.toned.get(tonedKey(spelling)))
        .find((award) => award !== undefined);
    if (found !== undefined) meant.add(found);
  }
  for (const award of awards) if (` ${bareKey(award.name)} `.startsWith(` ${key} `)) meant.add(award);
  return [...meant];
}

function insideOf<A>(key: string, index: AwardIndex<A>): readonly A[] {
  const wrapped = ` ${key} `;
  let longest = SHORTEST_FOR_TYPOS - 1;
  let found: readonly A[] = [];
  for (const [spelling, awards] of index.bare) {
    if (spelling.length > longest && wrapped.includes(` ${spelling} `)) {
      longest = spelling.length;
      found = awards;
    }
  }
  return found;
}

/** A slip or two in words of some length, or a lost space. "Xã" for "Sở" is another office, not a slip. */
function isTypoOf(spelling: string, key: string): boolean {
  if (Math.abs(spelling.length - key.length) > MOST_TYPOS) return false;
  const [wanted, typed] = [spelling.split(" "), key.split(" ")];
  if (wanted.length !== typed.length) return distance(spelling, key) <= 1;
  let slips = 0;
  for (const [index, word] of wanted.entries()) {
    const other = typed[index] ?? "";
    if (word === other) continue;
    const far = distance(word, other);
    slips += word.length < SHORTEST_WORD_FOR_TYPOS ? MOST_TYPOS + 1 : far;
  }
  return slips <= MOST_TYPOS;
}

function nearTo<A>(key: string, index: AwardIndex<A>): readonly A[] {
  if (key.length < SHORTEST_FOR_TYPOS) return [];
  const near = new Set<A>();
  for (const [spelling, awards] of index.bare) {
    if (isTypoOf(spelling, key) || spelling.startsWith(`${key} `)) for (const award of awards) near.add(award);
  }
  return [...near];
}

function search<A extends NamedAward>(text: string, awards: readonly A[], index: AwardIndex<A>): AwardMatch<A> {
  const exact = index.toned.get(tonedKey(text));
  if (exact !== undefined) return { award: exact, sure: true };
  const typed = bareKey(text);
  const key = typed.replace(WRAPPING, "").trim();
  const withoutTones = !/[^\p{ASCII}]/u.test(text.normalize("NFC"));
  const shared = sharedBy(key, awards, index);
  if (shared !== null) {
    const [only] = shared;
    return shared.length === 1 && only !== undefined ? { award: only, sure: false } : { candidates: shared };
  }
  for (const found of [
    index.bare.get(key) ?? [],
    index.bare.get(key.replace(LEVEL, "")) ?? [],
    insideOf(key, index),
    nearTo(key, index),
  ]) {
    const [only] = found;
    if (found.length === 1 && only !== undefined)
      return { award: only, sure: found === index.bare.get(key) && (withoutTones || key !== typed) };
    if (found.length > 1) return { candidates: found };
  }
  return { candidates: [] };
}

/** A finder for one list of awards; remembers what it was asked. */
function finderOf<A extends NamedAward>(awards: readonly A[]): (text: string) => AwardMatch<A> {
  const index = indexOf(awards);
  return remembering((text) => search(text, awards, index), REMEMBERED);
}

const finderFor = onceFor((awards: readonly NamedAward[]) => finderOf(awards));

/**
 * Which of the awards a typed name or short form means. Case, spaces, dashes, quotes, tone placement and the pairs
 * sĩ/sỹ, kỷ/kỉ do not matter. Short forms that several awards share give candidates.
 * A list is indexed once: pass the same array for a whole column.
 */
export const findAward = <A extends NamedAward>(text: string, awards: readonly A[]): AwardMatch<A> =>
  finderFor(awards)(text) as AwardMatch<A>;
