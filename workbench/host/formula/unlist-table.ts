import { columnIndex, columnLetterOf } from "../../../src/grid/address";
import { quotedSheetName } from "../../../src/grid/sheet-name";
import type { SheetModel } from "../sheet-model";
import type { TableModel } from "../sheet-parts";
import type { WorkbookModel } from "../workbook-model";
import type { Evaluator } from "./evaluate";

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * As Excel does when a table becomes plain cells: every structured reference to it, wherever it stands, turns into fixed
 * addresses.
 */
export function unlistTable(workbook: WorkbookModel, evaluator: Evaluator, sheet: SheetModel, table: TableModel): void {
  const { top, bottom, left, right } = table.range;
  const place = (from: number, to: number, first: number, last: number): string =>
    `${quotedSheetName(sheet.name)}!$${columnLetterOf(columnIndex(first))}$${from + 1}:$${columnLetterOf(columnIndex(last))}$${to + 1}`;
  const lastRow = table.showTotals ? bottom - 1 : bottom;
  const columns = new Map<string, number>();
  for (let column: number = left; column <= right; column += 1) {
    const header = evaluator.value(sheet, top, column);
    if (typeof header === "string") columns.set(header.toLowerCase(), column);
  }
  const addressOf = (inside: string): string | null => {
    const item = inside.trim().toLowerCase();
    if (item === "" || item === "#data") return place(top + 1, lastRow, left, right);
    if (item === "#all") return place(top, bottom, left, right);
    if (item === "#headers") return place(top, top, left, right);
    const column = columns.get(item);
    return column === undefined ? null : place(top + 1, lastRow, column, column);
  };
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped(table.name)}\\[([^\\][]*)\\]`, "giu");
  for (const owner of workbook.sheets) {
    for (const [row, cells] of owner.rows) {
      for (const [column, { formula }] of cells) {
        if (formula === null) continue;
        const plain = formula.replace(reference, (whole: string, inside: string) => addressOf(inside) ?? whole);
        if (plain !== formula) owner.put(row, column, { formula: plain });
      }
    }
  }
  for (const [name, formula] of workbook.names)
    workbook.names.set(
      name,
      formula.replace(reference, (whole: string, inside: string) => addressOf(inside) ?? whole),
    );
}
