import type { Injector } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Lets the editor in a cell begin with what the workbook holds: the formula, not what it gives. */
export function showFormulas(
  injector: Injector,
  contentOf: (sheet: string, row: number, column: number) => string | null,
): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const formula = contentOf(subUnitId, row, col);
      return formula === null ? next(cell) : { ...(cell ?? {}), v: formula, p: null };
    },
  });
}
