import type { SheetPlan } from "../../grid/sheet-plan";

/** All of a sheet plan but its cells, as plain data: what it takes to clear the sheet again or to dress it again. */
export interface SheetFrame extends Omit<SheetPlan, "rows" | "rowHeights" | "hiddenRows"> {
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  /** How many rows and columns were written. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** The frame of a plan. */
export function frameOf(plan: SheetPlan): SheetFrame {
  const { rows, rowHeights, hiddenRows, ...rest } = plan;
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { ...rest, rowHeights: [...rowHeights], hiddenRows: [...hiddenRows], extent: { rows: rows.length, columns } };
}
