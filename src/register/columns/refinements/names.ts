import type { FieldId } from "../../../field/field";
import { fieldsWhere } from "../../../field/field-facts";
import { compareKey } from "../../../text/key";
import { FAMILY_NAMES } from "../../../text/name-words";
import { sameHeader, type ColumnCandidates } from "../column-candidates";
import type { ColumnProfile } from "../profile";
import type { Trait } from "../traits";
import { best, holds, instead, type Refinement } from "../column-refinement";

const NOT_GIVEN_NAMES: readonly Trait[] = ["number", "mark", "date", "sex", "honorific", "code", "place"];
const LONGEST_FAMILY_NAME = 20;
const LONGEST_GIVEN_NAME = 7;

/** "Nam", "Anh", "Sơn" are given names as well: under one head with the family names, one of a few says nothing. */
const FEW = 6;
const looksOtherwise = (profile: ColumnProfile, underOneHead: boolean): boolean =>
  NOT_GIVEN_NAMES.some((trait) => profile.share(trait) >= (underOneHead && profile.filled <= FEW ? 0.6 : 0.3));

/** Whether the cells are single words as given names are. */
const isGiven = ({ profile }: ColumnCandidates, underOneHead: boolean): boolean =>
  profile.filled > 0 &&
  profile.meanLength <= LONGEST_GIVEN_NAME &&
  profile.share("person") < 0.2 &&
  !looksOtherwise(profile, underOneHead);

const isFamily = ({ profile }: ColumnCandidates, underOneHead: boolean): boolean =>
  profile.meanLength <= LONGEST_FAMILY_NAME && !looksOtherwise(profile, underOneHead);

const MOSTLY = 0.7;

const opensWithSurname = ({ profile }: ColumnCandidates): number => {
  const texts = [...profile.texts.values()].map((text) => compareKey(text).split(" ")[0] ?? "");
  return texts.length === 0 ? 0 : texts.filter((word) => FAMILY_NAMES.has(word)).length / texts.length;
};

/** "Phạm", "Vũ", "Lữ": family names alone, so that what stands beside is all the rest of the names. */
const isBareFamily = (column: ColumnCandidates): boolean =>
  opensWithSurname(column) >= MOSTLY && [...column.profile.texts.values()].every((text) => !text.includes(" "));

/** In what share of the rows that have both a name does not end with the given name beside it; null for no such row. */
function shareApart(first: ColumnCandidates, second: ColumnCandidates): number | null {
  const pairs = [...second.profile.texts].flatMap(([row, given]) => {
    const family = first.profile.texts.get(row);
    return family === undefined ? [] : [{ family, given }];
  });
  const apart = pairs.filter(({ family, given }) => !` ${compareKey(family)}`.endsWith(` ${compareKey(given)}`));
  return pairs.length === 0 ? null : apart.length / pairs.length;
}

/** "HO_TEN" beside "TEN": the family name where no cell ends with the given name beside it. */
const lacksGivenName = (first: ColumnCandidates, second: ColumnCandidates): boolean =>
  (shareApart(first, second) ?? 0) >= MOSTLY;

const OF_FAMILY: readonly FieldId[] = ["name", "lastName"];
const OF_GIVEN: readonly FieldId[] = ["name", "firstName"];

/** "Tên" says so; "Tên thánh", "Quan hệ với chủ hộ" name something besides. */
const SURE_OF_BARE_NAME = 0.6;

/** Whether the second column's header leaves it open or says that it holds the given name. */
function headsGiven(first: ColumnCandidates, second: ColumnCandidates): boolean {
  if (second.header === "" || sameHeader(first.column, second.column)) return true;
  const said = second.candidates.some(
    ({ field, source, confidence }) =>
      OF_GIVEN.includes(field) && source !== "content" && confidence >= SURE_OF_BARE_NAME,
  );
  return said && lacksGivenName(first, second);
}

/** How sure: without any header a person is asked. */
const SPLIT_UNDER_HEADER = 0.93;
const SPLIT_WITHOUT = 0.75;

/** Family name and given name under one merged header, or the given name in an unlabelled column beside. */
export const splitName: Refinement = (columns) => {
  const at = columns.findIndex((column) => OF_FAMILY.includes(best(column)?.field ?? "note"));
  const first = columns[at];
  const second = columns[at + 1];
  if (first === undefined || second === undefined) return columns;
  const underOneHead = first.header !== "" && sameHeader(first.column, second.column);
  if (!isFamily(first, underOneHead)) return columns;
  if (!isGiven(second, underOneHead) && !isBareFamily(first)) return columns;
  if (!headsGiven(first, second) || second.profile.filled < first.profile.filled * 0.5) return columns;
  const sure = first.header === "" ? SPLIT_WITHOUT : SPLIT_UNDER_HEADER;
  return columns.map((column) =>
    column === first
      ? instead(column, best(column)?.field ?? "name", "lastName", sure, "column-name-split")
      : column === second
        ? instead(column, best(column)?.field ?? "name", "firstName", sure, "column-name-split")
        : column,
  );
};

const RARELY = 0.5;

/** "firstname" over family names, "lastname" over given ones, as programs from abroad have them: the cells decide. */
export const crossedNames: Refinement = (columns) => {
  const given = columns.find((column) => holds(column, "firstName"));
  const family = columns.find((column) => holds(column, "lastName"));
  if (given === undefined || family === undefined) return columns;
  if (opensWithSurname(given) < MOSTLY || opensWithSurname(family) > RARELY) return columns;
  return columns.map((column) =>
    column === given
      ? instead(column, "firstName", "lastName", SPLIT_UNDER_HEADER, "column-name-split")
      : column === family
        ? instead(column, "lastName", "firstName", SPLIT_UNDER_HEADER, "column-name-split")
        : column,
  );
};

const HARDLY_ANY = 0.1;

/** "Họ nhân viên" over "Cao Bá Tước" beside "Tên nhân viên" over "Tước": the first is the whole name. */
export const repeatedGiven: Refinement = (columns) => {
  const at = columns.findIndex((column) => holds(column, "lastName"));
  const [whole, given] = [columns[at], columns[at + 1]];
  if (whole === undefined || given === undefined || !OF_GIVEN.some((field) => holds(given, field))) return columns;
  if ((shareApart(whole, given) ?? 1) > HARDLY_ANY) return columns;
  return columns.map((column) =>
    column === whole
      ? instead(column, "lastName", "name", SPLIT_UNDER_HEADER, "column-name-whole")
      : column === given
        ? instead(column, best(column)?.field ?? "name", "name", 0.6, "column-other-name")
        : column,
  );
};

/** A whole name is told once: beside the two halves of a name, another "Họ tên" is somebody else's. */
export const oneName: Refinement = (columns) => {
  if (!columns.some((column) => holds(column, "lastName")) || !columns.some((column) => holds(column, "firstName")))
    return columns;
  return columns.map((column) =>
    holds(column, "name") ? instead(column, "name", "name", 0.6, "column-other-name") : column,
  );
};

/** A column "Tên" alone is the whole name unless a column of family names stands beside. */
export const bareName: Refinement = (columns) => {
  const family = columns.some((column) => holds(column, "lastName"));
  const named = columns.some((column) => holds(column, "name"));
  return columns.map((column) => {
    const first = best(column);
    if (first?.field === "name" && family && column.profile.meanLength <= 8)
      return instead(column, "name", "firstName", 0.9, "column-name-split");
    if (first?.field === "firstName" && !family && !named && column.header !== "")
      return instead(column, "firstName", "name", 0.85, "column-name-whole");
    return column;
  });
};

/** What only lists of persons have. */
const OF_PERSONS = fieldsWhere(({ person }) => person === "mark" || person === "address");

/** In a list of bodies that has no other name, the column of units is the subject. */
export const collectiveName: Refinement = (columns, hints) => {
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
export const byContent: Refinement = (columns) => {
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
