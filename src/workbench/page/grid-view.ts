import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { CellRange } from "../../grid/address";
import type { ExcelHost } from "../host/excel-host";
import type { ModelEvent } from "../host/workbook-model";
import { CellLooks, type ExtraLook } from "./cell-looks";
import { ChartLayer } from "./charts/chart-layer";
import { drawLooks } from "./draw-looks";
import { gridGeometry } from "./grid-geometry";
import { applyGridEdit } from "./grid-edits";
import { gridSnapshot } from "./grid-snapshot";
import { Repaint } from "./repaint";
import { letterMeasure, type TextMeasure } from "./row-heights";
import { followLink } from "./links";

const REPAINT_AFTER_MS = 80;

export interface GridView {
  readonly show: (host: ExcelHost) => void;
  readonly dark: (on: boolean) => void;
}

function canvasMeasure(): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("the browser has no canvas");
  return letterMeasure((letter, font) => {
    context.font = font;
    return context.measureText(letter).width;
  });
}

/** The grid empties the element that it is given, so it gets one of its own beside the charts. */
function placeOfGrid(container: HTMLElement): HTMLElement {
  const place = document.createElement("div");
  place.className = "cells";
  container.append(place);
  return place;
}

function startGrid(container: HTMLElement, locale: LocaleType): { readonly univer: Univer; readonly grid: FUniver } {
  const univer = new Univer({ locale, locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS } });
  for (const plugin of UniverSheetsCorePreset({ container, formulaBar: false, ribbonType: "simple" }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, grid: FUniver.newAPI(univer) };
}

/** A spreadsheet on screen that shows the workbook of the host, and hands what a person does in it to that workbook. */
export function createGrid(container: HTMLElement, language: "vi" | "en", onSelect: (sheet: string, range: CellRange) => void): GridView {
  const locale = language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US;
  const { univer, grid } = startGrid(placeOfGrid(container), locale);
  const measure = canvasMeasure();
  const charts = new ChartLayer(container);
  let host: ExcelHost | null = null;
  let looks: CellLooks | null = null;
  let repaint: Repaint | null = null;
  let stop = (): void => undefined;
  let unit = 0;
  let timer = 0;
  let frame = 0;
  /** While we write to the grid its commands are echoes of our own. */
  let echo = 0;

  const quietly = (job: () => void): void => {
    echo += 1;
    try {
      job();
    } finally {
      echo -= 1;
    }
  };

  const lookAt = (id: string, row: number, column: number): ExtraLook | null => {
    const sheet = host?.workbook.sheets.find((candidate) => candidate.id === id);
    return sheet === undefined ? null : looks?.at(sheet, row, column) ?? null;
  };

  const placeCharts = (): void => {
    frame = 0;
    const view = grid.getActiveWorkbook()?.getActiveSheet();
    const sheet = view === undefined ? undefined : host?.workbook.findSheet(view.getSheetId());
    if (host === null || view === undefined || sheet === undefined) return;
    charts.show(host.context, sheet, sheet.charts.length === 0 ? null : gridGeometry(container, view));
  };
  const chartsSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(placeCharts);
  };
  new ResizeObserver(chartsSoon).observe(container);

  const build = (): void => {
    const current = host;
    if (current === null) return;
    quietly(() => {
      grid.getActiveWorkbook()?.dispose();
      if (unit > 0) grid.disposeUnit(`workbook-${unit}`);
      unit += 1;
      const book = grid.createWorkbook(gridSnapshot(current.context, `workbook-${unit}`, locale, measure));
      // The grid's services come to life with its first workbook.
      if (unit === 1) drawLooks(univer.__getInjector(), lookAt);
      const active = book.getSheetBySheetId(current.workbook.activeSheet);
      if (active !== null) book.setActiveSheet(active);
    });
    restoreSelection();
    chartsSoon();
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
    chartsSoon();
  };

  const paint = (): void => {
    timer = 0;
    const book = grid.getActiveWorkbook();
    if (repaint === null) return;
    if (book === null || repaint.needsRebuild) {
      repaint.forget();
      build();
      return;
    }
    const current = repaint;
    quietly(() => { current.paint(grid, book); });
    chartsSoon();
  };

  const onModel = (event: ModelEvent): void => {
    if (event.type === "activated" || event.type === "selected") {
      if (echo === 0) queueMicrotask(restoreSelection);
      return;
    }
    if (event.type === "deactivated") return;
    repaint?.note(event);
    if (timer === 0) timer = window.setTimeout(paint, REPAINT_AFTER_MS);
  };

  grid.addEvent(grid.Event.CommandExecuted, (command) => {
    chartsSoon();
    if (echo > 0 || host === null) return;
    const selected = applyGridEdit(host, command.id, command.params);
    if (selected !== null) onSelect(selected.sheet, selected.range);
  });
  grid.addEvent(grid.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet = host?.workbook.findSheet(worksheet.getSheetId());
    if (host !== null && sheet !== undefined) followLink(host.workbook, sheet, row, column);
  });

  return {
    show: (next) => {
      stop();
      host = next;
      looks = new CellLooks(next.context);
      repaint = new Repaint(next.context, measure);
      stop = next.workbook.listen(onModel);
      build();
    },
    dark: (on) => { grid.toggleDarkMode(on); },
  };
}
