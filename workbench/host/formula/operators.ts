import type { CellValue } from "../sheet-model";
import { isBlock, isError, single, toNumber, toText, type Result, formulaError } from "./values";

function compareValues(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  const fill = (value: CellValue, other: CellValue): CellValue =>
    value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [left, right] = [fill(a, b), fill(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function arithmetic(operator: string, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "^":
      return left ** right;
    default:
      if (right === 0) throw formulaError("#DIV/0!");
      return left / right;
  }
}

function combine(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) throw formulaError(left.error);
  if (isError(right)) throw formulaError(right.error);
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

/** Element by element, as inside SUMPRODUCT((A1:A9="x")*1). */
function spread(operator: string, left: Result, right: Result): Result {
  const single1x1 = (block: Result): boolean =>
    isBlock(block) && block.place !== null && block.place.height === 1 && block.place.width === 1;
  if ((!isBlock(left) || single1x1(left)) && (!isBlock(right) || single1x1(right)))
    return combine(operator, single(left), single(right));
  const model = isBlock(left) && !single1x1(left) ? left : right;
  if (!isBlock(model)) throw formulaError("#VALUE!");
  const pick = (of: Result, row: number, column: number): CellValue =>
    isBlock(of) && !single1x1(of) ? (of.rows[row]?.[column] ?? null) : single(of);
  const rows = model.rows.map((cells, row) =>
    cells.map((_value, column) => combine(operator, pick(left, row, column), pick(right, row, column))),
  );
  return { rows, place: null };
}

/** What an operator between two values or blocks gives; throws the error that either of them is. */
export function operate(operator: string, left: Result, right: Result): Result {
  return isBlock(left) || isBlock(right) ? spread(operator, left, right) : combine(operator, left, right);
}
