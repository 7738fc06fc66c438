/** A thing that was read otherwise than it stands there. */
export interface Miss {
  readonly figure: string;
  readonly file: string;
  readonly sheet: string;
  /** As Excel shows it; null for the whole sheet. */
  readonly row: number | null;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly traits: readonly string[];
}

export interface Count {
  right: number;
  all: number;
}

/** Counts of right and all for each figure, and what went wrong. */
export class Tally {
  readonly counts = new Map<string, Count>();
  readonly misses: Miss[] = [];

  add(figure: string, right: boolean, miss: () => Omit<Miss, "figure">): void {
    const count = this.counts.get(figure) ?? { right: 0, all: 0 };
    count.all += 1;
    if (right) count.right += 1;
    else this.misses.push({ figure, ...miss() });
    this.counts.set(figure, count);
  }

  /** Share of right ones, from 0 to 1; 1 where nothing was measured. */
  share(figure: string): number {
    const count = this.counts.get(figure);
    return count === undefined || count.all === 0 ? 1 : count.right / count.all;
  }
}
