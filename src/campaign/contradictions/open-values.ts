import type { Campaign, Deadline, PlanPlace } from "../campaign";
import { deadlinesOf } from "../deadlines-of";
import type { FoundProblem, PlanProblemDetails } from "./plan-problem";

const hasOccasions = ({ occasions = [] }: Extract<Deadline, { type: "workingDaysBefore" }>): boolean =>
  occasions.length > 0;

type OpenWhat = PlanProblemDetails["open-value"]["what"];

/** Days and numbers that the plan leaves to be filled in. */
export function openValues(campaign: Campaign): readonly FoundProblem[] {
  const open = (what: OpenWhat, name: string, rule: string, place: PlanPlace): FoundProblem => ({
    kind: "open-value",
    key: `open-value:${what}:${rule === "plan" ? name : rule}`,
    rule,
    place,
    details: { what, name },
  });
  const { period, plan } = campaign;
  const found = plan.openValues.map((name) => open("plan", name, "plan", null));
  if (period.from === null) found.push(open("period-start", period.text, period.id, period.place));
  if (period.to === null) found.push(open("period-end", period.text, period.id, period.place));
  for (const { id, place, kind, name, deadline } of deadlinesOf(campaign)) {
    // What the offices themselves do without a day is no gap that somebody has to fill.
    if (deadline.type === "open" && kind !== "milestone") found.push(open("deadline", name, id, place));
    if (deadline.type === "workingDaysBefore" && deadline.anchorDay === null && !hasOccasions(deadline))
      found.push(open("anchor", deadline.anchor, id, place));
  }
  for (const rule of campaign.rules) {
    const gap = openNumberOf(rule);
    if (gap !== null) found.push(open(gap.what, gap.name, rule.id, rule.place));
  }
  return found;
}

/** The number that a quota or a share leaves open. */
function openNumberOf(rule: Campaign["rules"][number]): { readonly what: OpenWhat; readonly name: string } | null {
  if (rule.type === "quota" && rule.open && rule.min === null && rule.max === null)
    return { what: "quota", name: rule.count.label };
  if (rule.type === "share" && rule.base.type === "given" && rule.base.value === null)
    return { what: "share-base", name: rule.base.label };
  return null;
}
