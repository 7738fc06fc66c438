import { onceFor } from "../base/once-for";
import { addDays, dayOfIso, type Day } from "../text/day";
import type { CalendarSettings, Campaign, Deadline, PlanDecision } from "./campaign";
import { contradictionsOf } from "./contradictions/contradictions";
import type { PlanProblem } from "./contradictions/plan-problem";
import { isWorkingDay } from "./working-days";

/** A way to read a place where the plan contradicts itself: a day that is to hold, or a wording that is meant. */
export type Reading = { readonly kind: "day"; readonly day: Day } | { readonly kind: "text"; readonly text: string };

function nextWorkingDay(day: Day, calendar: CalendarSettings): Day {
  let current = day;
  while (!isWorkingDay(current, calendar)) current = addDays(current, 1);
  return current;
}

const days = (...all: readonly (Day | null)[]): readonly Reading[] =>
  all.filter((day) => day !== null).map((day) => ({ kind: "day", day }));

/** Whether the rule or submission has one day that another can take the place of. */
function hasOneDay({ submissions, rules }: Campaign, id: string): boolean {
  const found = [...submissions, ...rules].find((one) => one.id === id);
  return found !== undefined && "deadline" in found && found.deadline.type === "fixed";
}

/** The readings that a problem of a plan offers by itself; none where only a person can tell. */
export function readingsOf(problem: PlanProblem, campaign: Campaign): readonly Reading[] {
  switch (problem.kind) {
    case "period-inverted":
      return days(dayOfIso(problem.details.suggested));
    case "deadline-weekend": {
      const named = dayOfIso(problem.details.day);
      if (named === null || !hasOneDay(campaign, problem.rule)) return [];
      return days(dayOfIso(problem.details.lastWorkingDay), nextWorkingDay(named, campaign.calendar));
    }
    case "deadline-order":
      return hasOneDay(campaign, problem.rule) ? days(dayOfIso(problem.details.otherDue)) : [];
    case "name-variants":
      return problem.details.names
        .split("; ")
        .map((spelling) => ({ kind: "text", text: spelling.replace(/ ×\d+$/, "") }));
    case "text-defect":
      return problem.details.likely === "" ? [] : [{ kind: "text", text: problem.details.likely }];
    case "period-outside-year":
    case "deadline-outside-period":
    case "deadline-before-plan":
    case "open-value":
      return [];
  }
}

const dueOn = <T extends { readonly id: string }>(one: T, id: string, day: Day): T => {
  if (one.id !== id || !("deadline" in one)) return one;
  const deadline: Deadline = { type: "fixed", day, inclusive: true };
  return { ...one, deadline };
};

function withReading(campaign: Campaign, { kind, rule }: PlanProblem, day: Day): Campaign {
  if (kind === "period-inverted") return { ...campaign, period: { ...campaign.period, to: day } };
  return {
    ...campaign,
    submissions: campaign.submissions.map((one) => dueOn(one, rule, day)),
    rules: campaign.rules.map((one) => dueOn(one, rule, day)),
  };
}

/**
 * The campaign as it is to be applied: where the clerk decided for another day than the plan gives, that day holds.
 * The plan as written stays what it is, and so do its contradictions.
 */
export const withReadings = onceFor((campaign: Campaign): Campaign => {
  const decided = campaign.decisions.some(({ reading }) => reading !== undefined) ? contradictionsOf(campaign) : [];
  return decided.reduce(
    (current, problem) =>
      problem.decision?.reading === undefined ? current : withReading(current, problem, problem.decision.reading),
    campaign,
  );
});

/** The campaign with one decision put in the place of a former one on the same problem; null takes it back. */
export const withDecision = (
  campaign: Campaign,
  problem: string,
  decision: Omit<PlanDecision, "problem"> | null,
): Campaign => ({
  ...campaign,
  decisions: [
    ...campaign.decisions.filter((one) => one.problem !== problem),
    ...(decision === null ? [] : [{ problem, ...decision }]),
  ],
});
