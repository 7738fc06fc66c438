import type { SheetProblem } from "../as-sheet/read-sheets";
import type { UnitsListProblem } from "../units-list";

/** Why a stored campaign, one of its cells, or a list of units cannot be taken. */
export type ProblemReason = SheetProblem["reason"] | UnitsListProblem["reason"] | "no-unit";

/**
 * What is wrong and what to do, as one sentence without its full stop. `typed` is already quoted; "" where nothing
 * stands there.
 */
export type ProblemWording = Readonly<Record<ProblemReason, (typed: string) => string>>;

/** The words of one language; a reason without words does not compile. */
export interface CampaignWording {
  readonly problems: ProblemWording;
  readonly row: (row: number) => string;
  readonly allowed: (values: readonly string[], more: number) => string;
}
