import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import { rangeOf, type CellRange } from "../../grid/address";
import type { ExcelHost } from "../host/excel-host";
import type { ModelEvent } from "../host/workbook-model";
import { gridCells, gridSnapshot, gridStyle } from "./grid-snapshot";
import { applyGridEdit } from "./grid-edits";

const REBUILD_AFTER_MS = 80;
const MANY_CELLS = 4_000;

export interface GridView {
  readonly show: (host: ExcelHost) => void;
  readonly dark: (on: boolean) => void;
}

/** A spreadsheet on screen that shows the workbook of the host, and hands what a person does in it to that workbook. */
export function createGrid(container: HTMLElement, language: "vi" | "en", onSelect: (sheet: string, range: CellRange) => void): GridView {
  const locale = language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS } });
  for (const plugin of UniverSheetsCorePreset({ container, formulaBar: false, ribbonType: "simple" }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const grid = FUniver.newAPI(univer);
  let host: ExcelHost | null = null;
  let stop = (): void => undefined;
  let unit = 0;
  let timer = 0;
  /** While we write to the grid its commands are echoes of our own. */
  let echo = 0;
  const pending = new Map<string, CellRange[]>();
  let rebuild = false;

  const quietly = (job: () => void): void => {
    echo += 1;
    try {
      job();
    } finally {
      echo -= 1;
    }
  };

  const build = (): void => {
    const current = host;
    if (current === null) return;
    quietly(() => {
      grid.getActiveWorkbook()?.dispose();
      if (unit > 0) grid.disposeUnit(`workbook-${unit}`);
      unit += 1;
      const book = grid.createWorkbook(gridSnapshot(current.context, `workbook-${unit}`, locale));
      const active = book.getSheetBySheetId(current.workbook.activeSheet);
      if (active !== null) book.setActiveSheet(active);
    });
    restoreSelection();
  };

  const restoreSelection = (): void => {
    const { selection, activeSheet } = host?.workbook ?? { selection: null, activeSheet: "" };
    quietly(() => {
      const book = grid.getActiveWorkbook();
      const sheet = book?.getSheetBySheetId(selection?.sheet ?? activeSheet) ?? null;
      if (book === null || sheet === null) return;
      book.setActiveSheet(sheet);
      if (selection === null) return;
      const { top, left, bottom, right } = selection.range;
      const rows = Math.min(bottom, sheet.getMaxRows() - 1) - top + 1;
      const columns = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
      if (rows < 1 || columns < 1) return;
      sheet.getRange(top, left, rows, columns).activate();
      sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
    });
  };

  const repaint = (): void => {
    timer = 0;
    const current = host;
    if (current === null) return;
    if (rebuild) {
      rebuild = false;
      pending.clear();
      build();
      return;
    }
    quietly(() => {
      for (const [id, ranges] of pending) {
        const sheet = current.workbook.findSheet(id);
        const view = grid.getActiveWorkbook()?.getSheetBySheetId(id) ?? null;
        if (sheet === undefined || view === null) continue;
        for (const { top, left, bottom, right } of ranges) {
          const cells = gridCells(current.context, sheet, rangeOf(top, left, bottom, right), gridStyle);
          const values = Array.from({ length: bottom - top + 1 }, (_row, row) => Array.from({ length: right - left + 1 }, (_column, column) => cells[top + row]?.[left + column] ?? { v: null, s: null }));
          if (bottom < view.getMaxRows() && right < view.getMaxColumns()) view.getRange(top, left, values.length, right - left + 1).setValues(values);
        }
      }
    });
    pending.clear();
  };

  const onModel = (event: ModelEvent): void => {
    if (event.type === "activated" || event.type === "selected") {
      if (echo === 0) queueMicrotask(restoreSelection);
      return;
    }
    if (event.type === "deactivated") return;
    if (event.type === "cells" || event.type === "look") {
      const { range, sheet } = event;
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      const hasFormulas = event.type === "cells" && host !== null && [...host.workbook.sheets].some((each) => [...each.rows.values()].some((row) => [...row.values()].some((cell) => cell.formula !== null)));
      if (cells > MANY_CELLS || hasFormulas || (event.type === "cells" && event.change !== "RangeEdited")) rebuild = true;
      else pending.set(sheet, [...(pending.get(sheet) ?? []), range]);
    } else rebuild = true;
    if (timer === 0) timer = window.setTimeout(repaint, REBUILD_AFTER_MS);
  };

  grid.addEvent(grid.Event.CommandExecuted, (command) => {
    if (echo > 0 || host === null) return;
    const selected = applyGridEdit(host, command.id, command.params);
    if (selected !== null) onSelect(selected.sheet, selected.range);
  });

  return {
    show: (next) => {
      stop();
      host = next;
      stop = next.workbook.listen(onModel);
      build();
    },
    dark: (on) => { grid.toggleDarkMode(on); },
  };
}
