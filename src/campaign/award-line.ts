import type { SubjectKind } from "./campaign";

/** How offices group titles and award forms. */
type AwardGroup = "title" | "certificate" | "flag" | "medal" | "order" | "city" | "recognition" | "honour" | "prize";

/** One line of the catalogue. The catalogue is a starting point: a campaign takes lines from it and edits them. */
export interface CatalogueAward {
  readonly id: string;
  readonly name: string;
  /** A title (danh hiệu) and an award form (hình thức) are never summed together. */
  readonly category: "title" | "form";
  readonly group: AwardGroup;
  readonly subjects: readonly SubjectKind[];
  /** Names of the levels that usually decide it, lowest first. */
  readonly levels: readonly string[];
  /** Short forms and other names that mean this award and no other. */
  readonly aliases: readonly string[];
}

/** One award in short: id, name, subjects, levels, other names. */
export type Line = readonly [
  id: string,
  name: string,
  subjects: readonly SubjectKind[],
  levels: readonly string[],
  aliases: readonly string[],
];

/** Awards of one category and group. */
export const lines = (
  category: "title" | "form",
  group: AwardGroup,
  rows: readonly Line[],
): readonly CatalogueAward[] =>
  rows.map(([id, name, subjects, levels, aliases]) => ({ id, name, category, group, subjects, levels, aliases }));
