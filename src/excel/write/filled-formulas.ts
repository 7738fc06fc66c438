import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";

/** One formula that a whole stretch of a column has. Rows and columns from 0, the last row included. */
export interface FilledFormula {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly formula: string;
}

/** Shorter stretches are told cell by cell, side by side with their neighbours. */
const WORTH_FILLING = 8;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A table's columns, [Họ và tên] or [[#This Row],[Họ và tên]]: their names may look like addresses. */
const OF_TABLE = /\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
/** An address whose row or column is not held fast: Excel would move it from row to row. */
const MOVING = /(?<![$\w])(?:[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}\d+)(?![\w(])/i;

/** Whether the formula names the cells of its own row by the table, and no other cells that Excel would move. */
const isSameInEveryRow = (formula: string): boolean =>
  formula.includes("[#This Row]") && !MOVING.test(formula.replace(QUOTED, "").replace(OF_TABLE, ""));

function formulaOf(cell: CellPlan | null | undefined): string | null {
  return cell?.value.kind === "formula" ? cell.value.formula : null;
}

/**
 * The stretches of columns that hold one formula in every row: Excel fills a range with one value that is told once,
 * where a register of ten thousand rows would tell its long formulas ten thousand times. Linear in the cells.
 */
export function filledFormulas({ rows }: Pick<SheetPlan, "rows">): readonly FilledFormula[] {
  const found: FilledFormula[] = [];
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column += 1) {
    let top = 0;
    for (let row = 1; row <= rows.length; row += 1) {
      const formula = formulaOf(rows[top]?.[column]);
      if (row < rows.length && formula === formulaOf(rows[row]?.[column])) continue;
      if (formula !== null && row - top >= WORTH_FILLING && isSameInEveryRow(formula))
        found.push({ column, top, bottom: row - 1, formula });
      top = row;
    }
  }
  return found;
}
