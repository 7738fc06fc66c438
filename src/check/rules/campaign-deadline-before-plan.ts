import { planProblemRule } from "./plan-problems";

/** A deadline, or the plan itself, is earlier than what it rests on. */
export const campaignDeadlineBeforePlan = planProblemRule("deadline-before-plan");
