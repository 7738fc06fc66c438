import type { Campaign } from "../campaign";
import { datedOf } from "./dated";
import { beforePlan, onClosedDays, outsidePeriod, outsideYear, periodProblems } from "./dates";
import { openValues } from "./open-values";
import { outOfOrder } from "./order";
import type { PlanProblem } from "./plan-problem";
import { ofTheText } from "./text";

/**
 * What a plan contradicts itself in or leaves open, never mended: the clerk decides, and a decision is shown with its
 * problem. In the order: period, deadlines, open values, the text.
 */
export function contradictionsOf(campaign: Campaign): readonly PlanProblem[] {
  const dated = datedOf(campaign);
  const decisions = new Map(campaign.decisions.map((decision) => [decision.problem, decision]));
  const found = [
    ...periodProblems(campaign),
    ...outsideYear(campaign),
    ...outsidePeriod(campaign, dated),
    ...beforePlan(campaign, dated),
    ...onClosedDays(campaign, dated),
    ...outOfOrder(campaign, dated),
    ...openValues(campaign),
    ...ofTheText(campaign),
  ];
  return found.map((problem) => ({ ...problem, decision: decisions.get(problem.key) ?? null }));
}
