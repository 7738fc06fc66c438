import { AWARDS, DATES, PAPERS } from "./paper-rules";
import { BODY, KINDS, NAMES, PEOPLE } from "./person-rules";
import { headed, only, rule, type FieldRule } from "./rule";

/** What the first word says holds whatever follows. */
const HEADED: readonly FieldRule[] = [
  headed(null, 0.85, "nameless", "", "work place achievement subject"),
  headed(null, 0.85, "education", ""),
  rule(null, 0.85, "employment"),
  // A telephone of the family, of the parents: nobody's own.
  rule(null, 0.8, "phone household"),
  headed("achievement", 0.6, "content", "position"),
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
  rule(null, 0.8, "sector code"),
  // The number of a member's card, of a file: no identity number.
  rule(null, 0.85, "party identity", "", "date"),
  headed("address", 0.85, "address", "documents"),
  // "Chức vụ / Đảng": an office held in the Party.
  rule(null, 0.7, "party", "position", "date"),
  headed("sector", 0.88, "sector", "", "unit achievement subUnit"),
  headed("documents", 0.93, "documents", "", "date number"),
];

const WORK: readonly FieldRule[] = [
  rule("positionUnit", 0.96, "position unit"),
  rule("positionUnit", 0.9, "position subUnit"),
  rule("positionUnit", 0.82, "position address"),
  rule("positionUnit", 0.85, "workInfo"),
  rule("position", 0.85, "rank position"),
  rule("position", 0.97, "position", "", "salary"),
  rule("position", 0.7, "role"),
  rule("rank", 0.95, "rank"),
  rule("honorific", 0.95, "honorific"),
  rule("achievement", 0.97, "achievement"),
  headed("unit", 0.78, "unit", "address"),
  rule("address", 0.82, "unit", "address", "position bareName address"),
  rule("address", 0.85, "unit address"),
  rule(null, 0.8, "unit code"),
  rule(null, 0.8, "subUnit code"),
  // "Nơi ở / Tổ dân phố", "Nơi ở / Phường": parts of an address.
  rule("address", 0.82, "subUnit", "address", "position"),
  rule("unit", 0.85, "unit subUnit"),
  rule("unit", 0.9, "unit bareName"),
  rule("unit", 0.95, "unit", "", "sector amount place documents evaluation"),
  rule("address", 0.96, "address"),
  rule("address", 0.86, "tempAddress"),
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

/** All rules, the first that holds decides. */
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
