import type { DueItem } from "../../campaign/calendar-of";
import type { Standing } from "../../check/facts/due";
import type { StampVerdict } from "../../check/stamp/stamp";
import type { Day } from "../../text/day";

/** Units that stand alike with one thing that is due. */
export interface StandingView {
  readonly standing: Standing;
  readonly units: readonly { readonly unit: string; readonly received: Day | null; readonly exactlyOnDay: boolean }[];
}

/** One unit: what it sent, and what is left to mend in it. */
export interface UnitTracking {
  readonly unit: string;
  readonly expected: boolean;
  /** Nothing of it was read, and a question is open that may show that it sent. */
  readonly asked: boolean;
  readonly records: number;
  readonly files: readonly string[];
  /** All that it sent, the versions that no longer count too, earliest first. */
  readonly versions: readonly {
    readonly file: string;
    /** ISO date or time, as the name or the file tells it. */
    readonly made: string | null;
    readonly counts: boolean;
  }[];
  readonly errors: number;
  readonly warnings: number;
  /** Nominations, and how many of them may go into the tờ trình as they are. */
  readonly nominations: number;
  readonly eligible: number;
  readonly standings: Readonly<Record<Standing, number>>;
}

/** What is due and how the units stand with it, as of a day. */
export interface TrackingView {
  readonly today: Day;
  readonly due: readonly { readonly item: DueItem; readonly standings: readonly StandingView[] }[];
  /** Everything that units owe has a day, and the day has passed: what has none may be the very list that is awaited. */
  readonly over: boolean;
  readonly units: readonly UnitTracking[];
}

/** What a file tells of the check it went through before it came here. */
export interface StampView {
  readonly verdict: StampVerdict;
  readonly checkedAt: string | null;
  readonly errors: number | null;
}
