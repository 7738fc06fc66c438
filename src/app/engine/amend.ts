import { parseAddress } from "../../grid/address";
import { PLAIN_STYLE, type Cell } from "../../grid/cell";
import type { Grid, GridRow, Workbook } from "../../grid/grid";
import type { Amendment, SourceEdit } from "../views/register";

const textCell = (after: string): Cell => ({
  kind: "text",
  value: after,
  text: after,
  style: PLAIN_STYLE,
  formula: null,
});

function amendedRow(row: GridRow, changes: ReadonlyMap<number, string>): GridRow {
  const cells = [...row.cells];
  for (const [column, after] of changes) cells[column] = after === "" ? undefined : textCell(after);
  return { ...row, cells };
}

function amendedGrid(grid: Grid, edits: readonly SourceEdit[]): Grid {
  const byRow = new Map<number, Map<number, string>>();
  for (const { address, after } of edits) {
    const at = parseAddress(address);
    if (at === null) continue;
    const row = byRow.get(at.row) ?? new Map<number, string>();
    byRow.set(at.row, row.set(at.column, after));
  }
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const changes = byRow.get(row.index);
      return changes === undefined ? row : amendedRow(row, changes);
    }),
  };
}

/** The edits in force for a file, in the order they were made. */
export const editsOf = (amendments: readonly Amendment[], file: string): readonly SourceEdit[] =>
  amendments.filter(({ undone }) => !undone).flatMap(({ edits }) => edits.filter((edit) => edit.file === file));

/** The workbook as the clerk corrected it. A row that the sheet does not have stays absent. */
export function amended(workbook: Workbook, edits: readonly SourceEdit[]): Workbook {
  if (edits.length === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => {
      const mine = edits.filter(({ sheet }) => sheet === grid.name);
      return mine.length === 0 ? grid : amendedGrid(grid, mine);
    }),
  };
}
