import type { RuleSource } from "./sources";

/** What the findings about scoring and ranks tell. */
export interface ScoringParams {
  /** Points claimed for a content are not done / plan × standard points; `computed` null where nothing was reached. */
  "score-mismatch": RuleSource & {
    readonly item: string;
    readonly typed: number;
    readonly computed: number;
    /** Null for a content without plan and result: then only the standard points bound it. */
    readonly planned: number | null;
    readonly achieved: number | null;
    readonly standard: number;
    readonly maxPercent: number;
  };
  /** The table's standard points are not those of the plan; the plan's count. */
  "score-standard": RuleSource & { readonly item: string; readonly typed: number; readonly standard: number };
  /** Contents of the plan without points, and those with points that the plan does not name: neither count. */
  "score-items-missing": RuleSource & {
    readonly unit: string;
    readonly items: readonly string[];
    readonly unknown: readonly string[];
  };
  "score-capped": RuleSource & {
    readonly unit: string;
    readonly what: "bonus" | "minus";
    readonly sum: number;
    readonly max: number;
  };
  /** A unit proposed for an award that its rank or its points do not give. */
  "rank-unmet": RuleSource & {
    readonly award: string;
    readonly unit: string;
    readonly group: string;
    readonly rank: number;
    readonly of: number;
    readonly points: number;
    readonly places: number | null;
    readonly minPoints: number | null;
    /** The points of the last rank that has it; null where nobody stands there. */
    readonly lastPoints: number | null;
  };
  /** No scoring of the unit was taken in, or nobody says whom it is ranked among. */
  "rank-unknown": RuleSource & {
    readonly award: string;
    readonly unit: string;
    readonly why: "scores" | "group";
  };
}
