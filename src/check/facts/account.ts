import type { RegisterRecord } from "../../register/register";

/**
 * What an achievement tells, ready to be compared: its runs of words without the subject's name and without figures.
 */
export class Account {
  #runs: Uint32Array | null = null;

  constructor(
    readonly record: RegisterRecord,
    readonly subject: string,
    /** Hashes of the words that count, in order. */
    readonly words: readonly number[],
    /** The same for texts of the same runs, whatever their order. */
    readonly whole: number,
    /** The same for texts of the same words, names among them: one's name may be a syllable of both. */
    readonly exact: number,
    /** The smallest hashes of its runs, ascending: a small picture of the text. */
    readonly samples: readonly number[],
  ) {}

  /** Hashes of pairs of its smallest runs: texts that share most of their runs share one of these almost surely. */
  band(pair: number): number {
    const [one, other] = PAIRS[pair] ?? PAIRS[0];
    return (Math.imul((this.samples[one] ?? 0) ^ OFFSET, PRIME) ^ (this.samples[other] ?? 0)) >>> 2;
  }

  /** Hashes of all runs, ascending, each once. Made when asked for: not every account is compared in full. */
  get runs(): Uint32Array {
    return (this.#runs ??= runsOf(this.words));
  }
}

/** Shorter accounts are alike by nature: "Hoàn thành tốt nhiệm vụ được giao". */
const SHORTEST = 12;
const LETTERS_IN_SHORTEST = 36;
/** Words in a run. */
const RUN = 4;
/** Smallest runs that are kept, and which of them make the pairs by which likely partners are found. */
const SAMPLES = 8;
const PAIRS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 2],
  [1, 3],
] as const;
export const BANDS = PAIRS.length;
const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;

/** The account of a record; null where it tells too little to be compared. */
export function readAccount(record: RegisterRecord): Account | null {
  const { achievement, name, subjectName } = record.fields;
  if (achievement === undefined || achievement.length < LETTERS_IN_SHORTEST) return null;
  const subject = (name ?? subjectName ?? "").toLowerCase();
  const all = wordsOf(achievement.toLowerCase());
  const without = wordsOf(subject);
  const words = all.filter((word) => !without.includes(word));
  if (words.length < SHORTEST) return null;
  let whole = 0;
  const samples: number[] = [];
  for (let start = 0; start + RUN <= words.length; start += 1) {
    const run = runAt(words, start);
    whole = (whole + Math.imul(run, PRIME)) | 0;
    keepSmallest(samples, run);
  }
  const exact = all.reduce((hash, word) => Math.imul(hash ^ word, PRIME), OFFSET) >>> 2;
  return new Account(record, subject, words, whole >>> 2, exact, samples);
}

/** Keeps the list ascending, without repeats and no longer than the samples. */
function keepSmallest(samples: number[], run: number): void {
  if (samples.length === SAMPLES && run >= (samples[SAMPLES - 1] ?? 0)) return;
  let at = samples.length;
  while (at > 0 && (samples[at - 1] ?? 0) > run) at -= 1;
  if (at > 0 && samples[at - 1] === run) return;
  for (let last = Math.min(samples.length, SAMPLES - 1); last > at; last -= 1) samples[last] = samples[last - 1] ?? 0;
  samples[at] = run;
}

function runAt(words: readonly number[], start: number): number {
  let run = OFFSET;
  for (let offset = 0; offset < RUN; offset += 1) run = Math.imul(run ^ (words[start + offset] ?? 0), PRIME);
  return run >>> 2;
}

const ZERO = 48;
const NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;
const ASCII_END = 128;

/**
 * Hashes of the words of a lower-case text, in order; words with a digit in them are left out. One pass, no strings
 * made.
 */
function wordsOf(text: string): number[] {
  const words: number[] = [];
  let hash = OFFSET;
  let length = 0;
  let figure = false;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const digit = code >= ZERO && code <= NINE;
    if (digit || (code >= SMALL_A && code <= SMALL_Z) || (code >= ASCII_END && !isPunctuation(code))) {
      hash = Math.imul(hash ^ code, PRIME);
      length += 1;
      figure ||= digit;
    } else if (length > 0) {
      if (!figure) words.push(hash >>> 2);
      hash = OFFSET;
      length = 0;
      figure = false;
    }
  }
  return words;
}

/** Dashes, quotes and dots beyond ASCII. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) || code === 0xab || code === 0xbb || code === 0xa0;

/** Hashes of all runs, ascending, each once. */
function runsOf(words: readonly number[]): Uint32Array {
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let start = 0; start < runs.length; start += 1) runs[start] = runAt(words, start);
  runs.sort();
  let unique = 0;
  for (const run of runs) {
    if (unique === 0 || runs[unique - 1] !== run) {
      runs[unique] = run;
      unique += 1;
    }
  }
  return runs.subarray(0, unique);
}

/** Texts alike by four fifths have nearly always this many of their samples in common. */
const SHARED_SAMPLES = 4;

/** Cheap: whether comparing two accounts in full can find them alike. */
export function mayBeAlike(one: Account, other: Account): boolean {
  if (one.whole === other.whole || one.exact === other.exact) return true;
  let shared = 0;
  for (const sample of one.samples) if (other.samples.includes(sample)) shared += 1;
  return shared >= Math.min(SHARED_SAMPLES, one.samples.length, other.samples.length);
}

/** 0 … 1: runs that both have, of all that one of them has; 0 as soon as it is sure to be below `least`. */
export function likenessOf(one: Account, other: Account, least: number): number {
  if (one.whole === other.whole || one.exact === other.exact) return 1;
  const [a, b] = [one.runs, other.runs];
  const needed = (least / (1 + least)) * (a.length + b.length);
  // Runs of one text that the other may miss.
  const [leftOut, rightOut] = [a.length - needed, b.length - needed];
  let same = 0;
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) same += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
    if (left - same > leftOut + ROUNDING || right - same > rightOut + ROUNDING) return 0;
  }
  return same / (a.length + b.length - same);
}

const ROUNDING = 1e-6;
