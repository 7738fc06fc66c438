import { planProblemRule } from "./plan-problems";

/** What must come first is due after what needs it. */
export const campaignDeadlineOrder = planProblemRule("deadline-order");
