import { columnIndex, columnIndexOf, columnLetterOf, MAX_COLUMNS, MAX_ROWS } from "../../../grid/address";
import type { SheetModel } from "../sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { tokenize } from "./tokens";

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

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
    const moved = local.replace(CELL, (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnIndexOf(letters) + (fixedColumn === "$" ? 0 : across);
      const row = Number(digits) + (fixedRow === "$" ? 0 : down);
      if (row < 1 || row > MAX_ROWS || column < 0 || column >= MAX_COLUMNS) return "#REF!";
      return `${fixedColumn}${columnLetterOf(columnIndex(column))}${fixedRow}${row}`;
    });
    return moved.includes("#REF!") ? "#REF!" : sheet + moved;
  });
}

function names(reference: string, own: SheetModel, changed: SheetModel): boolean {
  const [prefix] = split(reference);
  if (prefix === "") return own === changed;
  const name = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  return name.toLowerCase() === changed.name.toLowerCase();
}

/** Lets every formula of the workbook follow rows put into a sheet. */
export function shiftFormulas(workbook: WorkbookModel, changed: SheetModel, at: number, by: number): void {
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of [...cells]) {
        if (cell.formula === null) continue;
        const formula = rewrite(cell.formula, (reference) => {
          if (!names(reference, sheet, changed)) return reference;
          const [prefix, local] = split(reference);
          return prefix + local.replace(CELL, (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
            `${fixedColumn}${letters}${fixedRow}${Number(digits) - 1 >= at ? Number(digits) + by : digits}`);
        });
        if (formula !== cell.formula) sheet.put(row, column, { formula });
      }
    }
  }
}
