import { planProblemRule } from "./plan-problems";

/** The period ends before it begins. */
export const campaignPeriodInverted = planProblemRule("period-inverted");
