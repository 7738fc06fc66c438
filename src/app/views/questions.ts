import type { FieldId } from "../../field/field";
import type { RowRole } from "../../layout/layout";
import type { UnitMatch } from "../../register/register";

/** A sheet that a question is about. */
export interface QuestionPlace {
  readonly file: string;
  readonly sheet: string;
}

/** What a clerk answers once for all places that ask the same. */
export type Answer =
  | { readonly kind: "column"; readonly shape: string; readonly letter: string; readonly field: FieldId | null }
  | { readonly kind: "unit"; readonly typed: string; readonly unit: string }
  | { readonly kind: "sender"; readonly files: readonly string[]; readonly unit: string }
  | { readonly kind: "award"; readonly typed: string; readonly award: string }
  | { readonly kind: "sheet"; readonly sheets: readonly string[]; readonly choice: "take" | "leave" }
  | { readonly kind: "purpose"; readonly shape: string; readonly choice: "take" | "leave" }
  /** `row` is named as records are: file, sheet, number. */
  /** Of two versions of one list the one that counts; null where both do. */
  | { readonly kind: "resend"; readonly files: readonly [string, string]; readonly counts: string | null }
  | { readonly kind: "row"; readonly row: string; readonly role: RowRole };

/** What a clerk can say that a row is; all else is told by where it stands. */
export const GIVEN_ROLES = ["record", "continuation", "total", "note"] as const satisfies readonly RowRole[];

interface Asked {
  /** Equal for the same question after reading again. */
  readonly key: string;
  /** Where it is asked: the first is shown, the others follow the same answer. */
  readonly places: readonly QuestionPlace[];
  /** Of how many tables, records or sheets the answer decides. */
  readonly count: number;
}

export interface ColumnQuestion extends Asked {
  readonly kind: "column";
  readonly shape: string;
  readonly letter: string;
  readonly header: string;
  /** What speaks for the first proposal, in words. */
  readonly why: string;
  /** How sure that is, 0 … 1. */
  readonly confidence: number;
  readonly proposals: readonly { readonly field: FieldId; readonly label: string }[];
}

export interface UnitQuestion extends Asked {
  readonly kind: "unit";
  readonly typed: string;
  readonly from: UnitMatch["from"];
  readonly proposals: readonly string[];
}

export interface SenderQuestion extends Asked {
  readonly kind: "sender";
  readonly typed: string;
  readonly files: readonly string[];
  readonly proposals: readonly string[];
}

export interface AwardQuestion extends Asked {
  readonly kind: "award";
  readonly typed: string;
  readonly proposals: readonly string[];
}

export interface SheetQuestion extends Asked {
  readonly kind: "sheet";
  readonly sheets: readonly string[];
  /** Why it was not taken for a list, in words. */
  readonly why: string;
}

/** A list that may be none of ours: staff of whom nobody is proposed, or a table of unclear matter. */
export interface PurposeQuestion extends Asked {
  readonly kind: "purpose";
  readonly shape: string;
  readonly purpose: "staff" | "unsure";
  readonly why: string;
  /** How many records wait for the answer. */
  readonly records: number;
}

/** Something that was not told for certain. */
export type Question = ColumnQuestion | UnitQuestion | SenderQuestion | AwardQuestion | SheetQuestion | PurposeQuestion;

/** One answer that is in force, as it is shown to be looked over, changed or refused. */
export interface AnswerInForce {
  readonly key: string;
  readonly answer: Answer;
  /** The header, text, file or sheet that was asked about. */
  readonly about: string;
  /** What was answered, in words; null for a column left out, for a sheet and for a row. */
  readonly chosen: string | null;
  readonly count: number;
}

export interface ExcerptRow {
  readonly row: number;
  readonly role: RowRole;
  readonly cells: readonly string[];
  readonly asked: boolean;
}

/** What a column may hold; `asked` where the campaign's lists ask for it. */
export interface FieldChoice {
  readonly id: FieldId;
  readonly label: string;
  readonly asked: boolean;
}

/** Some rows of the sheet that a question is about, as they stand there. */
export interface QuestionDetail {
  readonly key: string;
  readonly columns: readonly { readonly letter: string; readonly asked: boolean }[];
  readonly rows: readonly ExcerptRow[];
  /** How the sheet was understood, one sentence a reason. */
  readonly evidence: readonly string[];
  /** All that may be answered, besides what is proposed. */
  readonly fields: readonly FieldChoice[];
  readonly awards: readonly string[];
}
