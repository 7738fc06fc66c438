import { planProblemRule } from "./plan-problems";

/** The plan leaves a value open. */
export const campaignOpenValue = planProblemRule("open-value");
