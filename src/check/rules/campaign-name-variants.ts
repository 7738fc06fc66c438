import { planProblemRule } from "./plan-problems";

/** The plan spells one name in several ways. */
export const campaignNameVariants = planProblemRule("name-variants");
