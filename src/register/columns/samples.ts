import type { ColumnIndex } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { rowAt } from "../../grid/grid";
import type { TableLayout } from "../../layout/layout";
import { cellText } from "../values/cell-text";

const USUAL_COUNT = 5;

/** The first different values of a column, as a person tells it by; for asking what it holds. */
export function samplesOf(grid: Grid, table: TableLayout, column: ColumnIndex, most = USUAL_COUNT): readonly string[] {
  const found = new Set<string>();
  for (const { row } of table.records) {
    const text = cellText(rowAt(grid, row)?.cells[column]);
    if (text !== "") found.add(text);
    if (found.size >= most) break;
  }
  return [...found];
}
