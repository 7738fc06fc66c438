/** Zero-based position of a row in a sheet. */
export type RowIndex = number & { readonly rowIndex: unique symbol };
/** Zero-based position of a column in a sheet. */
export type ColumnIndex = number & { readonly columnIndex: unique symbol };
/** A row as Excel shows it: from 1. */
export type RowNumber = number & { readonly rowNumber: unique symbol };
/** A column as Excel shows it: "A" … "XFD". */
export type ColumnLetter = string & { readonly columnLetter: unique symbol };

/** Excel's own bounds of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, both ends included, zero-based. */
export interface CellRange {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

/** Where one cell stands, zero-based. */
export interface CellAddress {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

export const rowIndex = (value: number): RowIndex => value as RowIndex;
export const columnIndex = (value: number): ColumnIndex => value as ColumnIndex;
export const rowNumber = (value: number): RowNumber => value as RowNumber;

export const rowNumberOf = (row: RowIndex): RowNumber => (row + 1) as RowNumber;

export const rangeOf = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

const LETTERS = 26;
const CODE_A = 65;

/** "A" for 0, "AA" for 26. */
export function columnLetterOf(column: ColumnIndex): ColumnLetter {
  let letters = "";
  for (let rest: number = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_A + (rest % LETTERS)) + letters;
  }
  return letters as ColumnLetter;
}

/** 0 for "A", 26 for "AA". The letters may be of either case. */
export function columnIndexOf(letters: string): ColumnIndex {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * LETTERS + letter.charCodeAt(0) - CODE_A + 1;
  }
  return columnIndex(column - 1);
}

/** "B3" for row index 2, column index 1. */
export const addressText = ({ row, column }: CellAddress): string => `${columnLetterOf(column)}${rowNumberOf(row)}`;

/** "A8:K40"; one cell is "A8:A8". */
export const rangeText = ({ top, left, bottom, right }: CellRange): string =>
  `${addressText({ row: top, column: left })}:${addressText({ row: bottom, column: right })}`;

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** The cell an address such as "B3" or "$B$3" names; null for anything else or a cell outside Excel's bounds. */
export function parseAddress(text: string): CellAddress | null {
  const match = ADDRESS.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = columnIndexOf(letters);
  const row = Number(digits) - 1;
  return column < MAX_COLUMNS && row < MAX_ROWS ? { row: rowIndex(row), column } : null;
}

/** The rectangle that "A1:C3" or "A1" names; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [from, to = from] = text.split(":");
  const start = from === undefined ? null : parseAddress(from);
  const end = to === undefined ? null : parseAddress(to);
  if (start === null || end === null) return null;
  return rangeOf(
    Math.min(start.row, end.row),
    Math.min(start.column, end.column),
    Math.max(start.row, end.row),
    Math.max(start.column, end.column),
  );
}
