/** Reasons that taking in gives besides those of the layout. */
export type TakingCode =
  | "column-campaign" | "column-own" | "column-own-other" | "column-criterion" | "column-document" | "column-award" | "column-content"
  | "column-empty" | "column-unknown" | "column-helper" | "column-conflict" | "column-remembered" | "column-clerk" | "column-birth-pair"
  | "column-name-split" | "column-name-whole" | "column-collective" | "column-content-name" | "column-content-honorific" | "column-work-type" | "column-content-alone" | "column-hero" | "column-content-kind" | "column-kind-tick" | "column-article-person" | "column-only-content"
  | "row-clerk" | "sheet-taken-by-clerk" | "sheet-left-by-clerk" | "sheet-of-our-report";
