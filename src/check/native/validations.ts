import { addressText, columnIndex, rangeOf, rowIndex, type CellRange } from "../../grid/address";
import type { ConditionalFormatPlan, ValidationPlan, ValidationRule } from "../../grid/sheet-plan";
import { vietnameseDate } from "../../text/day";
import { formulaOf, type NativeRule } from "./native-rule";
import type { UnitColumn } from "./unit-columns";

/** Excel's own bounds of validation texts. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_CELL = 32_767;

const MISSING_FILL = "FFF2CC";
const WRONG_FILL = "F8CBAD";

const short = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** Where each list of choices stands: values joined by a line break → reference. */
export type ChoiceRanges = ReadonlyMap<string, string>;

export const choiceKey = (values: readonly string[]): string => values.join("\n");

/** The validation of a column's cells; the prompt guides, a refusal names the rule. */
export function validationOf(column: UnitColumn, range: CellRange, choices: ChoiceRanges): ValidationPlan {
  const { rule } = column;
  return {
    range,
    rule: excelRule(rule, addressText({ row: range.top, column: range.left }), choices),
    allowBlank: true,
    onError: rule.type === "choice" ? "warning" : "stop",
    error: { title: short(column.header, LONGEST_TITLE), message: short(refusal(rule), LONGEST_MESSAGE) },
    prompt:
      column.help === ""
        ? null
        : { title: short(column.header, LONGEST_TITLE), message: short(column.help, LONGEST_MESSAGE) },
  };
}

function excelRule(rule: NativeRule, cell: string, choices: ChoiceRanges): ValidationRule {
  if (rule.type === "choice") {
    const range = choices.get(choiceKey(rule.values));
    return range === undefined ? { type: "list", values: rule.values } : { type: "listRange", range };
  }
  const formula = formulaOf(rule, cell);
  return formula === null
    ? { type: "textLength", operator: "lessThanOrEqual", min: 0, max: LONGEST_CELL }
    : { type: "custom", formula };
}

function refusal(rule: NativeRule): string {
  switch (rule.type) {
    case "dates":
      return `Ngày phải từ ${vietnameseDate(rule.from)} đến ${vietnameseDate(rule.to)}. Ghi theo dạng ngày/tháng/năm.`;
    case "birth":
      return `Năm sinh phải từ ${rule.firstYear} đến ${rule.lastYear}. Ghi ngày/tháng/năm hoặc chỉ ghi năm.`;
    case "atLeast":
      return `Số phải từ ${rule.min} trở lên.`;
    case "phone":
      return "Số điện thoại phải có đủ chữ số, bắt đầu bằng số 0.";
    case "idNumber":
      return "Số CCCD có 12 chữ số, số CMND có 9 chữ số.";
    case "choice":
      return "Giá trị này không có trong danh mục. Chọn trong danh sách; nếu chắc chắn đúng thì bấm Yes để giữ.";
    case "free":
      return "Nội dung quá dài.";
  }
}

/**
 * Marks what validation does not see: values that were pasted in against the rule, and asked cells left empty in a row
 * that has begun.
 */
export function highlightsOf(column: UnitColumn, range: CellRange, row: CellRange): readonly ConditionalFormatPlan[] {
  const cell = addressText({ row: range.top, column: range.left });
  const formula = formulaOf(column.rule, cell);
  const begun = `COUNTA($${addressText({ row: row.top, column: row.left })}:$${addressText({ row: row.top, column: row.right })})>0`;
  return [
    ...(formula === null
      ? []
      : [{ range, formula: `AND(LEN(${cell})>0,NOT(${formula}))`, fill: WRONG_FILL, color: "9C0006", bold: false }]),
    ...(column.asked
      ? [{ range, formula: `AND(LEN(TRIM(${cell}))=0,${begun})`, fill: MISSING_FILL, color: null, bold: false }]
      : []),
  ];
}

/** The cells of a column from one row to another, zero-based. */
export const cellsOf = (column: number, from: number, to: number): CellRange =>
  rangeOf(rowIndex(from), columnIndex(column), rowIndex(to), columnIndex(column));
