import type { SubjectKind } from "../../campaign/campaign";
import type { GroupMeaning } from "./group-meaning";
import { isPartOf } from "../units/part-of-unit";
import type { AroundRows } from "../around-rows";
import type { IsoDate } from "../../text/day";
import { addProblem, addUnknownAward, keepRaw, type RecordDraft } from "./record-draft";
import type { UnitMatch } from "../register";
import { readDate } from "../../text/dates";
import { remembering } from "../../base/remembering";
import type { UnitIndex } from "../units/units";
import type { ReadAward } from "../values/awards";
import { kindOfName } from "../values/kinds";
import { beginsWithFamilyName } from "../values/plain-name";
import type { PositionUnit } from "../values/position-unit";

/** What holds for all records of a table. */
export interface TableFacts {
  readonly around: UnitMatch | null;
  /** The same where it sends the list and may have parts; null where it gathers those of others, or stands above. */
  readonly sender: UnitMatch | null;
  /** Kind told by title, sheet name or header of the name column. */
  readonly kind: SubjectKind | null;
  /** The name column holds heads of households. */
  readonly households: boolean;
  /** Columns that only persons have: birth, sex, identity. */
  readonly personal: boolean;
  /** The sex of those without a tick in a column headed by the other sex; null where there is no such column. */
  readonly unmarkedSex: "male" | "female" | null;
  readonly units: UnitIndex;
  readonly split: (text: string) => PositionUnit;
  /** The award and the month that the titles or the sheet's name give to all rows without a column for them. */
  readonly award: AroundRows<string> | null;
  readonly month: AroundRows<IsoDate> | null;
  /** The awards that a remark names, in a list without a column for awards. */
  readonly awardsOfNote: (note: string) => readonly ReadAward[];
}

const fromColumn = (typed: string, units: UnitIndex): UnitMatch => ({ typed, from: "column", ...units.find(typed) });

type Matched = UnitMatch | null;

/** A record's headings with the units around it found. */
export interface Heading {
  readonly group: GroupMeaning;
  /** The unit of the heading, or of what stands around the table. */
  readonly above: Matched;
  /** The one of them that a part in a unit column belongs to; null where none is known. */
  readonly sender: Matched;
  /** By the text of a unit column. */
  readonly ofColumn: (typed: string) => UnitMatch;
}

/** Prepared once for all records under the same headings. */
export function headingFrom(group: GroupMeaning, { units, around, sender }: TableFacts): Heading {
  const own: Matched = group.unit === null ? null : { typed: group.unit, from: "group", ...units.find(group.unit) };
  const above = own ?? (around !== null && around.unit === null && units.isAbove(around.typed) ? null : around);
  const whole = own ?? sender;
  return { group, above, sender: whole, ofColumn: remembering((typed) => ofColumn(typed, whole, units)) };
}

/** The unit typed in a column. A part of a unit ("Tổ Toán", "Thôn 3") belongs to the one who sends the list. */
function ofColumn(typed: string, sender: Matched, units: UnitIndex): UnitMatch {
  const own = fromColumn(typed, units);
  return own.unit === null && sender !== null && isPartOf(typed, sender.unit ?? sender.typed) ? sender : own;
}

/** The unit of a record: its own column, its heading, its post, then what stands around the table. */
function matchUnit(typed: string, postUnit: string | null, heading: Heading, { units }: TableFacts): Matched {
  if (typed !== "") return heading.ofColumn(typed);
  if (postUnit === null) return heading.above;
  const own = fromColumn(postUnit, units);
  return own.unit !== null ? own : (heading.above ?? own);
}

/** The unit as it is kept: the expected one where told, else as typed. */
function cleanUnit(own: string | null, match: Matched): string | undefined {
  if (own === null) return match?.unit ?? match?.typed;
  return match?.from === "column" ? (match.unit ?? own) : own;
}

function setUnit(draft: RecordDraft, postUnit: string | null, heading: Heading, facts: TableFacts): UnitMatch | null {
  const match = matchUnit(draft.typedUnit, postUnit, heading, facts);
  const own = draft.typedUnit !== "" ? draft.typedUnit : postUnit;
  // A part of the unit stands in its own field, as it does where the list has a column for it.
  const part = match !== null && match.from !== "column" && draft.typedUnit !== "";
  if (part) draft.fields.subUnit ??= draft.typedUnit;
  const clean = cleanUnit(part ? null : own, match);
  if (clean === undefined || clean === "") return match;
  draft.fields.unit = clean;
  if (draft.raw.unit === undefined) keepRaw(draft, "unit", draft.rawUnit ?? own ?? match?.typed ?? "", clean);
  return match;
}

/** What only a person has. A post stands beside a body's name as well: that of whoever speaks for it. */
const OF_A_BODY_NEVER = ["birth", "sex", "idNumber", "honorific", "rank"] as const;
const PERSONAL_VALUES = [...OF_A_BODY_NEVER, "position"] as const;
const NAME_OF_PERSON = /^\S+(?: \S+){1,5}$/;

function kindOf(draft: RecordDraft, group: GroupMeaning, facts: TableFacts): SubjectKind | null {
  const { fields } = draft;
  if (fields.kind !== undefined) return fields.kind;
  const byName = fields.name === undefined ? null : kindOfName(fields.name);
  if (byName === "household") return byName;
  const person = PERSONAL_VALUES.some((field) => fields[field] !== undefined);
  const surely = OF_A_BODY_NEVER.some((field) => fields[field] !== undefined);
  if (byName !== null && !surely && group.kind !== "household") return byName;
  if (group.kind === null && facts.households) return "household";
  return group.kind ?? (person ? "individual" : (facts.kind ?? ofColumns(draft, facts)));
}

const OF_BODIES = /^(?:Danh hiệu )?Tập thể /i;

/** Kind by the columns of the table and the award: no person is a "Tập thể lao động xuất sắc". */
function ofColumns({ fields }: RecordDraft, facts: TableFacts): SubjectKind | null {
  if (fields.name === undefined) return null;
  if (fields.awards?.some((award) => OF_BODIES.test(award)) === true && !beginsWithFamilyName(fields.name))
    return "collective";
  const posted = fields.position !== undefined || fields.positionUnit !== undefined;
  return facts.personal || posted || NAME_OF_PERSON.test(fields.name) ? "individual" : null;
}

/** "3", "8", "1977" of three columns. A day without its month says the year alone. */
function setBirth(draft: RecordDraft): void {
  if (draft.birthParts === null) return;
  const [day, month, year] = draft.birthParts;
  const typed = [month === undefined && year !== undefined ? undefined : day, month, year]
    .filter((part) => part !== undefined)
    .join("/");
  const read = readDate(typed);
  if (read.ok) draft.fields.birth ??= read.iso;
  else addProblem(draft, "birth", null, "type-date", typed, "impossible-date");
  keepRaw(draft, "birth", typed, read.ok ? read.iso : "");
}

function setName(draft: RecordDraft): void {
  const birth = draft.birthBeside === null || draft.raw.birth !== undefined ? null : readDate(draft.birthBeside);
  if (birth?.ok === true) draft.fields.birth ??= birth.iso;
  if (draft.fields.name !== undefined) return;
  const whole = `${draft.lastName} ${draft.firstName}`.trim();
  if (whole !== "") draft.fields.name = whole;
}

/** Position and unit out of one text. Gives the unit. */
function setPosition(draft: RecordDraft, { sender, above }: Heading, facts: TableFacts): string | null {
  const { fields, raw } = draft;
  if (fields.positionUnit === undefined) return null;
  const { position, unit, subUnit } = facts.split(raw.positionUnit ?? fields.positionUnit);
  if (position !== null) fields.position ??= position;
  if (subUnit !== null) fields.subUnit ??= subUnit;
  const whole = sender ?? above;
  if (unit === null || whole === null || facts.units.find(unit).unit !== null) return unit;
  if (!isPartOf(unit, whole.unit ?? whole.typed)) return unit;
  // "Giáo viên, Tổ Toán" in the list of a school: the school is the unit.
  fields.subUnit ??= unit;
  return null;
}

function setSex(draft: RecordDraft, kind: SubjectKind | null, facts: TableFacts): void {
  if (kind === "collective" || kind === "household") return;
  const sex = draft.fields.sex ?? draft.sexBeside ?? (kind === null ? null : facts.unmarkedSex);
  if (sex !== null) draft.fields.sex = sex;
}

/** A nominated body that is an expected unit is counted with itself. */
function ofItself(name: string | undefined, units: UnitIndex): Matched {
  const found = name === undefined ? null : fromColumn(name, units);
  return found === null || found.unit === null ? null : found;
}

/** The awards of its own cells; else what its heading, the title or a remark tells. Those in doubt are asked. */
function setAwards(draft: RecordDraft, ofGroup: ReadAward | null, facts: TableFacts): void {
  const { fields } = draft;
  if (draft.awards.length > 0) {
    fields.awards = draft.awards;
    return;
  }
  if (ofGroup === null && facts.award !== null) {
    fields.awards = [facts.award.value];
    return;
  }
  const ofNote = fields.note === undefined ? [] : facts.awardsOfNote(fields.note);
  const told = ofGroup === null ? ofNote : [ofGroup];
  if (told.length === 0) return;
  fields.awards = told.map(({ name }) => name);
  for (const { known, typed, candidates } of told) if (!known) addUnknownAward(draft, null, typed, candidates);
}

/** "THÁNG 5/2023" over the list is when each of its rows was done. */
function setMonth({ fields, raw }: RecordDraft, { month }: TableFacts): void {
  if (month === null || fields.deedDate !== undefined) return;
  fields.deedDate = month.value;
  raw.deedDate = month.typed;
}

/** Completes a record from its headings and from what stands around the table. Gives how its unit was told. */
export function finishRecord(draft: RecordDraft, heading: Heading, facts: TableFacts): UnitMatch | null {
  const { fields } = draft;
  const { group } = heading;
  setBirth(draft);
  setName(draft);
  const match = setUnit(draft, setPosition(draft, heading, facts), heading, facts);
  if (group.subUnit !== null) fields.subUnit ??= group.subUnit;
  setAwards(draft, group.award, facts);
  setMonth(draft, facts);
  const kind = kindOf(draft, group, facts);
  if (kind !== null) fields.kind = kind;
  setSex(draft, kind, facts);
  return match ?? (kind === "collective" ? ofItself(fields.name, facts.units) : null);
}
