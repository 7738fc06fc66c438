import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookModel } from "../host/workbook-model";

/** Puts the workbook's active sheet in front, with what is selected in view a little below and beside the edge. */
export function showSelection(grid: FUniver, workbook: WorkbookModel): void {
  const { selection, activeSheet } = workbook;
  const book = grid.getActiveWorkbook();
  const sheet = book?.getSheetBySheetId(selection?.sheet ?? activeSheet) ?? null;
  if (book === null || sheet === null) return;
  book.setActiveSheet(sheet);
  if (selection === null) return;
  const { top, left, bottom, right } = selection.range;
  const rows = Math.min(bottom, sheet.getMaxRows() - 1) - top + 1;
  const columns = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
  if (rows < 1 || columns < 1) return;
  sheet.getRange(top, left, rows, columns).activate();
  sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
}
