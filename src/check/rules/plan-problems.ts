import { contradictionsOf } from "../../campaign/contradictions/contradictions";
import type { PlanProblem, PlanProblemKind } from "../../campaign/contradictions/plan-problem";
import { finding, type FindingCode, type FindingParams } from "../finding";
import type { CheckRule } from "../rule";

type PlanCode = Exclude<Extract<FindingCode, `campaign-${string}`>, "campaign-cell-invalid">;

/** How an undecided problem weighs. One the clerk has decided is information. */
const WEIGHT: Readonly<Record<PlanProblemKind, "warning" | "info">> = {
  "period-inverted": "warning",
  "period-outside-year": "warning",
  "deadline-outside-period": "warning",
  "deadline-before-plan": "warning",
  "deadline-weekend": "info",
  "deadline-order": "warning",
  "name-variants": "info",
  "open-value": "info",
  "text-defect": "info",
};

/** What is wrong with the plan itself, each matter once; never an error, for the rows are not to blame. */
export const planProblems: CheckRule = ({ campaign, asWritten = campaign }) =>
  contradictionsOf(asWritten).map((problem) => {
    const code: PlanCode = `campaign-${problem.kind}`;
    return finding(code, problem.decision === null ? WEIGHT[problem.kind] : "info", {}, paramsOf(problem));
  });

function paramsOf({ key, place, rule, details, decision }: PlanProblem): FindingParams[PlanCode] {
  return {
    problem: key,
    details: {
      ...details,
      rule,
      ...(place === null ? {} : { place }),
      ...(decision === null ? {} : { decision: decision.decision, why: decision.reason }),
    },
  };
}
