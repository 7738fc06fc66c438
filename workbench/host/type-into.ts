import { rangeOf, type CellRange } from "../../src/grid/address";
import { parseInput } from "./parse-input";
import type { SheetModel } from "./sheet-model";
import type { Author, WorkbookModel } from "./workbook-model";

/** Types into cells as a person here or a second author elsewhere would. */
export function typeInto(
  model: WorkbookModel,
  sheet: SheetModel,
  range: CellRange,
  rows: readonly (readonly (string | number | boolean)[])[],
  author: Author,
): void {
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.put(
        range.top + row,
        range.left + column,
        parseInput(value, sheet.cell(range.top + row, range.left + column)),
      );
    });
  });
  const width = rows.reduce((most, values) => Math.max(most, values.length), 1);
  const written = rangeOf(
    range.top,
    range.left,
    Math.max(range.bottom, range.top + rows.length - 1),
    Math.max(range.right, range.left + width - 1),
  );
  model.tell({ type: "cells", sheet: sheet.id, range: written, author, change: "RangeEdited" });
}
