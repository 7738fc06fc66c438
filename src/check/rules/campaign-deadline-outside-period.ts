import { planProblemRule } from "./plan-problems";

/** A deadline lies outside the period. */
export const campaignDeadlineOutsidePeriod = planProblemRule("deadline-outside-period");
