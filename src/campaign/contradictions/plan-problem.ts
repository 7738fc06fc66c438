import type { PlanDecision, PlanPlace } from "../campaign";
import type { ClosedFor } from "../working-days";

/** What each kind of problem tells. Days are ISO dates. */
export type PlanProblemDetails = {
  /**
   * `from` is the plan's own day, or that of its latest basis where the start is the day of issue. `suggested`: the end
   * that would fit; "" for none.
   */
  readonly "period-inverted": { readonly from: string; readonly to: string; readonly suggested: string };
  /** No day of the period lies in the campaign's year. */
  readonly "period-outside-year": { readonly from: string; readonly to: string; readonly year: string };
  readonly "deadline-outside-period": {
    readonly name: string;
    readonly due: string;
    readonly from: string;
    readonly to: string;
  };
  /** `basis`: the day of the latest document the plan rests on; "" where it is not before that one. */
  readonly "deadline-before-plan": {
    readonly name: string;
    readonly due: string;
    readonly issued: string;
    readonly basis: string;
  };
  /** `day`, the last good one, is a day on which offices are closed. */
  readonly "deadline-weekend": {
    readonly name: string;
    readonly day: string;
    readonly closed: Exclude<ClosedFor, null>;
    readonly due: string;
    readonly lastWorkingDay: string;
  };
  /** What must come first is due after what needs it. */
  readonly "deadline-order": {
    readonly reason: "awards-before-works" | "report-before-end" | "award-before-prerequisite";
    readonly name: string;
    readonly due: string;
    readonly other: string;
    readonly otherDue: string;
  };
  /** `names`: each spelling with how often, most frequent first: "Quỳ Hợp ×9; Quỳnh Hợp ×5". */
  readonly "name-variants": { readonly names: string };
  readonly "open-value": {
    readonly what: "plan" | "period-start" | "period-end" | "deadline" | "anchor" | "quota" | "share-base";
    readonly name: string;
  };
  readonly "text-defect": { readonly found: string; readonly likely: string };
};
export type PlanProblemKind = keyof PlanProblemDetails;

interface ProblemOf<K extends PlanProblemKind> {
  readonly kind: K;
  /** Stable name by which a decision remembers it: "deadline-weekend:L6". */
  readonly key: string;
  /** Id of the rule, period or submission; "plan" for the document itself. */
  readonly rule: string;
  readonly place: PlanPlace;
  readonly details: PlanProblemDetails[K];
  /** What the clerk decided; null until then. */
  readonly decision: PlanDecision | null;
}
export type PlanProblem = { [K in PlanProblemKind]: ProblemOf<K> }[PlanProblemKind];

/** A problem as it is found, before decisions are looked up. */
export type FoundProblem = { [K in PlanProblemKind]: Omit<ProblemOf<K>, "decision"> }[PlanProblemKind];
