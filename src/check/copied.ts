import type { RegisterRecord } from "../register/register";
import { compareSources } from "./places";
import { likenessOf, readAccount, samplesOf, type Account } from "./account";

/** A record whose achievement is that of others. */
export interface Copied {
  readonly record: RegisterRecord;
  readonly others: readonly RegisterRecord[];
  /** 0 … 1: how much of the text is the same, in runs of words. */
  readonly share: number;
}

/** How much must be the same. */
const ALIKE = 0.8;
/** How many texts with the same sampled run each one is compared with: keeps thousands of equal texts linear. */
const WINDOW = 3;
const MOST_OTHERS = 5;

interface Told { readonly account: Account; readonly record: RegisterRecord }

/**
 * Records whose achievement tells the same as another subject's, names and figures left out. Equal texts are found at
 * once, near ones by a few sampled runs of words, then compared in full; the work grows with the records.
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
  const buckets = new Map<number, Told[]>();
  for (const record of [...records].sort(compareSources)) {
    const account = readAccount(record);
    if (account === null) continue;
    const told = { account, record };
    const match = bestMatch(told, buckets);
    if (match === null) continue;
    note(record, match.other, match.share);
    note(match.other, record, match.share);
  }
  return [...found.entries()].map(([record, { others, share }]) => ({ record, others, share }));
}

/** The text most like this one among those with the same samples; puts this one among them too. */
function bestMatch(told: Told, buckets: Map<number, Told[]>): { readonly other: RegisterRecord; readonly share: number } | null {
  let best: { readonly other: RegisterRecord; readonly share: number } | null = null;
  for (const sample of samplesOf(told.account)) {
    const bucket = buckets.get(sample);
    if (bucket === undefined) {
      buckets.set(sample, [told]);
      continue;
    }
    if (best === null || best.share < 1) {
      for (const other of bucket) {
        if (other === told || other.account.subject === told.account.subject) continue;
        const share = likenessOf(told.account, other.account);
        if (share >= ALIKE && (best === null || share > best.share)) best = { other: other.record, share };
      }
    }
    if (bucket.length < WINDOW) bucket.push(told);
    else if (best === null) {
      bucket.shift();
      bucket.push(told);
    }
  }
  return best;
}
