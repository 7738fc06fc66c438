import {
  columnIndex,
  columnIndexOf,
  columnLetterOf,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellRange,
} from "../../../src/grid/address";
import { quotedSheetName } from "../../../src/grid/sheet-name";
import type { SheetModel } from "../sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { parseReference } from "./parse-reference";
import { tokenize } from "./tokens";

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

/** Where a place stands after rows or cells have moved; null where it is gone. */
export type Placement = (range: CellRange) => CellRange | null;

/** Rewrites the references of a formula; what is no formula stays as it is. */
function rewrite(formula: string, change: (reference: string) => string): string {
  const tokens = tokenize(formula);
  if (tokens === null) return formula;
  let at = 0;
  let result = "";
  for (const token of tokens) {
    const start = formula.indexOf(token.text, at);
    result += formula.slice(at, start) + (token.kind === "reference" ? change(token.text) : token.text);
    at = start + token.text.length;
  }
  return result + formula.slice(at);
}

function split(reference: string): readonly [string, string] {
  const bang = reference.lastIndexOf("!");
  return [reference.slice(0, bang + 1), reference.slice(bang + 1)];
}

/** The formula as it reads when copied so many rows down and columns to the right. */
export function moveFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return rewrite(formula, (reference) => {
    const [sheet, local] = split(reference);
    const moved = local.replace(
      CELL,
      (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const column = columnIndexOf(letters) + (fixedColumn === "$" ? 0 : across);
        const row = Number(digits) + (fixedRow === "$" ? 0 : down);
        if (row < 1 || row > MAX_ROWS || column < 0 || column >= MAX_COLUMNS) return "#REF!";
        return `${fixedColumn}${columnLetterOf(columnIndex(column))}${fixedRow}${row}`;
      },
    );
    return moved.includes("#REF!") ? "#REF!" : sheet + moved;
  });
}

function names(prefix: string, own: SheetModel | null, changed: SheetModel): boolean {
  if (prefix === "") return own === changed;
  const name = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  return name.toLowerCase() === changed.name.toLowerCase();
}

const MARKED = /^(\$?)[A-Z]*(\$?)\d*(?::(\$?)[A-Z]*(\$?)\d*)?$/i;

/**
 * The local part of a reference at its new place, written as it was: with the same "$", whole rows and columns as such.
 */
function relocated(local: string, place: Placement): string {
  const range = parseReference(local)?.range;
  const [, first = "", second = "", third = "", fourth = ""] = MARKED.exec(local) ?? [];
  const next = range === undefined ? null : place(range);
  if (next === null) return "#REF!";
  const [from, to] = [columnLetterOf(next.left), columnLetterOf(next.right)];
  if (/^\$?[A-Z]+:/i.test(local)) return `${first}${from}:${third}${to}`;
  if (/^\$?\d+:/.test(local)) return `${first}${next.top + 1}:${third}${next.bottom + 1}`;
  const start = `${first}${from}${second}${next.top + 1}`;
  return local.includes(":") ? `${start}:${third}${to}${fourth}${next.bottom + 1}` : start;
}

/** The formula of `own` (null for one that belongs to no sheet) after places of `changed` have moved. */
function placedFormula(formula: string, own: SheetModel | null, changed: SheetModel, place: Placement): string {
  return rewrite(formula, (reference) => {
    const [prefix, local] = split(reference);
    if (!names(prefix, own, changed)) return reference;
    const moved = relocated(local, place);
    return moved === "#REF!" ? moved : prefix + moved;
  });
}

type FormulaChange = (formula: string, own: SheetModel | null) => string;

/** A value of a validation rule, its formulas changed wherever they stand. */
function changedRule(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? `=${change(value.slice(1))}` : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changedRule(inner, change)]));
}

function changeParts(sheet: SheetModel, change: FormulaChange): void {
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet);
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: Object.fromEntries(
      Object.entries(validation.rule).map(([key, value]) => [
        key,
        changedRule(value, (formula) => change(formula, sheet)),
      ]),
    ),
  }));
  for (const chart of sheet.charts) {
    chart.source = change(chart.source, sheet);
    for (const series of chart.series) {
      series.values = change(series.values, sheet);
      series.categories = change(series.categories, sheet);
    }
  }
}

/** Changes every formula of the workbook: of cells, rules, formats, charts and names. */
function changeFormulas(workbook: WorkbookModel, change: FormulaChange): void {
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of [...sheet.rows]) {
      for (const [column, cell] of [...cells]) {
        if (cell.formula === null) continue;
        const formula = change(cell.formula, sheet);
        if (formula !== cell.formula) sheet.put(row, column, { formula });
      }
    }
    changeParts(sheet, change);
  }
  for (const [name, formula] of workbook.names) workbook.names.set(name, change(formula.replace(/^=/, ""), null));
}

/** Lets every formula of the workbook follow places of a sheet that have moved. */
export function followPlaces(workbook: WorkbookModel, changed: SheetModel, place: Placement): void {
  changeFormulas(workbook, (formula, own) => placedFormula(formula, own, changed, place));
}

const BARE = /^(?![A-Z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

/** A sheet's name as it stands before "!" in a formula. */
export const sheetPrefix = (name: string): string => (BARE.test(name) ? name : quotedSheetName(name));

/** Gives a sheet another name; formulas that name it follow. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  workbook.checkName(name, sheet);
  changeFormulas(workbook, (formula) =>
    rewrite(formula, (reference) => {
      const [prefix, local] = split(reference);
      return prefix !== "" && names(prefix, null, sheet) ? `${sheetPrefix(name)}!${local}` : reference;
    }),
  );
  sheet.name = name;
  workbook.tell({ type: "sheet-changed", sheet: sheet.id });
}
