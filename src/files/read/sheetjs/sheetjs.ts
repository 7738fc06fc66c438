import type * as SheetJs from "@e965/xlsx";
import type { CellObject, ColInfo, ParsingOptions, Range, RowInfo, WorkBook, WorkSheet } from "@e965/xlsx";
import { columnIndex, rangeOf } from "../../../grid/address";
import { PLAIN_STYLE, type Cell, type CellFont } from "../../../grid/cell";
import type { Grid, GridColumn, SheetVisibility } from "../../../grid/grid";
import { booleanCell, dateCell, errorCell, numberCell, readyStyle, textCell, type ReadyStyle } from "../cell";
import { FileProblemError } from "../problem";
import { RowGatherer, usedMerges } from "../rows";
import type { ReadContext, WorkbookContent } from "../xlsx/read-xlsx";

const VISIBILITY: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

export type FontAt = (sheet: number, row: number, column: number) => CellFont | undefined;

/** SheetJS itself; loaded only when a file needs it. */
export const loadSheetJs = async (): Promise<typeof SheetJs> => import("@e965/xlsx");

const LEAN: ParsingOptions = {
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  cellStyles: true,
};

/** SheetJS names errors by number. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** Shares one style object among the cells that look alike. */
class Styles {
  readonly #known = new Map<string, ReadyStyle>();

  of(format: string, font: CellFont): ReadyStyle {
    const key = `${format} ${font.name} ${font.size} ${font.bold} ${font.italic} ${font.underline}`;
    let style = this.#known.get(key);
    if (style === undefined) {
      style = readyStyle({ ...PLAIN_STYLE, numberFormat: format, font });
      this.#known.set(key, style);
    }
    return style;
  }
}

function cellOf(cell: CellObject, style: ReadyStyle, serials1904: boolean): Cell | null {
  const formula = cell.f ?? (cell.F === undefined ? null : "");
  const { v: value, t: type } = cell;
  if (value instanceof Date) return dateCell(style, value.getTime() / 86_400_000 + 25_569, formula);
  switch (typeof value) {
    case "boolean":
      return booleanCell(style, value, formula);
    case "number":
      return type === "e"
        ? errorCell(style, cell.w ?? ERRORS[value] ?? "#N/A", formula)
        : numberCell(style, value, formula, serials1904);
    case "string":
      return value === "" && formula === null ? null : textCell(style, value, formula);
    default:
      return formula === null ? null : textCell(style, "", formula);
  }
}

/** Code 14 means the machine's short date; SheetJS spells it in the American way. */
const formatOf = (format: CellObject["z"]): string =>
  format === "m/d/yy" ? "dd/mm/yyyy" : String(format ?? "General");

/** Files often give every column of the sheet a width; those right of the data say nothing. */
function columnsOf(infos: readonly (ColInfo | undefined)[], used: number): readonly GridColumn[] {
  const columns: GridColumn[] = [];
  infos.forEach((info, index) => {
    if (info === undefined || (index >= used && info.hidden !== true)) return;
    const width = info.width ?? null;
    if (info.hidden === true || width !== null)
      columns.push({ index: columnIndex(index), hidden: info.hidden === true, width });
  });
  return columns;
}

interface Reading {
  readonly styles: Styles;
  readonly fontAt: FontAt;
  readonly serials1904: boolean;
  readonly context: ReadContext;
}

function gridOf(sheet: WorkSheet, name: string, index: number, visibility: SheetVisibility, reading: Reading): Grid {
  const { styles, fontAt, serials1904, context } = reading;
  const gatherer = new RowGatherer(context.appearance);
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const infos: readonly (RowInfo | undefined)[] = sheet["!rows"] ?? [];
  let used = 0;
  for (let row = 0; row < Math.max(data.length, infos.length); row += 1) {
    const info = infos[row];
    gatherer.startRow(row, info?.hidden === true, info?.hpt ?? null);
    let count = 0;
    data[row]?.forEach((cell, column) => {
      if (cell === undefined) return;
      const read = cellOf(
        cell,
        styles.of(formatOf(cell.z), fontAt(index, row, column) ?? PLAIN_STYLE.font),
        serials1904,
      );
      if (read === null) return;
      gatherer.setCell(column, read);
      used = Math.max(used, column + 1);
      count += 1;
    });
    context.budget.spendCells(count);
  }
  const merges = ((sheet["!merges"] ?? []) as readonly Range[]).map(({ s, e }) => rangeOf(s.r, s.c, e.r, e.c));
  const rows = gatherer.finish(merges, () => {
    context.budget.checkTime();
  });
  return {
    name,
    visibility,
    rows,
    columns: columnsOf(sheet["!cols"] ?? [], used),
    merges: usedMerges(merges, rows),
    tables: [],
    protected: sheet["!protect"] !== undefined,
  };
}

/** Reads with SheetJS: .xls, .xlsb, HTML and XML 2003. Anything it throws becomes a `FileProblemError` damaged. */
export async function readWithSheetJs(
  data: Uint8Array | string,
  context: ReadContext,
  options: ParsingOptions = {},
  fontAt: FontAt = () => undefined,
): Promise<WorkbookContent> {
  const { read } = await loadSheetJs();
  let book: WorkBook;
  try {
    book = read(data, { ...LEAN, type: typeof data === "string" ? "string" : "array", ...options });
  } catch (error) {
    throw problemOf(error);
  }
  const reading = { styles: new Styles(), fontAt, serials1904: book.Workbook?.WBProps?.date1904 === true, context };
  const sheets = gridsOf(book, reading);
  if (sheets.length === 0) throw new FileProblemError("no-sheets", "");
  return { sheets, properties: {} };
}

function gridsOf(book: WorkBook, reading: Reading): readonly Grid[] {
  const sheets: Grid[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") continue;
    reading.context.onProgress(index / book.SheetNames.length);
    sheets.push(
      gridOf(sheet, name, index, VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible", reading),
    );
  }
  return sheets;
}

function problemOf(error: unknown): FileProblemError {
  const message = error instanceof Error ? error.message : String(error);
  return /password|encrypt/i.test(message)
    ? new FileProblemError("encrypted", "", error)
    : new FileProblemError("damaged", message.slice(0, 80), error);
}
