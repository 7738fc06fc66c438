import type { FieldId } from "../../field/field";
import type { ColumnCandidates } from "./column-candidates";
import { heroAsName, personOfArticle } from "./people-of-articles";
import { birthPair, birthParts } from "./refinements/births";
import { kindByContent, kindByTick } from "./refinements/kinds";
import {
  bareName,
  byContent,
  collectiveName,
  crossedNames,
  oneName,
  repeatedGiven,
  splitName,
} from "./refinements/names";
import { best, holds, instead, type Refinement, type TableHints } from "./column-refinement";
import { spansOfWorks, workType } from "./refinements/works";
import type { ColumnProfile } from "./profile";
import type { Trait } from "./traits";

/**
 * Values that nothing else looks like: they tell a column whose head says nothing, unless another column claims the
 * field.
 */
const UNMISTAKABLE: readonly (readonly [FieldId, Trait])[] = [
  ["name", "person"],
  ["phone", "phone"],
  ["email", "email"],
  ["sex", "sex"],
  ["kind", "kind"],
  ["ethnicity", "ethnicity"],
];
/** Whole names are longer; "Thị Hoa" is half of one. */
const SHORTEST_NAME = 9;
const NEARLY_ALL = 0.9;
const ENOUGH_VALUES = 4;
const NAMES: readonly FieldId[] = [
  "name",
  "lastName",
  "firstName",
  "articleTitle",
  "workTitle",
  "initiative",
  "scoreItem",
  "subjectName",
  "writerName",
];

const MOBILE = /^(?:\+?84|0)(?:3[2-9]|5[25-9]|7[06-9]|8[1-9]|9\d|1[2689]\d)\d{7}$/;
/** Codes of students and of taxpayers have as many digits as telephones have. */
const areMobiles = ({ texts }: ColumnProfile): boolean =>
  [...texts.values()].every((text) => MOBILE.test(text.replace(/[\s.()-]/g, "")));

const claims = (column: ColumnCandidates, field: FieldId): boolean =>
  field === "name"
    ? column.candidates.some((candidate) => NAMES.includes(candidate.field))
    : column.candidates.some((candidate) => candidate.field === field);

const byContentAlone: Refinement = (columns) => {
  // An unheaded column beside headed ones is a code or a remark more often than what it looks like.
  const headless = columns.every(({ header }) => header === "");
  return columns.map((column) => {
    const { profile, header, notKept } = column;
    const unread =
      (header !== "" || headless) && notKept === null && column.candidates.every(({ source }) => source === "content");
    if (!unread || profile.filled < ENOUGH_VALUES) return column;
    const told = UNMISTAKABLE.find(
      ([field, trait]) =>
        profile.share(trait) >= NEARLY_ALL &&
        (field !== "name" || profile.meanLength >= SHORTEST_NAME) &&
        (field !== "phone" || areMobiles(profile)) &&
        !columns.some((other) => other !== column && claims(other, field)),
    );
    return told === undefined ? column : instead(column, told[0], told[0], 0.82, "column-content-alone");
  });
};

const HALF_TOLD = 0.6;
/** "Không", "Tốt" tell nothing that was done. */
const SHORTEST_ACCOUNT = 12;

/** "Nội dung", the one column of a list of people that may tell what they did. */
const contentAsAchievement: Refinement = (columns) => {
  if (!columns.some((column) => holds(column, "name") || holds(column, "lastName"))) return columns;
  const telling = columns.filter(
    (column) => best(column)?.field === "achievement" && column.candidates.some(({ source }) => source !== "content"),
  );
  const [only] = telling;
  if (
    only === undefined ||
    telling.length > 1 ||
    holds(only, "achievement") ||
    (only.profile.filled > 0 && only.profile.meanLength < SHORTEST_ACCOUNT) ||
    (best(only)?.confidence ?? 0) < HALF_TOLD
  )
    return columns;
  return columns.map((column) =>
    column === only ? instead(column, "achievement", "achievement", 0.84, "column-only-content") : column,
  );
};

const REFINEMENTS: readonly Refinement[] = [
  kindByTick,
  heroAsName,
  kindByContent,
  workType,
  spansOfWorks,
  birthPair,
  birthParts,
  splitName,
  crossedNames,
  repeatedGiven,
  bareName,
  oneName,
  byContent,
  collectiveName,
  personOfArticle,
  contentAsAchievement,
  byContentAlone,
];

/** What columns say about one another: pairs, split names, a list of bodies. */
export const refine = (columns: readonly ColumnCandidates[], hints: TableHints): readonly ColumnCandidates[] =>
  REFINEMENTS.reduce((read, refinement) => refinement(read, hints), columns);
