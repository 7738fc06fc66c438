import type { RegisterKind } from "../../campaign/campaign";

export interface RegisterView {
  /** Another text whenever the records say something else. */
  readonly content: string;
  readonly records: number;
  readonly byRegister: readonly { readonly register: RegisterKind; readonly label: string; readonly records: number }[];
  readonly byKind: readonly { readonly label: string; readonly records: number }[];
  readonly units: readonly { readonly unit: string; readonly records: number; readonly expected: boolean }[];
  readonly unitsWithout: readonly string[];
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

/** What was changed by hand in a register's sheet; `lost` counts cells that no source column stands for. */
export interface RegisterEdits {
  readonly edits: readonly SourceEdit[];
  readonly lost: number;
}
