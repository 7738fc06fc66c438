import type { FieldId } from "../../field/field";
import { fieldsWhere } from "../../field/field-facts";
import { sameHeader, type ColumnCandidates } from "./column-candidates";
import { best, holds, instead, type Refinement, type TableHints } from "./column-refinement";
import { heroAsName, personOfArticle } from "./people-of-articles";
import type { Trait } from "./traits";
import { kindOfText } from "../values/kinds";
import { sexOfHeader } from "../values/sex";

const DATE_SHARE = 0.5;
const dated = ({ profile }: ColumnCandidates): boolean =>
  profile.share("date") + profile.share("year") + profile.share("serial") >= DATE_SHARE;

/** "Nam" and "Nữ" side by side: birth dates where the cells are dates, ticks of the sex where they are ticks. */
const birthPair: Refinement = (columns) => {
  const sexes = columns.map(({ column }) => sexOfHeader(column.path));
  return columns.map((column, at) => {
    const sex = sexes[at] ?? null;
    const neighbour = sexes[at + 1] ?? sexes[at - 1] ?? null;
    if (sex === null || neighbour === null || neighbour === sex || !dated(column)) return column;
    const field = sex === "male" ? "birthMale" : "birthFemale";
    return holds(column, field) ? column : instead(column, "sex", field, 0.92, "column-birth-pair");
  });
};

const NOT_GIVEN_NAMES: readonly Trait[] = ["number", "mark", "date", "sex", "honorific"];

/** Family name and given name under one merged header, or the given name in an unlabelled column beside. */
const splitName: Refinement = (columns) => {
  const at = columns.findIndex((column) => column.header !== "" && best(column)?.field === "name");
  const first = columns[at];
  const second = columns[at + 1];
  if (first === undefined || second === undefined || second.profile.filled === 0) return columns;
  const unlabelled = second.header === "" || sameHeader(first.column, second.column);
  const single =
    second.profile.meanLength <= 7 &&
    second.profile.share("person") < 0.2 &&
    NOT_GIVEN_NAMES.every((trait) => second.profile.share(trait) < 0.3);
  if (!unlabelled || !single || first.profile.meanLength > 20 || second.profile.filled < first.profile.filled * 0.5)
    return columns;
  return columns.map((column) =>
    column === first
      ? instead(column, "name", "lastName", 0.93, "column-name-split")
      : column === second
        ? instead(column, "name", "firstName", 0.93, "column-name-split")
        : column,
  );
};

/** A column "Tên" alone is the whole name unless a column of family names stands beside. */
const bareName: Refinement = (columns) => {
  const family = columns.some((column) => holds(column, "lastName"));
  const named = columns.some((column) => holds(column, "name"));
  return columns.map((column) => {
    const first = best(column);
    if (first?.field === "name" && family && column.profile.meanLength <= 8)
      return instead(column, "name", "firstName", 0.9, "column-name-split");
    if (first?.field === "firstName" && !family && !named)
      return instead(column, "firstName", "name", 0.85, "column-name-whole");
    return column;
  });
};

/** What only lists of persons have. */
const OF_PERSONS = fieldsWhere(({ person }) => person === "mark" || person === "address");

/** In a list of bodies that has no other name, the column of units is the subject. */
const collectiveName: Refinement = (columns, hints) => {
  if (
    columns.some(
      (column) =>
        holds(column, "name") ||
        holds(column, "lastName") ||
        holds(column, "articleTitle") ||
        holds(column, "workTitle") ||
        holds(column, "initiative") ||
        holds(column, "subjectName"),
    )
  )
    return columns;
  if (hints.kind === "individual" || columns.some((column) => OF_PERSONS.some((field) => holds(column, field))))
    return columns;
  const units = columns.filter((column) => holds(column, "unit"));
  const [unit] = units;
  if (
    unit === undefined ||
    !columns.some((column) => holds(column, "award") || holds(column, "awardMark") || holds(column, "achievement"))
  )
    return columns;
  const bodies = unit.profile.share("body") >= 0.5 || hints.kind === "collective";
  if (!bodies || unit.profile.distinct < 0.7) return columns;
  const sure = hints.kind === "collective" || unit.profile.share("body") >= 0.8;
  return columns.map((column) =>
    column === unit ? instead(column, "unit", "name", sure ? 0.9 : 0.7, "column-collective") : column,
  );
};

/** "Ông (bà)" over whole names is the name; "Đối tượng" over honorifics is the honorific. */
const byContent: Refinement = (columns) => {
  const named = columns.some((column) => holds(column, "name") || holds(column, "lastName"));
  return columns.map((column) => {
    const field = best(column)?.field;
    const { profile } = column;
    if (field === "honorific" && !named && profile.share("person") >= 0.6)
      return instead(column, "honorific", "name", 0.9, "column-content-name");
    if (field === "kind" && profile.share("honorific") >= 0.7)
      return instead(column, "kind", "honorific", 0.9, "column-content-honorific");
    if (
      (field === "unit" || field === "kind") &&
      !named &&
      profile.share("person") >= 0.7 &&
      profile.share("kind") < 0.5
    )
      return instead(column, field, "name", 0.75, "column-content-name");
    return column;
  });
};

/** "Cá nhân/Tập thể" over kinds is the kind. */
const kindByContent: Refinement = (columns) => {
  if (columns.some((column) => holds(column, "kind"))) return columns;
  return columns.map((column) => {
    const field = best(column)?.field;
    const { profile } = column;
    const told =
      profile.share("kind") >= 0.8 && (profile.distinct <= 0.5 || (profile.filled <= 6 && profile.meanLength <= 10));
    return told && field === "name" ? instead(column, field, "kind", 0.92, "column-content-kind") : column;
  });
};

/** A column of ticks headed by a kind of subject. */
export const KIND_BY_TICK = "column-kind-tick";
const TICKED = 0.8;

/** "Tập thể", "Cá nhân", "Hộ gia đình" side by side over ticks: the kind. */
const kindByTick: Refinement = (columns) => {
  const kinds = columns.map((owner) => {
    const { column, profile } = owner;
    // "TT" is the running number more often than short for a collective.
    const ticked = profile.filled === 0 || profile.share("mark") >= TICKED;
    return ticked && !holds(owner, "seq") ? kindOfText(column.path.at(-1) ?? "") : null;
  });
  const told = new Set(kinds.filter((kind) => kind !== null));
  const any = columns.some(({ profile }, at) => kinds[at] !== null && profile.filled > 0);
  if (told.size < 2 || !any || columns.some((column) => holds(column, "kind"))) return columns;
  return columns.map((column, at) => {
    const beside = kinds[at - 1] ?? kinds[at + 1] ?? null;
    if (kinds[at] === null || beside === null || beside === kinds[at]) return column;
    return instead({ ...column, notKept: null }, best(column)?.field ?? "kind", "kind", 0.9, KIND_BY_TICK);
  });
};

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
const NEARLY_ALL = 0.9;
const ENOUGH_VALUES = 4;
const NAMES: readonly FieldId[] = [
  "name",
  "lastName",
  "firstName",
  "articleTitle",
  "workTitle",
  "initiative",
  "subjectName",
  "writerName",
];

const claims = (column: ColumnCandidates, field: FieldId): boolean =>
  field === "name"
    ? column.candidates.some((candidate) => NAMES.includes(candidate.field))
    : column.candidates.some((candidate) => candidate.field === field);

const byContentAlone: Refinement = (columns) =>
  columns.map((column) => {
    const { profile, header, notKept } = column;
    const unread = header !== "" && notKept === null && column.candidates.every(({ source }) => source === "content");
    if (!unread || profile.filled < ENOUGH_VALUES) return column;
    const told = UNMISTAKABLE.find(
      ([field, trait]) =>
        profile.share(trait) >= NEARLY_ALL && !columns.some((other) => other !== column && claims(other, field)),
    );
    return told === undefined ? column : instead(column, told[0], told[0], 0.82, "column-content-alone");
  });

const HALF_TOLD = 0.6;

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
    (best(only)?.confidence ?? 0) < HALF_TOLD
  )
    return columns;
  return columns.map((column) =>
    column === only ? instead(column, "achievement", "achievement", 0.84, "column-only-content") : column,
  );
};

/** "Loại" in a list of works is the kind of work. */
const workType: Refinement = (columns) => {
  if (!columns.some((column) => holds(column, "workTitle")) || columns.some((column) => holds(column, "workType")))
    return columns;
  return columns.map((column) =>
    best(column)?.field === "kind" && column.profile.share("kind") < 0.2
      ? instead(column, "kind", "workType", 0.88, "column-work-type")
      : column,
  );
};

const REFINEMENTS: readonly Refinement[] = [
  kindByTick,
  heroAsName,
  kindByContent,
  workType,
  birthPair,
  splitName,
  bareName,
  byContent,
  collectiveName,
  personOfArticle,
  contentAsAchievement,
  byContentAlone,
];

/** What columns say about one another: pairs, split names, a list of bodies. */
export const refine = (columns: readonly ColumnCandidates[], hints: TableHints): readonly ColumnCandidates[] =>
  REFINEMENTS.reduce((read, refinement) => refinement(read, hints), columns);
