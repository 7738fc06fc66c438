import type { PlanValue } from "../grid/sheet-plan";

/** An empty cell. */
export const BLANK: PlanValue = { kind: "blank" };
/** A text; an empty one is an empty cell. */
export const text = (value: string): PlanValue => (value === "" ? BLANK : { kind: "text", text: value });
export const number = (value: number): PlanValue => ({ kind: "number", number: value });
/** A formula, without "=", and what it gives as the report is written. */
export const formula = (value: string, cached: string | number): PlanValue => ({
  kind: "formula",
  formula: value,
  cached,
});
