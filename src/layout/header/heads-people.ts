import type { Filled, RowFacts, SheetFacts } from "../row-facts";
import { isDigits, personLikeness } from "../patterns";
import { guessFieldByHeader } from "./header-vocabulary";

/** Names further down are those of another table. */
const FARTHEST = 6;
const FEWEST = 2;
const SURE = 0.6;
/** Title lines above a list. */
const MOST_TITLES = 20;

function headsNames({ cell, text }: Filled): boolean {
  if (cell.kind !== "text") return false;
  const { field, confidence } = guessFieldByHeader([text]);
  return confidence >= SURE && (field === "name" || field === "lastName");
}

/** People's names stand right below. */
const holdsPeople = (facts: SheetFacts, index: number, column: number): boolean =>
  facts.rows
    .slice(index + 1, index + 1 + FARTHEST)
    .filter((row) => row.shows(column) && personLikeness(row.textAt(column)) === 2).length >= FEWEST;

/** Nothing but titles above; below, a text under the name and numbers under other words, as in "họ tên | tuổi". */
function opensSheet(facts: SheetFacts, index: number, head: RowFacts, column: number): boolean {
  const body = facts.rows[index + 1];
  if (body?.row !== head.row + 1 || index > MOST_TITLES) return false;
  if (facts.rows.slice(0, index).some((row) => row.holds(FEWEST))) return false;
  const below = body.textAt(column);
  if (below === "" || isDigits(below) || guessFieldByHeader([below]).confidence >= SURE) return false;
  return body.cells.some(({ cell, text, column: at }) => head.shows(at) && (cell.kind === "number" || isDigits(text)));
}

/**
 * Whether a row heads people whatever its other words are: "SBD | Họ và tên | toán | văn | anh". What it heads must look
 * so, and nobody stands in the row itself.
 */
export function isHeaderOfPeople(facts: SheetFacts, index: number): boolean {
  const row = facts.rows[index];
  const name = row?.cells.find(headsNames);
  if (row === undefined || name === undefined) return false;
  if (row.cells.some((cell) => cell !== name && !headsNames(cell) && isSomebody(cell))) return false;
  return holdsPeople(facts, index, name.column) || opensSheet(facts, index, row, name.column);
}

const FEWEST_WORDS = 3;

/** "Lê Tấn Phát": somebody by name; "LÝ DO NGHỈ" may be a head in capitals. */
export const isSomebody = ({ text }: Pick<Filled, "text">): boolean =>
  personLikeness(text) === 2 &&
  text !== text.toUpperCase() &&
  text.split(" ").length >= FEWEST_WORDS &&
  guessFieldByHeader([text]).confidence < SURE;
