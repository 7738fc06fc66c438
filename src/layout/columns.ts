import { columnIndex } from "../grid/address";
import type { FieldId } from "../field/field";
import type { Grid } from "../grid/grid";
import type { RowFacts, SheetFacts } from "./row-facts";
import type { HeaderBlock } from "./header/header-blocks";
import { guessFieldByHeader, topicOf } from "./header/header-vocabulary";
import type { HeaderColumn } from "./layout";

/** A table's column with what its header says. */
export interface TableColumn extends HeaderColumn {
  readonly field: FieldId | null;
  readonly sure: number;
}

/** The text a header row shows over that column, merged heads included. */
function headOver(row: RowFacts, column: number): string {
  for (const cell of row.cells) if (cell.column <= column && cell.right >= column) return cell.text;
  return "";
}

/**
 * The text a header row shows over that column; unmerged, a head also stands over the empty columns right of it that
 * have children.
 */
function headText(rows: readonly RowFacts[], level: number, column: number): string {
  const row = rows[level];
  if (row === undefined) return "";
  const own = headOver(row, column);
  if (own !== "" || headText(rows, level + 1, column) === "") return own;
  for (let at = column - 1; at >= 0; at -= 1) {
    const head = headOver(row, at);
    const child = headText(rows, level + 1, at);
    if (head !== "") return child === "" ? "" : head;
    if (child === "") return "";
  }
  return "";
}

function pathOf(rows: readonly RowFacts[], column: number): readonly string[] {
  const path: string[] = [];
  for (let level = 0; level < rows.length; level += 1) {
    const text = headText(rows, level, column);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

const SHARE_OF_UNNAMED = 0.2;

/** Whether a column without a header holds data in the rows from index `from` up to `to`. */
function isUsed(facts: SheetFacts, column: number, from: number, to: number): boolean {
  const enough = Math.max(1, (to - from) * SHARE_OF_UNNAMED);
  let used = 0;
  for (let index = from; index < to && used < enough; index += 1)
    if (facts.rows[index]?.shows(column) === true) used += 1;
  return used >= enough;
}

/** The columns of the table under that header; `to` is the index after its last body row. */
export function columnsOf(grid: Grid, facts: SheetFacts, block: HeaderBlock, to: number): readonly TableColumn[] {
  const rows = facts.rows.slice(block.first, block.last + 1);
  const from = (block.numbers ?? block.last) + 1;
  const hidden = new Set(grid.columns.filter((column) => column.hidden).map((column) => column.index as number));
  const paths = new Map<number, readonly string[]>();
  for (let column = block.left; column <= block.right; column += 1) {
    const path = pathOf(rows, column);
    if (path.length > 0 || isUsed(facts, column, from, to)) paths.set(column, path);
  }
  const topic = topicOf([...paths.values()]);
  return Array.from(paths, ([column, path]) => {
    const guess = path.length === 0 ? { field: null, confidence: 0 } : guessFieldByHeader(path, topic);
    return {
      column: columnIndex(column),
      path,
      hidden: hidden.has(column),
      field: guess.field,
      sure: guess.confidence,
    };
  });
}
