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

/** A piece of a formula as it reads that many rows further down and columns further right. */
type Piece = string | ((rows: number, columns: number) => string);

function pieceOf(whole: string, groups: readonly (string | undefined)[]): Piece {
  const [columnFix = "", letters, rowFix = "", digits, fromFix = "", from, toFix = "", to] = groups;
  const [firstFix = "", first, lastFix = "", last] = groups.slice(8);
  if (letters !== undefined && digits !== undefined)
    return columnIndexOf(letters) >= MAX_COLUMNS || Number(digits) > MAX_ROWS
      ? whole
      : (rows, columns) => joined(movedColumn(columnFix, letters, columns), "", movedRow(rowFix, digits, rows));
  if (from !== undefined && to !== undefined)
    return (_rows, columns) => joined(movedColumn(fromFix, from, columns), ":", movedColumn(toFix, to, columns));
  if (first !== undefined && last !== undefined)
    return (rows) => joined(movedRow(firstFix, first, rows), ":", movedRow(lastFix, last, rows));
  return whole;
}

/**
 * A formula as it reads for a cell some rows further down and columns further right: what Excel does when it fills.
 * Used for the followers of a shared formula, which files store without text: it is taken apart once for all of them.
 */
export function movableFormula(formula: string): (rows: number, columns: number) => string {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of formula.matchAll(PIECES)) {
    pieces.push(formula.slice(end, found.index), pieceOf(found[0], found.slice(1)));
    end = found.index + found[0].length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let moved = "";
    for (const piece of pieces) moved += typeof piece === "string" ? piece : piece(rows, columns);
    return moved;
  };
}
