import { fieldsWhere } from "../../field/field-facts";
import { foldKey } from "../../text/key";
import { readOrdinal } from "../../text/ordinal";
import { isCountSentence, isDigits, opensNote, personLikeness } from "../patterns";
import type { RowFacts } from "../row-facts";
import { exampleVerdict, tailVerdict } from "./around-list";
import { bodyRow, isPrefilled, plainSubject, type BodyContext, type BodyRow } from "./body-context";
import { headerVerdict } from "./header-again";
import { isBold, isGroup, isHeading, isNumberedKind, isSentence, loneText } from "./headings";
import { opensTotalSomewhere, totalVerdict } from "./total-rows";
import { verdict, type BodyDecision, type State, type Verdict } from "./verdicts";

/** A record beyond doubt: numbered with a subject, or a subject with enough beside it. */
function isStrong(context: BodyContext, row: BodyRow): boolean {
  if (row.subject === "" || opensTotalSomewhere(context, row)) return false;
  if (isDigits(row.seq)) return row.others.length > 0 || !isHeading(row.subject);
  const enough = context.fields.size <= 3 ? 1 : 2;
  if (context.numbered) return row.others.length >= enough + 1 && row.seq === "";
  return (
    row.others.length >= enough &&
    readOrdinal(row.seq) === null &&
    !row.others.every((cell) => cell.cell.kind === "number")
  );
}

const LONGEST_SHORT_NAME = 3;

/** The last word of a name that went on in the next row: "Nguyễn Văn" above "An". */
function wrappedVerdict({ context, record, lastRow }: State, row: BodyRow): Verdict | null {
  if (
    record === null ||
    !context.numbered ||
    !context.named ||
    row.subject === "" ||
    row.row.count > 1 ||
    row.row.row !== lastRow + 1
  )
    return null;
  const above = bodyRow(context, row.index - 1)?.subject ?? "";
  const whole = `${above} ${row.subject}`;
  const goesOn =
    !row.subject.includes(" ") &&
    above.split(" ").length < LONGEST_SHORT_NAME &&
    row.first.right === row.first.column &&
    personLikeness(whole) === 2;
  return goesOn ? verdict.continuation(record) : null;
}

/** A last row that only lacks its number: nothing stands below it that it could head. */
function endsList({ context, record, lastRow, lastStrong, signed }: State, row: BodyRow): boolean {
  const { subjectCell } = row;
  if (subjectCell === null || record === null || signed || row.index <= lastStrong || row.seq !== "") return false;
  const alone = row.row.count === 1 && row.row.row === lastRow + 1 && subjectCell.right === subjectCell.column;
  if (!alone || row.subject.startsWith("(") || isSentence(row.subject) || isBold(row)) return false;
  const next = context.facts.rows[row.index + 1];
  return next === undefined || next.row > row.row.row + 1;
}

function listVerdict(state: State, row: BodyRow): Verdict {
  const { context } = state;
  const lone = loneText(context, row);
  if (endsList(state, row)) return verdict.record(row.subject);
  if (lone !== null && lone !== "" && lone.length < LONGEST_HEADING && isGroup(state, row, lone))
    return verdict.group(lone);
  if (row.subject !== "") return subjectVerdict(state, row);
  if (row.others.length === 0)
    return row.index < state.lastStrong && row.seq === "" ? verdict.note(row.first.text) : leftover(state, row);
  const covered = context.subjects.some((column) => context.facts.coveredFromAbove(row.row.row, column));
  if (covered && state.record !== null) return verdict.continuation(state.record);
  if (isDigits(row.seq) || isUnnamedPerson(state, row)) return verdict.unnamed(row.others.length);
  return continues(state, row) ?? leftover(state, row);
}

const LONGEST_HEADING = 160;

const TITLE = /^(?:danh sach|bieu|bang|phu luc|tong hop) /;

/** Below a blank row, what opens as the title of another list does. */
const isNextTitle = (state: State, row: BodyRow): boolean =>
  row.row.count === 1 && row.row.row - state.lastRow > 1 && TITLE.test(foldKey(row.first.text));

/** A row that adds to the record above it. */
function continues(state: State, row: BodyRow): Verdict | null {
  if (state.record === null || row.row.row - state.lastRow > 2 || isNextTitle(state, row)) return null;
  return row.index < state.lastStrong || !looksSigned(row) ? verdict.continuation(state.record) : null;
}

const looksSigned = (row: BodyRow): boolean => row.row.cells.length === 1 && personLikeness(row.first.text) === 2;

/** What no two persons share: a row with it continues no record. */
const PERSONAL: ReadonlySet<string> = new Set(fieldsWhere(({ person }) => person === "mark" || person === "detail"));

/** Filled as records are, but for the name: what continues a record has a cell or two. */
function fillsColumns(context: BodyContext, row: BodyRow): boolean {
  const others = context.fields.size - context.subjects.length - (context.seq === null ? 0 : 1);
  return row.others.length >= Math.max(MANY, others * 0.7);
}
const MANY = 3;

/** No number, no name, but what only another person can have. */
function isUnnamedPerson({ context }: State, row: BodyRow): boolean {
  if (!context.numbered && fillsColumns(context, row)) return true;
  if (context.numbered && context.seq !== null && row.seq === "" && row.others.length < 3) return false;
  const personal = row.others.filter((cell) => PERSONAL.has(context.fields.get(cell.column) ?? "")).length;
  return personal >= 2 || (personal === 1 && row.others.length >= 3);
}

const DAY = /^(?:ngay )?[\d\s/.:-]+$/;

/** A day or a title between the parts of a list, where names stand. */
const namesNobody = ({ subject, subjectCell }: BodyRow): boolean => {
  const folded = foldKey(subject);
  return subjectCell?.cell.kind !== "text" || DAY.test(folded) || TITLE.test(folded);
};

function subjectVerdict(state: State, row: BodyRow): Verdict {
  const { context } = state;
  if (row.others.length > 0 || isDigits(row.seq)) return verdict.record(row.subject);
  if (row.subject.startsWith("(") && state.record !== null) return verdict.note(row.subject);
  if (context.named && namesNobody(row)) return verdict.note(row.subject);
  const near = row.row.row - state.lastRow <= 2 || state.record === null;
  if (row.index > state.lastStrong && (context.numbered || !near) && state.lastStrong >= context.from)
    return leftover(state, row);
  return verdict.record(row.subject);
}

/** A row below the list that nothing else explains. */
function leftover(state: State, row: BodyRow): Verdict {
  if (
    row.index > state.lastStrong &&
    row.row.cells.every((cell) => cell.cell.kind === "text" && personLikeness(cell.text) > 0)
  )
    return verdict.signature(row.first.text);
  return verdict.note(row.first.text);
}

/** Remarks inside the list. */
function noteVerdict({ context, record, lastRow }: State, row: BodyRow): Verdict | null {
  if ((row.seq !== "" && row.first.text !== row.seq) || row.row.cells.length > 2) return null;
  const goesOn = record !== null && row.row.row === lastRow + 1 && row.first.column > (context.subjects.at(-1) ?? 0);
  // "nguồn quỹ tự góp …" below an achievement is more of it.
  if (goesOn && row.first.right === row.first.column) return null;
  return opensNote(row.first.text) || isCountSentence(row.first.text) ? verdict.note(row.first.text) : null;
}

function classify(state: State, row: BodyRow, plain: string | null): Verdict {
  const example = exampleVerdict(state, row);
  if (example !== null) return example;
  if (plain !== null) return verdict.record(plain);
  return (
    headerVerdict(state, row) ??
    (isNumberedKind(row) ? verdict.group(row.others[0]?.text ?? "") : null) ??
    (isPrefilled(state.context, row) ? verdict.prefilled() : null) ??
    totalVerdict(state, row) ??
    tailVerdict(state, row) ??
    noteVerdict(state, row) ??
    wrappedVerdict(state, row) ??
    listVerdict(state, row)
  );
}

function verdictOn(state: State, facts: RowFacts, index: number): Verdict {
  const plain = plainSubject(state.context, facts);
  // The first record may be an example all the same.
  if (plain !== null && state.record !== null) return verdict.record(plain);
  const row = bodyRow(state.context, index);
  return row === null ? verdict.unknown() : classify(state, row, plain);
}

/** The roles of the rows under a header, top to bottom. Linear in the rows. */
export function bodyRoles(context: BodyContext, headerTexts: ReadonlySet<string>): readonly BodyDecision[] {
  let lastStrong = context.from - 1;
  for (let index = context.to - 1; index >= context.from; index -= 1) {
    const row = bodyRow(context, index);
    if (row === null || !isStrong(context, row)) continue;
    lastStrong = index;
    break;
  }
  const state: State = {
    context,
    headerTexts,
    lastStrong,
    record: null,
    lastRow: -1,
    signed: false,
    noted: false,
    again: false,
    examples: false,
  };
  const decisions: BodyDecision[] = [];
  for (let index = context.from; index < context.to; index += 1) {
    const row = context.facts.rows[index];
    if (row === undefined) continue;
    const { role, evidence } = verdictOn(state, row, index);
    if (role === "record") {
      state.record = row.row;
      state.signed = false;
    }
    if (role === "record" || role === "continuation") state.lastRow = row.row;
    state.noted = role === "note";
    state.again = role === "header";
    decisions.push({ index, role, evidence });
  }
  return decisions;
}
