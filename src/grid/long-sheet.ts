import type { CellPlan, SheetPlan } from "./sheet-plan";

/** A row of a long table, with the height that Excel gives it by itself where that is more than a line. */
export interface LongRow {
  readonly cells: readonly (CellPlan | null)[];
  readonly fitted: number | undefined;
}

/**
 * A sheet whose long table need not be held: below `rows` follow as many as `body` says, made one by one when they are
 * asked for.
 */
export interface LongSheet extends SheetPlan {
  readonly body?: {
    readonly count: number;
    readonly rows: () => Iterable<LongRow>;
  };
}

/** The sheet with all of its rows. */
export function wholeSheet({ body, ...sheet }: LongSheet): SheetPlan {
  if (body === undefined) return sheet;
  const rows = [...sheet.rows];
  const fittedHeights = new Map(sheet.fittedHeights);
  for (const { cells, fitted } of body.rows()) {
    if (fitted !== undefined) fittedHeights.set(rows.length, fitted);
    rows.push(cells);
  }
  return { ...sheet, rows, fittedHeights };
}
