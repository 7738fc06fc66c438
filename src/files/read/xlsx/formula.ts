import { columnIndex, columnIndexOf, columnLetterOf, MAX_COLUMNS, MAX_ROWS } from "../../../grid/address";

/**
 * Strings, quoted sheet names and structured references pass unchanged; then cell, whole-row and whole-column
 * references.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.])|[\w.\\\u0080-\uffff]+/g;

function movedColumn(fix: string, letters: string, by: number): string | null {
  const column = columnIndexOf(letters) + (fix === "" ? by : 0);
  return column >= 0 && column < MAX_COLUMNS ? fix + columnLetterOf(columnIndex(column)) : null;
}

function movedRow(fix: string, digits: string, by: number): string | null {
  const row = Number(digits) + (fix === "" ? by : 0);
  return row >= 1 && row <= MAX_ROWS ? `${fix}${row}` : null;
}

const joined = (first: string | null, between: string, second: string | null): string =>
  first === null || second === null ? "#REF!" : first + between + second;

/**
 * A formula as it reads for a cell `rows` further down and `columns` further right: what Excel does when it fills.
 * Used for the followers of a shared formula, which files store without text.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (whole, ...groups: (string | undefined)[]) => {
    const [
      columnFix = "",
      letters,
      rowFix = "",
      digits,
      fromFix = "",
      from,
      toFix = "",
      to,
      firstFix = "",
      first,
      lastFix = "",
      last,
    ] = groups;
    if (letters !== undefined && digits !== undefined) {
      if (columnIndexOf(letters) >= MAX_COLUMNS || Number(digits) > MAX_ROWS) return whole;
      return joined(movedColumn(columnFix, letters, columns), "", movedRow(rowFix, digits, rows));
    }
    if (from !== undefined && to !== undefined)
      return joined(movedColumn(fromFix, from, columns), ":", movedColumn(toFix, to, columns));
    if (first !== undefined && last !== undefined)
      return joined(movedRow(firstFix, first, rows), ":", movedRow(lastFix, last, rows));
    return whole;
  });
}
