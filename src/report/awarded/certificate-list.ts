import type { Workbook } from "../../grid/grid";
import { compareKey } from "../../text/key";
import { SHEET_NAMES } from "../report-context";

/**
 * The book as a list of who was rewarded: of a report its sheet of certificates alone, in which the clerk wrote numbers
 * and days of decisions; any other book as it is. Rows without a number are still waiting.
 */
export function asDecisionList(workbook: Workbook): Workbook {
  const sheet = workbook.sheets.find(({ name }) => compareKey(name) === compareKey(SHEET_NAMES.certificates));
  if (sheet === undefined) return workbook;
  const [head] = sheet.rows;
  const at = head?.cells.findIndex((cell) => cell?.text.trim() === "Số quyết định") ?? -1;
  if (head === undefined || at < 0) return workbook;
  const rows = sheet.rows.filter((row) => row === head || (row.cells[at]?.text.trim() ?? "") !== "");
  const plain = { ...sheet, rows };
  Reflect.deleteProperty(plain, "mark");
  return { ...workbook, sheets: [plain], properties: {} };
}
