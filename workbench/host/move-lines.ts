import { MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../src/grid/address";
import { followPlaces, type Placement } from "./formula/shift";
import { HostError, invalidArgument } from "./host-error";
import { contains, intersects, type SheetModel } from "./sheet-model";
import type { ChartModel, TableModel } from "./sheet-parts";
import { cellText, parseReference } from "./formula/parse-reference";
import type { WorkbookModel } from "./workbook-model";

export type Along = "row" | "column";

/** Rows or columns put in before `at` (`by` above 0) or taken away from there on (`by` below 0). */
export interface Shift {
  readonly along: Along;
  readonly at: number;
  readonly by: number;
}

const LAST: Readonly<Record<Along, number>> = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };

export function movedIndex(index: number, { at, by }: Shift): number | null {
  if (index < at) return index;
  return by < 0 && index < at - by ? null : index + by;
}

/** From and to of what stands there; null where nothing is left of it. Whole rows and columns stay whole. */
export function movedSpan(from: number, to: number, { along, at, by }: Shift): readonly [number, number] | null {
  if (from === 0 && to === LAST[along]) return [from, to];
  if (by > 0) return [from >= at ? from + by : from, to >= at ? to + by : to];
  const [start, end] = [from < at ? from : Math.max(at, from + by), to < at ? to : Math.max(at - 1, to + by)];
  return end < start ? null : [start, end];
}

const placementOf =
  (shift: Shift): Placement =>
  ({ top, left, bottom, right }) => {
    const span = shift.along === "row" ? movedSpan(top, bottom, shift) : movedSpan(left, right, shift);
    if (span === null) return null;
    return shift.along === "row" ? rangeOf(span[0], left, span[1], right) : rangeOf(top, span[0], bottom, span[1]);
  };

const movedSet = (set: ReadonlySet<number>, shift: Shift): Set<number> =>
  new Set([...set].flatMap((index) => movedIndex(index, shift) ?? []));

const movedMap = <V>(map: ReadonlyMap<number, V>, shift: Shift): Map<number, V> =>
  new Map(
    [...map].flatMap(([index, value]): [number, V][] => {
      const to = movedIndex(index, shift);
      return to === null ? [] : [[to, value]];
    }),
  );

export function movePlaces(sheet: SheetModel, place: Placement): void {
  sheet.merges = sheet.merges
    .flatMap((merge) => place(merge) ?? [])
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  sheet.tables = sheet.tables.filter((table) => place(table.range) !== null);
  for (const table of sheet.tables) table.range = place(table.range) ?? table.range;
  sheet.validations = sheet.validations.flatMap((validation) => {
    const range = place(validation.range);
    return range === null ? [] : [{ ...validation, range }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => place(format.range) !== null);
  for (const format of sheet.conditionalFormats) format.range = place(format.range) ?? format.range;
}

/** Corners of a chart stay where their cells go; a corner whose cells are gone stays where it was. */
function moveChart(chart: ChartModel, place: Placement): void {
  const corner = (address: string | null): string | null => {
    const range = address === null ? null : (parseReference(address)?.range ?? null);
    const moved = range === null ? null : place(range);
    if (address === null || moved === null) return address;
    return `${address.slice(0, address.lastIndexOf("!") + 1)}${cellText(moved)}`;
  };
  chart.from = corner(chart.from);
  chart.to = corner(chart.to);
}

function movePage(sheet: SheetModel, shift: Shift, place: Placement): void {
  const { page } = sheet;
  if (page.printArea !== null) page.printArea = place(page.printArea);
  if (shift.along === "column") return;
  if (page.titleRows !== null) {
    const span = movedSpan(page.titleRows.from, page.titleRows.to, shift);
    page.titleRows = span === null ? null : { from: span[0], to: span[1] };
  }
  page.rowBreaks = page.rowBreaks.flatMap((row) => movedIndex(row, shift) ?? []);
}

function moveFrozen(sheet: SheetModel, { along, at, by }: Shift): void {
  const key = along === "row" ? "rows" : "columns";
  const count = sheet.frozen[key];
  if (at < count) sheet.frozen = { ...sheet.frozen, [key]: by > 0 ? count + by : Math.max(at, count + by) };
}

function moveSizes(sheet: SheetModel, shift: Shift): void {
  if (shift.along === "row") {
    sheet.rowHeights = movedMap(sheet.rowHeights, shift);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, shift);
    for (const table of sheet.tables) {
      const hidden = movedSet(table.hiddenByFilter, shift);
      table.hiddenByFilter.clear();
      for (const row of hidden) table.hiddenByFilter.add(row);
    }
    return;
  }
  sheet.columnWidths = movedMap(sheet.columnWidths, shift);
  sheet.hiddenColumns = movedSet(sheet.hiddenColumns, shift);
  sheet.columnStyles = movedMap(sheet.columnStyles, shift);
}

function checkShift(sheet: SheetModel, { along, at, by }: Shift): void {
  const used = sheet.used(true);
  const last = along === "row" ? (used?.bottom ?? 0) : (used?.right ?? 0);
  if (by > 0 && last + by > LAST[along]) throw invalidArgument("filled cells would fall off the sheet");
  const headers =
    by < 0 && along === "row"
      ? sheet.tables.filter(({ range }) => range.top >= at && range.top < at - by && range.bottom >= at - by)
      : [];
  if (headers.length > 0) throw new HostError("InvalidOperation", "the header row of a table stays");
}

/** Every column of a table has a header of its own: Excel names one that was put in. */
export function nameHeaders(workbook: WorkbookModel, sheet: SheetModel, { range }: TableModel): void {
  const at = (column: number): string => {
    const { value } = sheet.cell(range.top, column);
    return typeof value === "object" ? "" : String(value).toLowerCase();
  };
  const taken = new Set<string>();
  for (let column: number = range.left; column <= range.right; column += 1) taken.add(at(column));
  for (let column: number = range.left; column <= range.right; column += 1) {
    if (at(column) !== "" || sheet.cell(range.top, column).formula !== null) continue;
    let count = 1;
    while (taken.has(`column${String(count)}`)) count += 1;
    taken.add(`column${String(count)}`);
    sheet.put(range.top, column, { value: `Column${String(count)}` });
    workbook.generation += 1;
  }
}

/** Puts whole rows or columns into a sheet, or takes them away; all that stands there, and every formula, follows. */
export function shiftLines(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  checkShift(sheet, shift);
  const place = placementOf(shift);
  followPlaces(workbook, sheet, place);
  sheet.moveLines(shift.along, (index) => movedIndex(index, shift));
  moveSizes(sheet, shift);
  movePlaces(sheet, place);
  for (const table of sheet.tables) nameHeaders(workbook, sheet, table);
  for (const chart of sheet.charts) moveChart(chart, place);
  movePage(sheet, shift, place);
  moveFrozen(sheet, shift);
}

/** Moves cells as cutting and pasting does: contents, looks and merges go along, formulas elsewhere follow. */
export function moveCells(
  workbook: WorkbookModel,
  from: { readonly sheet: SheetModel; readonly range: CellRange },
  to: { readonly sheet: SheetModel; readonly top: number; readonly left: number },
): void {
  const { sheet, range } = from;
  const [down, across] = [to.top - range.top, to.left - range.left];
  const target = rangeOf(to.top, to.left, range.bottom + down, range.right + across);
  if (target.top < 0 || target.left < 0 || target.bottom >= MAX_ROWS || target.right >= MAX_COLUMNS)
    throw invalidArgument("the cells would fall off the sheet");
  const moved = (one: CellRange): CellRange =>
    rangeOf(one.top + down, one.left + across, one.bottom + down, one.right + across);
  if (
    sheet.tables.some(
      (table) => intersects(table.range, range) && !contains(range, table.range) && !contains(table.range, range),
    )
  )
    throw new HostError("InvalidOperation", "part of a table cannot be moved");
  if (sheet === to.sheet) followPlaces(workbook, sheet, (place) => (contains(range, place) ? moved(place) : place));
  const cells: (readonly [number, number, ReturnType<SheetModel["cell"]>])[] = [];
  sheet.eachCell(range, (row, column, cell) => {
    cells.push([row + down, column + across, cell]);
  });
  const merges = sheet.merges.filter((merge) => contains(range, merge));
  sheet.clear(range, "all");
  to.sheet.clear(target, "all");
  for (const [row, column, cell] of cells) to.sheet.put(row, column, cell);
  to.sheet.merges = [...to.sheet.merges, ...merges.map(moved)];
  if (sheet === to.sheet)
    for (const table of sheet.tables) if (contains(range, table.range)) table.range = moved(table.range);
}
