import { parseRange, rangeOf, type CellRange } from "../../src/grid/address";
import { ExcelHost, type PlannedFailure, type SyncRecord } from "../host/excel-host";
import { openWorkbookFile, type OpenedFile } from "../host/open/open-file";
import { snapshotOf, type WorkbookSnapshot } from "../host/snapshot";
import type { Situation } from "../host/situation";
import { contains, type SheetModel } from "../host/sheet-model";
import { renameSheet } from "../host/formula/shift";
import { moveCells } from "../host/move-lines";
import { areasOf } from "../host/objects/range";
import { deleteRange, insertRange } from "../host/objects/range-actions";
import { sortTable } from "../host/sort-rows";
import { filterTable } from "../host/table-filter";
import { newTable, type TableModel } from "../host/sheet-parts";
import { typeInto } from "../host/type-into";
import type { Author } from "../host/workbook-model";
import { WorkbookModel } from "../host/workbook-model";
import { openPane, type OpenPane, type PaneSettings } from "./pane-bridge";

/** What tests and the page's own switches can do with the Excel that is played. */
export interface WorkbenchHooks {
  /** A workbook with one empty sheet, or the one in the bytes of an .xlsx, .xls … file. */
  readonly newWorkbook: (name: string, base64: string | null) => Promise<void>;
  /** The workbook in the bytes of a file. Throws where it cannot be read; the former one stays then. */
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Opens the pane (again); a reopened pane finds the same workbook. */
  readonly openPane: (address: string, settings: PaneSettings) => void;
  readonly closePane: () => void;
  /** Presses a button of the ribbon; over when its command is. */
  readonly command: (name: string) => Promise<void>;
  readonly snapshot: () => WorkbookSnapshot;
  readonly syncs: () => readonly SyncRecord[];
  readonly clearSyncs: () => void;
  readonly fail: (failure: PlannedFailure) => void;
  readonly forgetFailures: () => void;
  readonly setEditMode: (on: boolean) => void;
  /** Switches what may be the matter around the workbook; what is not named stays. */
  readonly setSituation: (situation: Partial<Situation>) => void;
  readonly setManualCalculation: (on: boolean) => void;
  /** Each stored part a second time, as two clerks at once leave them. */
  readonly copyStoredParts: () => void;
  readonly protect: (sheet: string, on: boolean) => void;
  /** Types into a cell as a person here or a second author elsewhere would. */
  readonly type: (
    sheet: string,
    address: string,
    rows: readonly (readonly (string | number | boolean)[])[],
    author: Author,
  ) => void;
  /** Selects a range of the sheet in front. */
  readonly select: (address: string) => void;
  /** Makes a table of cells, as a person does with Ctrl+T. */
  readonly makeTable: (sheet: string, address: string, name: string) => void;
  /** Sorts the table under that cell by the cell's column, as the button in its header does. */
  readonly sort: (sheet: string, address: string, ascending: boolean) => void;
  /** Lets only these texts of the cell's column in its table be seen. */
  readonly filter: (sheet: string, address: string, kept: readonly string[]) => void;
  /** Puts in, or takes away, whole rows or columns or single cells. */
  readonly shift: (sheet: string, address: string, word: "Down" | "Right" | "Up" | "Left") => void;
  /** Cuts cells and pastes them elsewhere on their sheet. */
  readonly move: (sheet: string, from: string, to: string) => void;
  readonly rename: (sheet: string, name: string) => void;
  readonly typeAt: (
    sheet: SheetModel,
    place: { readonly row: number; readonly column: number },
    value: string,
    author: Author,
  ) => void;
  readonly host: () => ExcelHost;
}

declare global {
  interface Window {
    workbench: WorkbenchHooks;
  }
}

/** Puts the hooks on the window and plays an empty workbook. */
export function installHooks(
  slot: HTMLElement,
  onWorkbook: (host: ExcelHost, lost: OpenedFile["lost"]) => void = () => undefined,
): WorkbenchHooks {
  const emptyHost = (name: string): ExcelHost => {
    const model = new WorkbookModel(name);
    model.addSheet("Sheet1");
    return new ExcelHost(model);
  };
  let host = emptyHost("Book1.xlsx");
  let pane: OpenPane | null = null;

  const hooks: WorkbenchHooks = {
    newWorkbook: async (name, base64) => {
      if (base64 !== null) {
        await hooks.openFile(
          name,
          Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
        );
        return;
      }
      hooks.closePane();
      host = emptyHost(name);
      onWorkbook(host, []);
    },
    openFile: async (name, bytes) => {
      const { model, lost } = await openWorkbookFile(name, bytes);
      hooks.closePane();
      host = new ExcelHost(model);
      onWorkbook(host, lost);
    },
    openPane: (address, settings) => {
      pane?.close();
      pane = openPane(slot, address, host, settings);
    },
    closePane: () => {
      pane?.close();
      pane = null;
    },
    command: (name) => pane?.command(name) ?? Promise.reject(new Error("no pane is open")),
    snapshot: () => snapshotOf(host.context),
    syncs: () => [...host.syncs],
    clearSyncs: () => {
      host.syncs.length = 0;
    },
    fail: (failure) => {
      host.fail(failure);
    },
    forgetFailures: () => {
      host.forgetFailures();
    },
    setEditMode: (on) => {
      host.editMode = on;
    },
    setSituation: (situation) => {
      Object.assign(host.context.situation, situation);
    },
    setManualCalculation: (on) => {
      host.workbook.manualCalculation = on;
      if (!on) host.workbook.calculate();
    },
    copyStoredParts: () => {
      const { workbook } = host;
      for (const xml of [...workbook.xmlParts.values()]) workbook.xmlParts.set(`${workbook.newId("{part-")}}`, xml);
    },
    protect: (sheet, on) => {
      const found = host.workbook.sheet(sheet);
      found.protection = on ? {} : null;
      host.workbook.tell({ type: "look", sheet: found.id, range: rangeOf(0, 0, 0, 0) });
    },
    type: (sheet, address, rows, author) => {
      typeInto(host.workbook, host.workbook.sheet(sheet), rangeAt(address), rows, author);
    },
    select: (address) => {
      const { workbook } = host;
      const range = rangeAt(address);
      workbook.selection = { sheet: workbook.activeSheet, range };
      workbook.tell({ type: "selected", sheet: workbook.activeSheet, range });
    },
    makeTable: (sheet, address, name) => {
      const found = host.workbook.sheet(sheet);
      const range = rangeAt(address);
      found.tables.push(newTable(host.workbook.newId("{table-") + "}", name, range));
      host.workbook.tell({ type: "look", sheet: found.id, range });
    },
    sort: (sheet, address, ascending) => {
      const { of, table, column } = tableAt(host, sheet, address);
      sortTable(host.context, of, table, { column, ascending });
    },
    filter: (sheet, address, kept) => {
      const { of, table, column } = tableAt(host, sheet, address);
      filterTable(host.context, of, table, column - table.range.left, new Set(kept));
    },
    shift: (sheet, address, word) => {
      const target = { host: host.context, sheet: host.workbook.sheet(sheet), areas: areasOf(address) };
      if (word === "Down" || word === "Right") insertRange(target, word);
      else deleteRange(target, word);
    },
    move: (sheet, from, to) => {
      const of = host.workbook.sheet(sheet);
      const [range, { top, left }] = [rangeAt(from), rangeAt(to)];
      moveCells(host.workbook, { sheet: of, range }, { sheet: of, top, left });
      for (const place of [range, rangeOf(top, left, top + range.bottom - range.top, left + range.right - range.left)])
        host.workbook.tell({ type: "cells", sheet: of.id, range: place, author: "person", change: "RangeEdited" });
    },
    rename: (sheet, name) => {
      renameSheet(host.workbook, host.workbook.sheet(sheet), name);
    },
    typeAt: (sheet, { row, column }, value, author) => {
      typeInto(host.workbook, sheet, rangeOf(row, column, row, column), [[value]], author);
    },
    host: () => host,
  };
  window.workbench = hooks;
  onWorkbook(host, []);
  return hooks;
}

function tableAt(
  { workbook }: ExcelHost,
  sheet: string,
  address: string,
): { readonly of: SheetModel; readonly table: TableModel; readonly column: number } {
  const of = workbook.sheet(sheet);
  const { top, left } = rangeAt(address);
  const table = of.tables.find(({ range }) => contains(range, rangeOf(top, left, top, left)));
  if (table === undefined) throw new Error(`no table at ${address}`);
  return { of, table, column: left };
}

function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new Error(`not an address: ${address}`);
  return range;
}
