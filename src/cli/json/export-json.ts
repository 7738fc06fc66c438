import { sumOfKinds, type KindCounts } from "../../report/figures/figures";
import type { Tally, TallyCounts } from "../../report/figures/tally";

const awardsJson = (byAward: ReadonlyMap<string, KindCounts>) =>
  Object.fromEntries([...byAward].map(([award, kinds]) => [award, { nominations: sumOfKinds(kinds), kinds }]));

const countsJson = ({ nominations, byKind, byAward }: TallyCounts) => ({
  nominations,
  kinds: byKind,
  awards: awardsJson(byAward),
});

/** The document that `export --json` prints: where the register was written, and the figures of the tổng hợp report. */
export const exportJson = (out: string, records: number, unread: readonly string[], tally: Tally) => ({
  version: 1,
  out,
  records,
  unread,
  units: tally.units.map((counts) => ({ unit: counts.unit, ...countsJson(counts) })),
  totals: countsJson(tally.total),
});
