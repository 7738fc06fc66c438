import { rangeOf, type CellRange } from "../../grid/address";
import type { CellStyle } from "../../grid/cell";
import type { ExcelHost } from "../host/excel-host";
import { parseInput } from "../host/parse-input";
import type { SheetModel } from "../host/sheet-model";
import { parseFormula } from "../host/formula/parse";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const indexes = (value: unknown): readonly (readonly [number, unknown])[] => (isRecord(value) ? Object.entries(value).map(([key, inner]) => [Number(key), inner] as const) : []);

interface Selected { readonly sheet: string; readonly range: CellRange }

function rangeOfGrid(value: unknown): CellRange | null {
  if (!isRecord(value)) return null;
  const [top, left, bottom, right] = [value["startRow"], value["startColumn"], value["endRow"], value["endColumn"]].map(Number);
  if (top === undefined || left === undefined || bottom === undefined || right === undefined || [top, left, bottom, right].some(Number.isNaN)) return null;
  return rangeOf(top, left, bottom, right);
}

/** The parts of a look that the grid's own buttons change. */
function styled(style: CellStyle, change: unknown): CellStyle {
  if (!isRecord(change)) return style;
  const colour = (value: unknown): string | null => (isRecord(value) && typeof value["rgb"] === "string" ? value["rgb"].replace("#", "").toUpperCase() : null);
  const pattern = isRecord(change["n"]) && typeof change["n"]["pattern"] === "string" ? change["n"]["pattern"] : style.numberFormat;
  return {
    ...style,
    numberFormat: pattern,
    fill: "bg" in change ? colour(change["bg"]) : style.fill,
    wrap: typeof change["tb"] === "number" ? change["tb"] === 3 : style.wrap,
    font: {
      ...style.font,
      bold: "bl" in change ? change["bl"] === 1 : style.font.bold,
      italic: "it" in change ? change["it"] === 1 : style.font.italic,
      color: "cl" in change ? colour(change["cl"]) : style.font.color,
      name: typeof change["ff"] === "string" ? change["ff"] : style.font.name,
      size: typeof change["fs"] === "number" ? change["fs"] : style.font.size,
    },
  };
}

function typed(cell: Readonly<Record<string, unknown>>): string | number | boolean | null {
  const formula = cell["f"];
  if (typeof formula === "string" && formula !== "") return formula.startsWith("=") ? formula : `=${formula}`;
  const rich = cell["p"];
  if (isRecord(rich) && isRecord(rich["body"]) && typeof rich["body"]["dataStream"] === "string") return rich["body"]["dataStream"].replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = cell["v"];
  if (value === null || value === undefined) return "v" in cell ? "" : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function writeCell(sheet: SheetModel, row: number, column: number, change: unknown): void {
  if (!isRecord(change)) {
    sheet.put(row, column, { value: null, formula: null });
    return;
  }
  const before = sheet.cell(row, column);
  const style = styled(before.style, change["s"]);
  const input = typed(change);
  const content = input === null ? {} : parseInput(input, { ...before, style });
  const broken = typeof content.formula === "string" && parseFormula(content.formula) === null;
  sheet.put(row, column, { style, ...(broken ? { value: String(input), formula: null } : content) });
}

function edited(host: ExcelHost, params: Readonly<Record<string, unknown>>): void {
  const sheet = host.workbook.findSheet(String(params["subUnitId"]));
  if (sheet === undefined) return;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of indexes(params["cellValue"])) {
    for (const [column, change] of indexes(cells)) {
      writeCell(sheet, row, column, change);
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom >= 0) host.workbook.tell({ type: "cells", sheet: sheet.id, range: rangeOf(top, left, bottom, right), author: "person", change: "RangeEdited" });
}

const inserted = (host: ExcelHost, params: Readonly<Record<string, unknown>>): void => {
  const added = isRecord(params["sheet"]) ? params["sheet"] : {};
  const name = typeof added["name"] === "string" && host.workbook.findSheet(added["name"]) === undefined ? added["name"] : null;
  host.workbook.activate(host.workbook.addSheet(name));
};

function selectedIn(host: ExcelHost, params: Readonly<Record<string, unknown>>): Selected | null {
  const selections: unknown = params["selections"];
  const first: unknown = Array.isArray(selections) ? selections[0] : undefined;
  const range = isRecord(first) ? rangeOfGrid(first["range"]) : null;
  const sheet = String(params["subUnitId"]);
  if (range === null || host.workbook.findSheet(sheet) === undefined) return null;
  host.workbook.selection = { sheet, range };
  return { sheet, range };
}

/** Carries over to the workbook what a person did in the grid. Gives the cells selected, where that is what was done. */
export function applyGridEdit(host: ExcelHost, command: string, params: unknown): Selected | null {
  if (!isRecord(params)) return null;
  const sheet = host.workbook.findSheet(String(params["subUnitId"] ?? params["sheetId"]));
  switch (command) {
    case "sheet.mutation.set-range-values":
      edited(host, params);
      return null;
    case "sheet.mutation.insert-sheet":
      inserted(host, params);
      return null;
    case "sheet.mutation.remove-sheet":
      if (sheet !== undefined) host.workbook.deleteSheet(sheet);
      return null;
    case "sheet.mutation.set-worksheet-name":
      if (sheet !== undefined && typeof params["name"] === "string") {
        host.workbook.checkName(params["name"], sheet);
        sheet.name = params["name"];
        host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
      }
      return null;
    case "sheet.operation.set-worksheet-active":
      if (sheet?.visibility === "visible") host.workbook.activate(sheet);
      return null;
    case "sheet.operation.set-selections":
      return selectedIn(host, params);
    default:
      return null;
  }
}
