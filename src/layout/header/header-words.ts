import { addTo } from "../../base/group-by";
import { distance } from "fastest-levenshtein";
import { type HeaderToken, wordsOf } from "./header-text";
import { AWARD_NAMES, FILLERS, type Notion, TERMS } from "./vocabulary/terms";

/** What a header's words mean. */
export interface Reading {
  /** In the order they stand. */
  readonly notions: readonly Notion[];
  /** Share of the words that are known, 0 … 1. */
  readonly coverage: number;
  /** The same where words after the first known notion only qualify it: "Chức vụ công đoàn", "Thành tích SXKD". */
  readonly headCoverage: number;
  /** 1 = every known word is spelled as in the vocabulary; less with missing tones or slips. */
  readonly spelling: number;
}

interface Spelling {
  readonly notion: Notion | "filler";
  readonly plain: readonly string[];
}

const BY_FOLDED = new Map<string, Spelling[]>();
/** Spellings written together: "hoten". */
const GLUED = new Map<string, Spelling>();
const WORDS = new Set<string>();
let longest = 1;

/** Two-word spellings by their second word: "Đ.thoại", "Th.tích" are known by what is left of the first. */
const BY_SECOND = new Map<string, { readonly first: string; readonly notion: Notion | "filler" }[]>();

function learnShort(first: string, second: string, notion: Notion | "filler"): void {
  addTo(BY_SECOND, second, { first, notion });
}

const ONSET = /^[bcdghklmnpqrstvx]{1,2}$/;

/** "Đ.vị": the first word's own first letters before the second; null where they may stand for different things. */
function shortened(tokens: readonly HeaderToken[], from: number): Step | null {
  const [head, tail] = [tokens[from]?.folded ?? "", tokens[from + 1]?.folded ?? ""];
  if (!ONSET.test(head)) return null;
  const found = new Set<Notion | "filler">();
  for (const { first, notion } of BY_SECOND.get(tail) ?? [])
    if (first.length > head.length && first.startsWith(head)) found.add(notion);
  const [notion] = found;
  return notion === undefined || found.size > 1 ? null : { notion, length: 2, likeness: 0.92 };
}

function learn(notion: Notion | "filler", spellings: string): void {
  for (const text of spellings.split("|")) {
    const words = wordsOf(text);
    const folded = words.map((word) => word.folded);
    const spelling: Spelling = { notion, plain: words.map((word) => word.plain) };
    const key = folded.join(" ");
    addTo(BY_FOLDED, key, spelling);
    longest = Math.max(longest, words.length);
    if (words.length > 1 && folded.join("").length >= 5 && !GLUED.has(folded.join("")))
      GLUED.set(folded.join(""), spelling);
    for (const word of folded) WORDS.add(word);
    if (folded.length === 2) learnShort(folded[0] ?? "", folded[1] ?? "", notion);
  }
}

for (const [notion, spellings] of Object.entries(TERMS)) learn(notion as Notion, spellings);
learn("awardName", AWARD_NAMES);
learn("filler", FILLERS);

const BY_LENGTH = new Map<number, string[]>();
for (const word of WORDS) addTo(BY_LENGTH, word.length, word);

const SLIP_LENGTH = 4;

/** The word of the vocabulary one slip away; null where there is none or more than one. */
function corrected(word: string): string | null {
  if (word.length < SLIP_LENGTH) return null;
  let found: string | null = null;
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    for (const candidate of BY_LENGTH.get(length) ?? []) {
      if (candidate.length < SLIP_LENGTH - 1 || candidate[0] !== word[0] || distance(word, candidate) > 1) continue;
      if (found !== null && found !== candidate) return null;
      found = candidate;
    }
  }
  return found;
}

/** "DT" may be "ĐT" and much else. */
const DOUBTFUL = 0.8;

/** 1 for the same spelling, a little less for missing or other tones, 0 where that makes another word. */
function likeness(tokens: readonly HeaderToken[], from: number, plain: readonly string[], toneless: boolean): number {
  let worst = 1;
  for (const [offset, wanted] of plain.entries()) {
    const token = tokens[from + offset];
    if (token === undefined) return 0;
    if (token.plain === wanted) continue;
    const short = plain.length === 1 && wanted.length <= 4;
    if (token.plain === token.folded) {
      if (short && !toneless) return 0;
      worst = Math.min(worst, plain.length === 1 && wanted.length <= 2 ? DOUBTFUL : toneless ? 0.97 : 0.95);
    } else if (plain.length === 1) return 0;
    else worst = Math.min(worst, 0.93);
  }
  return worst;
}

interface Step {
  readonly notion: Notion | "filler";
  readonly length: number;
  readonly likeness: number;
}

/** The likeliest notion spelled with just these tokens. */
function spelledAs(
  key: string,
  tokens: readonly HeaderToken[],
  from: number,
  length: number,
  toneless: boolean,
): Step | null {
  let best: Step | null = null;
  for (const spelling of BY_FOLDED.get(key) ?? []) {
    const value = likeness(tokens, from, spelling.plain, toneless);
    if (value > (best?.likeness ?? 0)) best = { notion: spelling.notion, length, likeness: value };
  }
  return best;
}

const foldedRun = (tokens: readonly HeaderToken[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ folded }) => folded)
    .join(" ");

function longestAt(tokens: readonly HeaderToken[], from: number, toneless: boolean): Step | null {
  for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
    const step = spelledAs(foldedRun(tokens, from, length), tokens, from, length, toneless);
    if (step !== null) return step;
  }
  const short = shortened(tokens, from);
  if (short !== null) return short;
  const glued = GLUED.get(tokens[from]?.folded ?? "");
  return glued === undefined ? null : { notion: glued.notion, length: 1, likeness: 0.9 };
}

/** Two words written together: "vàtên". */
function parted(word: string): readonly [string, string] | null {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (WORDS.has(head) && WORDS.has(tail)) return [head, tail];
  }
  return null;
}

/** A word put right is known by its folded form only. */
const mended = (folded: string): HeaderToken => ({ plain: `${folded}\u0000`, folded });

/** The tokens with one-letter slips and missing spaces put right; null where there is nothing to put right. */
function repaired(tokens: readonly HeaderToken[]): readonly HeaderToken[] | null {
  const result: HeaderToken[] = [];
  let changed = false;
  for (const token of tokens) {
    const known = WORDS.has(token.folded) || GLUED.has(token.folded);
    const words = known ? null : (parted(token.folded) ?? corrected(token.folded));
    if (words === null) result.push(token);
    else {
      changed = true;
      result.push(...(typeof words === "string" ? [words] : words).map(mended));
    }
  }
  return changed ? result : null;
}

function walk(tokens: readonly HeaderToken[]): Reading {
  const toneless = tokens.every((token) => token.plain === token.folded);
  const notions: Notion[] = [];
  let at = 0;
  let known = 0;
  let qualifying = 0;
  let spelling = 1;
  while (at < tokens.length) {
    const step = longestAt(tokens, at, toneless);
    if (step === null) {
      if (notions.length > 0) qualifying += 1;
      at += 1;
      continue;
    }
    if (step.notion !== "filler") {
      if (!notions.includes(step.notion)) notions.push(step.notion);
      spelling = Math.min(spelling, step.likeness);
    }
    known += step.length;
    at += step.length;
  }
  const share = (words: number): number => (tokens.length === 0 ? 0 : words / tokens.length);
  return { notions, coverage: share(known), headCoverage: share(known + qualifying * QUALIFIER), spelling };
}

/** How much of a known word an unknown one that follows the head is worth. */
const QUALIFIER = 0.7;

/** What the words of a header mean, slips of one letter forgiven. */
export function readNotions(tokens: readonly HeaderToken[]): Reading {
  const first = walk(tokens);
  if (first.coverage === 1) return first;
  const better = repaired(tokens);
  if (better === null) return first;
  const second = walk(better);
  return second.coverage > first.coverage ? { ...second, spelling: Math.min(second.spelling, 0.9) } : first;
}
