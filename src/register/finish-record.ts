import type { SubjectKind } from "../campaign/campaign";
import { isPartOfUnit, type GroupMeaning } from "./group-meaning";
import { keepRaw, type RecordDraft } from "./record-draft";
import type { UnitMatch } from "./register";
import type { UnitIndex } from "./units";
import { kindOfName } from "./values/kinds";
import type { PositionUnit } from "./values/position-unit";

/** What holds for all records of a table. */
export interface TableFacts {
  readonly around: UnitMatch | null;
  /** Kind told by title, sheet name or header of the name column. */
  readonly kind: SubjectKind | null;
  /** Columns that only persons have: birth, sex, identity. */
  readonly personal: boolean;
  /** The sex of those without a tick in a column headed by the other sex; null where there is no such column. */
  readonly unmarkedSex: "male" | "female" | null;
  readonly units: UnitIndex;
  readonly split: (text: string) => PositionUnit;
}

const fromColumn = (typed: string, units: UnitIndex): UnitMatch => ({ typed, from: "column", ...units.find(typed) });

/** The unit of a record: its own column, its heading, its post, then what stands around the table. */
function matchUnit(typed: string, postUnit: string | null, group: GroupMeaning, facts: TableFacts): UnitMatch | null {
  const { units, around } = facts;
  const sent = around?.unit === null ? null : around;
  const heading = group.unit === null ? null : { typed: group.unit, from: "group" as const, ...units.find(group.unit) };
  if (typed !== "") {
    const own = fromColumn(typed, units);
    const above = heading?.unit === null ? sent : (heading ?? sent);
    // "Tổ Toán", "Thôn 3": a part of the unit that sends the list.
    return own.unit === null && above !== null && (own.candidates.length === 0 && isPartOfUnit(typed)) ? above : own;
  }
  if (postUnit !== null) {
    const own = fromColumn(postUnit, units);
    if (own.unit !== null || (heading === null && around === null)) return own;
  }
  return heading ?? around;
}

function setUnit(draft: RecordDraft, postUnit: string | null, group: GroupMeaning, facts: TableFacts): UnitMatch | null {
  const match = matchUnit(draft.typedUnit, postUnit, group, facts);
  const own = draft.typedUnit !== "" ? draft.typedUnit : postUnit;
  const clean = own === null ? match?.unit ?? match?.typed : match?.from === "column" ? (match.unit ?? own) : own;
  if (clean !== undefined && clean !== "") {
    draft.fields.unit = clean;
    const typed = draft.raw.unit ?? (draft.typedUnit !== "" ? draft.typedUnit : own ?? match?.typed ?? "");
    delete draft.raw.unit;
    keepRaw(draft, "unit", typed, clean);
  }
  return match;
}

function kindOf(draft: RecordDraft, group: GroupMeaning, facts: TableFacts): SubjectKind | null {
  const { fields } = draft;
  if (fields.kind !== undefined) return fields.kind;
  const byName = fields.name === undefined ? null : kindOfName(fields.name);
  if (byName === "household") return byName;
  const person = fields.birth !== undefined || fields.sex !== undefined || fields.idNumber !== undefined || fields.honorific !== undefined || fields.rank !== undefined;
  if (group.kind !== null) return group.kind === "individual" && byName !== null && !person ? byName : group.kind;
  if (byName !== null && !person) return byName;
  if (person) return "individual";
  if (facts.kind !== null) return facts.kind;
  if (fields.name === undefined) return null;
  return facts.personal || fields.position !== undefined || fields.positionUnit !== undefined || /^\S+(?: \S+){1,5}$/.test(fields.name) ? "individual" : null;
}

/** Completes a record from its headings and from what stands around the table. Gives how its unit was told. */
export function finishRecord(draft: RecordDraft, group: GroupMeaning, facts: TableFacts): UnitMatch | null {
  const { fields } = draft;
  if (fields.name === undefined && (draft.lastName !== "" || draft.firstName !== "")) fields.name = `${draft.lastName} ${draft.firstName}`.trim();
  const post = fields.positionUnit === undefined ? null : facts.split(draft.raw.positionUnit ?? fields.positionUnit);
  if (post?.position != null && fields.position === undefined) fields.position = post.position;
  const match = setUnit(draft, post?.unit ?? null, group, facts);
  if (group.subUnit !== null && fields.subUnit === undefined) fields.subUnit = group.subUnit;
  if (draft.awards.length > 0) fields.awards = draft.awards;
  else if (group.award !== null) fields.awards = [group.award];
  const kind = kindOf(draft, group, facts);
  if (kind !== null) fields.kind = kind;
  if (kind === "individual" || kind === null) {
    const sex = fields.sex ?? draft.sexBeside ?? (kind === null ? null : facts.unmarkedSex);
    if (sex !== null) fields.sex = sex;
  }
  return match;
}
