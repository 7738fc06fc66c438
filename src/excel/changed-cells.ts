import type { ChangedCell } from "./journal";

/** Those of the cells whose sheet is there and which still hold what we put there. One sync for cells, one for sheets. */
export async function readChanged(context: Excel.RequestContext, cells: readonly ChangedCell[]): Promise<readonly ChangedCell[]> {
  if (cells.length === 0) return [];
  const sheets = new Map([...new Set(cells.map((cell) => cell.sheetId))].map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id)]));
  await context.sync();
  const asked = cells.flatMap((cell) => {
    const sheet = sheets.get(cell.sheetId);
    if (sheet === undefined || sheet.isNullObject) return [];
    const range = sheet.getRange(cell.address);
    range.load("values");
    return [{ cell, range }];
  });
  await context.sync();
  return asked.filter(({ cell, range }) => String(range.values[0]?.[0] ?? "") === cell.after).map(({ cell }) => cell);
}

/** Gives the cells their former content back; sent with the next sync. */
export function queueCells(context: Excel.RequestContext, cells: readonly ChangedCell[]): void {
  for (const { sheetId, address, formula, numberFormat } of cells) {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[formula]];
  }
}
