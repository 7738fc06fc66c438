import type { RegisterRecord } from "../register/register";

/** What an achievement tells, ready to be compared: its runs of words without the subject's name and without figures. */
export interface Account {
  readonly subject: string;
  /** Hashes of the runs, ascending, each once. */
  readonly runs: Uint32Array;
}

/** Shorter accounts are alike by nature: "Hoàn thành tốt nhiệm vụ được giao". */
const SHORTEST = 12;
const LETTERS_IN_SHORTEST = 36;
/** Words in a run. */
const RUN = 4;
/** Runs by which likely partners are found. */
const SAMPLES = 4;
const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;

/** The account of a record; null where it tells too little to be compared. */
export function readAccount({ fields }: RegisterRecord): Account | null {
  const { achievement } = fields;
  if (achievement === undefined || achievement.length < LETTERS_IN_SHORTEST) return null;
  const subject = (fields.name ?? fields.subjectName ?? "").toLowerCase();
  const own = new Set(wordsOf(subject));
  const words = wordsOf(achievement.toLowerCase()).filter((word) => !own.has(word));
  return words.length < SHORTEST ? null : { subject, runs: runsOf(words) };
}

const ZERO = 48;
const NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;
const ASCII_END = 128;

/** Hashes of the words of a lower-case text, in order; words with a digit in them are left out. One pass, no strings made. */
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
      if (!figure) words.push(hash >>> 0);
      hash = OFFSET;
      length = 0;
      figure = false;
    }
  }
  return words;
}

/** Dashes, quotes and dots beyond ASCII. */
const isPunctuation = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xab || code === 0xbb || code === 0xa0;

function runsOf(words: readonly number[]): Uint32Array {
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let start = 0; start < runs.length; start += 1) {
    let run = OFFSET;
    for (let offset = 0; offset < RUN; offset += 1) run = Math.imul(run ^ (words[start + offset] ?? 0), PRIME);
    runs[start] = run >>> 0;
  }
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

/** The hash of the whole, by which equal texts meet, then the smallest runs: texts that share most of their runs share one of these almost surely. */
export function samplesOf({ runs }: Account): readonly number[] {
  let whole = OFFSET;
  for (const run of runs) whole = Math.imul(whole ^ run, PRIME);
  return [whole >>> 0, ...runs.subarray(0, SAMPLES)];
}

/** 0 … 1: runs that both have, of all that one of them has. */
export function likenessOf({ runs: a }: Account, { runs: b }: Account): number {
  let same = 0;
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) same += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return same / (a.length + b.length - same);
}
