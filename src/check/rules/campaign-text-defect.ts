import { planProblemRule } from "./plan-problems";

/** A slip in the plan's text. */
export const campaignTextDefect = planProblemRule("text-defect");
