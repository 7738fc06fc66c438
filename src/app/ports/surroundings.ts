import type { Day } from "../../text/day";
import type { OnProgress } from "./job";
import type { FileBytes } from "../views/file";

export interface ClockPort {
  readonly today: () => Day;
  readonly now: () => string;
}

/** Calls back once after a while; gives the way not to. */
export interface TimerPort {
  readonly later: (milliseconds: number, job: () => void) => () => void;
}

/** Remembers which file is being read, also where reading it brings the pane down. */
export interface ReadingMarkPort {
  readonly put: (file: string) => void;
  readonly clear: () => void;
  /** The file that was being read when the pane came to an end; null for none. */
  readonly left: () => string | null;
}

/** The sample workbooks of a campaign: what units sent, and the list of units. */
export interface SamplesPort {
  /** Ids of the campaigns that have samples. */
  readonly campaigns: () => Promise<readonly string[]>;
  readonly load: (
    campaign: string,
    onProgress: OnProgress,
  ) => Promise<{ readonly files: readonly FileBytes[]; readonly units: FileBytes | null } | null>;
}
