import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type LocaleType,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellRange } from "../../src/grid/address";
import type { BorderLine, CellStyle } from "../../src/grid/cell";
import type { HostContext } from "../host/objects/context";
import type { CellValue, SheetModel } from "../host/sheet-model";
import { DEFAULT_ROW_PIXELS, grownRows, INDENT_PIXELS, type TextMeasure } from "./row-heights";

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  hair: BorderStyleTypes.HAIR,
};
const HORIZONTAL: Readonly<Record<CellStyle["horizontal"], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<CellStyle["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

function bordersOf({ borders }: CellStyle): IBorderData {
  const line = (of: BorderLine): NonNullable<IBorderData["t"]> | null =>
    of === "none" ? null : { s: LINES[of], cl: { rgb: "#000000" } };
  return { t: line(borders.top), r: line(borders.right), b: line(borders.bottom), l: line(borders.left) };
}

/** The grid's form of a look. */
function gridStyle(style: CellStyle): IStyleData {
  return {
    ff: style.font.name,
    fs: style.font.size,
    bl: style.font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: style.font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(style.font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.font.color === null ? {} : { cl: { rgb: `#${style.font.color}` } }),
    ...(style.fill === null ? {} : { bg: { rgb: `#${style.fill}` } }),
    bd: bordersOf(style),
    ht: HORIZONTAL[style.horizontal],
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.indent > 0 ? { pd: { l: style.indent * INDENT_PIXELS } } : {}),
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/** The same, and nothing left of a look that the grid gave the cell before. */
export const fullGridStyle = (style: CellStyle): IStyleData => ({
  ul: { s: BooleanNumber.FALSE },
  cl: null,
  bg: null,
  n: null,
  pd: null,
  va: null,
  tr: null,
  td: null,
  st: { s: BooleanNumber.FALSE },
  ol: { s: BooleanNumber.FALSE },
  ...gridStyle(style),
});

/** The grid's form of a value. */
export const gridValue = (value: CellValue): Pick<ICellData, "v" | "t"> => {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "object" ? value.error : value, t: CellValueType.STRING };
};

/** Looks of the workbook, each under one id. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellStyle, string>();

  idOf(style: CellStyle): string {
    const known = this.ids.get(style);
    if (known !== undefined) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(style, id);
    this.styles[id] = gridStyle(style);
    return id;
  }
}

/** The cells of a range as the grid wants them: what formulas give, not the formulas. */
export function gridCells(
  host: HostContext,
  sheet: SheetModel,
  range: CellRange,
  style: (of: CellStyle) => string | IStyleData,
): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  sheet.eachCell(range, (row, column, cell) => {
    const cells = (data[row] ??= {});
    // The workbook computes: the grid must neither hold a formula nor a text of its own making.
    cells[column] = {
      ...gridValue(host.evaluator.value(sheet, row, column)),
      f: null,
      si: null,
      p: null,
      s: style(cell.style),
    };
  });
  return data;
}

const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** How many rows and columns the grid shows of a sheet that uses so much. */
export const gridSize = (used: CellRange | null): { readonly rows: number; readonly columns: number } => ({
  rows: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
  columns: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
});

function gridSheet(
  host: HostContext,
  sheet: SheetModel,
  book: StyleBook,
  measure: TextMeasure,
  withCells: boolean,
): Partial<IWorksheetData> {
  const used = sheet.used(false);
  const { rows, columns } = gridSize(used);
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  if (withCells) for (const [row, height] of grownRows(host, sheet, measure)) rowData[row] = { h: height };
  for (const [row, height] of sheet.rowHeights) rowData[row] = { h: height * PIXELS_PER_POINT };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: width * PIXELS_PER_POINT };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor === null ? "" : `#${sheet.tabColor}`,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 64,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData,
    columnData,
    cellData: used === null || !withCells ? {} : gridCells(host, sheet, used, (style) => book.idOf(style)),
  };
}

/** The workbook as the grid wants it; sheets that are not among `filled` stand in it without their cells. */
export function gridSnapshot(
  host: HostContext,
  id: string,
  locale: LocaleType,
  measure: TextMeasure,
  { book, filled }: { readonly book: StyleBook; readonly filled: ReadonlySet<string> | null },
): IWorkbookData {
  const sheets: IWorkbookData["sheets"] = {};
  for (const sheet of host.workbook.sheets)
    sheets[sheet.id] = gridSheet(host, sheet, book, measure, filled?.has(sheet.id) ?? true);
  return {
    id,
    name: host.workbook.name,
    appVersion: "0.25.1",
    locale,
    styles: book.styles,
    sheetOrder: host.workbook.sheets.map((sheet) => sheet.id),
    sheets,
  };
}
