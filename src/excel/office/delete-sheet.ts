import type { ListedSheet } from "../read/list-sheets";

/** Deletes a sheet, if it is still there. Excel refuses to delete one that is very hidden. Sent with the next sync. */
export function queueDelete(context: Excel.RequestContext, { id, visibility }: ListedSheet): void {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  if (visibility === "veryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}
