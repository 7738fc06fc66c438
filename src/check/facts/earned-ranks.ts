import type { RankRule } from "../../campaign/campaign";
import type { UnitScore } from "./scores";

/** Whether a unit stands among the first that the rule asks for; so does each where it asks for none. */
export const isRanked = ({ places }: Pick<RankRule, "places">, { rank }: UnitScore): boolean =>
  places === null || (rank !== null && rank <= places);

/** Whether rank and points give a unit the rule's awards. */
export const isEarned = (rule: RankRule, score: UnitScore): boolean =>
  isRanked(rule, score) && score.total >= (rule.minPoints ?? 0);
