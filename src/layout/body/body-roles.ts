import { fieldsWhere } from "../../field/field-facts";
import type { BodyContext, BodyRow } from "./body-context";
import { bodyRow, isPrefilled, plainSubject } from "./body-context";
import type { RowEvidence } from "../evidence";
import type { RowFacts } from "../row-facts";
import { isNumberRow } from "../header/header-blocks";
import type { RowRole } from "../layout";
import {
  isCountSentence,
  isDigits,
  isExampleWord,
  isKindWord,
  isSignerTitle,
  isSigning,
  opensAward,
  opensExample,
  opensNote,
  opensTotal,
  opensUnit,
  personLikeness,
} from "../patterns";
import { foldKey } from "../../text/key";
import { readOrdinal } from "../../text/ordinal";
import { rowNumberOf, rowIndex } from "../../grid/address";

/** A body row's role. */
export interface BodyDecision {
  readonly index: number;
  readonly role: RowRole;
  readonly evidence: RowEvidence;
}

type Verdict = Omit<BodyDecision, "index">;

interface State {
  readonly context: BodyContext;
  readonly headerTexts: ReadonlySet<string>;
  /** Index of the last row that is a record beyond doubt. */
  readonly lastStrong: number;
  /** Row of the last record; null before the first. */
  record: number | null;
  /** Row of the last record or continuation. */
  lastRow: number;
  signed: boolean;
  /** The last row was a remark. */
  noted: boolean;
  /** Rows that follow a lone "Ví dụ:" are examples until the numbering starts. */
  examples: boolean;
}

const SHOWN = 60;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

const verdict = {
  group: (label: string): Verdict => ({
    role: "group",
    evidence: { code: "row-group", params: { label: shorten(label), level: 1 } },
  }),
  record: (subject: string): Verdict => ({
    role: "record",
    evidence: { code: "row-record", params: { subject: shorten(subject) } },
  }),
  unnamed: (filled: number): Verdict => ({
    role: "record",
    evidence: { code: "row-record-unnamed", params: { filled } },
  }),
  continuation: (of: number): Verdict => ({
    role: "continuation",
    evidence: { code: "row-continuation", params: { of: rowNumberOf(rowIndex(of)) } },
  }),
  total: (text: string): Verdict => ({
    role: "total",
    evidence: { code: "row-total", params: { text: shorten(text) } },
  }),
  note: (text: string): Verdict => ({ role: "note", evidence: { code: "row-note", params: { text: shorten(text) } } }),
  prefilled: (): Verdict => ({ role: "note", evidence: { code: "row-prefilled", params: {} } }),
  signature: (text: string): Verdict => ({
    role: "signature",
    evidence: { code: "row-signature", params: { text: shorten(text) } },
  }),
  example: (text: string): Verdict => ({
    role: "example",
    evidence: { code: "row-example", params: { text: shorten(text) } },
  }),
  again: (): Verdict => ({ role: "header", evidence: { code: "row-header-again", params: {} } }),
  number: (from: string, to: string): Verdict => ({
    role: "number",
    evidence: { code: "row-number", params: { from, to } },
  }),
  unknown: (): Verdict => ({ role: "unknown", evidence: { code: "row-unknown", params: {} } }),
};

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

const isHeading = (text: string): boolean => isKindWord(text) || opensAward(text);

const MAY_TOTAL = /^[\s*+\-–.:]*(?:[ivx]+\.\s*)?(?:t[oổô]|c[oộô]|gr|su)/iu;
const FEW = 4;

/** The wording of a total, which stands where numbers or names do. */
function totalText(context: BodyContext, row: BodyRow): string | null {
  const rightmost = Math.max(context.subjects.at(-1) ?? 0, context.left + 1);
  let seen = 0;
  for (const cell of row.row.cells) {
    if (cell.cell.kind !== "text") continue;
    if (cell.column > rightmost && row.row.cells.length > 2 + numbersIn(row)) return null;
    if (MAY_TOTAL.test(cell.text) && cell.text.length < 200 && opensTotal(cell.text)) return cell.text;
    seen += 1;
    if (seen === 3) return null;
  }
  return null;
}

const numbersIn = (row: BodyRow): number => row.row.cells.filter(({ cell }) => cell.kind === "number").length;

const opensTotalSomewhere = (context: BodyContext, row: BodyRow): boolean =>
  !isDigits(row.seq) && totalText(context, row) !== null;

function isHeaderAgain(state: State, row: RowFacts): boolean {
  if (row.cells.length < 2 || state.headerTexts.size < 2) return false;
  let same = 0;
  for (const cell of row.cells) {
    if (state.headerTexts.has(cell.text.toLowerCase())) same += 1;
  }
  return same >= 2 && same >= row.cells.length * 0.7;
}

const isBold = (row: BodyRow): boolean => row.row.cells.every((cell) => cell.cell.style.font.bold);

const width = (row: BodyRow): number => row.first.right - row.first.column + 1;

/** The lone text of a row that may be a heading: number aside, one text, no data. Null for others. */
function loneText(context: BodyContext, row: BodyRow): string | null {
  const cells = row.row.cells.filter((cell) => cell.column !== context.seq);
  const texts = cells.filter((cell) => cell.cell.kind === "text");
  if (cells.length === 0) return row.seq !== "" && !isDigits(row.seq) ? row.seq : null;
  const [text] = texts;
  if (texts.length !== 1 || text === undefined) return null;
  if (cells.length > 1 && !cells.every((cell) => cell === text || cell.cell.kind === "number")) return null;
  return row.seq === "" || isDigits(row.seq) || readOrdinal(row.seq) !== null ? text.text : null;
}

/** Whether the next numbered row starts a numbering anew: 1 again, or 2.1 below 2. */
function numberingRestarts({ index, seq }: BodyRow, context: BodyContext): boolean {
  for (let at = index + 1; at < Math.min(index + 4, context.to); at += 1) {
    const next = bodyRow(context, at);
    if (next === null || !isDigits(next.seq)) continue;
    return Number.parseInt(next.seq, 10) === 1 || (seq !== "" && next.seq.startsWith(`${seq.replace(/\D+$/u, "")}.`));
  }
  return false;
}

function nextHasMore(context: BodyContext, from: number): boolean {
  const next = from + 1 < context.to ? bodyRow(context, from + 1) : null;
  return next !== null && next.subject !== "" && next.others.length > 0;
}

/** A heading stands where the list's numbers or names do; text further right continues a record. */
function isPlacedAsHeading(context: BodyContext, row: BodyRow, text: string): boolean {
  const cell = row.row.cells.find((candidate) => candidate.text === text);
  const rightmost = context.subjects.at(-1);
  return cell !== undefined && (rightmost === undefined || cell.column <= rightmost);
}

const numberOf = (seq: string): number => (isDigits(seq) ? Number.parseInt(seq, 10) : Number.NaN);

/**
 * "3 | Gia đình ông Trần Văn Bốn" between the second and the fourth record: its number goes on, and no new count
 * starts.
 */
function continuesNumbers(row: BodyRow, context: BodyContext): boolean {
  const own = numberOf(row.seq);
  const before = numberOf(context.facts.rows[row.index - 1]?.textAt(context.seq) ?? "");
  const after =
    row.index + 1 < context.to ? numberOf(context.facts.rows[row.index + 1]?.textAt(context.seq) ?? "") : Number.NaN;
  return own === before + 1 && after !== 1 && after !== own;
}

/** "1 | Cá nhân": numbered like a record, yet a heading. */
function isNumberedHeading(context: BodyContext, row: BodyRow, text: string): boolean {
  if (row.others.some((cell) => cell.cell.kind === "number") || continuesNumbers(row, context)) return false;
  if (isHeading(text)) return true;
  if (!numberingRestarts(row, context)) return false;
  return isBold(row) || (opensUnit(text) && context.named && nextHasMore(context, row.index));
}

/** "1. Cá nhân" in one cell; "1. Nguyễn Văn An" is a person. */
function opensWithOrdinal(text: string): boolean {
  const ordinal = readOrdinal(text);
  if (ordinal === null || ordinal.style === "bullet" || ordinal.rest === "") return false;
  return ordinal.style !== "decimal" || personLikeness(ordinal.rest) < 2;
}

/** A heading without a number, in a list whose records have numbers or haven't. */
function isUnnumberedHeading(state: State, row: BodyRow, text: string): boolean {
  const { context } = state;
  if (row.first.column < context.left || row.first.column > context.right) return false;
  if (context.numbered) return personLikeness(text) < 2 || isBold(row) || numberingRestarts(row, context);
  if (row.subjectCell === null) return row.first.column === context.left && row.index < state.lastStrong;
  return nextHasMore(context, row.index) && (isBold(row) || (opensUnit(text) && context.named));
}

const SHORTEST_SENTENCE = 40;

/** "Rất mong được sự quan tâm của quý phòng!": no heading ends so. */
const isSentence = (text: string): boolean =>
  text.length > SHORTEST_SENTENCE && /[.!]["”]?$/u.test(text) && readOrdinal(text) === null;

/** Whether a lone text heads the rows below it. */
function isGroup(state: State, row: BodyRow, text: string): boolean {
  const { context } = state;
  if (text.startsWith("(") || isSentence(text)) return false;
  const merged = width(row) >= Math.max(3, (context.right - context.left + 1) / 2);
  if (!merged && row.seq !== text && !isPlacedAsHeading(context, row, text)) return false;
  if (isDigits(row.seq)) return isNumberedHeading(context, row, text);
  if (row.seq !== "") return row.seq === text || readOrdinal(row.seq) !== null;
  return merged || opensWithOrdinal(text) || isHeading(text) || isUnnumberedHeading(state, row, text);
}

const MAY_EXAMPLE = /^[\s("'[*]*[vtedm]/i;

function exampleText(row: BodyRow): string | null {
  const { cells } = row.row;
  const last = cells.at(-1);
  for (let at = 0; at < Math.min(cells.length, 3) + 1; at += 1) {
    const cell = at < Math.min(cells.length, 3) ? cells[at] : last;
    if (cell?.cell.kind !== "text" || cell.text.length > 80 || !MAY_EXAMPLE.test(cell.text)) continue;
    if (opensExample(cell.text)) return cell.text;
    if (cell.text.length < 20 && (at === 0 || cell === last) && isExampleWord(cell.text)) return cell.text;
  }
  return null;
}

const isItalic = (row: BodyRow): boolean => row.row.cells.every((cell) => cell.cell.style.font.italic);

function exampleVerdict(state: State, row: BodyRow): Verdict | null {
  const text = exampleText(row);
  if (text !== null) {
    state.examples = row.row.cells.length === 1;
    return verdict.example(text);
  }
  if (state.examples && isItalic(row)) return verdict.example(row.subject);
  state.examples = false;
  return null;
}

const textIn = (row: BodyRow, test: (text: string) => boolean): string | null =>
  row.row.cells.find((cell) => cell.cell.kind === "text" && cell.text.length < LONGEST_SIGNING && test(cell.text))
    ?.text ?? null;

const LONGEST_SIGNING = 90;

/** A remark that goes on: "- Danh sách đã được niêm yết". */
const BULLET = /^[-–—+•*]\s*\p{L}/u;

/** Below the list: notes and signatures. Null where the row may still belong to the list. */
function tailVerdict(state: State, row: BodyRow): Verdict | null {
  if (isDigits(row.seq) && row.subject !== "") return null;
  const few = row.row.cells.length <= FEW;
  const signing = few ? textIn(row, isSigning) : null;
  if (signing !== null) return sign(state, signing);
  if (row.index <= state.lastStrong) return null;
  const { text } = row.first;
  if (state.noted && row.row.count === 1 && BULLET.test(text)) return verdict.note(text);
  const mayHead = opensNote(text) || readOrdinal(text) !== null || isHeading(text);
  const title = few && !mayHead ? textIn(row, isSignerTitle) : null;
  if (title !== null) return sign(state, title);
  if (!state.signed) return null;
  return opensNote(text) ? verdict.note(text) : verdict.signature(text);
}

function sign(state: State, text: string): Verdict {
  state.signed = true;
  return verdict.signature(text);
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

function listVerdict(state: State, row: BodyRow): Verdict {
  const { context } = state;
  const lone = loneText(context, row);
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

function subjectVerdict(state: State, row: BodyRow): Verdict {
  const { context } = state;
  if (row.others.length > 0 || isDigits(row.seq)) return verdict.record(row.subject);
  if (row.subject.startsWith("(") && state.record !== null) return verdict.note(row.subject);
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

/** Rows that repeat the header or its numbers. */
function headerVerdict(state: State, row: BodyRow): Verdict | null {
  const { cells } = row.row;
  if (isHeaderAgain(state, row.row)) return verdict.again();
  if (cells.length < 3 || cells.length < state.context.fields.size * 0.6 || !isNumberRow(row.row)) return null;
  return verdict.number(row.first.text, cells.at(-1)?.text ?? "");
}

function totalVerdict(state: State, row: BodyRow): Verdict | null {
  const total = isDigits(row.seq) ? null : totalText(state.context, row);
  return total === null || (state.signed && row.row.cells.length > FEW) ? null : verdict.total(total);
}

/** Remarks inside the list. */
function noteVerdict(row: BodyRow): Verdict | null {
  if ((row.seq !== "" && row.first.text !== row.seq) || row.row.cells.length > 2) return null;
  return opensNote(row.first.text) || isCountSentence(row.first.text) ? verdict.note(row.first.text) : null;
}

function classify(state: State, row: BodyRow, plain: string | null): Verdict {
  const example = exampleVerdict(state, row);
  if (example !== null) return example;
  if (plain !== null) return verdict.record(plain);
  return (
    headerVerdict(state, row) ??
    (isPrefilled(state.context, row) ? verdict.prefilled() : null) ??
    totalVerdict(state, row) ??
    tailVerdict(state, row) ??
    noteVerdict(row) ??
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
    decisions.push({ index, role, evidence });
  }
  return decisions;
}
