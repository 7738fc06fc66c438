import { columnIndex, rangeOf, rowIndex, type CellRange } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { Grid, GridColumn, GridRow } from "../../grid/grid";
import { failureOf, WorkbookFailure } from "../office/failure";
import { listSheets, type ListedSheet } from "./list-sheets";
import { cellOf, styleStore, type RawCell } from "./read-cells";
import { stopIfCancelled, type Session } from "../office/run-in-excel";

/** A band of rows of one sheet. */
interface Band {
  readonly sheet: ListedSheet;
  readonly used: CellRange;
  readonly top: number;
  readonly bottom: number;
}

interface SheetFacts {
  readonly merges: readonly CellRange[];
  readonly tables: Grid["tables"];
  readonly columns: readonly GridColumn[];
  readonly hiddenRows: ReadonlySet<number>;
}

interface Font {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}
interface Look {
  readonly font: Font;
  readonly horizontal: string | null;
}

interface ReadBand {
  readonly band: Band;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** Looks by row and column, or by column where all rows of the band look alike. */
  readonly lookAt: (row: number, column: number) => Look;
}

/** About 100 bytes a cell come back; the limit is 5 MB. */
const CELLS_A_SYNC = 30_000;
const MAX_CELLS = 5_000_000;
/** Titles and headers stand here: their looks are read cell by cell. */
const HEAD_ROWS = 30;

const widthOf = ({ left, right }: CellRange): number => right - left + 1;
const FONT = { font: { name: true, size: true, bold: true, italic: true }, horizontalAlignment: true } as const;

function bandsOf(sheet: ListedSheet): readonly Band[] {
  const { used } = sheet;
  if (used === null) return [];
  const width = widthOf(used);
  if (width * (used.bottom - used.top + 1) > MAX_CELLS)
    throw new WorkbookFailure("too-large", "TooManyCells", sheet.name);
  const height = Math.max(1, Math.floor(CELLS_A_SYNC / width));
  const bands: Band[] = [];
  const head = Math.min(used.bottom, used.top + Math.min(HEAD_ROWS, height) - 1);
  bands.push({ sheet, used, top: used.top, bottom: head });
  for (let top = head + 1; top <= used.bottom; top += height)
    bands.push({ sheet, used, top, bottom: Math.min(used.bottom, top + height - 1) });
  return bands;
}

const cellsIn = ({ used, top, bottom }: Band): number => widthOf(used) * (bottom - top + 1);

/** Bands together as long as their answer fits one sync. */
function groups(bands: readonly Band[]): readonly (readonly Band[])[] {
  const all: Band[][] = [];
  let cells = Infinity;
  for (const band of bands) {
    // The head's looks weigh as much as its contents again.
    const weight = cellsIn(band) * (band.top === band.used.top ? 2 : 1) + widthOf(band.used) * 4;
    if (cells + weight > CELLS_A_SYNC) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)?.push(band);
    cells += weight;
  }
  return all;
}

const rangeIn = (context: Excel.RequestContext, { sheet, used, top, bottom }: Band): Excel.Range =>
  context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(top, used.left, bottom - top + 1, widthOf(used));

const lookOf = (format: Excel.CellPropertiesFormat | undefined): Look => ({
  font: {
    name: format?.font?.name ?? null,
    size: format?.font?.size ?? null,
    bold: format?.font?.bold ?? null,
    italic: format?.font?.italic ?? null,
  },
  horizontal: format?.horizontalAlignment ?? null,
});

/** Reads bands, looks included: cell by cell in the head and where a column's looks differ, else by column. */
async function readBands(context: Excel.RequestContext, bands: readonly Band[]): Promise<readonly ReadBand[]> {
  const asked = bands.map((band) => {
    const range = rangeIn(context, band);
    range.load("values,formulas,text,numberFormat");
    const isHead = band.top === band.used.top;
    const cells = isHead ? range.getCellProperties({ format: FONT }) : null;
    const columns = isHead
      ? []
      : Array.from({ length: widthOf(band.used) }, (_unused, column) => {
          const { format } = range.getColumn(column);
          format.load("horizontalAlignment,font/name,font/size,font/bold,font/italic");
          return { format, column };
        });
    return { band, range, cells, columns };
  });
  await context.sync();
  const mixed = asked.flatMap(({ columns, range }) =>
    columns
      .filter(({ format }) =>
        [format.font.name, format.font.bold].some((value: unknown) => value === null || value === ""),
      )
      .map(({ column, format }) => ({ format, cells: range.getColumn(column).getCellProperties({ format: FONT }) })),
  );
  if (mixed.length > 0) await context.sync();
  const byColumn = new Map(mixed.map(({ format, cells }) => [format, cells.value]));
  return asked.map(({ band, range, cells, columns }) => ({
    band,
    values: range.values,
    formulas: range.formulas,
    text: range.text,
    numberFormat: range.numberFormat,
    lookAt: (row, column) => {
      if (cells !== null) return lookOf(cells.value[row]?.[column]?.format);
      const format = columns[column]?.format;
      const own = format === undefined ? undefined : byColumn.get(format);
      if (own !== undefined) return lookOf(own[row]?.[0]?.format);
      return format === undefined ? lookOf(undefined) : { font: format.font, horizontal: format.horizontalAlignment };
    },
  }));
}

/** Reads bands; where the answer is too large, in halves. */
async function readSafely(session: Session, bands: readonly Band[]): Promise<readonly ReadBand[]> {
  try {
    return await session.run((context) => readBands(context, bands));
  } catch (error) {
    const failure = failureOf(error);
    const smaller = failure.reason === "too-large" ? halves(bands) : null;
    if (smaller === null) throw failure;
    return [...(await readSafely(session, smaller[0])), ...(await readSafely(session, smaller[1]))];
  }
}

function halves(bands: readonly Band[]): readonly [readonly Band[], readonly Band[]] | null {
  if (bands.length > 1) return [bands.slice(0, bands.length >> 1), bands.slice(bands.length >> 1)];
  const [band] = bands;
  if (band === undefined || band.top === band.bottom) return null;
  const middle = (band.top + band.bottom) >> 1;
  return [[{ ...band, bottom: middle }], [{ ...band, top: middle + 1 }]];
}

const CHARACTER_POINTS = 5.25;
const PADDING_POINTS = 3.75;
const charactersOf = (points: number): number => Math.round(((points - PADDING_POINTS) / CHARACTER_POINTS) * 100) / 100;

/** Merges, tables, hidden rows and columns of all the sheets, in two syncs. */
async function readFacts(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<ReadonlyMap<string, SheetFacts>> {
  const asked = sheets.flatMap((sheet) => {
    if (sheet.used === null) return [];
    const owner = context.workbook.worksheets.getItem(sheet.id);
    const range = owner.getRangeByIndexes(
      sheet.used.top,
      sheet.used.left,
      sheet.used.bottom - sheet.used.top + 1,
      widthOf(sheet.used),
    );
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    owner.tables.load("items/name");
    range.load("rowHidden");
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    return [{ sheet, owner, range, merged, columns, used: sheet.used }];
  });
  await context.sync();
  const second = asked.map((each) => {
    const tables = each.owner.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    });
    const hidden: unknown = each.range.rowHidden;
    return { ...each, tables, rows: hidden === false ? null : each.range.getRowProperties({ rowHidden: true }) };
  });
  if (second.some(({ tables, rows }) => tables.length > 0 || rows !== null)) await context.sync();
  return new Map(
    second.map(({ sheet, used, merged, columns, tables, rows }) => [
      sheet.id,
      {
        merges: merged.isNullObject ? [] : merged.areas.items.map(placeOf),
        tables: tables.map(({ name, range }) => ({ name, range: placeOf(range) })),
        columns: columns.value.map((column, index) => ({
          index: columnIndex(used.left + index),
          hidden: column.columnHidden ?? false,
          width: column.format?.columnWidth === undefined ? null : charactersOf(column.format.columnWidth),
        })),
        hiddenRows: new Set(
          (rows?.value ?? []).flatMap((row, index) => (row.rowHidden === true ? [used.top + index] : [])),
        ),
      },
    ]),
  );
}

const placeOf = ({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): CellRange =>
  rangeOf(top, left, top + rowCount - 1, left + columnCount - 1);

function rowsOf(
  { band, values, formulas, text, numberFormat, lookAt }: ReadBand,
  hiddenRows: ReadonlySet<number>,
  styleFor: (raw: RawCell) => Cell["style"],
): readonly GridRow[] {
  const rows: GridRow[] = [];
  values.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      if (value === "" && formula === "") return;
      const raw: RawCell = {
        value,
        formula,
        text: text[row]?.[column] ?? "",
        numberFormat: wordOf(numberFormat[row]?.[column], "General"),
        ...lookAt(row, column),
      };
      const cell = cellOf(raw, styleFor(raw));
      if (cell !== undefined) cells[band.used.left + column] = cell;
    });
    const index = band.top + row;
    if (cells.length > 0 || hiddenRows.has(index))
      rows.push({ index: rowIndex(index), hidden: hiddenRows.has(index), height: null, cells });
  });
  return rows;
}

const wordOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

export interface ReadOptions {
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly what: string }) => void;
  readonly cancellation: { readonly cancelled: boolean };
}

/** The sheets of those names as grids, in their order. Syncs grow with the cells, not with the sheets. */
export async function readSheets(
  session: Session,
  names: readonly string[],
  { onProgress, cancellation }: ReadOptions,
): Promise<readonly Grid[]> {
  const { chosen, facts } = await session.run(async (context) => {
    const listed = await listSheets(context);
    const wanted = names.map((name) => {
      const sheet = listed.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (sheet === undefined) throw new WorkbookFailure("sheet-gone", "ItemNotFound", name);
      return sheet;
    });
    return { chosen: wanted, facts: await readFacts(context, wanted) };
  });
  const rows = new Map<string, GridRow[]>(chosen.map((sheet) => [sheet.id, []]));
  const styleFor = styleStore();
  const all = groups(chosen.flatMap(bandsOf));
  await all.reduce(async (before, bands, index) => {
    await before;
    stopIfCancelled(cancellation);
    onProgress({ done: index, total: all.length, what: bands[0]?.sheet.name ?? "" });
    for (const read of await readSafely(session, bands)) {
      const target = rows.get(read.band.sheet.id);
      for (const row of rowsOf(read, facts.get(read.band.sheet.id)?.hiddenRows ?? new Set(), styleFor))
        target?.push(row);
    }
  }, Promise.resolve());
  onProgress({ done: all.length, total: all.length, what: "" });
  return chosen.map((sheet): Grid => ({
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rows.get(sheet.id) ?? [],
    protected: sheet.protected,
    columns: (facts.get(sheet.id)?.columns ?? []).filter((column) => column.hidden || column.width !== null),
    merges: facts.get(sheet.id)?.merges ?? [],
    tables: facts.get(sheet.id)?.tables ?? [],
  }));
}
