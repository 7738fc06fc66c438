import { compareKey, squeeze } from "./key";
import { BEFORE_GIVEN_NAME, FAMILY_NAMES, HONORIFICS, MIDDLE_WORDS, NAME_LIKE, RANKS, WHOLE_NAMES } from "./name-words";

export interface NameParts {
  /** As typed, without the dot: "Ông", "PGS.TS". Several are joined by a space. */
  readonly honorific: string | null;
  /** Rank of army or police, as typed: "Thượng tá". */
  readonly rank: string | null;
  readonly name: string;
}

const LONGEST_TITLE = 6;
const EDGES = /^[\s.:,;/-]+|[\s:,;/-]+$/g;
const PARENTHESES = /\s*[([][^)\]]*[)\]]\s*/g;
/** Of them one stands before a name. */
const ADDRESSES: ReadonlySet<string> = new Set(["ông", "bà"]);
const NAME_OF_MINORITY = /^[hkyơ]['’`]/;

interface Title {
  readonly text: string;
  readonly key: string;
  readonly kind: "honorific" | "rank";
  readonly rest: string;
  /** A dot, colon or slash closes it, so that it cannot be a name's first word. */
  readonly closed: boolean;
}

function titleKind(key: string): Title["kind"] | null {
  if (RANKS.has(key)) return "rank";
  return HONORIFICS.has(key) ? "honorific" : null;
}

const FIRST_WORD = /^[^\s.:,/(]+/;
/** First words of all titles: most names begin with none of them. */
const TITLE_OPENERS: ReadonlySet<string> = new Set(
  [...HONORIFICS, ...RANKS].map((title) => FIRST_WORD.exec(title)?.[0] ?? ""),
);

const opensTitle = (text: string): boolean => TITLE_OPENERS.has(compareKey(FIRST_WORD.exec(text)?.[0] ?? ""));

const TITLE_END = /[\s.:,]/;

/** The longest title the text begins with. */
function titleAtStart(text: string): Title | null {
  const ends: number[] = [];
  for (let at = 1; at < text.length && ends.length < LONGEST_TITLE; at += 1) {
    if (TITLE_END.test(text.charAt(at)) && !TITLE_END.test(text.charAt(at - 1))) ends.push(at);
  }
  for (const end of ends.reverse()) {
    const rest = text.slice(end).replace(EDGES, "");
    const word = text.slice(0, end);
    const mark = text.charAt(end);
    const dotted = compareKey(`${word}.`);
    const plain = compareKey(word);
    const key = mark === "." && HONORIFICS.has(dotted) ? dotted : plain;
    const kind = titleKind(key);
    if (kind !== null && rest !== "")
      return { text: word, key, kind, rest, closed: mark !== " " || word.includes("/") };
  }
  return null;
}

/** Whether what follows a title that may itself be a name's first word is a whole name. */
function standsAlone(title: Title): boolean {
  if (title.closed || title.kind === "rank") return true;
  const words = compareKey(title.rest).split(" ");
  const first = words[0] ?? "";
  if (words.length === 1)
    return BEFORE_GIVEN_NAME.has(title.key) || /^[\p{L}]\.?$/u.test(title.rest) || !NAME_LIKE.has(title.key);
  if (titleKind(first) !== null || titleKind(words.slice(0, 2).join(" ")) !== null) return true;
  if (FAMILY_NAMES.has(first) && !(title.key === "ông" && MIDDLE_WORDS.has(first))) return true;
  if (NAME_OF_MINORITY.test(first)) return true;
  if (!NAME_LIKE.has(title.key)) return true;
  return words.length >= 3 && !MIDDLE_WORDS.has(first);
}

/**
 * Takes honorific and rank off the front of a person's name. A word that may belong to the name stays: "Anh Tuấn",
 * "Ông Ích Khiêm", "Bà Huyện Thanh Quan" come back whole.
 */
export function splitHonorific(text: string): NameParts {
  let name = squeeze(text);
  const honorifics: string[] = [];
  const ranks: string[] = [];
  for (;;) {
    if (!opensTitle(name) || WHOLE_NAMES.has(compareKey(name))) break;
    const title = titleAtStart(name);
    if (title === null || !standsAlone(title)) break;
    // "Ông Cô Bá Khoa": behind one form of address, a word that is a family name as well is one.
    if (NAME_LIKE.has(title.key) && ADDRESSES.has(compareKey(honorifics.at(-1) ?? ""))) break;
    (title.kind === "rank" ? ranks : honorifics).push(title.text);
    name = title.rest;
  }
  const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(" "));
  return { honorific: joined(honorifics), rank: joined(ranks), name };
}

/** Last word of a person's name, without honorific and parentheses; "" for an empty text. */
export function givenName(text: string): string {
  const { name } = splitHonorific(text.replace(PARENTHESES, " "));
  return name.slice(name.lastIndexOf(" ") + 1);
}

const NAME_PUNCTUATION = /[.,;:"“”*]+/g;
const APOSTROPHES = /[’‘`´ʼ]/g;

/** Key by which two spellings of a person's name are equal: `compareKey` without honorific, rank, parentheses, dots. */
export function nameKey(text: string): string {
  const { name } = splitHonorific(text.replace(PARENTHESES, " "));
  return squeeze(compareKey(name).replace(APOSTROPHES, "'").replace(NAME_PUNCTUATION, " "));
}
