import type { RegisterRecord } from "../../register/register";
import type { Finding } from "../finding";
import { fingerprintOf } from "./fingerprint";

/** Where a register is on its way from a unit to the consolidating office. */
export const HAND_OVER_STATES = ["draft", "checked", "sent", "received", "returned", "consolidated"] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

const NEXT: Readonly<Record<HandOverState, readonly HandOverState[]>> = {
  draft: ["checked"],
  checked: ["draft", "checked", "sent"],
  sent: ["received", "checked"],
  received: ["returned", "consolidated"],
  returned: ["draft", "checked"],
  consolidated: [],
};

/** Whether a register may go from one state to another. */
export const canMove = (from: HandOverState, to: HandOverState): boolean => NEXT[from].includes(to);

/** One step of the way; `note` says why a register was returned. */
export interface HandOverStep {
  readonly state: HandOverState;
  /** ISO time, given by the caller. */
  readonly at: string;
  readonly note: string;
}

/** What a checked register carries to the next level. */
export interface Stamp {
  readonly campaign: string;
  /** Version of the campaign's shape. */
  readonly campaignVersion: number;
  readonly year: number;
  /** The unit that checked; null for a register of several. */
  readonly unit: string | null;
  readonly records: number;
  /** Findings left when it was checked. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fingerprint: string;
  /** Oldest first; never empty. */
  readonly steps: readonly HandOverStep[];
}

export interface StampInput {
  readonly campaign: { readonly id: string; readonly version: number; readonly year: number };
  readonly unit: string | null;
  readonly records: readonly RegisterRecord[];
  readonly findings: readonly Finding[];
  /** ISO time. */
  readonly at: string;
}

/** The stamp of a register that was just checked. */
export function stampOf({ campaign, unit, records, findings, at }: StampInput): Stamp {
  const left = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) left[severity] += 1;
  return {
    campaign: campaign.id,
    campaignVersion: campaign.version,
    year: campaign.year,
    unit,
    records: records.length,
    errors: left.error,
    warnings: left.warning,
    infos: left.info,
    fingerprint: fingerprintOf(records),
    steps: [{ state: "checked", at, note: "" }],
  };
}

/** The state a register is in. */
export const stateOf = ({ steps }: Stamp): HandOverState => steps.at(-1)?.state ?? "draft";

/** When it was last checked, as an ISO time; "" where it never was. */
export const checkedAt = ({ steps }: Stamp): string =>
  steps.filter(({ state }) => state === "checked").at(-1)?.at ?? "";

/** The stamp one step further; null where that step is not allowed. */
export const moved = (stamp: Stamp, to: HandOverState, at: string, note = ""): Stamp | null =>
  canMove(stateOf(stamp), to) ? { ...stamp, steps: [...stamp.steps, { state: to, at, note }] } : null;

/** What the receiving side sees at once. */
export type StampVerdict = "checked-unchanged" | "changed" | "never-checked";

/**
 * Compares a stamp with the records that came with it. Order of rows, running numbers and row codes do not count as
 * changes.
 */
export function verifyStamp(stamp: Stamp | null, records: readonly RegisterRecord[]): StampVerdict {
  if (stamp === null || checkedAt(stamp) === "") return "never-checked";
  return stamp.records === records.length && stamp.fingerprint === fingerprintOf(records)
    ? "checked-unchanged"
    : "changed";
}
