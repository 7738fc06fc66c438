import type { Campaign, RegisterKind, ScoreItem } from "../../campaign/campaign";
import { isStandardField } from "../../field/field";
import { FIELD_FACTS, isDateField, isFieldOf } from "../../field/field-facts";
import { rangeOf, type CellRange } from "../../grid/address";
import { bareSheet } from "../../grid/bare-sheet";
import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import { A4, blankCell, formulaCell, LOOKS, textCell } from "./looks";
import type { UnitColumn } from "./unit-columns";
import { cellsOf, highlightsOf, validationOf, type ChoiceRanges } from "./validations";

/** Lists that a unit fills; papers received are kept by the consolidating office. */
export type ListKind = Exclude<RegisterKind, "submissions">;

interface ListWords {
  readonly sheet: string;
  readonly title: string;
}

const WORDS: Readonly<Record<ListKind, ListWords>> = {
  nominations: { sheet: "Đề nghị khen thưởng", title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG" },
  articles: { sheet: "Bài viết", title: "DANH SÁCH BÀI VIẾT VỀ GƯƠNG ĐIỂN HÌNH TIÊN TIẾN" },
  works: { sheet: "Công trình, sự kiện", title: "DANH SÁCH CÔNG TRÌNH, PHẦN VIỆC, SỰ KIỆN" },
  initiatives: { sheet: "Sáng kiến", title: "DANH SÁCH SÁNG KIẾN" },
  scores: { sheet: "Chấm điểm", title: "BẢNG TỰ CHẤM ĐIỂM THI ĐUA" },
};

export const listName = (register: ListKind): string => WORDS[register].sheet;

const HEADER_ROW = 6;
const FIRST_ROW = 8;
/** Rows ready to be filled; a clerk inserts more above the last one, and rules and looks go with them. */
const READY_ROWS = 40;
const LAST_ROW = FIRST_ROW + READY_ROWS - 1;
const SEQ_WIDTH = 6;

/** In characters; small enough that a list of fifteen columns stays readable on one page across. */
const USUAL_WIDTH = 13;
const DATE_WIDTH = 10.5;

function widthOf({ field }: UnitColumn): number {
  if (!isStandardField(field)) return USUAL_WIDTH;
  return FIELD_FACTS[field].unitWidth ?? (isDateField(field) ? DATE_WIDTH : USUAL_WIDTH);
}

export interface ListSheetInput {
  readonly campaign: Campaign;
  readonly register: ListKind;
  /** Null for a workbook for any unit. */
  readonly unit: string | null;
  readonly columns: readonly UnitColumn[];
  readonly choices: ChoiceRanges;
}

/** The list a unit fills: heading, header repeated on each page, guarded columns, place for signatures. */
export function listSheet(input: ListSheetInput): SheetPlan {
  const { columns, choices, register } = input;
  const width = columns.length + 1;
  const entries = rangeOf(FIRST_ROW, 1, FIRST_ROW, width - 1);
  const cells = columns.map((column, index) => ({ column, range: cellsOf(index + 1, FIRST_ROW, LAST_ROW) }));
  const { rows, merges } = rowsOf(input, width);
  return bareSheet({
    name: listName(register),
    kind: "template",
    visibility: "visible",
    tabColor: "C00000",
    columns: [
      { width: SEQ_WIDTH, hidden: false },
      ...columns.map((column) => ({ width: widthOf(column), hidden: false })),
    ],
    rowHeights: new Map([
      [HEADER_ROW, 62],
      ...Array.from({ length: READY_ROWS }, (_, row): [number, number] => [FIRST_ROW + row, 30]),
    ]),
    rows,
    merges,
    validations: cells.map(({ column, range }) => validationOf(column, range, choices)),
    conditionalFormats: cells.flatMap(({ column, range }) => highlightsOf(column, range, entries)),
    freeze: { rows: FIRST_ROW, columns: 2 },
    showGridlines: false,
    page: A4("landscape", { from: HEADER_ROW, to: HEADER_ROW + 1 }),
  });
}

interface Rows {
  readonly rows: (readonly (CellPlan | null)[])[];
  readonly merges: CellRange[];
}

function rowsOf({ campaign, register, unit, columns }: ListSheetInput, width: number): Rows {
  const middle = Math.max(1, Math.floor(width * 0.4));
  const made: Rows = { rows: [], merges: [] };
  const across = (text: string, style: CellPlan["style"]): void => {
    add(made, [[0, width - 1, text, style]]);
  };
  add(made, [
    [0, middle - 1, campaign.office.superior, LOOKS.superior],
    [middle, width - 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LOOKS.nation],
  ]);
  add(made, [
    [0, middle - 1, (unit ?? "TÊN ĐƠN VỊ").toUpperCase(), LOOKS.issuer],
    [middle, width - 1, "Độc lập - Tự do - Hạnh phúc", LOOKS.motto],
  ]);
  made.rows.push([]);
  across(WORDS[register].title, LOOKS.title);
  across(campaign.name, LOOKS.subtitle);
  across(`Gửi: ${campaign.office.receiver}. Cột tô màu cam là cột bắt buộc ghi.`, LOOKS.remark);
  made.rows.push([
    textCell("STT", LOOKS.header),
    ...columns.map(({ header, need }) => textCell(header, need === "required" ? LOOKS.requiredHeader : LOOKS.header)),
  ]);
  made.rows.push(Array.from({ length: width }, (_, index) => textCell(`(${index + 1})`, LOOKS.numberRow)));
  const given = register === "scores" ? scoreItemsOf(campaign) : [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) made.rows.push(entryRow(columns, row, given[row - FIRST_ROW]));
  made.rows.push([]);
  add(made, [[middle, width - 1, `${campaign.office.place}, ngày … tháng … năm ${campaign.year}`, LOOKS.signHint]]);
  add(made, [
    [0, middle - 1, "NGƯỜI LẬP BIỂU", LOOKS.signer],
    [middle, width - 1, "THỦ TRƯỞNG ĐƠN VỊ", LOOKS.signer],
  ]);
  add(made, [
    [0, middle - 1, "(Ký, ghi rõ họ tên)", LOOKS.signHint],
    [middle, width - 1, "(Ký, đóng dấu, ghi rõ họ tên)", LOOKS.signHint],
  ]);
  return made;
}

/** A row of merged texts: first column, last column, text, look. */
function add(made: Rows, spans: readonly (readonly [number, number, string, CellPlan["style"]])[]): void {
  const row = made.rows.length;
  const cells: (CellPlan | null)[] = [];
  for (const [from, to, text, style] of spans) {
    while (cells.length < from) cells.push(null);
    cells.push(textCell(text, style));
    while (cells.length <= to) cells.push(null);
    if (to > from) made.merges.push(rangeOf(row, from, row, to));
  }
  made.rows.push(cells);
}

const lookOf = ({ rule, field }: UnitColumn): CellPlan["style"] => {
  if (isFieldOf(field, "decimal")) return LOOKS.entryDecimal;
  if (rule.type === "atLeast") return LOOKS.entryNumber;
  return rule.type === "free" || field === "award" || field === "unit" ? LOOKS.entry : LOOKS.entryCentered;
};

/** The plan's contents, so that every unit scores the same ones under the same names. */
const scoreItemsOf = ({ rules }: Campaign): readonly ScoreItem[] =>
  rules.flatMap((rule) => (rule.type === "scoring" ? rule.items : []));

function givenCell(item: ScoreItem | undefined, { field }: UnitColumn): CellPlan | null {
  if (item === undefined) return null;
  if (field === "scoreItem") return textCell(item.name, LOOKS.entry);
  return field === "standardPoints"
    ? { value: { kind: "number", number: item.points }, style: LOOKS.entryDecimal }
    : null;
}

function entryRow(columns: readonly UnitColumn[], row: number, item?: ScoreItem): readonly CellPlan[] {
  const number = row + 1;
  const seq = formulaCell(`IF(LEN(B${number})=0,"",COUNTIF(B$${FIRST_ROW + 1}:B${number},"?*"))`, "", LOOKS.count);
  return [seq, ...columns.map((column) => givenCell(item, column) ?? blankCell(lookOf(column)))];
}
