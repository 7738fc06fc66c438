import type { FieldOf, OwnField } from "../../../field/field-facts";
import type { Cell } from "../../../grid/cell";
import { endOfSpan } from "../../../text/date-span";
import { calendarOf, type Day } from "../../../text/day";
import { readNumber } from "../../../text/numbers";
import { cellText, typedText } from "../../values/cell-text";
import { readDateCell } from "../../values/dates";
import { isNothing } from "../../values/fillers";
import { filled, type CellReader } from "../cell-reader";
import { addProblem, keepRaw } from "../record-draft";

const MONTHS_AS_TEXT = 12;

/** "3-5" and "12/5" that Excel took for dates: the text that was probably typed. */
function beforeExcel(cell: Cell): string | null {
  if (cell.kind !== "date") return null;
  const { month, date, year } = calendarOf(Math.floor(cell.value) as Day);
  if (/\d{4}/.test(cell.text)) return `${date}/${month}/${year}`;
  return date <= 31 && month <= MONTHS_AS_TEXT ? `${date}/${month}` : null;
}

/** Text as it stands; what goes on in the next row of the same record is added. */
export const text = (field: OwnField & FieldOf<"text">): CellReader =>
  filled((clean, cell, draft, column) => {
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
  });

const votesAsText = text("votes");

/** "28/30", "100%": as it stands. "Nhất trí" counts nobody's votes: it is kept and told. */
export const votes: CellReader = (cell, draft, column, context) => {
  votesAsText(cell, draft, column, context);
  const typed = typedText(cell);
  if (cell.kind === "text" && !/\d/u.test(typed) && !isNothing(cellText(cell)))
    addProblem(draft, "votes", column.letter, "type-number", typed, "not-a-number");
};

/** A day, a month or a year. */
export const date =
  (field: OwnField & FieldOf<"date">): CellReader =>
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
export const deedDate: CellReader = (cell, draft, column, context) => {
  const end = cell.kind === "text" ? endOfSpan(cell.value) : null;
  if (end === null || draft.fields.deedDate !== undefined) {
    dateOfDeed(cell, draft, column, context);
    return;
  }
  draft.fields.deedDate = end;
  keepRaw(draft, "deedDate", typedText(cell), end);
};

/** "02 bản (1 lưu thị xã, 1 gửi Thành phố)", "02 (hai) bản": a count of things, then what each is for. */
const COUNTED = /^(\d{1,4})\s*(?:\p{L}+\s*[(:–-]|\(\p{L}+\)\s*\p{L}+$)/u;
/** "hai bản": a small count in words. */
const IN_WORDS = /^(một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười)(?:\s+(?:bản|bộ|cuốn|người|bài|tờ))?$/iu;
const WORDS: Readonly<Record<string, string>> = {
  một: "1",
  hai: "2",
  ba: "3",
  bốn: "4",
  tư: "4",
  năm: "5",
  sáu: "6",
  bảy: "7",
  bẩy: "7",
  tám: "8",
  chín: "9",
  mười: "10",
};

function digitsOf(clean: string): string {
  const word = IN_WORDS.exec(clean.normalize("NFC"))?.[1]?.toLowerCase();
  return (word === undefined ? undefined : WORDS[word]) ?? COUNTED.exec(clean)?.[1] ?? clean;
}

/** A whole number. */
export const number = (field: OwnField & FieldOf<"count">): CellReader =>
  filled((clean, cell, draft, column) => {
    const read = readNumber(digitsOf(clean));
    if (read.ok && Number.isInteger(read.value)) draft.fields[field] = read.value;
    else addProblem(draft, field, column.letter, "type-number", typedText(cell), "not-a-number");
    keepRaw(draft, field, typedText(cell), read.ok ? String(read.value) : "");
  });

/** A number, whole or not: what was planned and done, points. */
export const decimal = (field: OwnField & FieldOf<"decimal">): CellReader =>
  filled((clean, cell, draft, column) => {
    if (isNothing(clean)) return;
    const percents = cell.kind === "number" && cell.style.numberFormat.includes("%");
    const read = readNumber(clean);
    if (!read.ok) addProblem(draft, field, column.letter, "type-number", typedText(cell), "not-a-number");
    else draft.fields[field] = percents ? Math.round(read.value * HUNDRED * HUNDRED) / HUNDRED : read.value;
    keepRaw(draft, field, typedText(cell), read.ok ? String(draft.fields[field]) : "");
  });

const FRACTION = 1;
const HUNDRED = 100;
/** Votes in a column of percents: "14/20" of so many, "18/20 (90%)" with the percentage, "đạt 70%". */
const VOTES_OF = /^(\d{1,4})\s*\/\s*(\d{1,4})(?:\s*phiếu)?$/u;
const PERCENT_WITHIN = /^[^\d%]*(?:\d{1,4}\s*\/\s*\d{1,4}[^\d%]*)?(\d{1,3}(?:[.,]\d+)?)\s*%\)?$/u;

function percentText(clean: string): string {
  const [, votes, of] = VOTES_OF.exec(clean) ?? [];
  if (Number(of) > 0 && Number(votes) <= Number(of))
    return String(Math.round((Number(votes) / Number(of)) * HUNDRED * HUNDRED) / HUNDRED);
  return PERCENT_WITHIN.exec(clean)?.[1] ?? clean;
}

/** "95%", 0,95 in a cell of percents, 19/20: 95. */
export const percent = (field: OwnField & FieldOf<"percent">): CellReader =>
  filled((clean, cell, draft, column) => {
    const read = readNumber(percentText(clean));
    if (!read.ok) {
      draft.raw[field] = typedText(cell);
      addProblem(draft, field, column.letter, "type-number", typedText(cell), "not-a-number");
      return;
    }
    const share =
      cell.kind === "number" && (cell.style.numberFormat.includes("%") || (read.value > 0 && read.value <= FRACTION));
    const value = share ? Math.round(read.value * HUNDRED * HUNDRED) / HUNDRED : read.value;
    draft.fields[field] = value;
    keepRaw(draft, field, typedText(cell), String(value));
  });
