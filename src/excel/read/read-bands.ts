import type { CellRange } from "../../grid/address";
import { WorkbookFailure, failureOf } from "../office/failure";
import type { ListedSheet } from "./list-sheets";
import type { ExcelRunner } from "../office/run-in-excel";

/** A band of rows of one sheet. */
export interface Band {
  readonly sheet: ListedSheet;
  readonly used: CellRange;
  readonly top: number;
  readonly bottom: number;
  /** What its answer is expected to weigh. */
  readonly bytes: number;
}

interface Look {
  readonly font: Font;
  readonly horizontal: string | null;
  /** "#RRGGBB"; null where nobody asked. */
  readonly fill: string | null;
}

export interface ReadBand {
  readonly band: Band;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** Looks by row and column, or by column where all rows of the band look alike. */
  readonly lookAt: (row: number, column: number) => Look;
}

/** Excel on the web answers with 5 MB at most; rows below the head may be longer than those in it. */
const MOST_BYTES = 3_500_000;
/** What a cell of the head is taken to weigh before anything is known, its look included. */
const HEAD_CELL_BYTES = 300;
const LEAST_CELL_BYTES = 60;

const FONT = { name: true, size: true, bold: true, italic: true } as const;
const LOOK: Excel.CellPropertiesFormatLoadOptions = { font: FONT, horizontalAlignment: true };
const COLOURED: Excel.CellPropertiesFormatLoadOptions = {
  font: { ...FONT, color: true },
  fill: { color: true },
  horizontalAlignment: true,
};
const COLUMN_LOOK = "horizontalAlignment,font/name,font/size,font/bold,font/italic";

/** A register is written anew with the colours that people gave its cells; of no other sheet they say anything. */
const isColoured = ({ sheet }: Band): boolean => sheet.mark?.kind === "register";
const lookAsked = (band: Band): Excel.CellPropertiesFormatLoadOptions => (isColoured(band) ? COLOURED : LOOK);

/** The first rows of a sheet; null for an empty one. Throws where the sheet holds more than can be read. */
export function headOf(sheet: ListedSheet): Band | null {
  const { used } = sheet;
  if (used === null) return null;
  const width = widthOf(used);
  if (width * (used.bottom - used.top + 1) > MAX_CELLS)
    throw new WorkbookFailure("too-large", "TooManyCells", sheet.name);
  const height = Math.max(1, Math.min(HEAD_ROWS, Math.floor(MOST_BYTES / HEAD_CELL_BYTES / width)));
  const bottom = Math.min(used.bottom, used.top + height - 1);
  return { sheet, used, top: used.top, bottom, bytes: width * (bottom - used.top + 1) * HEAD_CELL_BYTES };
}

const encoder = new TextEncoder();
const bytesOf = ({ values, formulas, text, numberFormat }: ReadBand): number =>
  encoder.encode(JSON.stringify([values, formulas, text, numberFormat])).length;

/** The rows below the head in bands whose answers fit a sync, by what the head's rows weighed. */
export function bandsBelow(head: ReadBand): readonly Band[] {
  const { sheet, used, bottom: end, top: start } = head.band;
  const width = widthOf(used);
  const rowBytes = Math.max(width * LEAST_CELL_BYTES, bytesOf(head) / (end - start + 1));
  const height = Math.max(1, Math.floor(MOST_BYTES / rowBytes));
  const bands: Band[] = [];
  for (let top = end + 1; top <= used.bottom; top += height) {
    const bottom = Math.min(used.bottom, top + height - 1);
    bands.push({ sheet, used, top, bottom, bytes: (bottom - top + 1) * rowBytes });
  }
  return bands;
}

/** Bands together as long as their answer fits one sync. */
export function groups(bands: readonly Band[]): readonly (readonly Band[])[] {
  const all: Band[][] = [];
  let bytes = Infinity;
  for (const band of bands) {
    if (bytes + band.bytes > MOST_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(band);
    bytes += band.bytes;
  }
  return all;
}

const rangeIn = (context: Excel.RequestContext, { sheet, used, top, bottom }: Band): Excel.Range =>
  context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(top, used.left, bottom - top + 1, widthOf(used));

const NO_FONT = { name: null, size: null, bold: null, italic: null, color: null } as const;

const lookOf = ({ font, fill, horizontalAlignment }: Excel.CellPropertiesFormat = {}): Look => ({
  font: { ...NO_FONT, ...font },
  fill: fill?.color ?? null,
  horizontal: horizontalAlignment ?? null,
});

/** What all cells of a column look like. */
const columnLook = ({ font, fill, horizontalAlignment }: Excel.RangeFormat, coloured: boolean): Look => ({
  font: coloured ? font : { ...plainFont(font), color: null },
  fill: coloured ? fill.color : null,
  horizontal: horizontalAlignment,
});

/** Whether the cells of a column differ in what was asked of them all. */
const isMixed = ({ font, fill }: Excel.RangeFormat, coloured: boolean): boolean =>
  [font.name, font.bold, ...(coloured ? [font.italic, font.color, fill.color] : [])].some(
    (value: unknown) => value === null || value === "",
  );

/** Reads bands, looks included: cell by cell in the head and where a column's looks differ, else by column. */
async function readBands(context: Excel.RequestContext, bands: readonly Band[]): Promise<readonly ReadBand[]> {
  const asked = bands.map((band) => {
    const range = rangeIn(context, band);
    range.load("values,formulas,text,numberFormat");
    const isHead = band.top === band.used.top;
    const cells = isHead ? range.getCellProperties({ format: lookAsked(band) }) : null;
    const columns = isHead
      ? []
      : Array.from({ length: widthOf(band.used) }, (_unused, column) => {
          const { format } = range.getColumn(column);
          format.load(isColoured(band) ? `${COLUMN_LOOK},font/color,fill/color` : COLUMN_LOOK);
          return { format, column };
        });
    return { band, range, cells, columns };
  });
  await context.sync();
  const mixed = asked.flatMap(({ columns, range, band }) =>
    columns
      .filter(({ format }) => isMixed(format, isColoured(band)))
      .map(({ column, format }) => ({
        format,
        cells: range.getColumn(column).getCellProperties({ format: lookAsked(band) }),
      })),
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
      return format === undefined ? lookOf(undefined) : columnLook(format, isColoured(band));
    },
  }));
}

/** Reads bands; where the answer is too large, in halves. */
export async function readSafely(excel: ExcelRunner, bands: readonly Band[]): Promise<readonly ReadBand[]> {
  try {
    return await excel.run((context) => readBands(context, bands));
  } catch (error) {
    const failure = failureOf(error);
    const smaller = failure.reason === "too-large" ? halves(bands) : null;
    if (smaller === null) throw failure;
    return [...(await readSafely(excel, smaller[0])), ...(await readSafely(excel, smaller[1]))];
  }
}

function halves(bands: readonly Band[]): readonly [readonly Band[], readonly Band[]] | null {
  if (bands.length > 1) return [bands.slice(0, bands.length >> 1), bands.slice(bands.length >> 1)];
  const [band] = bands;
  if (band === undefined || band.top === band.bottom) return null;
  const middle = (band.top + band.bottom) >> 1;
  const bytes = band.bytes / 2;
  return [[{ ...band, bottom: middle, bytes }], [{ ...band, top: middle + 1, bytes }]];
}

export interface Font {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly color: string | null;
}

const plainFont = ({ name, size, bold, italic }: Excel.RangeFont): Omit<Font, "color"> => ({
  name,
  size,
  bold,
  italic,
});

const MAX_CELLS = 5_000_000;

/** Titles and headers stand here: their looks are read cell by cell. */
const HEAD_ROWS = 30;

export const widthOf = ({ left, right }: CellRange): number => right - left + 1;
