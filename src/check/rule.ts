import type { Campaign } from "../campaign/campaign";
import type { Register } from "../register/register";
import type { Day } from "../text/day";
import type { Finding } from "./finding";

/** What a rule looks at. */
export interface CheckContext {
  readonly campaign: Campaign;
  /** The campaign without the clerk's readings of its contradictions; absent where there are none. */
  readonly asWritten?: Campaign;
  readonly register: Register;
  readonly today: Day;
  /** Registers of earlier campaigns, for chains and repeats. */
  readonly earlier: readonly Register[];
}

/** One rule: all its findings, in the order of the records. Pure. */
export type CheckRule = (context: CheckContext) => readonly Finding[];
