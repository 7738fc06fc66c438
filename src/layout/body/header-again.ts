import { isNumberRow } from "../header/header-blocks";
import { isSeqHead } from "../header/header-candidates";
import { guessFieldByHeader } from "../header/header-vocabulary";
import { isNumberCell } from "../patterns";
import type { RowFacts } from "../row-facts";
import type { BodyRow } from "./body-context";
import { type State, verdict, type Verdict } from "./verdicts";

function isHeaderAgain(state: State, row: RowFacts): boolean {
  if (row.cells.length < 2 || state.headerTexts.size < 2) return false;
  let same = 0;
  for (const cell of row.cells) {
    if (state.headerTexts.has(cell.text.toLowerCase())) same += 1;
  }
  return same >= 2 && same >= row.cells.length * 0.7;
}

/** "STT | MSSV | HOTEN | NU | 1 | 2": the header once more in codes, above the first record. */
function isHeaderInCodes({ context, record }: State, { row, seq }: BodyRow): boolean {
  if (record !== null || (seq !== "" && !isSeqHead(seq))) return false;
  const texts = row.cells.filter(({ text }) => !isNumberCell(text) || isSeqHead(text));
  const same = texts.filter(({ column, text }) => {
    const field = context.fields.get(column);
    return field !== null && field !== undefined && guessFieldByHeader([text]).field === field;
  });
  return same.length >= FEWEST_CODES && same.length >= texts.length * 0.6;
}
const FEWEST_CODES = 3;

/** "(*)" below the heads of columns that must be filled in. */
const REQUIRED = /^\(?\s*\*{1,3}\s*\)?$|^\(?\s*bắt buộc\s*\)?$/iu;

/** Rows that repeat the header or its numbers. */
export function headerVerdict(state: State, row: BodyRow): Verdict | null {
  const { cells } = row.row;
  if (state.again && cells.every(({ text }) => state.headerTexts.has(text.toLowerCase()))) return verdict.again();
  if (cells.every(({ text }) => REQUIRED.test(text))) return verdict.note(cells[0]?.text ?? "");
  if (isHeaderAgain(state, row.row) || isHeaderInCodes(state, row)) return verdict.again();
  if (cells.length < 3 || cells.length < state.context.fields.size * 0.6 || !isNumberRow(row.row)) return null;
  return verdict.number(row.first.text, cells.at(-1)?.text ?? "");
}
