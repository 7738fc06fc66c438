import type { RegisterKind } from "../../campaign/campaign";
import type { SheetReason } from "../../layout/evidence";
import type { Evidence } from "../../layout/layout";

/** What a sheet is for. Only the registers' own lists are counted. */
export const SHEET_PURPOSES = [
  "nominations",
  "articles",
  "works",
  "initiatives",
  "submissions",
  /** A list of people that proposes nobody. */
  "staff",
  /** Codes and what they mean. */
  "lookup",
  /** How a form is filled in. */
  "guide",
  /** A summary or report made from a register of ours. */
  "ours",
  /** A list or table of another matter: courses, assets, prices, tasks, answers, counts. */
  "other",
  /** Not told for certain: the clerk is asked. */
  "unsure",
] as const;
export type SheetPurpose = (typeof SHEET_PURPOSES)[number];

/** What a sheet was decided to be, how sure that is and why. */
export interface PurposeDecision {
  readonly purpose: SheetPurpose;
  /** 0 … 1. */
  readonly confidence: number;
  readonly evidence: Evidence<SheetReason>;
}

/** The purposes a clerk is asked about before anything of the sheet counts. */
export const isAskedPurpose = (purpose: SheetPurpose): purpose is "unsure" | "staff" =>
  purpose === "unsure" || purpose === "staff";

const REGISTERS: ReadonlySet<string> = new Set<RegisterKind>([
  "nominations",
  "articles",
  "works",
  "initiatives",
  "submissions",
]);

/** Whether a sheet of that purpose is a list whose records count. */
export const isCountedPurpose = (purpose: SheetPurpose): boolean => REGISTERS.has(purpose);
