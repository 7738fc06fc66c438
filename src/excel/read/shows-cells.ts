import type { ShownCell } from "../../app/ports/workbook";
import { squeeze } from "../../text/key";

const plain = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? squeeze(String(value)) : "";

/** Whether the cells hold these texts; false where the sheet is gone. */
export async function showsCells(
  context: Excel.RequestContext,
  name: string,
  cells: readonly ShownCell[],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return false;
  const asked = cells.map(({ address, text }) => {
    const range = sheet.getRange(address);
    range.load("values");
    return { range, text };
  });
  await context.sync();
  return asked.every(({ range, text }) => plain(range.values[0]?.[0]) === text);
}
