import type { FieldId } from "../../field/field";
import type { RegisterKind } from "../../campaign/campaign";

export interface RegisterView {
  /** Another text whenever the records say something else. */
  readonly content: string;
  /** The same of what the register's sheets in the workbook show; null where there are none. */
  readonly shownContent: string | null;
  readonly byHand: ChangesByHand;
  readonly records: number;
  readonly byRegister: readonly { readonly register: RegisterKind; readonly label: string; readonly records: number }[];
  readonly byKind: readonly { readonly label: string; readonly records: number }[];
  readonly units: readonly { readonly unit: string; readonly records: number; readonly expected: boolean }[];
  readonly unitsWithout: readonly string[];
  /** Units without a record of which nobody can say so: a question is open that may be about them. */
  readonly unitsAsked: readonly string[];
}

/** A change of one source cell, with the file it stands in. */
export interface SourceEdit {
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** Corrections the clerk applied to what files say; the files themselves are never touched. */
export interface Amendment {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly undone: boolean;
  readonly edits: readonly SourceEdit[];
}

/** A cell of the register that a person changed there; the file's value is kept beside it. */
export interface CorrectionView {
  readonly record: string;
  readonly field: FieldId;
  readonly name: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly sheet: string;
  readonly address: string;
}

/** A correction that no longer stands, since its list was sent again. */
export interface LapsedView extends Pick<CorrectionView, "name" | "column" | "before" | "after"> {
  /** What the later list says; null where the row is not in it. */
  readonly now: string | null;
}

/** What a person changed in the register's sheets. The lists hold the first of each. */
export interface ChangesByHand {
  readonly lapsed: number;
  readonly lapsedCorrections: readonly LapsedView[];
  readonly corrected: number;
  readonly added: number;
  readonly removed: number;
  readonly corrections: readonly CorrectionView[];
  readonly addedNames: readonly string[];
  readonly removedNames: readonly string[];
}
