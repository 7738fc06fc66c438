import type { FieldId } from "../../field/field";
import type { Filled, RowFacts, SheetFacts } from "../row-facts";
import { guessFieldByHeader } from "./header-vocabulary";
import { isSomebody } from "./heads-people";
import { isNumberCell, isSigning, opensNote, opensUnit } from "../patterns";

/** How much a row looks like a header. */
export interface HeaderLook {
  readonly row: RowFacts;
  /** Cells whose words are header words. */
  readonly hits: number;
  /** Cells that could be header texts. */
  readonly texts: number;
  readonly fields: ReadonlySet<FieldId>;
  readonly hasSeq: boolean;
}

const LONGEST_HEADER = 220;
const LONGEST_AVERAGE = 75;
const STRONG = 0.6;

/** Words that head columns and also stand in cells below a header. */
const ALSO_VALUES: ReadonlySet<string> = new Set([
  "nam",
  "nữ",
  "cá nhân",
  "tập thể",
  "hộ gia đình",
  "gia đình",
  "hộ",
  "đảng viên",
  "x",
  "có",
  "không",
  "trường",
  "xã",
  "phường",
  "ban",
  "tổ",
  "khối",
  "phòng",
  "khoa",
  "nghề",
  "ông",
  "bà",
  "mới",
  "lớp",
  "đội",
  "thôn",
  "hoàn thành",
  "chưa hoàn thành",
  "đã hoàn thành",
]);

/** "Đơn vị: Trường A" and "(Ký, ghi rõ họ tên)" head no column. */
const NO_HEAD = /:\s*$|:\s+[\p{L}\d.…]|^\([^)]*\)$/u;

/** Whether the text opens with a digit, as no row of a header does. */
export const startsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
};

const OWN_NUMBER = /^\d{1,2}[.)]\s*\p{L}{2}/u;

/** "1. STT | 2. Họ và tên | 3. Năm sinh": every head has its number. */
const areNumberedHeads = (row: RowFacts): boolean =>
  startsWithDigit(row.firstText) &&
  row.cells.length >= 3 &&
  row.cells.every(({ cell, text }) => cell.kind === "text" && OWN_NUMBER.test(text));

const LAST_OF_MONTH = 31;

/** "5/9 | 12/9 …", "1 | 2 | … | 31" to the right of the heads: the days of an attendance list. */
const isDay = ({ cell, text }: Filled): boolean =>
  cell.kind === "date" ||
  (cell.kind === "number" && cell.value >= 1 && cell.value <= LAST_OF_MONTH) ||
  (cell.kind === "text" && DAY.test(text));
const DAY = /^\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?$/u;

const FEWEST_HEADS = 2;

/** The row without the days that its last heads are, where it opens with "STT" and texts. */
function withoutDays(row: RowFacts): readonly Filled[] {
  if (!isSeqHead(row.firstText)) return row.cells;
  const at = row.cells.findIndex(isDay);
  return at < FEWEST_HEADS ? row.cells : row.cells.filter((cell, index) => index < at || !isDay(cell));
}

/** Cheap: whether it is worth reading the row's words. */
function mayBeHeader(row: RowFacts): boolean {
  let texts = 0;
  let others = 0;
  let numbers = 0;
  let length = 0;
  for (const { cell, text } of withoutDays(row)) {
    if (cell.kind === "date" || cell.kind === "error") return false;
    if (cell.kind === "number") numbers += 1;
    if (cell.kind === "text" && !startsWithDigit(text)) {
      if (text.length > LONGEST_HEADER) return false;
      texts += 1;
      length += text.length;
    } else if (!isNumberCell(text) || cell.kind === "number") others += 1;
  }
  const first = row.cells[0];
  if (first === undefined || startsWithDigit(first.text) || (numbers > 0 && !isSeqHead(first.text))) return false;
  return texts >= 2 && others <= texts / 2 && length / texts <= LONGEST_AVERAGE;
}

const SEQ_HEADS: ReadonlySet<string> = new Set(["stt", "tt", "sốtt", "no", "sốthứtự"]);
const BETWEEN_LETTERS = /[\s./]+/gu;

/** Whether the text is what heads a column of numbers. */
export const isSeqHead = (text: string): boolean =>
  text.length < 12 && SEQ_HEADS.has(text.toLowerCase().replace(BETWEEN_LETTERS, ""));

const TITLE_OF_LIST = /^(?:danh sách|danh sach|ds)\s/iu;

/** "CANHAN", "Tập thể lớp 9A", "Hộ ông …": whom a row is about, in codes or by name. */
const SUBJECT = /^(?:canhan|tapthe|hogiadinh)$|^(?:tập thể|hộ (?:ông|bà)|gia đình (?:ông|bà|anh|chị)) \p{L}/iu;

/** "Phòng Dân tộc" and "Hội Phụ nữ" are bodies, whatever their names say besides. */
const isBodyOf = (field: FieldId | null, text: string): boolean =>
  (field === "ethnicity" || field === "sex") && opensUnit(text);

/** A cell's share in the row's look: its field and whether the word is a header's for sure. */
function hitOf({ cell, text }: Filled): { readonly field: FieldId | null; readonly hit: boolean } {
  if (cell.kind !== "text" || NO_HEAD.test(text)) return { field: null, hit: false };
  const guess = guessFieldByHeader([text]);
  if (guess.confidence < STRONG) return { field: null, hit: false };
  const valueLike =
    guess.field === "awardMark" ||
    TITLE_OF_LIST.test(text) ||
    SUBJECT.test(text) ||
    isBodyOf(guess.field, text) ||
    ALSO_VALUES.has(text.toLowerCase()) ||
    /\p{L}\s*\d+$/u.test(text);
  return { field: guess.field, hit: !valueLike };
}

/**
 * A row that names so many things heads a list, even where a column asks whether the paper was signed and stamped; so
 * does one that opens with "STT": whoever receives the sum signs in the last column.
 */
const BEYOND_SIGNING = 5;

const NAMES: readonly FieldId[] = ["name", "lastName", "firstName"];

/** Where no head names people, a row with somebody in it is one of the list's own. */
const namesSomebody = (row: RowFacts, fields: ReadonlySet<FieldId>): boolean =>
  !fields.has("seq") && !NAMES.some((field) => fields.has(field)) && row.cells.some(isSomebody);

/** The row's look, null where it cannot be a header. */
export function headerLook(row: RowFacts): HeaderLook | null {
  if (!mayBeHeader(row) && !areNumberedHeads(row)) return null;
  const fields = new Set<FieldId>();
  let [hits, texts] = [0, 0];
  for (const cell of withoutDays(row)) {
    if (isNumberCell(cell.text) && cell.text.length < 4 && !isSeqHead(cell.text)) continue;
    texts += 1;
    const { field, hit } = hitOf(cell);
    if (!hit) continue;
    hits += 1;
    if (field !== null) fields.add(field);
  }
  if (opensNote(row.firstText)) return null;
  const headsList = fields.size >= BEYOND_SIGNING || (fields.has("seq") && isSeqHead(row.firstText));
  if (hits > 0 && !headsList && row.cells.some((cell) => isSigning(cell.text))) return null;
  if (namesSomebody(row, fields)) return null;
  return { row, hits, texts, fields, hasSeq: fields.has("seq") };
}

const ANCHORS: readonly FieldId[] = [
  "name",
  "firstName",
  "lastName",
  "unit",
  "articleTitle",
  "workTitle",
  "initiative",
  "scoreItem",
  "subjectName",
  "writerName",
  "seq",
  "positionUnit",
];

const hasAnchor = (look: HeaderLook): boolean => ANCHORS.some((field) => look.fields.has(field));

/** No row of data names so many fields, however many of its words are unknown: "hoten gioitinh ngaysinh … luongbhxh". */
const MANY_FIELDS = 5;

/** Whether a row is a header by its words alone. Inside a list more is asked: data may be made of the same words. */
export function isHeaderByWords(look: HeaderLook, insideList: boolean): boolean {
  if (insideList && !look.hasSeq && !(look.fields.has("name") && look.hits / look.texts >= 0.6)) return false;
  if (look.fields.size >= 2 && look.hits / look.texts >= 0.5 && hasAnchor(look)) return true;
  if (look.hasSeq && look.fields.size >= 2 && look.hits / look.texts >= 0.3) return true;
  if (look.fields.size >= MANY_FIELDS && look.hits / look.texts >= 0.25 && hasAnchor(look)) return true;
  return look.fields.size >= 3 && look.hits / look.texts >= 0.45;
}

/** Whether the rows right below are numbered 1, 2, 3 … in that column: a list starts there. */
export function startsNumbering(facts: SheetFacts, from: number, column: number): boolean {
  let expected = 1;
  for (let index = from; index < Math.min(from + 8, facts.rows.length); index += 1) {
    const cell = facts.rows[index]?.cells.find((candidate) => candidate.column === column);
    const value = cell === undefined ? Number.NaN : Number.parseInt(cell.text, 10);
    if (value === expected) expected += 1;
    if (expected > 2) return true;
  }
  return false;
}
