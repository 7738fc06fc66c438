import { rangeOf, type CellRange } from "../../src/grid/address";
import { moveFormula } from "./formula/shift";
import { HostError } from "./host-error";
import { mustBeWritable, type HostContext } from "./objects/context";
import type { TableModel } from "./sheet-parts";
import { intersects, type CellValue, type ModelCell, type SheetModel } from "./sheet-model";

/** Numbers before texts before truth values before errors; what is empty stands last, whichever way is sorted. */
const rankOf = (value: CellValue): number =>
  value === null || value === ""
    ? 4
    : typeof value === "number"
      ? 0
      : typeof value === "string"
        ? 1
        : typeof value === "boolean"
          ? 2
          : 3;
const EMPTY_RANK = 4;

const { compare: compareTexts } = new Intl.Collator("vi", { sensitivity: "accent" });

function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === "string" && typeof b === "string" ? compareTexts(a, b) : 0;
}

/**
 * Sorts rows by one of their columns as a person does: contents and looks move, formulas as if they were copied. Hidden
 * rows stay where they are. Other formulas go on pointing to the same places. Excel tells it by an event of its own.
 */
function sortRows(
  host: HostContext,
  sheet: SheetModel,
  rows: CellRange,
  { column, ascending }: { readonly column: number; readonly ascending: boolean },
): void {
  mustBeWritable(sheet, rows);
  if (sheet.merges.some((merge) => intersects(merge, rows)))
    throw new HostError("InvalidOperation", "merged cells of other sizes are not sorted");
  const places: number[] = [];
  for (let row: number = rows.top; row <= rows.bottom; row += 1) if (!sheet.hiddenRows.has(row)) places.push(row);
  const lines = places.map((row) => {
    const cells: (readonly [number, ModelCell])[] = [];
    sheet.eachCell(rangeOf(row, rows.left, row, rows.right), (_row, at, cell) => {
      cells.push([at, cell]);
    });
    const key = host.evaluator.value(sheet, row, column);
    return { row, cells, key, rank: rankOf(key) };
  });
  const way = ascending ? 1 : -1;
  const sorted = [...lines].sort((a, b) => {
    if (a.rank !== b.rank)
      return a.rank === EMPTY_RANK || b.rank === EMPTY_RANK ? a.rank - b.rank : way * (a.rank - b.rank);
    return way * compareValues(a.key, b.key);
  });
  for (const { row } of lines) for (let at: number = rows.left; at <= rows.right; at += 1) sheet.drop(row, at);
  sorted.forEach(({ row: from, cells }, index) => {
    const to = places[index] ?? from;
    for (const [at, cell] of cells)
      sheet.put(to, at, {
        ...cell,
        formula: cell.formula === null ? null : moveFormula(cell.formula, to - from, 0),
      });
  });
  const moved = places.filter((row, index) => sorted[index]?.row !== row);
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return;
  host.workbook.tell({
    type: "sorted",
    sheet: sheet.id,
    range: rangeOf(first, rows.left, last, rows.right),
    author: host.workbook.author,
  });
}

/** Sorts the rows of a table, but for its row of totals. */
export function sortTable(
  host: HostContext,
  sheet: SheetModel,
  { range, showTotals }: TableModel,
  by: { readonly column: number; readonly ascending: boolean },
): void {
  sortRows(host, sheet, rangeOf(range.top + 1, range.left, range.bottom - (showTotals ? 1 : 0), range.right), by);
}
