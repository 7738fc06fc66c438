import type { ColumnLetter } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { CampaignField, FieldId } from "../../field/field";
import { endOfSpan } from "../../text/date-span";
import { foldKey, squeeze } from "../../text/key";
import { readIdNumber } from "../../text/id-number";
import { splitHonorific } from "../../text/name";
import { readNumber } from "../../text/numbers";
import { readPhone } from "../../text/phone";
import { calendarOf, type Day } from "../../text/day";
import { addProblem, addUnknownAward, keepRaw, type RecordDraft } from "./record-draft";
import type { ColumnMapping, RecordFields } from "../register";
import { remembering } from "../../base/remembering";
import { readAnswer } from "../values/attested";
import type { AwardReader } from "../values/awards";
import { cellText, typedText } from "../values/cell-text";
import { readDateCell, type DateOrder } from "../values/dates";
import { isNothing } from "../values/fillers";
import { kindOfName, kindOfText } from "../values/kinds";
import { splitNameAndBirth } from "../values/name-and-birth";
import { beginsWithFamilyName } from "../values/plain-name";
import { sexOfHeader, sexOfHonorific, sexOfText } from "../values/sex";

/** A mapped column of a table with what its cells need to be read. */
export interface PlannedColumn {
  readonly mapping: ColumnMapping;
  readonly field: FieldId;
  readonly letter: ColumnLetter;
  readonly dates: DateOrder;
  /** Whether most of a kind column's values are kinds at all. */
  readonly kindTold: boolean;
  /** The header's path, for "Nam" and "Nữ". */
  readonly path: readonly string[];
}

export interface ReadingContext {
  readonly awards: AwardReader;
  /** The campaign's name of a level; as typed where it knows none. */
  readonly levels: (typed: string) => string;
}

/** Reads one cell of the column into the draft. */
export type CellReader = (cell: Cell, draft: RecordDraft, column: PlannedColumn, context: ReadingContext) => void;

type TextField = {
  [F in keyof RecordFields]-?: NonNullable<RecordFields[F]> extends string
    ? string extends NonNullable<RecordFields[F]>
      ? F
      : never
    : never;
}[keyof RecordFields];
type DateField =
  "birth" | "deedDate" | "decisionDate" | "recognisedOn" | "startedOn" | "finishedOn" | "sentOn" | "receivedOn";

const MONTHS_AS_TEXT = 12;

/** "3-5" and "12/5" that Excel took for dates: the text that was probably typed. */
function beforeExcel(cell: Cell): string | null {
  if (cell.kind !== "date") return null;
  const { month, date, year } = calendarOf(Math.floor(cell.value) as Day);
  if (/\d{4}/.test(cell.text)) return `${date}/${month}/${year}`;
  return date <= 31 && month <= MONTHS_AS_TEXT ? `${date}/${month}` : null;
}

const text =
  (field: TextField): CellReader =>
  (cell, draft, column) => {
    const clean = cellText(cell);
    if (clean === "" || isNothing(clean)) return;
    const before = draft.fields[field];
    // A value that goes on in the next row of the same record.
    const whole = before === undefined || before === clean ? clean : `${before} ${clean}`;
    draft.fields[field] = whole;
    keepRaw(
      draft,
      field,
      before === undefined ? typedText(cell) : `${draft.raw[field] ?? before}\n${typedText(cell)}`,
      whole,
    );
    if (cell.kind === "date")
      addProblem(draft, field, column.letter, "value-unknown", typedText(cell), "excel-made-date", beforeExcel(cell));
  };

const date =
  (field: DateField): CellReader =>
  (cell, draft, column) => {
    if (draft.fields[field] !== undefined) return;
    const { iso, problem } = readDateCell(cell, column.dates);
    const typed = typedText(cell);
    if (iso !== null) draft.fields[field] = iso;
    if (iso !== null || problem !== null) keepRaw(draft, field, typed, iso ?? "");
    if (problem !== null && !isNothing(cellText(cell)))
      addProblem(draft, field, column.letter, "type-date", typed, problem.reason, problem.suggestion);
  };

const dateOfDeed = date("deedDate");

/** A deed may have taken weeks: a span counts by its end. */
const deedDate: CellReader = (cell, draft, column, context) => {
  const end = cell.kind === "text" ? endOfSpan(cell.value) : null;
  if (end === null || draft.fields.deedDate !== undefined) {
    dateOfDeed(cell, draft, column, context);
    return;
  }
  draft.fields.deedDate = end;
  keepRaw(draft, "deedDate", typedText(cell), end);
};

const birthOf = (sex: "male" | "female"): CellReader => {
  const birth = date("birth");
  return (cell, draft, column, context) => {
    const clean = cellText(cell);
    if (clean === "" || isNothing(clean)) return;
    draft.sexBeside = sex;
    birth(cell, draft, column, context);
  };
};

const number =
  (field: "copies" | "headcount"): CellReader =>
  (cell, draft, column) => {
    const clean = cellText(cell);
    if (clean === "" || isNothing(clean)) return;
    const read = readNumber(clean);
    if (read.ok && Number.isInteger(read.value)) draft.fields[field] = read.value;
    else addProblem(draft, field, column.letter, "type-number", typedText(cell), "not-a-number");
    keepRaw(draft, field, typedText(cell), read.ok ? String(read.value) : "");
  };

const FRACTION = 1;
const HUNDRED = 100;
const votePercent: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  const read = readNumber(clean);
  if (!read.ok) {
    draft.raw.votePercent = typedText(cell);
    addProblem(draft, "votePercent", column.letter, "type-number", typedText(cell), "not-a-number");
    return;
  }
  const share =
    cell.kind === "number" && (cell.style.numberFormat.includes("%") || (read.value > 0 && read.value <= FRACTION));
  const value = share ? Math.round(read.value * HUNDRED * HUNDRED) / HUNDRED : read.value;
  draft.fields.votePercent = value;
  keepRaw(draft, "votePercent", typedText(cell), String(value));
};

const sexOf = remembering(sexOfText);
const kindTextOf = remembering(kindOfText);
const answerOf = remembering(readAnswer);

const phone =
  (field: "phone" | "writerPhone" | "subjectPhone"): CellReader =>
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

const OF_STATE = /cccd|cmnd|cmtnd|cmt\b|can cuoc|dinh danh|chung minh|ho chieu|identity|id (?:no|number|card)/;

const idNumber: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean) || draft.fields.idNumber !== undefined) return;
  const read = readIdNumber(clean);
  const typed = typedText(cell);
  const value = read.ok ? read.id : ((read.reason === "lost-zero" ? read.suggestion : null) ?? clean);
  draft.fields.idNumber = value;
  keepRaw(draft, "idNumber", typed, value);
  // "Số hiệu", "Mã CCVC" number people in their own way.
  if (!read.ok && OF_STATE.test(foldKey(column.mapping.header)))
    addProblem(draft, "idNumber", column.letter, "type-id", typed, read.reason, read.suggestion);
};

const LAST_DIGIT = 0x39;

/** "1. Nguyễn Văn An": a number typed into the name's own cell. */
const withoutNumber = (text: string): string =>
  text.charCodeAt(0) <= LAST_DIGIT ? text.replace(/^\d{1,4}\s*[.)/-]\s*(?=\p{L})/u, "") : text;

const name: CellReader = (cell, draft) => {
  const clean = withoutNumber(cellText(cell));
  if (clean === "" || isNothing(clean)) return;
  const whole =
    draft.fields.name === undefined || draft.fields.name === clean ? clean : `${draft.fields.name} ${clean}`;
  const body = kindOfName(whole) === "collective";
  const { name: bare, birth } = body ? { name: whole, birth: null } : splitNameAndBirth(whole);
  if (birth !== null) draft.birthBeside = birth;
  const plain = body || beginsWithFamilyName(bare) || kindOfName(bare) !== null;
  const split = plain ? { name: bare, honorific: null, rank: null } : splitHonorific(bare);
  draft.fields.name = split.name;
  if (split.honorific !== null) draft.fields.honorific ??= split.honorific;
  if (split.rank !== null) draft.fields.rank ??= split.rank;
  keepRaw(draft, "name", typedText(cell), split.name);
};

/** A tick under "Nữ". */
function sexByTick(clean: string, cell: Cell, draft: RecordDraft, column: PlannedColumn): void {
  const own = sexOfHeader(column.path);
  const { answer } = answerOf(clean);
  if (own !== null && answer === "yes") draft.fields.sex = own;
  else if (own === null || answer === "other")
    addProblem(draft, "sex", column.letter, "value-unknown", typedText(cell), "not-a-sex");
}

const sex: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  const told = sexOf(clean);
  if (told !== null) draft.fields.sex = told;
  else sexByTick(clean, cell, draft, column);
  keepRaw(draft, "sex", typedText(cell), draft.fields.sex ?? "");
};

const kind: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  const told = kindTextOf(clean) ?? (answerOf(clean).answer === "yes" ? kindTextOf(column.path.at(-1) ?? "") : null);
  if (told !== null) draft.fields.kind = told;
  else if (column.kindTold) addProblem(draft, "kind", column.letter, "value-unknown", typedText(cell), "not-a-kind");
  keepRaw(draft, "kind", typedText(cell), told ?? "");
};

const honorific: CellReader = (cell, draft) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  draft.fields.honorific = clean;
  draft.sexBeside ??= sexOfHonorific(clean);
  keepRaw(draft, "honorific", typedText(cell), clean);
};

const LINE_BREAK = /[\r\n]/;

const award: CellReader = (cell, draft, column, { awards }) => {
  const source =
    cell.kind === "text" && LINE_BREAK.test(cell.value)
      ? cell.value
          .split(/[\r\n]+/)
          .map(squeeze)
          .filter((line) => line !== "")
          .join("\n")
      : cellText(cell);
  if (source === "" || isNothing(source)) return;
  const read = awards.read(source);
  for (const one of read) {
    if (!draft.awards.includes(one.name)) draft.awards.push(one.name);
    if (!one.known) addUnknownAward(draft, column.letter, one.typed, one.candidates);
  }
  const typed = typedText(cell);
  if (draft.raw.award !== undefined) draft.raw.award = `${draft.raw.award}; ${typed}`;
  else keepRaw(draft, "award", typed, read.length === 1 ? (read[0]?.name ?? "") : "");
};

const awardMark: CellReader = (cell, draft, column, { awards }) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  const answer = answerOf(clean);
  if (answer.answer === "no") return;
  const header = column.mapping.award ?? column.mapping.header;
  const name = awards.one(header) ?? header;
  if (answer.answer === "yes" || /^\d+$/.test(clean)) {
    if (!draft.awards.includes(name)) draft.awards.push(name);
    return;
  }
  addProblem(draft, "awardMark", column.letter, "value-unknown", typedText(cell), "not-a-mark");
};

const attestation: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "") return;
  (draft.attestations ??= {})[column.mapping.item ?? column.mapping.header] = answerOf(clean);
};

const documents: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "") return;
  if (column.mapping.item !== null) (draft.papers ??= {})[column.mapping.item] = answerOf(clean);
  else if (!isNothing(clean)) text("documents")(cell, draft, column, EMPTY_CONTEXT);
};

const direct: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "") return;
  const answer = answerOf(clean);
  const told = answer.answer === "other" ? (/truc tiep/.test(foldKey(clean)) ? true : null) : answer.answer === "yes";
  if (told !== null) draft.fields.direct = told;
  else addProblem(draft, "direct", column.letter, "value-unknown", typedText(cell), "not-a-mark");
};

const level: CellReader = (cell, draft, _column, { levels }) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  const value = levels(clean);
  draft.fields.level = value;
  keepRaw(draft, "level", typedText(cell), value);
};

const seq: CellReader = (cell, draft) => {
  const clean = cellText(cell).replace(/^(\d+)[.)]$/, "$1");
  if (clean !== "" && draft.fields.seq === undefined) draft.fields.seq = clean;
};

const unit: CellReader = (cell, draft) => {
  const clean = cellText(cell);
  if (clean === "" || isNothing(clean)) return;
  draft.typedUnit = draft.typedUnit === "" || draft.typedUnit === clean ? clean : `${draft.typedUnit} ${clean}`;
  const typed = typedText(cell);
  if (typed !== draft.typedUnit) draft.rawUnit = typed;
};

const positionUnit: CellReader = (cell, draft, column, context) => {
  // Line breaks tell position from unit: kept until the text is split.
  text("positionUnit")(cell, draft, column, context);
};

const part =
  (which: "lastName" | "firstName"): CellReader =>
  (cell, draft) => {
    const clean = cellText(cell);
    if (clean !== "" && !isNothing(clean)) draft[which] = draft[which] === "" ? clean : `${draft[which]} ${clean}`;
  };

const EMPTY_CONTEXT: ReadingContext = { awards: { read: () => [], one: () => null }, levels: (typed) => typed };

const READERS: Readonly<Record<Exclude<FieldId, CampaignField>, CellReader>> = {
  seq,
  honorific,
  rank: text("rank"),
  lastName: part("lastName"),
  firstName: part("firstName"),
  name,
  kind,
  sex,
  birth: date("birth"),
  birthMale: birthOf("male"),
  birthFemale: birthOf("female"),
  idNumber,
  phone: phone("phone"),
  email: text("email"),
  position: text("position"),
  unit,
  subUnit: text("subUnit"),
  positionUnit,
  address: text("address"),
  ethnicity: text("ethnicity"),
  party: text("party"),
  sector: text("sector"),
  achievement: text("achievement"),
  deedDate,
  award,
  awardMark,
  level,
  decisionNumber: text("decisionNumber"),
  decisionDate: date("decisionDate"),
  votes: text("votes"),
  votePercent,
  initiative: text("initiative"),
  initiativeLevel: text("initiativeLevel"),
  recognisedOn: date("recognisedOn"),
  workTitle: text("workTitle"),
  workType: text("workType"),
  startedOn: date("startedOn"),
  finishedOn: date("finishedOn"),
  articleTitle: text("articleTitle"),
  writerName: text("writerName"),
  writerPosition: text("writerPosition"),
  writerAddress: text("writerAddress"),
  writerPhone: phone("writerPhone"),
  subjectName: text("subjectName"),
  subjectPosition: text("subjectPosition"),
  subjectAddress: text("subjectAddress"),
  subjectPhone: phone("subjectPhone"),
  copies: number("copies"),
  sentOn: date("sentOn"),
  receivedOn: date("receivedOn"),
  documents,
  attestation,
  direct,
  headcount: number("headcount"),
  note: text("note"),
  rowCode: text("rowCode"),
};

const isStandard = (field: FieldId): field is Exclude<FieldId, CampaignField> => Object.hasOwn(READERS, field);

const extra: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean !== "" && !isNothing(clean)) (draft.extra ??= {})[column.field] = clean;
};

/** The reader of a field's cells; the campaign's own fields are kept as text. */
export const readerOf = (field: FieldId): CellReader => (isStandard(field) ? READERS[field] : extra);
