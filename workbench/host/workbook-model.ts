import type { CellRange } from "../../src/grid/address";
import { HostError, invalidArgument, itemNotFound } from "./host-error";
import { SheetModel } from "./sheet-model";
import type { TableModel } from "./sheet-parts";

/** What happened in the workbook, told to the grid on screen and to the pane. */
export type ModelEvent =
  | {
      readonly type: "cells";
      readonly sheet: string;
      readonly range: CellRange;
      readonly author: Author;
      readonly change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      /** Where the cells around went, where single cells were put in or taken away. */
      readonly shift?: CellShift;
    }
  | { readonly type: "sorted"; readonly sheet: string; readonly range: CellRange; readonly author: Author }
  /** Rows or columns were shown, hidden or given another size; `hidden` where it is known which rows. */
  | { readonly type: "lines"; readonly sheet: string; readonly range: CellRange; readonly hidden?: boolean }
  /** The whole workbook is as it was before something, or again after it. */
  | { readonly type: "restored"; readonly sheet: string }
  | { readonly type: "look"; readonly sheet: string; readonly range: CellRange }
  | {
      readonly type: "sheet-added" | "sheet-deleted" | "sheet-changed" | "activated" | "deactivated";
      readonly sheet: string;
    }
  | { readonly type: "selected"; readonly sheet: string; readonly range: CellRange };

/** As the client library spells it. */
export type CellShift = "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** Who did it: the pane, the person at the grid, or a second author elsewhere. */
export type Author = "pane" | "person" | "remote";

const FORBIDDEN = /[\\/?*[\]:]/;
const MAX_NAME = 31;

/** The workbook that the page holds: what is on screen is what stands here. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  readonly names = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly properties = new Map<string, string>();
  title = "";
  activeSheet = "";
  selection: { sheet: string; range: CellRange } | null = null;
  /** Rises with each change; computed values of an earlier generation are stale. */
  generation = 0;
  /** How often something cleared the user's own undo stack. */
  undoStackClears = 0;
  /** Formulas keep what they gave until a person or an add-in asks for a calculation. */
  manualCalculation = false;
  /** How often a calculation was asked for. */
  calculations = 0;
  author: Author = "person";
  /** What was last selected on sheets that are not in front. */
  private readonly selectedBehind = new Map<string, CellRange>();
  private lastId = 0;
  private readonly listeners = new Set<(event: ModelEvent) => void>();

  constructor(public name: string) {}

  calculate(): void {
    this.calculations += 1;
    this.generation += 1;
  }

  newId(prefix: string): string {
    this.lastId += 1;
    return `${prefix}${this.lastId}`;
  }

  listen(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(event: ModelEvent): void {
    this.generation += 1;
    for (const listener of this.listeners) listener(event);
  }

  /** Excel's rules for a sheet's name; throws `InvalidArgument`. */
  checkName(name: string, except: SheetModel | null): void {
    const bad =
      name.length === 0 || name.length > MAX_NAME || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
    if (bad || name.toLowerCase() === "history") throw invalidArgument(`not a sheet name: ${name}`);
    const taken = this.findSheet(name);
    if (taken !== undefined && taken !== except) throw new HostError("ItemAlreadyExists", `a sheet ${name} exists`);
  }

  /** By id or by name without regard to case. */
  findSheet(key: string): SheetModel | undefined {
    // Nearly always it is spelt as it stands; formulas ask a hundred thousand times.
    const exact = this.sheets.find((sheet) => sheet.id === key || sheet.name === key);
    if (exact !== undefined) return exact;
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  sheet(key: string): SheetModel {
    const found = this.findSheet(key);
    if (found === undefined) throw itemNotFound(`no sheet ${key}`);
    return found;
  }

  addSheet(name: string | null): SheetModel {
    let chosen = name;
    for (let count = this.sheets.length + 1; chosen === null; count += 1) {
      if (this.findSheet(`Sheet${count}`) === undefined) chosen = `Sheet${count}`;
    }
    this.checkName(chosen, null);
    const sheet = new SheetModel(this.newId("{sheet-") + "}", chosen);
    this.sheets.push(sheet);
    if (this.activeSheet === "") this.activeSheet = sheet.id;
    this.tell({ type: "sheet-added", sheet: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    const left = this.sheets.filter((other) => other !== sheet);
    if (!left.some((other) => other.visibility === "visible"))
      throw new HostError("InvalidOperation", "the last visible sheet stays");
    this.sheets = left;
    this.undoStackClears += 1;
    if (this.activeSheet === sheet.id)
      this.activeSheet = left.find((other) => other.visibility === "visible")?.id ?? "";
    if (this.selection?.sheet === sheet.id) this.selection = null;
    this.tell({ type: "sheet-deleted", sheet: sheet.id });
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "a hidden sheet cannot be shown");
    const before = this.activeSheet;
    if (before === sheet.id) return;
    this.activeSheet = sheet.id;
    if (this.selection !== null && this.selection.sheet !== sheet.id) {
      this.selectedBehind.set(this.selection.sheet, this.selection.range);
      const range = this.selectedBehind.get(sheet.id);
      this.selection = range === undefined ? null : { sheet: sheet.id, range };
    }
    this.tell({ type: "deactivated", sheet: before });
    this.tell({ type: "activated", sheet: sheet.id });
  }

  findTable(key: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
    const lower = key.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.id === key || candidate.name.toLowerCase() === lower);
      if (table !== undefined) return { sheet, table };
    }
    return undefined;
  }
}
