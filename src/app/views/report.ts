import type { Signature } from "../../campaign/campaign";
import type { SheetKind, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import type { TemplateProblem } from "../../grid/template-problem";
import type { PaperTexts, Proof, ReportTexts } from "../../report/report";
import type { signatureVariants } from "../../report/signature-variants";
import type { UnlistedEntry } from "../../report/votes/unlisted-entries";
import type { FileBytes } from "./file";

export type PlanName = "register" | "report" | "template" | "findings" | "campaign" | "returned";

/** A sheet's plan without its rows. */
export type SheetOutline = Omit<SheetPlan, "rows"> & {
  readonly size: { readonly rows: number; readonly columns: number };
};

/** A plan without its rows, which follow in pieces so that no message is large. */
export interface PlanOutline {
  readonly plan: Omit<WorkbookPlan, "sheets"> & { readonly sheets: readonly SheetOutline[] };
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind }[];
  readonly proof: Proof | null;
  readonly totals: Readonly<Record<string, number>>;
  /** Decisions that a person wrote for somebody who is in no list any more. */
  readonly unlisted: readonly UnlistedEntry[];
}

/** What the report would be as it is usually made, for the clerk to change. */
export interface ReportUsual {
  readonly units: readonly { readonly unit: string; readonly records: number }[];
  readonly paper: PaperTexts;
  readonly texts: ReportTexts;
  readonly signature: Signature;
  readonly variants: ReturnType<typeof signatureVariants>;
}

/** A letter that can be made. `name` is its file's name without ending. */
export interface LetterView {
  readonly name: string;
  readonly title: string;
}

/** Letters to units, besides those of the report. */
export type UnitLetter = "return-slip" | "reminder";

export const EXPORT_FORMATS = ["report", "register", "csv", "dictionary", "parquet"] as const;

/** The whole report, the register, and the register for other programs with the meaning of its columns. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file that was made; `page` is the same as a page that can be pasted, where there is one. */
export type MadeFile =
  | { readonly ok: true; readonly file: FileBytes; readonly page: string | null }
  | { readonly ok: false; readonly problem: TemplateProblem };
