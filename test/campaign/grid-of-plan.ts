import { rowIndex } from "../../src/grid/address";
import type { Cell } from "../../src/grid/cell";
import type { Grid } from "../../src/grid/grid";
import type { CellPlan, SheetPlan } from "../../src/grid/sheet-plan";
import { vietnameseDate, type Day } from "../../src/text/day";

function cellOfPlan({ value, style }: CellPlan): Cell | undefined {
  const base = { style, formula: null };
  switch (value.kind) {
    case "text":
      return { ...base, kind: "text", value: value.text, text: value.text };
    case "number":
      return { ...base, kind: "number", value: value.number, text: String(value.number) };
    case "date":
      return { ...base, kind: "date", value: value.serial, text: vietnameseDate(value.serial as Day) };
    case "formula":
      return { ...base, kind: "text", value: String(value.cached), text: String(value.cached), formula: value.formula };
    case "blank":
      return undefined;
  }
}

/** The grid a reader would give for a written sheet. */
export const gridOfPlan = (plan: SheetPlan): Grid => ({
  name: plan.name,
  visibility: plan.visibility,
  rows: plan.rows
    .map((row, index) => ({
      index: rowIndex(index),
      hidden: false,
      height: null,
      cells: row.map((cell) => (cell === null ? undefined : cellOfPlan(cell))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  columns: [],
  merges: [],
  tables: [],
  protected: false,
});

/** The same grid with one cell's text replaced, as a clerk would type it. */
export function withCell(grid: Grid, row: number, column: number, text: string, model: Cell): Grid {
  return {
    ...grid,
    rows: grid.rows.map((one) => {
      if (one.index !== row) return one;
      const cells = [...one.cells];
      cells[column] = { kind: "text", value: text, text, style: model.style, formula: null };
      return { ...one, cells };
    }),
  };
}
