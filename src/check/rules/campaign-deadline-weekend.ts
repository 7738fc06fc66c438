import { planProblemRule } from "./plan-problems";

/** A deadline falls on a day on which offices are closed. */
export const campaignDeadlineWeekend = planProblemRule("deadline-weekend");
