import { addressText, columnIndex, rangeText, rowIndex } from "../../src/grid/address";
import type { CellStyle } from "../../src/grid/cell";
import type { HostContext } from "./objects/context";
import { displayText } from "./number-text";
import type { SheetModel } from "./sheet-model";
import type { ChartModel, ConditionalFormatModel, PageModel, TableModel, ValidationModel } from "./sheet-parts";

interface CellSnapshot {
  readonly text: string;
  readonly value: unknown;
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly link: string | null;
  readonly tip: string | null;
}

interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string | null;
  readonly protected: boolean;
  readonly protection: Readonly<Record<string, unknown>> | null;
  readonly showGridlines: boolean;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  readonly tables: readonly (Pick<TableModel, "name" | "style" | "showFilter" | "showTotals"> & {
    readonly range: string;
  })[];
  readonly validations: readonly (Omit<ValidationModel, "range"> & { readonly range: string })[];
  readonly conditionalFormats: readonly (Pick<ConditionalFormatModel, "formula" | "fill" | "color" | "bold"> & {
    readonly range: string;
  })[];
  readonly charts: readonly ChartModel[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Omit<PageModel, "headers"> & { readonly headers: Readonly<Record<string, string>> };
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly customProperties: Readonly<Record<string, string>>;
}

/** All that the workbook holds, as plain data that can be compared. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly activeSheet: string;
  readonly selection: string | null;
  readonly undoStackClears: number;
}

/** One sheet as it stands. */
export function sheetSnapshot(host: HostContext, sheet: SheetModel): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    for (const column of [...(sheet.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b)) {
      const { style, formula, link } = sheet.cell(row, column);
      const value = host.evaluator.value(sheet, row, column);
      const address = addressText({ row: rowIndex(row), column: columnIndex(column) });
      cells[address] = {
        text: displayText(value, style.numberFormat),
        value,
        formula,
        style,
        link: link?.reference ?? null,
        tip: link?.tip ?? null,
      };
    }
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protected: sheet.protection !== null,
    protection: sheet.protection,
    showGridlines: sheet.showGridlines,
    cells,
    merges: sheet.merges.map(rangeText).sort(),
    tables: sheet.tables.map(({ name, range, style, showFilter, showTotals }) => ({
      name,
      range: rangeText(range),
      style,
      showFilter,
      showTotals,
    })),
    validations: sheet.validations.map((validation) => ({ ...validation, range: rangeText(validation.range) })),
    conditionalFormats: sheet.conditionalFormats.map(({ range, formula, fill, color, bold }) => ({
      range: rangeText(range),
      formula,
      fill,
      color,
      bold,
    })),
    charts: sheet.charts,
    frozen: sheet.frozen,
    page: { ...sheet.page, headers: Object.fromEntries(sheet.page.headers) },
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    customProperties: Object.fromEntries(sheet.customProperties),
  };
}

/** The workbook as it stands, formulas computed. */
export function snapshotOf(host: HostContext): WorkbookSnapshot {
  const { workbook } = host;
  const { selection } = workbook;
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(host, sheet)),
    names: Object.fromEntries(workbook.names),
    properties: Object.fromEntries(workbook.properties),
    settings: Object.fromEntries(workbook.settings),
    activeSheet: workbook.findSheet(workbook.activeSheet)?.name ?? "",
    selection:
      selection === null ? null : `${workbook.findSheet(selection.sheet)?.name ?? ""}!${rangeText(selection.range)}`,
    undoStackClears: workbook.undoStackClears,
  };
}
