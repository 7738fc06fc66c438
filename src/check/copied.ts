import type { RegisterRecord } from "../register/register";
import { looseKey } from "../text/key";

/** A record whose achievement is that of others. */
export interface Copied {
  readonly record: RegisterRecord;
  readonly others: readonly RegisterRecord[];
  /** 0 … 1: how much of the text is the same, in runs of words. */
  readonly share: number;
}

/** Shorter accounts are alike by nature: "Hoàn thành tốt nhiệm vụ được giao". */
const SHORTEST = 12;
/** Words in a run that is compared. */
const RUN = 4;
/** How much must be the same. */
const ALIKE = 0.8;
/** Runs of a text by which likely partners are found. */
const SAMPLES = 4;
const WINDOW = 8;
const MOST_OTHERS = 5;

interface Account {
  readonly record: RegisterRecord;
  readonly subject: string;
  readonly text: string;
  readonly runs: ReadonlySet<number>;
}

/**
 * Records whose achievement tells the same as another subject's, names and figures left out. Partners are found by a few
 * sampled runs of words, then compared in full; the work grows with the records.
 */
export function copiedAchievements(records: readonly RegisterRecord[]): readonly Copied[] {
  const found = new Map<RegisterRecord, { readonly others: RegisterRecord[]; share: number }>();
  const note = (record: RegisterRecord, other: RegisterRecord, share: number): void => {
    const known = found.get(record);
    if (known === undefined) found.set(record, { others: [other], share });
    else {
      if (known.others.length < MOST_OTHERS && !known.others.includes(other)) known.others.push(other);
      known.share = Math.max(known.share, share);
    }
  };
  const buckets = new Map<number, Account[]>();
  for (const record of records) {
    const account = accountOf(record);
    if (account === null) continue;
    const compared = new Set<Account>();
    for (const sample of samplesOf(account.runs)) {
      const bucket = buckets.get(sample);
      if (bucket === undefined) {
        buckets.set(sample, [account]);
        continue;
      }
      for (const other of bucket.slice(-WINDOW)) {
        if (compared.has(other)) continue;
        compared.add(other);
        const share = other.subject === account.subject ? 0 : likeness(account, other);
        if (share < ALIKE) continue;
        note(record, other.record, share);
        note(other.record, record, share);
      }
      bucket.push(account);
    }
  }
  return [...found.entries()].map(([record, { others, share }]) => ({ record, others, share }));
}

function accountOf(record: RegisterRecord): Account | null {
  const { achievement, name, subjectName } = record.fields;
  if (achievement === undefined || achievement.length < SHORTEST * 3) return null;
  const subject = looseKey(name ?? subjectName ?? "");
  const own = new Set(subject.split(" "));
  const words = looseKey(achievement).split(" ").filter((word) => !own.has(word) && !/\d/.test(word));
  if (words.length < SHORTEST) return null;
  return { record, subject, text: words.join(" "), runs: runsOf(words) };
}

const PRIME = 16_777_619;

function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
  return hash >>> 0;
}

function runsOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let start = 0; start + RUN <= hashes.length; start += 1) {
    let run = 0;
    for (let offset = 0; offset < RUN; offset += 1) run = Math.imul(run ^ (hashes[start + offset] ?? 0), PRIME);
    runs.add(run >>> 0);
  }
  return runs;
}

/** The smallest hashes: two texts that share most of their runs share one of these almost surely. */
function samplesOf(runs: ReadonlySet<number>): readonly number[] {
  const smallest: number[] = [];
  for (const run of runs) {
    let at = smallest.length;
    while (at > 0 && (smallest[at - 1] ?? 0) > run) at -= 1;
    if (at >= SAMPLES) continue;
    smallest.splice(at, 0, run);
    if (smallest.length > SAMPLES) smallest.pop();
  }
  return smallest;
}

function likeness(a: Account, b: Account): number {
  if (a.text === b.text) return 1;
  let same = 0;
  for (const run of a.runs) if (b.runs.has(run)) same += 1;
  return same / (a.runs.size + b.runs.size - same);
}
