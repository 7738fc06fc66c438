import type { RegisterRecord } from "../../register/register";
import { compareSources } from "./places";
import { BANDS, likenessOf, mayBeAlike, readAccount, type Account } from "./account";
import { NumberMap } from "./number-map";

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
  const latest = new Latest();
  for (const record of [...records].sort(compareSources)) {
    const account = readAccount(record);
    if (account === null) continue;
    const match = latest.meet(account);
    if (match === null) continue;
    note(record, match.other.record, match.share);
    note(match.other.record, record, match.share);
  }
  return [...found.entries()].map(([record, { others, share }]) => ({ record, others, share }));
}

interface Match {
  readonly other: Account;
  readonly share: number;
}

const hashOf = (account: Account, band: number): number =>
  band === -2 ? account.exact : band === -1 ? account.whole : account.band(band);

/**
 * The latest account under each of the hashes by which likely partners are found: thousands of equal texts stay linear.
 */
class Latest {
  readonly #accounts: Account[] = [];
  readonly #byHash = new NumberMap();

  /** The account most like this one among the latest with one of its hashes, which it then replaces. */
  meet(account: Account): Match | null {
    const own = this.#accounts.push(account) - 1;
    let best: Match | null = null;
    let compared: Account | null = null;
    for (let band = -2; band < BANDS; band += 1) {
      const other = this.#accounts[this.#byHash.replace(hashOf(account, band), own)];
      if (other === undefined || other === compared || other === account || other.subject === account.subject) continue;
      if (best?.share === 1 || !mayBeAlike(account, other)) continue;
      compared = other;
      const share = likenessOf(account, other, ALIKE);
      if (share >= ALIKE && (best === null || share > best.share)) best = { other, share };
    }
    return best;
  }
}
