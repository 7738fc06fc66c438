import type { RegisterRecord } from "../register/register";
import { compareSources } from "./places";
import { likenessOf, mayBeAlike, readAccount, type Account } from "./account";

/** A record whose achievement is that of others. */
export interface Copied {
  readonly record: RegisterRecord;
  readonly others: readonly RegisterRecord[];
  /** 0 … 1: how much of the text is the same, in runs of words. */
  readonly share: number;
}

/** How much must be the same. */
const ALIKE = 0.8;
const MOST_OTHERS = 5;

interface Told { readonly account: Account; readonly record: RegisterRecord }

/**
 * Records whose achievement tells the same as another subject's, names and figures left out. Equal texts are found at
 * once, near ones by a few sampled pairs of runs of words, then compared in full; the work grows with the records.
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
  const latest = new Map<number, Told>();
  for (const record of [...records].sort(compareSources)) {
    const account = readAccount(record);
    if (account === null) continue;
    const told = { account, record };
    const match = bestMatch(told, latest);
    if (match === null) continue;
    note(record, match.other, match.share);
    note(match.other, record, match.share);
  }
  return [...found.entries()].map(([record, { others, share }]) => ({ record, others, share }));
}

/** The text most like this one among the latest with the same samples, which it then replaces: thousands of equal texts stay linear. */
function bestMatch(told: Told, latest: Map<number, Told>): { readonly other: RegisterRecord; readonly share: number } | null {
  let best: { readonly other: RegisterRecord; readonly share: number } | null = null;
  let compared: Told | null = null;
  for (const sample of [told.account.whole, ...told.account.bands]) {
    const other = latest.get(sample);
    latest.set(sample, told);
    if (other === undefined || other === compared || other === told || other.account.subject === told.account.subject) continue;
    if ((best !== null && best.share === 1) || !mayBeAlike(told.account, other.account)) continue;
    compared = other;
    const share = likenessOf(told.account, other.account);
    if (share >= ALIKE && (best === null || share > best.share)) best = { other: other.record, share };
  }
  return best;
}
