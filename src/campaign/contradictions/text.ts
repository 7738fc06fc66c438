import type { Campaign } from "../campaign";
import type { FoundProblem } from "./plan-problem";

/** Slips of the plan's own text. */
export function ofTheText(campaign: Campaign): readonly FoundProblem[] {
  const variants = campaign.plan.nameVariants.map(({ names }): FoundProblem => {
    const sorted = Object.entries(names).sort((a, b) => b[1] - a[1]);
    return {
      kind: "name-variants",
      key: `name-variants:${sorted.map(([name]) => name).join("|")}`,
      rule: "plan",
      place: null,
      details: { names: sorted.map(([name, times]) => `${name} ×${times}`).join("; ") },
    };
  });
  const defects = campaign.plan.defects.map(({ id, place, found, likely }): FoundProblem => ({
    kind: "text-defect",
    key: `text-defect:${id}`,
    rule: "plan",
    place,
    details: { found, likely: likely ?? "" },
  }));
  return [...variants, ...defects];
}
