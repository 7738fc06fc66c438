import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { lookOfGrid } from "./edits/look-of-grid";

/** What a person sees of a sheet, as plain data that can be compared. */
export interface ShownSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly frozen: readonly [number, number];
  readonly gridlines: boolean;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: Readonly<Record<number, number>>;
  /** "row:column" → value and look; cells with neither are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

function cellText(cell: Nullable<ICellData>, styles: IWorkbookData["styles"], plain: string): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  const style: Nullable<IStyleData> = typeof cell.s === "string" ? styles[cell.s] : cell.s;
  const look = JSON.stringify(lookOfGrid(style, true));
  const value = cell.v ?? "";
  return value === "" && look === plain ? null : `${String(value)} ${look === plain ? "" : look}`;
}

const numbered = <T>(record: Nullable<Readonly<Record<number, T>>>): readonly (readonly [number, T])[] =>
  Object.entries(record ?? {}).map(([key, value]) => [Number(key), value]);

function shownSheet(sheet: Partial<IWorksheetData>, styles: IWorkbookData["styles"], plain: string): ShownSheet {
  const cells: Record<string, string> = {};
  for (const [row, line] of numbered(sheet.cellData)) {
    for (const [column, cell] of numbered(line)) {
      const text = cellText(cell, styles, plain);
      if (text !== null) cells[`${row}:${column}`] = text;
    }
  }
  const hiddenIn = (data: Nullable<Readonly<Record<number, { readonly hd?: BooleanNumber }>>>): readonly number[] =>
    numbered(data)
      .filter(([, line]) => line.hd === BooleanNumber.TRUE)
      .map(([index]) => index);
  return {
    name: sheet.name ?? "",
    hidden: sheet.hidden === BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    frozen: [sheet.freeze?.ySplit ?? 0, sheet.freeze?.xSplit ?? 0],
    gridlines: sheet.showGridlines !== BooleanNumber.FALSE,
    merges: (sheet.mergeData ?? [])
      .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join(":"))
      .sort(),
    hiddenRows: hiddenIn(sheet.rowData),
    hiddenColumns: hiddenIn(sheet.columnData),
    columnWidths: Object.fromEntries(
      numbered(sheet.columnData)
        .filter(([, { w }]) => w !== undefined && Math.round(w) !== sheet.defaultColumnWidth)
        .map(([column, { w }]) => [column, Math.round(w ?? 0)]),
    ),
    cells,
  };
}

/** What the data of a grid show. */
export function shownIn({ sheetOrder, sheets, styles }: IWorkbookData): readonly ShownSheet[] {
  const plain = JSON.stringify(lookOfGrid(null, true));
  return sheetOrder.flatMap((id) => {
    const sheet = sheets[id];
    return sheet === undefined ? [] : [shownSheet(sheet, styles, plain)];
  });
}
