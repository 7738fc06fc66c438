import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import type { Random } from "../content/random";
import type { ExpectedFinding } from "./expected";

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

/** Name, kind as the plan words it, head-count. */
export type UnitRow = readonly [name: string, kind: string, headcount: number];

/** What the units of one campaign sent, and what a check must say of it on two days. */
export interface Collection {
  readonly campaign: string;
  /** ISO days. */
  readonly days: readonly [string, string];
  readonly units: readonly UnitRow[];
  readonly samples: readonly Sample[];
  /** What the office itself keeps of papers received, where that is not among the samples. */
  readonly papers: readonly Sample[];
  /** Handed in afterwards: kept apart, so that a check with and without it can be compared. */
  readonly later: readonly Sample[];
  /** Of the samples, the papers, the units and the plan; without what was handed in afterwards. */
  readonly expected: readonly ExpectedFinding[];
}

export const extensionOf = (format: SampleFormat): string => format.replace("-1258", "");
