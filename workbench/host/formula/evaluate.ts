import { MAX_COLUMNS, rangeOf, type CellRange } from "../../../src/grid/address";
import type { CellValue, SheetModel } from "../sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { FUNCTIONS } from "./functions";
import { subtotal } from "./counting";
import { operate } from "./operators";
import { parseFormula, type Expression } from "./parse";
import { parseReference } from "./parse-reference";
import {
  errorOf,
  FormulaError,
  isBlock,
  single,
  toBoolean,
  toNumber,
  toText,
  type Block,
  type Result,
  formulaError,
} from "./values";

/** SUBTOTAL's codes above it pass over every hidden row, those below only over filtered ones. */
const ALL_HIDDEN = 100;

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** What a formula gave; another formula in the same cell gives another. */
interface Computed {
  readonly formula: string;
  readonly value: CellValue;
}

/** Computes formulas when they are asked for; what was computed holds until the workbook changes. */
export class Evaluator {
  private generation = -1;
  private calculations = 0;
  private readonly done = new Map<SheetModel, Map<number, Computed>>();
  private readonly blocks = new Map<string, Block>();
  private readonly open = new Set<string>();
  /** Columns of tables by the table's place and the name in its header. */
  private readonly columns = new Map<string, number>();

  constructor(private readonly workbook: WorkbookModel) {}

  /** What the cell shows: its constant, or what its formula gives now. */
  value(sheet: SheetModel, row: number, column: number): CellValue {
    const cell = sheet.rows.get(row)?.get(column);
    if (cell === undefined) return null;
    if (cell.formula === null) return cell.value;
    this.refresh();
    let values = this.done.get(sheet);
    if (values === undefined) this.done.set(sheet, (values = new Map<number, Computed>()));
    const key = row * MAX_COLUMNS + column;
    const known = values.get(key);
    if (known?.formula === cell.formula) return known.value;
    const value = this.compute(cell.formula, { sheet, row, column });
    values.set(key, { formula: cell.formula, value });
    return value;
  }

  /** Whether a condition holds where it stands in that cell, "=" left out; one that fails or is none does not. */
  holdsAt(formula: string, sheet: SheetModel, row: number, column: number): boolean {
    const tree = parseFormula(formula);
    if (tree === null) return false;
    this.refresh();
    try {
      return toBoolean(this.evaluate(tree, { sheet, row, column }));
    } catch (error) {
      if (error instanceof FormulaError) return false;
      throw error;
    }
  }

  private refresh(): void {
    if (this.generation === this.workbook.generation) return;
    this.generation = this.workbook.generation;
    if (!this.workbook.manualCalculation || this.calculations !== this.workbook.calculations) this.done.clear();
    this.calculations = this.workbook.calculations;
    this.blocks.clear();
    this.columns.clear();
  }

  private compute(formula: string, place: Place): CellValue {
    const tree = parseFormula(formula);
    if (tree === null) return errorOf("#NAME?");
    const key = `${place.sheet.id}!${place.row}:${place.column}`;
    if (this.open.has(key)) return 0;
    this.open.add(key);
    try {
      const value = single(this.evaluate(tree, place));
      return value ?? 0;
    } catch (error) {
      if (error instanceof FormulaError) return errorOf(error.code);
      throw error;
    } finally {
      this.open.delete(key);
    }
  }

  private evaluate(tree: Expression, place: Place): Result {
    switch (tree.kind) {
      case "constant":
        return tree.value;
      case "error":
        return errorOf(tree.text);
      case "array":
        return { rows: tree.rows, place: null };
      case "reference":
        return this.reference(tree.text, place);
      case "structured":
        return this.structured(tree.text, place);
      case "name":
        return this.name(tree.text, place);
      case "unary":
        return tree.operator === "-" ? -toNumber(this.evaluate(tree.of, place)) : this.evaluate(tree.of, place);
      case "binary":
        return operate(tree.operator, this.evaluate(tree.left, place), this.evaluate(tree.right, place));
      case "call":
        return this.call(tree, place);
    }
  }

  private call(tree: Extract<Expression, { kind: "call" }>, place: Place): Result {
    const argument = (at: number): Result => {
      const expression = tree.args[at];
      return expression === undefined || expression === null ? null : this.evaluate(expression, place);
    };
    switch (tree.name) {
      case "IF": {
        const chosen = toBoolean(argument(0)) ? 1 : 2;
        return chosen === 2 && tree.args.length < 3 ? false : argument(chosen);
      }
      case "IFERROR":
        return this.attempt(
          () => single(argument(0)),
          () => argument(1),
        );
      case "ISERROR":
        return this.attempt(
          () => {
            single(argument(0));
            return false;
          },
          () => true,
        );
      case "ROW":
        return tree.args.length === 0 ? place.row + 1 : this.area(argument(0)).top + 1;
      case "SUBTOTAL":
        return subtotal(
          argument(0),
          tree.args.slice(1).map((_argument, at) => this.seen(argument(at + 1), toNumber(argument(0)) > ALL_HIDDEN)),
        );
      case "COLUMN":
        return tree.args.length === 0 ? place.column + 1 : this.area(argument(0)).left + 1;
      default: {
        const implementation = FUNCTIONS.get(tree.name);
        if (implementation === undefined) throw formulaError("#NAME?");
        // An error is a value to those that ask for one: ISNUMBER, ISERROR, COUNT.
        const valueOf = (at: number): Result => {
          try {
            return argument(at);
          } catch (error) {
            if (error instanceof FormulaError) return errorOf(error.code);
            throw error;
          }
        };
        return implementation(tree.args.map((_argument, at) => valueOf(at)));
      }
    }
  }

  /** What of a block is left when rows hidden by a filter are passed over, or all that are hidden. */
  private seen(result: Result, allHidden: boolean): Result {
    if (!isBlock(result) || result.place === null) return result;
    const { sheet: name, top } = result.place;
    const sheet = this.workbook.findSheet(name);
    if (sheet === undefined) return result;
    const passed = (row: number): boolean =>
      (allHidden && sheet.hiddenRows.has(row)) || sheet.tables.some(({ hiddenByFilter }) => hiddenByFilter.has(row));
    return { ...result, rows: result.rows.filter((_row, at) => !passed(top + at)) };
  }

  private attempt(first: () => Result, otherwise: () => Result): Result {
    try {
      return first();
    } catch (error) {
      if (error instanceof FormulaError) return otherwise();
      throw error;
    }
  }

  private area(result: Result): { readonly top: number; readonly left: number } {
    if (!isBlock(result) || result.place === null) throw formulaError("#VALUE!");
    return result.place;
  }

  private reference(text: string, place: Place): Result {
    const target = parseReference(text);
    if (target === null) throw formulaError("#REF!");
    const sheet = target.sheet === null ? place.sheet : this.workbook.findSheet(target.sheet);
    if (sheet === undefined) throw formulaError("#REF!");
    return this.block(sheet, target.range);
  }

  private block(sheet: SheetModel, range: CellRange): Block {
    this.refresh();
    const key = `${sheet.id}!${range.top}:${range.left}:${range.bottom}:${range.right}`;
    const known = this.blocks.get(key);
    if (known !== undefined) return known;
    const used = sheet.used(true, range);
    const bottom = Math.min(range.bottom, used?.bottom ?? range.top);
    const right = Math.min(range.right, range.right - range.left > 200 ? (used?.right ?? range.left) : range.right);
    const rows: CellValue[][] = [];
    for (let row: number = range.top; row <= bottom; row += 1) {
      const values: CellValue[] = [];
      for (let column: number = range.left; column <= right; column += 1) values.push(this.value(sheet, row, column));
      rows.push(values);
    }
    const block: Block = {
      rows,
      place: {
        sheet: sheet.name,
        top: range.top,
        left: range.left,
        height: range.bottom - range.top + 1,
        width: range.right - range.left + 1,
      },
    };
    this.blocks.set(key, block);
    return block;
  }

  private structured(text: string, place: Place): Result {
    const bracket = text.indexOf("[");
    const found = this.workbook.findTable(text.slice(0, bracket));
    if (found === undefined) throw formulaError("#REF!");
    const inner = text.slice(bracket + 1, -1);
    const { sheet, table } = found;
    const thisRow = inner.startsWith("@") || inner.includes("#This Row");
    const parts = inner.startsWith("[")
      ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? "")
      : [inner.replace(/^@/, "").replace(/^\[|\]$/g, "")];
    const column = parts.find((part) => !part.startsWith("#"));
    const headers = parts.includes("#Headers");
    const top = headers ? table.range.top : parts.includes("#All") ? table.range.top : table.range.top + 1;
    const bottom = headers
      ? table.range.top
      : table.range.bottom - (table.showTotals && !parts.includes("#All") ? 1 : 0);
    let { left, right }: { left: number; right: number } = table.range;
    if (column !== undefined && column !== "") {
      const at = this.tableColumn(sheet, table.range, column.replaceAll("''", "'"));
      [left, right] = [at, at];
    }
    return thisRow
      ? this.value(sheet, place.row, left)
      : this.block(sheet, rangeOf(top, left, Math.max(top, bottom), right));
  }

  private tableColumn(sheet: SheetModel, range: CellRange, name: string): number {
    this.refresh();
    const key = `${sheet.id}!${range.top}:${range.left}:${range.right}!${name}`;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const found = this.findColumn(sheet, range, name);
    this.columns.set(key, found);
    return found;
  }

  private findColumn(sheet: SheetModel, range: CellRange, name: string): number {
    for (let column: number = range.left; column <= range.right; column += 1) {
      const header = this.value(sheet, range.top, column);
      if (toText(header).toLowerCase() === name.toLowerCase()) return column;
    }
    throw formulaError("#REF!");
  }

  private name(text: string, place: Place): Result {
    const table = this.workbook.findTable(text);
    if (table !== undefined) return this.structured(`${text}[]`, place);
    const lower = text.toLowerCase();
    for (const [name, formula] of this.workbook.names) {
      if (name.toLowerCase() !== lower) continue;
      const tree = parseFormula(formula.replace(/^=/, ""));
      if (tree !== null) return this.evaluate(tree, place);
    }
    throw formulaError("#NAME?");
  }
}
