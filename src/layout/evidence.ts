import type { FieldId } from "../field/field";

/**
 * Every reason the layout gives, with exactly its parameters. Assignable to `Evidence`; worded in `wording/`.
 * Rows in parameters are those a person sees (from 1), columns are letters.
 */
export type GuessEvidence =
  | { readonly code: "header-words"; readonly params: { readonly header: string; readonly field: FieldId } }
  | { readonly code: "header-spelling"; readonly params: { readonly header: string; readonly field: FieldId } }
  | {
      readonly code: "header-above";
      readonly params: { readonly header: string; readonly above: string; readonly field: FieldId };
    }
  | { readonly code: "header-not-kept"; readonly params: { readonly header: string } }
  | { readonly code: "header-unknown"; readonly params: { readonly header: string } };

/** Why a row has its role. */
export type RowEvidence =
  | { readonly code: "row-title"; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "row-header"; readonly params: { readonly hits: number; readonly texts: number } }
  | { readonly code: "row-header-again"; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "row-number"; readonly params: { readonly from: string; readonly to: string } }
  | { readonly code: "row-group"; readonly params: { readonly label: string; readonly level: number } }
  | { readonly code: "row-record"; readonly params: { readonly subject: string } }
  | { readonly code: "row-record-unnamed"; readonly params: { readonly filled: number } }
  | { readonly code: "row-continuation"; readonly params: { readonly of: number } }
  | { readonly code: "row-total"; readonly params: { readonly text: string } }
  | { readonly code: "row-note"; readonly params: { readonly text: string } }
  | { readonly code: "row-prefilled"; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "row-signature"; readonly params: { readonly text: string } }
  | { readonly code: "row-example"; readonly params: { readonly text: string } }
  | { readonly code: "row-no-list"; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "row-unknown"; readonly params: Readonly<Record<string, never>> };

/** Why a table was seen, or how its columns were told. */
export type TableEvidence =
  | {
      readonly code: "table-header";
      readonly params: { readonly from: number; readonly to: number; readonly hits: number; readonly texts: number };
    }
  | { readonly code: "table-header-structure"; readonly params: { readonly from: number; readonly to: number } }
  | {
      readonly code: "table-numbered";
      readonly params: { readonly row: number; readonly from: string; readonly to: string };
    }
  | { readonly code: "table-no-header"; readonly params: { readonly row: number; readonly records: number } }
  | {
      readonly code: "table-records";
      readonly params: { readonly records: number; readonly from: number; readonly to: number };
    }
  | { readonly code: "table-blank-form"; readonly params: Readonly<Record<string, never>> };

/** Why a sheet is or isn't taken for a list. */
export type SheetEvidence =
  | { readonly code: "sheet-list"; readonly params: { readonly tables: number; readonly records: number } }
  | { readonly code: "sheet-blank"; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "sheet-lookup"; readonly params: { readonly name: string } }
  | { readonly code: "sheet-instructions"; readonly params: { readonly name: string } }
  | { readonly code: "sheet-statistics"; readonly params: { readonly columns: number } }
  | { readonly code: "sheet-no-list"; readonly params: Readonly<Record<string, never>> };

export type LayoutEvidence = GuessEvidence | RowEvidence | TableEvidence | SheetEvidence;

/**
 * Reasons that taking in gives besides: of columns, of purposes and of what the clerk said. They stand beside the
 * layout's in the same places, so that the union of all is closed here.
 */
export type TakingCode =
  | "column-campaign"
  | "column-own"
  | "column-own-other"
  | "column-criterion"
  | "column-document"
  | "column-award"
  | "column-content"
  | "column-empty"
  | "column-unknown"
  | "column-helper"
  | "column-conflict"
  | "column-remembered"
  | "column-clerk"
  | "column-birth-pair"
  | "column-birth-part"
  | "column-name-split"
  | "column-name-whole"
  | "column-collective"
  | "column-content-name"
  | "column-content-honorific"
  | "column-work-type"
  | "column-content-alone"
  | "column-other-name"
  | "column-hero"
  | "column-content-kind"
  | "column-kind-tick"
  | "column-article-person"
  | "column-only-content"
  | "column-no-nomination"
  | "column-against-title"
  | "row-clerk"
  | "sheet-taken-by-clerk"
  | "sheet-left-by-clerk"
  | "sheet-of-our-report"
  | "purpose-own-register"
  | "purpose-register"
  | "purpose-title"
  | "purpose-column"
  | "purpose-nobody"
  | "purpose-bodies"
  | "purpose-hidden"
  | "purpose-counts"
  | "purpose-answers"
  | "purpose-codes"
  | "purpose-nobody-named"
  | "purpose-things"
  | "purpose-other-title"
  | "purpose-blank"
  | "purpose-people";

export type EvidenceCode = LayoutEvidence["code"] | TakingCode;
/** Reasons for what a sheet is for. */
export type PurposeReason = Extract<EvidenceCode, `purpose-${string}`>;
/** Reasons that speak of a whole sheet. */
export type SheetReason = Extract<EvidenceCode, `sheet-${string}` | `purpose-${string}`>;
