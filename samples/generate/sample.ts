import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import type { Random } from "../content/random";

export type SampleFormat = "xlsx" | "xls" | "ods" | "csv" | "csv-1258";

/** One unit's workbook with what a right reading must find in it. */
export interface Sample {
  /** File name without extension. */
  readonly file: string;
  readonly unit: string;
  readonly format: SampleFormat;
  readonly plan: WorkbookPlan;
  readonly records: number;
  /** Codes of findings that must appear for this file. */
  readonly findings: readonly string[];
}

export type MakeSample = (random: Random) => Sample;
