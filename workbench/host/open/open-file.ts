import type { Cell } from "../../../src/grid/cell";
import { MARK_KEY } from "../../../src/grid/sheet-mark";
import type { Grid, Workbook } from "../../../src/grid/grid";
import { readWorkbook } from "../../../src/files/read/read-workbook";
import { recognise } from "../../../src/files/read/recognise";
import type { CellValue, SheetModel } from "../sheet-model";
import { newTable } from "../sheet-parts";
import { WorkbookModel } from "../workbook-model";
import { digitPixels, filePoints } from "./column-width";
import { readExtras } from "./extras";
import { Losses, type LostThing } from "./lost";

const valueOf = (cell: Cell): CellValue => (cell.kind === "error" ? { error: cell.value } : cell.value);

function fill(model: WorkbookModel, sheet: SheetModel, grid: Grid, digit: number | undefined): void {
  for (const row of grid.rows) {
    if (row.hidden) sheet.hiddenRows.add(row.index);
    if (row.height !== null) sheet.rowHeights.set(row.index, row.height);
    row.cells.forEach((cell, column) => {
      if (cell !== undefined)
        sheet.put(row.index, column, {
          value: cell.formula === null ? valueOf(cell) : null,
          formula: cell.formula,
          style: cell.style,
        });
    });
  }
  for (const column of grid.columns) {
    if (column.hidden) sheet.hiddenColumns.add(column.index);
    if (column.width !== null) sheet.columnWidths.set(column.index, filePoints(column.width, digit));
  }
  sheet.visibility = grid.visibility;
  sheet.merges = [...grid.merges];
  sheet.tables = grid.tables.map(({ name, range }) => newTable(`${model.newId("{table-")}}`, name, range));
  sheet.protection = grid.protected ? {} : null;
  if (grid.mark !== undefined) sheet.customProperties.set(MARK_KEY, grid.mark);
}

/** The model of a workbook that was read. */
function modelOf(workbook: Workbook, digit: number | undefined): WorkbookModel {
  const model = new WorkbookModel(workbook.name);
  for (const grid of workbook.sheets) fill(model, model.addSheet(grid.name), grid, digit);
  for (const [name, value] of Object.entries(workbook.properties)) model.properties.set(name, value);
  model.activeSheet = model.sheets.find((sheet) => sheet.visibility === "visible")?.id ?? model.activeSheet;
  return model;
}

export interface OpenedFile {
  readonly model: WorkbookModel;
  /** What the file holds that would be gone if it were saved again. */
  readonly lost: readonly (readonly [LostThing, number])[];
}

const OFFICE_XML = /\.xls[xm]$/i;

/** Opens a workbook file as Excel would. Throws `FileProblemError` where it cannot be read. */
export async function openWorkbookFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const { kind } = recognise(bytes);
  const office = kind === "zip" && OFFICE_XML.test(name);
  const workbook = await readWorkbook(name, bytes, { appearance: true });
  const model = modelOf(workbook, office ? await digitPixels(bytes) : undefined);
  const losses = new Losses();
  if (office) await readExtras(model, bytes, losses);
  else if (kind !== "text") losses.add("otherFormat");
  return { model, lost: losses.all() };
}
