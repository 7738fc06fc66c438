import { isoOf, type Day } from "../../text/day";
import type { Campaign } from "../campaign";
import { keyOf, type Dated } from "./dated";
import type { FoundProblem, PlanProblemDetails } from "./plan-problem";

const order = (
  reason: PlanProblemDetails["deadline-order"]["reason"],
  one: Dated,
  other: { readonly id: string; readonly name: string; readonly due: Day },
): FoundProblem => ({
  kind: "deadline-order",
  key: `${keyOf("deadline-order", one)}:${other.id}`,
  rule: one.named.id,
  place: one.named.place,
  details: {
    reason,
    name: one.named.name,
    due: isoOf(one.day.lastGood),
    other: other.name,
    otherDue: isoOf(other.due),
  },
});

const otherOf = ({ named, day }: Dated): { id: string; name: string; due: Day } => ({
  id: named.id,
  name: named.name,
  due: day.lastGood,
});

/** What must come first is due after what needs it. */
export function outOfOrder(campaign: Campaign, dated: readonly Dated[]): readonly FoundProblem[] {
  const works = dated.filter(({ named }) => named.kind === "fieldDeadline" && named.register === "works");
  const proposals = dated.filter(
    ({ named }) =>
      named.register === "nominations" &&
      (named.kind === "awardDeadline" || named.kind === "submission") &&
      named.deadline.type !== "monthly",
  );
  const found = proposals.flatMap((one) =>
    works
      .filter((work) => one.day.lastGood < work.day.lastGood)
      .map((work) => order("awards-before-works", one, otherOf(work))),
  );
  const { to, id, text } = campaign.period;
  for (const one of dated) {
    if (to !== null && one.named.submission?.closing === true && one.day.lastGood < to)
      found.push(order("report-before-end", one, { id, name: text, due: to }));
  }
  for (const rule of campaign.rules) {
    if (rule.type !== "prerequisite") continue;
    const { needs } = rule;
    if (needs.type === "field") continue;
    const wanted = dated.filter(({ named }) =>
      needs.type === "initiative" ? named.register === "initiatives" : named.awards.includes(needs.award),
    );
    const wanting = dated.filter(
      ({ named }) => named.kind === "awardDeadline" && named.awards.some((award) => rule.awards.includes(award)),
    );
    for (const one of wanting) {
      for (const first of wanted) {
        if (first.named.batch === one.named.batch && first.day.lastGood > one.day.lastGood)
          found.push(order("award-before-prerequisite", one, otherOf(first)));
      }
    }
  }
  return found;
}
