import type { Campaign } from "../campaign/campaign";
import type { Finding } from "../check/finding";
import type { SheetKind, WorkbookPlan } from "../grid/sheet-plan";
import type { Register } from "../register/register";
import type { Day } from "../text/day";
import type { CountedAward, UnitFigures } from "./figures";

/** All that a report is made from. */
export interface ReportInput {
  readonly campaign: Campaign;
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly today: Day;
  /** Registers of earlier campaigns, for comparison. */
  readonly earlier: readonly Register[];
  /** Version of the program, told on the proof sheet. */
  readonly version: string;
}

/** What units, register and report say of the number of records, and whether they agree. */
export interface Proof {
  readonly rowsRead: number;
  readonly records: number;
  readonly setAside: number;
  readonly perUnitSum: number;
  readonly reportSum: number;
  readonly balanced: boolean;
}

/** The report as values: the sheets to write and the figures they show. */
export interface Report {
  readonly workbook: WorkbookPlan;
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind }[];
  readonly awards: readonly CountedAward[];
  readonly units: readonly UnitFigures[];
  readonly totals: Readonly<Record<string, number>>;
  readonly proof: Proof;
}
