import type { CellRange } from "../../src/grid/address";
import type { SheetModel, SheetRows } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** All of a sheet that can change, apart from its cells. */
type Parts = Pick<
  SheetModel,
  | "visibility"
  | "tabColor"
  | "showGridlines"
  | "protection"
  | "frozen"
  | "merges"
  | "tables"
  | "validations"
  | "conditionalFormats"
  | "charts"
  | "page"
  | "customProperties"
  | "columnWidths"
  | "hiddenColumns"
  | "rowHeights"
  | "hiddenRows"
>;

interface SheetState {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly rows: SheetRows;
  readonly parts: Parts;
  readonly columnStyles: SheetModel["columnStyles"];
}

interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: ReadonlyMap<string, string>;
  readonly activeSheet: string;
  readonly selection: { readonly sheet: string; readonly range: CellRange } | null;
}

function partsOf(sheet: SheetModel): Parts {
  const {
    visibility,
    tabColor,
    showGridlines,
    protection,
    frozen,
    merges,
    tables,
    validations,
    conditionalFormats,
    charts,
    page,
    customProperties,
    columnWidths,
    hiddenColumns,
    rowHeights,
    hiddenRows,
  } = sheet;
  return structuredClone({
    visibility,
    tabColor,
    showGridlines,
    protection,
    frozen,
    merges,
    tables,
    validations,
    conditionalFormats,
    charts,
    page,
    customProperties,
    columnWidths,
    hiddenColumns,
    rowHeights,
    hiddenRows,
  });
}

// Looks are compared by identity, so the cells and the looks of columns are shared, not cloned.
const stateOf = (sheet: SheetModel): SheetState => ({
  sheet,
  name: sheet.name,
  rows: sheet.keepRows(),
  parts: partsOf(sheet),
  columnStyles: new Map(sheet.columnStyles),
});

function restore({ sheet, name, rows, parts, columnStyles }: SheetState): void {
  sheet.name = name;
  sheet.restoreRows(rows);
  Object.assign(sheet, structuredClone(parts), { columnStyles: new Map(columnStyles) });
}

/** Copies all that a sheet holds into another, which keeps its name. */
export function copyContent(from: SheetModel, to: SheetModel): void {
  const { name } = to;
  restore({ ...stateOf(from), sheet: to, name });
}

const MOST = 50;

/**
 * What a person did at the grid, to be taken back. As in Excel, some things that an add-in does clear it; here all of
 * them do.
 */
export class History {
  private readonly undone: WorkbookState[] = [];
  private readonly done: WorkbookState[] = [];
  private open = false;

  constructor(private readonly workbook: WorkbookModel) {}

  /** Keeps the workbook as it stands, before something is done to it; until `end`, what follows belongs to it. */
  begin(): void {
    if (this.open) return;
    this.open = true;
    this.undone.length = 0;
    this.done.push(this.state());
    if (this.done.length > MOST) this.done.shift();
  }

  end(): void {
    this.open = false;
  }

  /** Puts the workbook back as it was at the last `begin`. */
  rollBack(): void {
    const state = this.done.at(-1);
    if (state !== undefined) this.show(state);
  }

  clear(): void {
    this.open = false;
    this.done.length = 0;
    this.undone.length = 0;
  }

  undo(): boolean {
    return this.step(this.done, this.undone);
  }

  redo(): boolean {
    return this.step(this.undone, this.done);
  }

  private step(from: WorkbookState[], to: WorkbookState[]): boolean {
    const state = from.pop();
    if (state === undefined) return false;
    to.push(this.state());
    this.open = false;
    this.show(state);
    return true;
  }

  private show(state: WorkbookState): void {
    const { workbook } = this;
    workbook.sheets = state.sheets.map(({ sheet }) => sheet);
    for (const sheet of state.sheets) restore(sheet);
    workbook.names.clear();
    for (const [name, formula] of state.names) workbook.names.set(name, formula);
    workbook.activeSheet = state.activeSheet;
    workbook.selection = state.selection;
    workbook.tell({ type: "restored", sheet: state.activeSheet });
  }

  private state(): WorkbookState {
    const { sheets, names, activeSheet, selection } = this.workbook;
    return { sheets: sheets.map(stateOf), names: new Map(names), activeSheet, selection };
  }
}
