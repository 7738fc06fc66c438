import type { FieldId } from "../grid/field";

/**
 * Every reason the layout gives, with exactly its parameters. Assignable to `Evidence`; worded in `wording/`.
 * Rows in parameters are those a person sees (from 1), columns are letters.
 */
export type GuessEvidence =
  | { readonly code: "header-words"; readonly params: { readonly header: string; readonly field: FieldId } }
  | { readonly code: "header-spelling"; readonly params: { readonly header: string; readonly field: FieldId } }
  | { readonly code: "header-above"; readonly params: { readonly header: string; readonly above: string; readonly field: FieldId } }
  | { readonly code: "header-neighbours"; readonly params: { readonly header: string; readonly field: FieldId } }
  | { readonly code: "header-not-kept"; readonly params: { readonly header: string } }
  | { readonly code: "header-unknown"; readonly params: { readonly header: string } };
