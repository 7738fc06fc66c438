import type { Sourced } from "./basics";

/** Whom a unit is ranked among: its cluster or block (sector), units of its kind, or all. */
export type RankedWithin = "sector" | "unit-kind" | "campaign";

/** One content that units are scored on. */
export interface ScoreItem {
  readonly name: string;
  /** Standard points, given where the plan is reached. */
  readonly points: number;
}

/**
 * How units are scored: for each content done / plan × standard points, bonus and minus with their caps. The scoring
 * itself stands in the register "scores", a row a content of a unit.
 */
export interface ScoringRule extends Sourced {
  readonly type: "scoring";
  readonly within: RankedWithin;
  /** Contents with their standard points; empty where the units' own tables say them. */
  readonly items: readonly ScoreItem[];
  /** Done / plan counts up to this percent: 100 gives no more than the standard points. */
  readonly maxPercent: number;
  /** Most bonus and most minus of a unit; null for no cap. */
  readonly maxBonus: number | null;
  readonly maxMinus: number | null;
}

/** Awards that follow the rank: flags for the first so many of each cluster. */
export interface RankRule extends Sourced {
  readonly type: "rank";
  /** Ids of the awards. */
  readonly awards: readonly string[];
  /** How many units of each group may have it, by rank; null for no such bound. */
  readonly places: number | null;
  /** Points it needs at least; null for no such bound. */
  readonly minPoints: number | null;
}
