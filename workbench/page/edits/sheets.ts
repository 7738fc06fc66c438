import { BooleanNumber } from "@univerjs/core";
import { safeSheetName } from "../../../src/grid/sheet-name";
import type { ExcelHost } from "../../host/excel-host";
import { renameSheet } from "../../host/formula/shift";
import { copyContent } from "../../host/history";
import { setVisibility } from "../../host/objects/worksheet";
import type { SheetModel } from "../../host/sheet-model";
import { mustBeOpen } from "../../host/objects/context";
import { shiftCells, type ShiftWord } from "../../host/shift-cells";
import { rangeIn, type Params } from "./grid-params";

type Edit = (host: ExcelHost, sheet: SheetModel, params: Params) => void;

function moveTo({ workbook }: ExcelHost, sheet: SheetModel, position: number): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  others.splice(Math.max(0, Math.min(others.length, position)), 0, sheet);
  workbook.sheets = others;
  workbook.tell({ type: "sheet-changed", sheet: sheet.id });
}

function added(host: ExcelHost, after: SheetModel): SheetModel {
  const made = host.workbook.addSheet(null);
  moveTo(host, made, host.workbook.sheets.indexOf(after) + 1);
  host.workbook.activate(made);
  return made;
}

const namesOf = ({ workbook }: ExcelHost): readonly string[] => workbook.sheets.map(({ name }) => name);

/** A copy of the sheet right after it, as Excel makes it; its tables get names of their own. */
function copied(host: ExcelHost, sheet: SheetModel): void {
  const made = added(host, sheet);
  copyContent(sheet, made);
  made.protection = null;
  made.tables = made.tables.map((table) => {
    let count = 2;
    while (host.workbook.findTable(`${table.name}_${count}`) !== undefined) count += 1;
    return { ...table, id: host.workbook.newId("{table-") + "}", name: `${table.name}_${count}` };
  });
  made.charts = made.charts.map((chart) => ({ ...chart, id: host.workbook.newId("{chart-") + "}" }));
  renameSheet(host.workbook, made, safeSheetName(sheet.name, namesOf(host)));
}

/** Single cells put in or taken away, those behind them moving along. */
const shifted =
  (word: ShiftWord): Edit =>
  (host, sheet, params) => {
    const range = rangeIn(params["range"]) ?? host.workbook.selection?.range;
    if (range === undefined) return;
    mustBeOpen(sheet);
    shiftCells(host.workbook, sheet, range, word);
    host.workbook.tell({ type: "restored", sheet: sheet.id });
  };

/** What a person does to whole sheets, or to single cells so that others move: done to the workbook instead of the grid, which is then drawn anew. */
export const SHEET_EDITS: Readonly<Record<string, Edit>> = {
  "sheet.command.insert-sheet": (host, sheet) => {
    added(host, sheet);
  },
  "sheet.command.insert-range-move-right": shifted("Right"),
  "sheet.command.insert-range-move-down": shifted("Down"),
  "sheet.command.delete-range-move-left": shifted("Left"),
  "sheet.command.delete-range-move-up": shifted("Up"),
  "sheet.command.copy-sheet": copied,
  "sheet.command.remove-sheet": (host, sheet) => {
    host.workbook.deleteSheet(sheet);
  },
  "sheet.command.set-worksheet-name": (host, sheet, params) => {
    renameSheet(host.workbook, sheet, String(params["name"]));
  },
  "sheet.command.set-worksheet-order": (host, sheet, params) => {
    moveTo(host, sheet, Number(params["order"]));
  },
  "sheet.command.set-worksheet-hidden": (host, sheet, params) => {
    setVisibility({ host: host.context, sheet }, params["hidden"] === BooleanNumber.FALSE ? "Visible" : "Hidden");
  },
  "sheet.command.set-worksheet-show": (host, sheet) => {
    setVisibility({ host: host.context, sheet }, "Visible");
    host.workbook.activate(sheet);
  },
  "sheet.command.set-tab-color": (host, sheet, params) => {
    const color = /^#?([0-9a-f]{6})$/i.exec(String(params["value"]))?.[1];
    sheet.tabColor = color?.toUpperCase() ?? null;
    host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
  },
};
