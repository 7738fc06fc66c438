import { remembering } from "../../../base/remembering";
import type { FieldOf, OwnField } from "../../../field/field-facts";
import type { Cell } from "../../../grid/cell";
import { readIdNumber } from "../../../text/id-number";
import { compareKey, foldKey, squeeze } from "../../../text/key";
import { splitHonorific, type NameParts } from "../../../text/name";
import { readPhone } from "../../../text/phone";
import { readAnswer } from "../../values/attested";
import { cellText, typedText } from "../../values/cell-text";
import { isNothing } from "../../values/fillers";
import { kindOfName, kindOfText } from "../../values/kinds";
import { splitNameAndBirth } from "../../values/name-and-birth";
import { beginsWithFamilyName } from "../../values/plain-name";
import { sexOfHeader, sexOfHonorific, sexOfText } from "../../values/sex";
import { filled, type CellReader, type PlannedColumn } from "../cell-reader";
import { addProblem, keepRaw, type RecordDraft } from "../record-draft";
import { date } from "./text-date-number";

const LINE_BREAK = /[\r\n]/;
const sexOf = remembering(sexOfText);
const kindTextOf = remembering(kindOfText);
const answerOf = remembering(readAnswer);

export const birthOf = (sex: "male" | "female"): CellReader => {
  const birth = date("birth");
  return filled((_clean, cell, draft, column, context) => {
    draft.sexBeside = sex;
    birth(cell, draft, column, context);
  });
};

/** Day, month or year of birth: `finishRecord` puts them together. */
export const birthPart: CellReader = filled((clean, _cell, draft, { mapping }) => {
  (draft.birthParts ??= [])[Number(mapping.evidence.params["part"])] = clean;
});

export const phone =
  (field: OwnField & FieldOf<"phone">): CellReader =>
  (cell, draft, column) => {
    const clean =
      cell.kind === "text" && LINE_BREAK.test(cell.value)
        ? squeeze(cell.value.replace(/[\r\n]+/g, "; "))
        : cellText(cell);
    if (clean === "" || isNothing(clean) || draft.fields[field] !== undefined) return;
    const read = readPhone(clean);
    const typed = typedText(cell);
    const value = read.ok ? read.phones.join("; ") : ((read.reason === "lost-zero" ? read.suggestion : null) ?? clean);
    draft.fields[field] = value;
    keepRaw(draft, field, typed, value);
    if (!read.ok) addProblem(draft, field, column.letter, "type-phone", typed, read.reason, read.suggestion);
  };

/** Numbers of passports begin with letters or anything: no zero was lost. */
const OF_PASSPORT = /ho chieu|passport/;
const OF_CITIZEN = /cccd|cmnd|cmtnd|cmt\b|can cuoc|dinh danh|chung minh|identity/;
const OF_STATE = /cccd|cmnd|cmtnd|cmt\b|can cuoc|dinh danh|chung minh|ho chieu|identity|id (?:no|number|card)/;

export const idNumber: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean) || draft.fields.idNumber !== undefined) return;
  const typed = typedText(cell);
  const header = foldKey(column.mapping.header);
  if (OF_PASSPORT.test(header) && !OF_CITIZEN.test(header)) {
    draft.fields.idNumber = clean;
    keepRaw(draft, "idNumber", typed, clean);
    return;
  }
  const read = readIdNumber(clean);
  const value = read.ok ? read.id : ((read.reason === "lost-zero" ? read.suggestion : null) ?? clean);
  draft.fields.idNumber = value;
  keepRaw(draft, "idNumber", typed, value);
  // "Số hiệu", "Mã CCVC" number people in their own way.
  if (!read.ok && OF_STATE.test(header))
    addProblem(draft, "idNumber", column.letter, "type-id", typed, read.reason, read.suggestion);
};

const LAST_DIGIT = 0x39;

/** "1. Nguyễn Văn An": a number typed into the name's own cell. */
const withoutNumber = (text: string): string =>
  text.charCodeAt(0) <= LAST_DIGIT ? text.replace(/^\d{1,4}\s*[.)/-]\s*(?=\p{L})/u, "") : text;

/** Honorifics that are family names as well. */
const FAMILY_NAMES = new Set(["ông", "cô"]);
const MOST_WORDS = 3;

/** "Ông Thành Đạt", "Cô Thị Hồng Huệ" where nobody else has an honorific: their family names. */
function splitName(bare: string, { honorifics }: PlannedColumn): NameParts {
  const split = splitHonorific(bare);
  const family = split.honorific !== null && FAMILY_NAMES.has(compareKey(split.honorific));
  return family && honorifics === "none" && (bare.split(" ").length <= MOST_WORDS || !beginsWithFamilyName(split.name))
    ? { name: bare, honorific: null, rank: null }
    : split;
}

/** What the whole column tells of honorifics before its names. */
export function honorificsIn(names: readonly string[]): "none" | "some" {
  let plain = 0;
  for (const text of names) {
    if (text === "") continue;
    const { honorific, rank } = beginsWithFamilyName(text) ? { honorific: null, rank: null } : splitHonorific(text);
    if (honorific === null && rank === null) plain += 1;
    else if (rank !== null || !FAMILY_NAMES.has(compareKey(honorific ?? ""))) return "some";
  }
  // A list of one man and his title tells nothing.
  return plain >= Math.max(2, names.length / 2) ? "none" : "some";
}

export const name: CellReader = (cell, draft, column) => {
  const clean = withoutNumber(cellText(cell));
  if (clean === "" || isNothing(clean)) return;
  const whole =
    draft.fields.name === undefined || draft.fields.name === clean ? clean : `${draft.fields.name} ${clean}`;
  const body = kindOfName(whole) === "collective";
  const { name: bare, birth } = body ? { name: whole, birth: null } : splitNameAndBirth(whole);
  if (birth !== null) draft.birthBeside = birth;
  const plain = body || beginsWithFamilyName(bare) || kindOfName(bare) !== null;
  const split = plain ? { name: bare, honorific: null, rank: null } : splitName(bare, column);
  draft.fields.name = split.name;
  if (split.honorific !== null) draft.fields.honorific ??= split.honorific;
  if (split.rank !== null) draft.fields.rank ??= split.rank;
  keepRaw(draft, "name", typedText(cell), split.name);
};

/** A tick under "Nữ". */
function sexByTick(clean: string, cell: Cell, draft: RecordDraft, column: PlannedColumn): void {
  const own = sexOfHeader(column.path);
  const { answer } = answerOf(clean);
  // "N" under "Nữ" is its first letter, not "no".
  if (own !== null && (answer === "yes" || /^n[.]?$/i.test(clean))) draft.fields.sex = own;
  else if (own === null || answer === "other")
    addProblem(draft, "sex", column.letter, "value-unknown", typedText(cell), "not-a-sex");
}

export const sex: CellReader = filled((clean, cell, draft, column) => {
  const told = sexOf(clean);
  if (told !== null) draft.fields.sex = told;
  else sexByTick(clean, cell, draft, column);
  keepRaw(draft, "sex", typedText(cell), draft.fields.sex ?? "");
});

export const kind: CellReader = filled((clean, cell, draft, column) => {
  const told = kindTextOf(clean) ?? (answerOf(clean).answer === "yes" ? kindTextOf(column.path.at(-1) ?? "") : null);
  if (told !== null) draft.fields.kind = told;
  else if (column.kindTold) addProblem(draft, "kind", column.letter, "value-unknown", typedText(cell), "not-a-kind");
  keepRaw(draft, "kind", typedText(cell), told ?? "");
});

export const honorific: CellReader = filled((clean, cell, draft) => {
  draft.fields.honorific = clean;
  draft.sexBeside ??= sexOfHonorific(clean);
  keepRaw(draft, "honorific", typedText(cell), clean);
});

export const part = (which: "lastName" | "firstName"): CellReader =>
  filled((clean, _cell, draft) => {
    draft[which] = draft[which] === "" ? clean : `${draft[which]} ${clean}`;
  });
