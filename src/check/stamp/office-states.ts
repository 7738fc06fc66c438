import type { HandOverStep } from "./stamp";

/** How a unit's list stands with the office that consolidates: a part of its way from draft to consolidated. */
export type OfficeState = "awaited" | "received" | "returned" | "consolidated";

const NEXT: Readonly<Record<OfficeState, readonly OfficeState[]>> = {
  awaited: ["received"],
  received: ["returned", "consolidated"],
  returned: ["received"],
  consolidated: ["returned"],
};

const isOfficeState = (state: HandOverStep["state"]): state is Exclude<OfficeState, "awaited"> =>
  state === "received" || state === "returned" || state === "consolidated";

/** The state that steps lead to. Without any, a unit whose records are here has been received. */
export function officeStateOf(steps: readonly HandOverStep[], records: number): OfficeState {
  const last = steps.at(-1)?.state;
  if (last !== undefined && isOfficeState(last)) return last;
  return records > 0 ? "received" : "awaited";
}

/** The steps with one more; null where that step is not allowed. */
export function officeStep(
  steps: readonly HandOverStep[],
  records: number,
  to: Exclude<OfficeState, "awaited">,
  at: string,
  note: string,
): readonly HandOverStep[] | null {
  return NEXT[officeStateOf(steps, records)].includes(to) ? [...steps, { state: to, at, note }] : null;
}
