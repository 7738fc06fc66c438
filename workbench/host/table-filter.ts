import { rangeOf } from "../../src/grid/address";
import { displayText } from "./number-text";
import type { HostContext } from "./objects/context";
import type { SheetModel } from "./sheet-model";
import type { TableModel } from "./sheet-parts";

const lastRow = ({ range, showTotals }: TableModel): number => range.bottom - (showTotals ? 1 : 0);

const shown = (host: HostContext, sheet: SheetModel, row: number, column: number): string =>
  displayText(host.evaluator.value(sheet, row, column), sheet.cell(row, column).style.numberFormat);

/** The texts that a column of the table shows, each once, in Vietnamese order, with whether they are let through. */
export function filterChoices(
  host: HostContext,
  sheet: SheetModel,
  table: TableModel,
  column: number,
): readonly { readonly text: string; readonly kept: boolean }[] {
  const texts = new Set<string>();
  for (let row: number = table.range.top + 1; row <= lastRow(table); row += 1)
    texts.add(shown(host, sheet, row, table.range.left + column));
  const kept = table.filters.get(column);
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return [...texts].sort(compare).map((text) => ({ text, kept: kept?.has(text) !== false }));
}

/** Hides the rows that a filter does not let through; shows those that only filters hid. */
function applyFilters(host: HostContext, sheet: SheetModel, table: TableModel): void {
  const before = new Set(table.hiddenByFilter);
  for (const row of before) sheet.hiddenRows.delete(row);
  table.hiddenByFilter.clear();
  for (let row: number = table.range.top + 1; row <= lastRow(table); row += 1) {
    const passes = [...table.filters].every(([column, kept]) =>
      kept.has(shown(host, sheet, row, table.range.left + column)),
    );
    if (passes || sheet.hiddenRows.has(row)) continue;
    table.hiddenByFilter.add(row);
    sheet.hiddenRows.add(row);
  }
  const { left, right } = table.range;
  const tell = (rows: readonly number[], hidden: boolean): void => {
    if (rows.length > 0)
      host.workbook.tell({
        type: "lines",
        sheet: sheet.id,
        range: rangeOf(Math.min(...rows), left, Math.max(...rows), right),
        hidden,
      });
  };
  tell(
    [...table.hiddenByFilter].filter((row) => !before.has(row)),
    true,
  );
  tell(
    [...before].filter((row) => !table.hiddenByFilter.has(row)),
    false,
  );
}

/** Lets only these texts of a column through; null lets all through. */
export function filterTable(
  host: HostContext,
  sheet: SheetModel,
  table: TableModel,
  column: number,
  kept: ReadonlySet<string> | null,
): void {
  if (kept === null) table.filters.delete(column);
  else table.filters.set(column, kept);
  applyFilters(host, sheet, table);
}

/** Shows every row of a table again. */
export function clearFilters(host: HostContext, sheet: SheetModel, table: TableModel): void {
  table.filters.clear();
  applyFilters(host, sheet, table);
}
