import type { Stamp } from "../../check/stamp/stamp";
import type { FindingView } from "./check";

/** A unit's own list, as its clerk sees it before it is sent. */
export interface DeskView {
  /** Whose list it is; null where nothing tells. */
  readonly unit: string | null;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  /** What is to be corrected in this list, gravest first. */
  readonly findings: readonly FindingView[];
  /** Changes with every change of the list. */
  readonly content: string;
  /** What the file is best called when it is sent. */
  readonly fileName: string;
}

export interface DeskEnginePort {
  /** The list of the open workbook as its unit's clerk sees it; `unit` where the workbook says whose it is. */
  readonly desk: (unit: string | null) => Promise<DeskView>;
  /** The stamp of that list as it is now. */
  readonly stamp: (unit: string | null, at: string) => Promise<Stamp>;
}
