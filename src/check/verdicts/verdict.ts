/** What the clerk decided about a finding that is not mended at once. */
export type Verdict =
  /** Looked at, and left as it is for now: it stays open. */
  | { readonly kind: "seen" }
  /** It does not count as open any more; the reason is printed. */
  | { readonly kind: "ignored"; readonly reason: string; readonly at: string }
  /** The unit is asked to mend it: it stays open, and stands on the unit's slip. */
  | { readonly kind: "returned"; readonly at: string };

/** By the key of the finding: the decision holds for as long as the fact is the same. */
export type Verdicts = Readonly<Record<string, Verdict>>;

export const NO_VERDICTS: Verdicts = {};
