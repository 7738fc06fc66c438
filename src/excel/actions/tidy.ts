import { queueDelete } from "../office/delete-sheet";
import type { StoredText } from "../office/stored-text";
import { listSheets, type ListedSheet } from "../read/list-sheets";
import { findJournal } from "./journal";
import { isOwnStore } from "./write-plan";

/** What is nobody's to see: cells for undo, sheets put aside, what the register was read from. */
const isOutOfSight = (sheet: ListedSheet): boolean => isOwnStore(sheet) || sheet.mark?.kind === "base";

/**
 * Takes out of the workbook what only this program needs, so that it does not travel with the file: nothing can be
 * undone afterwards. Gives how many sheets and stored texts that were.
 */
export async function tidy(context: Excel.RequestContext, state: Pick<StoredText, "find">): Promise<number> {
  const parts = [...(await findJournal(context)), ...(await state.find(context))];
  const sheets = (await listSheets(context)).filter(isOutOfSight);
  for (const sheet of sheets) queueDelete(context, sheet);
  for (const id of parts) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
  await context.sync();
  return sheets.length + parts.length;
}
