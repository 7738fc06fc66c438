import type { AwardFigures } from "../../report/awarded/statistics";
import type { Day } from "../../text/day";
import type { FileBytes } from "./file";

/** What is known of a decision: number and day for all, or the decision's own list. */
export interface DecisionAsk {
  readonly number: string;
  readonly day: Day | null;
  readonly list: FileBytes | null;
}

/** Who got what, in figures; the file has every name. */
export interface AwardedView {
  readonly given: number;
  readonly waiting: number;
  /** Names in the decision's list that stand for no nomination. */
  readonly unmatched: readonly string[];
  readonly money: number;
  /** Awards whose money nothing tells. */
  readonly withoutMoney: number;
  readonly figures: readonly AwardFigures[];
  readonly file: FileBytes;
}

/** Why nothing was made. */
export type AwardedProblem = "nothing-told" | "list-unread";

export type AwardedMade =
  { readonly ok: true; readonly view: AwardedView } | { readonly ok: false; readonly problem: AwardedProblem };
