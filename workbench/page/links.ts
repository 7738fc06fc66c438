import { parseReference } from "../host/formula/parse-reference";
import type { SheetModel } from "../host/sheet-model";
import type { WorkbookModel } from "../host/workbook-model";

/**
 * Goes where the link of a cell leads inside the workbook, as a click in Excel does. False where there is no link or no
 * such place.
 */
export function followLink(workbook: WorkbookModel, from: SheetModel, row: number, column: number): boolean {
  const link = from.cell(row, column).link;
  if (link === null) return false;
  const written = link.reference.replace(/^#/, "");
  const target = parseReference((workbook.names.get(written) ?? written).replace(/^=/, ""));
  const sheet = target === null ? undefined : target.sheet === null ? from : workbook.findSheet(target.sheet);
  if (target === null || sheet?.visibility !== "visible") return false;
  workbook.activate(sheet);
  workbook.selection = { sheet: sheet.id, range: target.range };
  workbook.tell({ type: "selected", sheet: sheet.id, range: target.range });
  return true;
}
