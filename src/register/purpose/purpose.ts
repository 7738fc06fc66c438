import type { RegisterKind } from "../../campaign/campaign";
import type { SheetReason } from "../../layout/evidence";
import type { Evidence } from "../../layout/layout";

/** What a sheet is for. Only the registers' own lists are counted. */
export const SHEET_PURPOSES = [
  "nominations",
  "articles",
  "works",
  "initiatives",
  "scores",
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

const SURE = 0.95;
/** Reasons that name the other matter: not that nothing was found. */
const NAMED_MATTER: ReadonlySet<SheetReason> = new Set<SheetReason>([
  "purpose-answers",
  "purpose-things",
  "purpose-other-title",
]);

/** Whether a sheet is of another matter for certain: nobody has to be asked whether it is a list of ours. */
export const isSurelyOther = ({ purpose, confidence, evidence: { code } }: PurposeDecision): boolean =>
  purpose === "other" && confidence >= SURE && NAMED_MATTER.has(code);

const REGISTERS: ReadonlySet<string> = new Set<RegisterKind>([
  "nominations",
  "articles",
  "works",
  "initiatives",
  "scores",
  "submissions",
]);

/** Whether a sheet of that purpose is a list whose records count. */
export const isCountedPurpose = (purpose: SheetPurpose): boolean => REGISTERS.has(purpose);
