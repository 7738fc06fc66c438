/** Why an office's own template could not be filled. */
export type TemplateProblem =
  | { readonly reason: "not-docx" | "too-large" }
  /** A brace or a list that is opened and not closed, or the reverse; `text` is what stands there. */
  | { readonly reason: "broken-field"; readonly text: string }
  /** Fields that we have no text for, each once, in the order of the template. */
  | { readonly reason: "unknown-field"; readonly names: readonly string[] };
