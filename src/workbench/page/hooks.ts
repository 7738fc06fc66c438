import { parseRange } from "../../grid/address";
import { ExcelHost, type PlannedFailure, type SyncRecord } from "../host/excel-host";
import { openWorkbookFile } from "../host/open-file";
import { parseInput } from "../host/parse-input";
import { snapshotOf, type WorkbookSnapshot } from "../host/snapshot";
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
  readonly protect: (sheet: string, on: boolean) => void;
  /** Types into a cell as a person here or a second author elsewhere would. */
  readonly type: (sheet: string, address: string, rows: readonly (readonly (string | number | boolean)[])[], author: Author) => void;
  readonly host: () => ExcelHost;
}

declare global {
  interface Window { workbench: WorkbenchHooks }
}

/** Puts the hooks on the window and plays an empty workbook. */
export function installHooks(slot: HTMLElement, onWorkbook: (host: ExcelHost) => void = () => undefined): WorkbenchHooks {
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
        await hooks.openFile(name, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        return;
      }
      hooks.closePane();
      host = emptyHost(name);
      onWorkbook(host);
    },
    openFile: async (name, bytes) => {
      const model = await openWorkbookFile(name, bytes);
      hooks.closePane();
      host = new ExcelHost(model);
      onWorkbook(host);
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
    clearSyncs: () => { host.syncs.length = 0; },
    fail: (failure) => { host.fail(failure); },
    forgetFailures: () => { host.forgetFailures(); },
    setEditMode: (on) => { host.editMode = on; },
    protect: (sheet, on) => { host.workbook.sheet(sheet).protection = on ? {} : null; },
    type: (sheet, address, rows, author) => { typeInto(host.workbook, sheet, address, rows, author); },
    host: () => host,
  };
  window.workbench = hooks;
  onWorkbook(host);
  return hooks;
}

function typeInto(model: WorkbookModel, sheetName: string, address: string, rows: readonly (readonly (string | number | boolean)[])[], author: Author): void {
  const sheet = model.sheet(sheetName);
  const range = parseRange(address);
  if (range === null) throw new Error(`not an address: ${address}`);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.put(range.top + row, range.left + column, parseInput(value, sheet.cell(range.top + row, range.left + column)));
    });
  });
  model.tell({ type: "cells", sheet: sheet.id, range, author, change: "RangeEdited" });
}
