import { columnIndex, rangeOf, type CellRange } from "../../grid/address";
import type { Grid, GridColumn } from "../../grid/grid";
import { failureOf } from "../office/failure";
import type { ExcelRunner } from "../office/run-in-excel";
import type { ListedSheet } from "./list-sheets";
import { widthOf } from "./read-bands";

export interface SheetFacts {
  readonly merges: readonly CellRange[];
  readonly tables: Grid["tables"];
  readonly columns: readonly GridColumn[];
  readonly hiddenRows: ReadonlySet<number>;
}

const CHARACTER_POINTS = 5.25;

const PADDING_POINTS = 3.75;

const charactersOf = (points: number): number => Math.round(((points - PADDING_POINTS) / CHARACTER_POINTS) * 100) / 100;

const placeOf = ({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): CellRange =>
  rangeOf(top, left, top + rowCount - 1, left + columnCount - 1);

/** A part of one sheet. */
interface Area {
  readonly sheet: string;
  readonly area: CellRange;
}

const rangeIn = (context: Excel.RequestContext, { sheet, area }: Area): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, widthOf(area));

/** The longer side cut in two; null for a single cell. */
function halves({ sheet, area }: Area): readonly [Area, Area] | null {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = (top + bottom) >> 1;
    return [
      { sheet, area: rangeOf(top, left, middle, right) },
      { sheet, area: rangeOf(middle + 1, left, bottom, right) },
    ];
  }
  if (right === left) return null;
  const middle = (left + right) >> 1;
  return [
    { sheet, area: rangeOf(top, left, bottom, middle) },
    { sheet, area: rangeOf(top, middle + 1, bottom, right) },
  ];
}

/** What cutting the request does not help. */
const HOPELESS: ReadonlySet<string> = new Set(["edit-mode", "busy", "protected", "sheet-gone", "not-supported"]);

/**
 * Asks about areas, all in one request; where Excel finds that too much, about fewer at once, and about parts of them.
 * Answers come in order, those of parts one after the other.
 */
async function askedInParts<T>(
  excel: ExcelRunner,
  areas: readonly Area[],
  ask: (context: Excel.RequestContext, areas: readonly Area[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (areas.length === 0) return [];
  try {
    return await excel.run((context) => ask(context, areas));
  } catch (error) {
    const failure = failureOf(error);
    const [only] = areas;
    const parts = areas.length > 1 || only === undefined ? null : halves(only);
    if (HOPELESS.has(failure.reason) || (areas.length < 2 && parts === null)) throw failure;
    const middle = areas.length >> 1;
    const [first, second] = parts === null ? [areas.slice(0, middle), areas.slice(middle)] : [[parts[0]], [parts[1]]];
    return [...(await askedInParts(excel, first, ask)), ...(await askedInParts(excel, second, ask))];
  }
}

/** Excel gives 512 merged areas at once and no more: a sheet of thousands is asked about in parts. */
async function askMerges(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly { readonly sheet: string; readonly merge: CellRange }[]> {
  const asked = areas.map((each) => {
    const merged = rangeIn(context, each).getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheet: each.sheet, merged };
  });
  await context.sync();
  return asked.flatMap(({ sheet, merged }) =>
    merged.isNullObject ? [] : merged.areas.items.map((range) => ({ sheet, merge: placeOf(range) })),
  );
}

/** So many rows are told by some hundred kilobytes. */
const ROWS_AT_ONCE = 20_000;

const rowBands = ({ sheet, area }: Area): readonly Area[] =>
  Array.from({ length: Math.ceil((area.bottom - area.top + 1) / ROWS_AT_ONCE) }, (_unused, at) => {
    const top = area.top + at * ROWS_AT_ONCE;
    return { sheet, area: rangeOf(top, area.left, Math.min(area.bottom, top + ROWS_AT_ONCE - 1), area.right) };
  });

async function askHiddenRows(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly { readonly sheet: string; readonly row: number }[]> {
  const asked = areas.map((each) => ({
    ...each,
    rows: rangeIn(context, each).getRowProperties({ rowHidden: true }),
  }));
  await context.sync();
  return asked.flatMap(({ sheet, area, rows }) =>
    rows.value.flatMap(({ rowHidden }, at) => (rowHidden === true ? [{ sheet, row: area.top + at }] : [])),
  );
}

interface Plain extends Area {
  readonly tables: SheetFacts["tables"];
  readonly columns: readonly GridColumn[];
  readonly hidesRows: boolean;
}

/** Tables and columns, and whether rows are hidden: two syncs for all sheets. */
async function askPlain(context: Excel.RequestContext, areas: readonly Area[]): Promise<readonly Plain[]> {
  const asked = areas.map((each) => {
    const { tables } = context.workbook.worksheets.getItem(each.sheet);
    tables.load("items/name");
    const range = rangeIn(context, each);
    range.load("rowHidden");
    return {
      each,
      tables,
      range,
      columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    };
  });
  await context.sync();
  const placed = asked.map(({ tables, ...rest }) => ({
    ...rest,
    tables: tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    }),
  }));
  if (placed.some(({ tables }) => tables.length > 0)) await context.sync();
  return placed.map(({ each, tables, range, columns }) => {
    const hidden: unknown = range.rowHidden;
    return {
      ...each,
      tables: tables.map((table) => ({ name: table.name, range: placeOf(table.range) })),
      columns: columns.value.map((column, index) => ({
        index: columnIndex(each.area.left + index),
        hidden: column.columnHidden ?? false,
        width: column.format?.columnWidth === undefined ? null : charactersOf(column.format.columnWidth),
      })),
      hidesRows: hidden !== false,
    };
  });
}

/** Merges, tables, hidden rows and columns of all the sheets, by id: few syncs, more where a sheet is beyond a limit. */
export async function readFacts(
  excel: ExcelRunner,
  sheets: readonly ListedSheet[],
): Promise<ReadonlyMap<string, SheetFacts>> {
  const areas = sheets.flatMap(({ id, used }): readonly Area[] => (used === null ? [] : [{ sheet: id, area: used }]));
  const plain = areas.length === 0 ? [] : await excel.run((context) => askPlain(context, areas));
  const merges = await askedInParts(excel, areas, askMerges);
  const hiding = plain.filter(({ hidesRows }) => hidesRows).flatMap(rowBands);
  const hidden: { readonly sheet: string; readonly row: number }[] = [];
  for (const band of hiding) hidden.push(...(await askedInParts(excel, [band], askHiddenRows)));
  return new Map(
    plain.map(({ sheet, tables, columns }) => [
      sheet,
      {
        tables,
        columns,
        merges: merges.flatMap((one) => (one.sheet === sheet ? [one.merge] : [])),
        hiddenRows: new Set(hidden.flatMap((one) => (one.sheet === sheet ? [one.row] : []))),
      },
    ]),
  );
}
