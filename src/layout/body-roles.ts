import type { BodyContext, BodyRow } from "./body-context";
import { bodyRow, isPrefilled } from "./body-context";
import type { RowEvidence } from "./evidence";
import type { RowFacts } from "./facts";
import { isNumberRow } from "./header-blocks";
import type { RowRole } from "./layout";
import {
  isCountSentence, isDigits, isExampleWord, isKindWord, isNumberCell, isSignerTitle, isSigning, opensAward, opensExample, opensNote, opensTotal, opensUnit, personLikeness,
} from "./patterns";
import { readOrdinal } from "../text/ordinal";
import { rowNumberOf, rowIndex } from "../grid/address";

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
  totalled: boolean;
  /** Rows that follow a lone "Ví dụ:" are examples until the numbering starts. */
  examples: boolean;
}

const SHOWN = 60;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

const verdict = {
  group: (label: string): Verdict => ({ role: "group", evidence: { code: "row-group", params: { label: shorten(label), level: 1 } } }),
  record: (subject: string): Verdict => ({ role: "record", evidence: { code: "row-record", params: { subject: shorten(subject) } } }),
  unnamed: (filled: number): Verdict => ({ role: "record", evidence: { code: "row-record-unnamed", params: { filled } } }),
  continuation: (of: number): Verdict => ({ role: "continuation", evidence: { code: "row-continuation", params: { of: rowNumberOf(rowIndex(of)) } } }),
  total: (text: string): Verdict => ({ role: "total", evidence: { code: "row-total", params: { text: shorten(text) } } }),
  note: (text: string): Verdict => ({ role: "note", evidence: { code: "row-note", params: { text: shorten(text) } } }),
  prefilled: (): Verdict => ({ role: "note", evidence: { code: "row-prefilled", params: {} } }),
  signature: (text: string): Verdict => ({ role: "signature", evidence: { code: "row-signature", params: { text: shorten(text) } } }),
  example: (text: string): Verdict => ({ role: "example", evidence: { code: "row-example", params: { text: shorten(text) } } }),
  again: (): Verdict => ({ role: "header", evidence: { code: "row-header-again", params: {} } }),
  number: (from: string, to: string): Verdict => ({ role: "number", evidence: { code: "row-number", params: { from, to } } }),
  unknown: (): Verdict => ({ role: "unknown", evidence: { code: "row-unknown", params: {} } }),
};

/** A record beyond doubt: numbered with a subject, or a subject with enough beside it. */
function isStrong(context: BodyContext, row: BodyRow): boolean {
  if (row.subject === "" || opensTotalSomewhere(context, row)) return false;
  if (isDigits(row.seq)) return row.others.length > 0 || !isHeading(row.subject);
  const enough = context.fields.size <= 3 ? 1 : 2;
  if (context.numbered) return row.others.length >= enough + 1 && row.seq === "";
  return row.others.length >= enough && readOrdinal(row.seq) === null && !row.others.every((cell) => cell.cell.kind === "number");
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

const opensTotalSomewhere = (context: BodyContext, row: BodyRow): boolean => !isDigits(row.seq) && totalText(context, row) !== null;

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

/** Whether a following row, records only counted, starts a numbering anew. */
function numberingRestarts(context: BodyContext, from: number): boolean {
  for (let index = from + 1; index < Math.min(from + 4, context.to); index += 1) {
    const next = bodyRow(context, index);
    if (next !== null && isDigits(next.seq)) return Number.parseInt(next.seq, 10) === 1;
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

/** Whether a lone text heads the rows below it. */
function isGroup(state: State, row: BodyRow, text: string): boolean {
  const { context } = state;
  const merged = width(row) >= Math.max(3, (context.right - context.left + 1) / 2);
  const numbers = row.others.filter((cell) => cell.cell.kind === "number").length;
  if (!merged && row.seq !== text && !isPlacedAsHeading(context, row, text)) return false;
  if (isDigits(row.seq)) {
    if (numbers > 0) return false;
    return isHeading(text) || (isBold(row) && numberingRestarts(context, row.index)) || (opensUnit(text) && context.named && numberingRestarts(context, row.index) && nextHasMore(context, row.index));
  }
  if (row.seq !== "") return readOrdinal(row.seq) !== null || row.seq === text;
  const ordinal = readOrdinal(text);
  if (ordinal !== null && ordinal.style !== "bullet" && ordinal.rest !== "" && !(ordinal.style === "decimal" && personLikeness(ordinal.rest) === 2)) return true;
  if (merged || isHeading(text)) return true;
  if (row.first.column < context.left || row.first.column > context.right) return false;
  if (context.numbered) return personLikeness(text) < 2 || isBold(row) || numberingRestarts(context, row.index);
  if (row.subjectCell === null) return row.first.column === context.left && row.index < state.lastStrong;
  return (isBold(row) && nextHasMore(context, row.index)) || (opensUnit(text) && context.named && nextHasMore(context, row.index));
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

/** Below the list: totals, notes, signatures. Null where the row may still belong to the list. */
function tailVerdict(state: State, row: BodyRow): Verdict | null {
  const few = row.row.cells.length <= FEW;
  const signing = few ? row.row.cells.find((cell) => cell.cell.kind === "text" && isSigning(cell.text)) : undefined;
  if (signing !== undefined && !(isDigits(row.seq) && row.subject !== "")) {
    state.signed = true;
    return verdict.signature(signing.text);
  }
  if (row.index <= state.lastStrong) return null;
  if (isDigits(row.seq) && row.subject !== "") return null;
  if (few && !(row.first.text.length > 0 && opensNote(row.first.text))) {
    const title = row.row.cells.find((cell) => cell.cell.kind === "text" && cell.text.length < 90 && isSignerTitle(cell.text));
    const heading = readOrdinal(row.first.text) !== null || isHeading(row.first.text);
    if (title !== undefined && !heading) {
      state.signed = true;
      return verdict.signature(title.text);
    }
  }
  if (!state.signed) return null;
  return opensNote(row.first.text) ? verdict.note(row.first.text) : verdict.signature(row.first.text);
}

function listVerdict(state: State, row: BodyRow): Verdict {
  const { context } = state;
  const lone = loneText(context, row);
  if (lone !== null && lone !== "" && lone.length < 160 && isGroup(state, row, lone)) return verdict.group(lone);
  if (row.seq !== "" && !isDigits(row.seq) && row.subject === "" && row.others.length === 0) return verdict.unknown();
  const covered = context.subjects.some((column) => context.facts.coveredFromAbove(row.row.row, column));
  if (covered && state.record !== null && row.subject === "") return verdict.continuation(state.record);
  if (row.subject !== "") return subjectVerdict(state, row);
  if (isDigits(row.seq) && row.others.length > 0) return verdict.unnamed(row.others.length);
  if (row.others.length === 0) return row.index < state.lastStrong ? verdict.note(row.first.text) : leftover(state, row);
  if (isUnnamedPerson(state, row)) return verdict.unnamed(row.others.length);
  const near = state.record !== null && row.row.row - state.lastRow <= 2;
  if (near && state.record !== null && (row.index < state.lastStrong || !looksSigned(row))) return verdict.continuation(state.record);
  return leftover(state, row);
}

const looksSigned = (row: BodyRow): boolean => row.row.cells.length === 1 && personLikeness(row.first.text) === 2;

const PERSONAL: readonly string[] = ["birth", "birthMale", "birthFemale", "idNumber", "sex", "phone", "position", "positionUnit"];

/** No number, no name, but what only another person can have. */
function isUnnamedPerson({ context }: State, row: BodyRow): boolean {
  if (context.numbered && context.seq !== null && row.seq === "" && row.others.length < 3) return false;
  const personal = row.others.filter((cell) => PERSONAL.includes(context.fields.get(cell.column) ?? "")).length;
  return personal >= 2 || (personal === 1 && row.others.length >= 3);
}

function subjectVerdict(state: State, row: BodyRow): Verdict {
  const { context } = state;
  if (row.others.length > 0 || isDigits(row.seq)) return verdict.record(row.subject);
  const near = row.row.row - state.lastRow <= 2 || state.record === null;
  if (row.index > state.lastStrong && (context.numbered || !near) && state.lastStrong >= context.from) return leftover(state, row);
  return verdict.record(row.subject);
}

/** A row below the list that nothing else explains. */
function leftover(state: State, row: BodyRow): Verdict {
  if (row.index > state.lastStrong && row.row.cells.every((cell) => cell.cell.kind === "text" && personLikeness(cell.text) > 0)) return verdict.signature(row.first.text);
  return verdict.note(row.first.text);
}

function classify(state: State, row: BodyRow): Verdict {
  const { context } = state;
  const plain = isDigits(row.seq) && row.subject !== "" && row.others.length > 0 && !isNumberCell(row.subject);
  const example = state.record === null || !plain ? exampleVerdict(state, row) : null;
  if (example !== null) return example;
  if (plain) return verdict.record(row.subject);
  if (isHeaderAgain(state, row.row)) return verdict.again();
  if (isNumberRow(row.row) && row.row.cells.length >= 3 && row.row.cells.length >= context.fields.size * 0.6) {
    return verdict.number(row.first.text, row.row.cells.at(-1)?.text ?? "");
  }
  if (isPrefilled(context, row)) return verdict.prefilled();
  const total = isDigits(row.seq) ? null : totalText(context, row);
  if (total !== null && !(state.signed && row.row.cells.length > FEW)) {
    state.totalled = true;
    return verdict.total(total);
  }
  const tail = tailVerdict(state, row);
  if (tail !== null) return tail;
  if (row.seq === "" || row.first.text === row.seq) {
    if (row.row.cells.length <= 2 && (opensNote(row.first.text) || isCountSentence(row.first.text))) return verdict.note(row.first.text);
  }
  return listVerdict(state, row);
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
  const state: State = { context, headerTexts, lastStrong, record: null, lastRow: -1, signed: false, totalled: false, examples: false };
  const decisions: BodyDecision[] = [];
  for (let index = context.from; index < context.to; index += 1) {
    const row = bodyRow(context, index);
    if (row === null) continue;
    const decision = classify(state, row);
    if (decision.role === "record") {
      state.record = row.row.row;
      state.signed = false;
    }
    if (decision.role === "record" || decision.role === "continuation") state.lastRow = row.row.row;
    decisions.push({ index, ...decision });
  }
  return decisions;
}
