import type { StandardField } from "../../../field/field";
import type { Notion } from "./terms";

/** Which notions make which field. The first rule that holds decides. */
export interface FieldRule {
  /** null: understood, and nothing that a register keeps. */
  readonly field: StandardField | null;
  /** How often a fully known, rightly spelled header of this kind holds that field, 0 … 1. */
  readonly sure: number;
  /** All in the column's own header. */
  readonly own: readonly Notion[];
  /** All in its own header or in those above it. */
  readonly all: readonly Notion[];
  /** None in its own header. */
  readonly not: readonly Notion[];
  /** Nothing else in its own header. */
  readonly only: boolean;
  /** The first notion of its own header: in Vietnamese what follows qualifies it. */
  readonly head: Notion | null;
}

const notionsOf = (text: string): readonly Notion[] => (text === "" ? [] : (text.split(" ") as Notion[]));

const rule = (field: StandardField | null, sure: number, own: string, all = "", not = ""): FieldRule => ({
  field,
  sure,
  own: notionsOf(own),
  all: notionsOf(all),
  not: notionsOf(not),
  only: false,
  head: null,
});

const only = (field: StandardField | null, sure: number, own: string, all = ""): FieldRule => ({
  ...rule(field, sure, own, all),
  only: true,
});

const headed = (field: StandardField | null, sure: number, head: Notion, own: string, not = ""): FieldRule => ({
  ...rule(field, sure, own === "" ? head : `${head} ${own}`, "", not),
  head,
});

const ofPerson = (
  who: Notion,
  name: StandardField,
  position: StandardField,
  address: StandardField,
  phone: StandardField,
  alone: number,
): readonly FieldRule[] => [
  rule(name, 0.97, "fullName", who, "position address phone"),
  only(name, 0.95, "bareName", who),
  rule(null, 0.6, "birth", who),
  rule(phone, 0.96, "phone", who),
  rule(position, 0.95, "position", who),
  rule(address, 0.95, "address", who),
  rule(position, 0.82, "unit", who),
  rule(name, alone, who, "", "article work date time documents award code number classify achievement content"),
];

/** What the first word says holds whatever follows. */
const HEADED: readonly FieldRule[] = [
  rule(null, 0.85, "otherPerson", "", "date received sent"),
  rule(null, 0.85, "sign", "", "date time yearWord decision"),
  headed("awardMark", 0.9, "awardName", "", "date number achievement percent yearWord"),
  rule(null, 0.8, "award pastAward", "", "propose"),
  headed("achievement", 0.9, "achievement", "", "date time award pastAward percent amount number level documents"),
  headed("achievement", 0.7, "achievement", "pastAward"),
  headed("award", 0.9, "award", "level", "number amount decision documents unit"),
  headed("achievement", 0.85, "work", "achievement"),
  headed("award", 0.9, "award", "person", "date number amount decision documents subject"),
  headed("award", 0.9, "award", "collective", "date number amount decision documents subject"),
  headed("award", 0.9, "award", "propose yearWord", "number amount decision documents"),
  headed("sector", 0.88, "sector", "", "unit achievement subUnit"),
  headed("documents", 0.93, "documents", "", "date number"),
];

const PEOPLE: readonly FieldRule[] = [
  rule("writerName", 0.93, "fullName", "author article", "position unit address phone"),
  rule("writerPhone", 0.9, "phone", "author article"),
  rule("writerPosition", 0.88, "position", "author article"),
  rule("writerPosition", 0.82, "unit", "author article", "bareName"),
  rule("writerAddress", 0.88, "address", "author article"),
  only("writerName", 0.9, "author", "article"),
  only("writerName", 0.9, "author bareName", "article"),
  only("name", 0.9, "author", "initiative"),
  ...ofPerson("writer", "writerName", "writerPosition", "writerAddress", "writerPhone", 0.95),
  ...ofPerson("hero", "subjectName", "subjectPosition", "subjectAddress", "subjectPhone", 0.85),
  rule("writerName", 0.93, "author", "article", "position unit address phone"),
  rule("writerPosition", 0.85, "author position", "article"),
  rule("writerAddress", 0.85, "author address", "article"),
  rule("writerPhone", 0.85, "author phone", "article"),
  rule("name", 0.92, "author", "initiative", "position unit address phone"),
  rule("name", 0.85, "author fullName"),
  rule("name", 0.8, "author bareName"),
  only("writerName", 0.78, "author"),
  rule("lastName", 0.96, "lastName"),
  rule("firstName", 0.96, "firstName"),
  only("firstName", 0.95, "bareName", "fullName"),
  only("firstName", 0.95, "bareName", "lastName"),
  only("name", 0.72, "bareName"),
];

const KINDS: readonly FieldRule[] = [
  rule("workType", 0.95, "classify", "work"),
  rule(null, 0.7, "classify", "initiative"),
  rule("kind", 0.85, "classify code"),
  rule("kind", 0.95, "classify subject"),
  rule("kind", 0.95, "classify person"),
  rule("kind", 0.95, "classify collective"),
  rule("kind", 0.93, "classify staff"),
  only("kind", 0.88, "classify"),
  rule("kind", 0.85, "classify", "", "unit documents article"),
  rule("name", 0.9, "subject bareName"),
  rule("name", 0.9, "subject fullName"),
  rule("kind", 0.75, "subject", "", "unit award achievement"),
  rule("name", 0.62, "subject award"),
  rule("workType", 0.9, "occasion", "work"),
  rule("kind", 0.85, "occasion person"),
  rule(null, 0.75, "occasion"),
];

const BODY: readonly FieldRule[] = [
  rule(null, 0.85, "issued"),
  rule("idNumber", 0.97, "identity", "", "date"),
  rule("email", 0.98, "email"),
  rule("phone", 0.97, "phone", "", "fullName"),
  rule("birthMale", 0.97, "male", "birth", "female"),
  rule("birthFemale", 0.97, "female", "birth", "male"),
  rule(null, 0.7, "male", "amount", "female"),
  rule(null, 0.7, "female", "amount", "male"),
  rule(null, 0.7, "male", "headcount", "female"),
  rule(null, 0.7, "female", "headcount", "male"),
  rule("sex", 0.95, "male female", "", "birth fullName"),
  only("birthMale", 0.9, "male", "date"),
  only("birthFemale", 0.9, "female", "date"),
  only("sex", 0.88, "male"),
  only("sex", 0.88, "female"),
  rule("sex", 0.98, "sex", "", "birth fullName"),
  rule("birth", 0.97, "birth", "", "fullName hometown place"),
  rule("birth", 0.8, "birth hometown"),
  only("birth", 0.8, "yearWord", "birth"),
  only("birth", 0.8, "date", "birth"),
  rule(null, 0.8, "age"),
  rule("ethnicity", 0.97, "ethnicity"),
  rule(null, 0.85, "religion"),
  rule(null, 0.8, "hometown", "", "address"),
];

const NAMES: readonly FieldRule[] = [
  rule("name", 0.72, "fullName position"),
  rule("name", 0.86, "fullName birth"),
  rule("name", 0.85, "fullName unit"),
  rule("name", 0.98, "fullName", "", "initiative article work documents phone"),
  rule("name", 0.95, "person collective bareName"),
  rule("name", 0.82, "person collective", "", "amount direct award"),
  rule("name", 0.95, "collective unit", "", "amount award classify position"),
  rule("name", 0.95, "collective bareName", "", "amount"),
  rule("name", 0.95, "household bareName", "", "amount"),
  rule("name", 0.95, "person bareName", "", "amount"),
  rule("name", 0.8, "person award", "", "decision number documents"),
  rule("name", 0.8, "collective award", "", "decision number documents"),
  only("name", 0.82, "collective"),
  only("name", 0.82, "household"),
  only("name", 0.8, "person"),
  rule("name", 0.75, "collective", "", "amount unit decision documents percent"),
  rule("name", 0.93, "staff bareName"),
  rule("name", 0.85, "list person"),
  rule("name", 0.85, "list collective"),
  rule("name", 0.78, "list award"),
  rule("name", 0.78, "list staff"),
  only("name", 0.75, "list"),
  rule("name", 0.85, "person achievement"),
];

const PAPERS: readonly FieldRule[] = [
  rule("decisionNumber", 0.85, "seq", "proposal"),
  rule("decisionNumber", 0.9, "decision number"),
  rule("recognisedOn", 0.95, "date recognise"),
  rule("recognisedOn", 0.93, "yearWord recognise"),
  rule("recognisedOn", 0.9, "time recognise"),
  rule("recognisedOn", 0.85, "date", "recognise"),
  rule("decisionDate", 0.95, "date", "decision", "award perform"),
  rule("decisionDate", 0.95, "signed"),
  rule("decisionDate", 0.93, "date sign"),
  rule("decisionDate", 0.9, "time sign"),
  rule("decisionDate", 0.85, "date", "proposal"),
  rule("decisionDate", 0.85, "yearWord", "decision"),
  rule("decisionNumber", 0.97, "number", "decision"),
  rule("decisionNumber", 0.85, "number", "proposal"),
  rule("initiativeLevel", 0.93, "level recognise"),
  rule("initiativeLevel", 0.93, "level", "initiative"),
  rule("initiativeLevel", 0.85, "unit recognise"),
  rule("initiativeLevel", 0.85, "place recognise"),
  rule(null, 0.7, "place scope"),
  rule("initiativeLevel", 0.8, "scope"),
  rule("level", 0.88, "level", "", "position rank unit"),
  rule("level", 0.82, "level award unit"),
  rule("decisionNumber", 0.85, "decision", "", "documents award achievement unit"),
  rule("decisionNumber", 0.8, "decision", "", "documents unit"),
];

const DATES: readonly FieldRule[] = [
  rule("startedOn", 0.93, "start", "", "unit content"),
  rule("finishedOn", 0.93, "finish", "", "unit content evaluation percent"),
  rule("receivedOn", 0.93, "received", "", "unit content"),
  rule("sentOn", 0.93, "sent", "", "unit content"),
  rule("deedDate", 0.94, "date perform"),
  rule("deedDate", 0.92, "time perform"),
  rule("deedDate", 0.94, "date achievement"),
  rule("deedDate", 0.92, "time achievement"),
  rule("deedDate", 0.85, "date", "achievement"),
  rule("deedDate", 0.85, "time", "achievement"),
  rule("deedDate", 0.85, "yearWord achievement"),
  rule(null, 0.7, "pastAward"),
  rule(null, 0.75, "yearWord award"),
  rule(null, 0.65, "date award"),
  rule(null, 0.65, "time award"),
  only("deedDate", 0.7, "date"),
  only("deedDate", 0.7, "time"),
  only("deedDate", 0.74, "perform"),
  rule("deedDate", 0.72, "date time"),
  rule(null, 0.8, "joined"),
  only(null, 0.75, "yearWord"),
];

const AWARDS: readonly FieldRule[] = [
  headed("seq", 0.95, "seq", ""),
  rule(null, 0.8, "salary", "", "achievement"),
  rule("votePercent", 0.95, "percent", "votes"),
  rule("votes", 0.93, "votes", "", "evaluation award"),
  rule("votes", 0.8, "votes"),
  only("votePercent", 0.75, "percent"),
  rule("copies", 0.95, "copies"),
  rule("copies", 0.85, "amount article"),
  rule("documents", 0.93, "documents", "", "date number"),
  rule("initiative", 0.95, "initiative", "", "number amount place documents"),
  rule("workTitle", 0.93, "work", "", "place amount headcount person"),
  rule("articleTitle", 0.95, "article", "", "copies amount date number"),
  rule("award", 0.86, "award code"),
  rule("unit", 0.85, "unit award", "", "position"),
  rule("awardMark", 0.86, "awardName award"),
  only("awardMark", 0.9, "awardName"),
  rule("awardMark", 0.84, "awardName", "", "date number decision amount achievement yearWord"),
  rule("achievement", 0.9, "achievement award"),
  rule("award", 0.8, "award level"),
  rule("award", 0.96, "award", "", "amount percent number documents position evaluation"),
  rule("attestation", 0.9, "attestation", "", "number"),
  rule("direct", 0.93, "direct", "", "amount"),
  rule("headcount", 0.93, "headcount"),
  rule("headcount", 0.86, "amount staff"),
  rule("headcount", 0.84, "number staff"),
];

const WORK: readonly FieldRule[] = [
  rule("positionUnit", 0.96, "position unit"),
  rule("positionUnit", 0.9, "position subUnit"),
  rule("positionUnit", 0.82, "position address"),
  rule("positionUnit", 0.85, "workInfo"),
  rule("position", 0.85, "rank position"),
  rule("position", 0.97, "position", "", "salary"),
  rule("rank", 0.95, "rank"),
  rule("honorific", 0.95, "honorific"),
  rule("achievement", 0.97, "achievement"),
  rule("address", 0.85, "unit address"),
  rule("unit", 0.8, "unit code"),
  rule("unit", 0.85, "unit subUnit"),
  rule("unit", 0.9, "unit bareName"),
  rule("unit", 0.95, "unit", "", "sector amount place documents evaluation"),
  rule("address", 0.96, "address"),
  rule("sector", 0.92, "sector"),
  rule("subUnit", 0.92, "subUnit", "", "amount"),
  rule("party", 0.93, "party"),
  rule("note", 0.98, "note"),
  rule("rowCode", 0.8, "code"),
  rule("achievement", 0.75, "content"),
  only("achievement", 0.55, "result"),
  rule(null, 0.75, "evaluation"),
  rule(null, 0.75, "education"),
  rule(null, 0.6, "amount"),
  rule(null, 0.6, "nameless"),
  rule("seq", 0.99, "seq"),
  only("documents", 0.82, "proposal"),
  only("name", 0.58, "staff"),
  only("seq", 0.7, "number"),
];

export const FIELD_RULES: readonly FieldRule[] = [
  ...HEADED,
  ...PEOPLE,
  ...KINDS,
  ...BODY,
  ...NAMES,
  ...PAPERS,
  ...DATES,
  ...AWARDS,
  ...WORK,
];
