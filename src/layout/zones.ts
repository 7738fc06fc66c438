import type { BodyDecision } from "./body/verdicts";
import { bodyRoles } from "./body/body-roles";
import { bodyContext } from "./body/body-context";
import { columnsOf, type TableColumn } from "./columns";
import type { RowEvidence } from "./evidence";
import { factsIn, type SheetFacts } from "./row-facts";
import { findHeaderBlocks, type HeaderBlock } from "./header/header-blocks";
import { isSeqHead } from "./header/header-candidates";
import { guessFieldByHeader } from "./header/header-vocabulary";
import { isNumberCell, opensNote } from "./patterns";
import { isGroupAbove, readAbove, TITLE_OPENING, type Above, type ZoneRow } from "./rows-above";
import { compareKey, foldKey } from "../text/key";
import type { TableParts } from "./table";
import type { Grid } from "../grid/grid";

export interface Zone {
  readonly tables: readonly TableParts[];
  readonly rows: readonly ZoneRow[];
}

const SUBJECTS: ReadonlySet<string> = new Set([
  "name",
  "lastName",
  "firstName",
  "unit",
  "articleTitle",
  "workTitle",
  "initiative",
  "scoreItem",
  "writerName",
  "subjectName",
]);

/**
 * Columns at which a header starts over: a second "STT" with a subject on either side. "Số tài khoản" and "Thứ tự ưu
 * tiên" number no second list.
 */
function cutsOf(facts: SheetFacts, block: HeaderBlock): readonly number[] {
  const heads: { readonly column: number; readonly startsOver: boolean; readonly field: string | null }[] = [];
  for (let index = block.first; index <= block.last; index += 1) {
    for (const cell of facts.rows[index]?.cells ?? [])
      heads.push({
        column: cell.column,
        startsOver: isSeqHead(cell.text),
        field: guessFieldByHeader([cell.text]).field,
      });
  }
  heads.sort((a, b) => a.column - b.column);
  const cuts: number[] = [];
  let hasSubject = false;
  for (const [at, { column, startsOver, field }] of heads.entries()) {
    const rest = heads.slice(at + 1);
    if (startsOver && hasSubject && rest.some((head) => head.field !== null && SUBJECTS.has(head.field))) {
      cuts.push(column);
      hasSubject = false;
    }
    if (field !== null && SUBJECTS.has(field)) hasSubject = true;
  }
  return cuts;
}

const keyOf = (facts: SheetFacts, block: HeaderBlock): string => {
  const texts: string[] = [];
  for (let index = block.first; index <= block.last; index += 1) {
    for (const cell of facts.rows[index]?.cells ?? []) texts.push(`${cell.column}:${compareKey(cell.text)}`);
  }
  return texts.join("|");
};

/** Number in the first column of the first rows below; null for none. */
function firstNumber(facts: SheetFacts, block: HeaderBlock): number | null {
  const from = (block.numbers ?? block.last) + 1;
  for (let index = from; index < Math.min(from + 3, facts.rows.length); index += 1) {
    const value = Number(facts.rows[index]?.cells[0]?.text ?? "");
    if (Number.isInteger(value) && value > 0) return value;
  }
  return null;
}

/**
 * The row above a header, or above the headings right above it where headings stand inside the list: "IV. Tháng 1" and
 * the header once more is the same list still.
 */
function lastBeforeGroups(facts: SheetFacts, before: HeaderBlock, block: HeaderBlock): number {
  const last = block.first - 1;
  const opening = facts.rows[(before.numbers ?? before.last) + 1];
  if (opening === undefined || !isGroupAbove(opening)) return last;
  let at = last;
  while (at > before.last && last - at < MOST_GROUPS) {
    const row = facts.rows[at];
    if (row === undefined || !isGroupAbove(row)) break;
    at -= 1;
  }
  return at;
}
const MOST_GROUPS = 3;

/** A header printed again in the middle of its list: same texts, and the list goes on. */
function isPrintedAgain(facts: SheetFacts, before: HeaderBlock, block: HeaderBlock): boolean {
  if (keyOf(facts, before) !== keyOf(facts, block)) return false;
  const previous = facts.rows[lastBeforeGroups(facts, before, block)];
  const endsInList = previous !== undefined && previous.cells.length >= Math.max(2, before.texts / 3);
  return endsInList || firstNumber(facts, block) !== 1;
}

/** The rows of a table's header with their roles. */
export function headerRowsOf(facts: SheetFacts, block: HeaderBlock, table: TableParts): readonly ZoneRow[] {
  const rows: ZoneRow[] = [];
  for (let index = block.first; index <= (block.numbers ?? block.last); index += 1) {
    const row = facts.rows[index];
    if (row === undefined) continue;
    const isNumber = index === block.numbers;
    const evidence: RowEvidence = isNumber
      ? { code: "row-number", params: { from: row.cells[0]?.text ?? "", to: row.cells.at(-1)?.text ?? "" } }
      : { code: "row-header", params: { hits: block.hits, texts: block.texts } };
    rows.push({ row: row.row, role: isNumber ? "number" : "header", evidence, table });
  }
  return rows;
}

const isOfList = ({ role }: BodyDecision): boolean => role === "record" || role === "continuation" || role === "total";

/** Below a list and above the next header: where the next table's heading starts. */
function headingStart(decisions: readonly BodyDecision[], facts: SheetFacts): number {
  let start = decisions.length;
  let open = true;
  for (let at = decisions.length - 1; at >= 0; at -= 1) {
    const decision = decisions[at];
    const row = decision === undefined ? undefined : facts.rows[decision.index];
    if (decision === undefined || row === undefined || isOfList(decision)) break;
    const text = row.cells[0]?.text ?? "";
    if (TITLE_OPENING.test(foldKey(text)) || isGroupAbove(row)) start = at;
    else if (decision.role === "signature" || opensNote(text)) open = false;
    else if (open) start = at;
  }
  return start;
}

const headerTextsOf = (facts: SheetFacts, block: HeaderBlock): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (let index = block.first; index <= block.last; index += 1) {
    for (const cell of facts.rows[index]?.cells ?? []) if (!isNumberCell(cell.text)) texts.add(cell.text.toLowerCase());
  }
  return texts;
};

const FAR_LEFT = 0;
const FAR_RIGHT = 20_000;

/** The blocks that open tables of their own. */
function openingBlocks(facts: SheetFacts): readonly HeaderBlock[] {
  const opening: HeaderBlock[] = [];
  for (const block of findHeaderBlocks(facts)) {
    const last = opening.at(-1);
    if (last === undefined || !isPrintedAgain(facts, last, block)) opening.push(block);
  }
  return opening;
}

function partsOf(grid: Grid, facts: SheetFacts, block: HeaderBlock, to: number, above: Above): TableParts {
  const from = (block.numbers ?? block.last) + 1;
  const columns: readonly TableColumn[] = columnsOf(grid, facts, block, to);
  const context = bodyContext(facts, columns, from, to, block.left, block.right);
  const decisions = bodyRoles(context, headerTextsOf(facts, block));
  return {
    facts,
    block,
    columns,
    context,
    decisions,
    groupsAbove: above.groups,
    totalsAbove: above.totals,
    titles: above.titles,
  };
}

/** Tables side by side under one row of headers: each read in its own window of columns. */
function readWindows(
  grid: Grid,
  facts: SheetFacts,
  from: number,
  to: number,
  cuts: readonly number[],
  titles: readonly string[],
): readonly Zone[] {
  const edges = [FAR_LEFT, ...cuts, FAR_RIGHT];
  return edges
    .slice(0, -1)
    .map((left, at) => readZone(grid, factsIn(facts, from, to, left, (edges[at + 1] ?? FAR_RIGHT) - 1), titles));
}

/** The rows under a table's header with their roles. */
export const tableRows = (table: TableParts): readonly ZoneRow[] =>
  table.decisions.map(({ index, role, evidence }) => ({
    row: table.facts.rows[index]?.row ?? 0,
    role,
    evidence,
    table,
  }));

/** The tables of a stretch of a sheet, top to bottom; `titles` stand above all of them. */
export function readZone(grid: Grid, facts: SheetFacts, titles: readonly string[] = []): Zone {
  const blocks = openingBlocks(facts);
  const tables: TableParts[] = [];
  const rows: ZoneRow[] = [];
  // Not `push(...)`: a long list overflows the stack.
  const add = (more: readonly ZoneRow[]): void => {
    for (const row of more) rows.push(row);
  };
  let pending = facts.rows.slice(0, blocks[0]?.first ?? 0);
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const to = next?.first ?? facts.rows.length;
    const read = readAbove(pending);
    const above = at === 0 ? { ...read, titles: [...titles, ...read.titles] } : read;
    pending = [];
    const cuts = cutsOf(facts, block);
    if (cuts.length > 0) {
      add(above.rows);
      for (const window of readWindows(grid, facts, block.first, to, cuts, above.titles)) {
        tables.push(...window.tables);
        add(window.rows);
      }
      continue;
    }
    const whole = partsOf(grid, facts, block, to, above);
    const start = next === undefined ? whole.decisions.length : headingStart(whole.decisions, facts);
    const parts: TableParts = { ...whole, decisions: whole.decisions.slice(0, start) };
    pending = whole.decisions
      .slice(start)
      .map(({ index }) => facts.rows[index])
      .filter((row) => row !== undefined);
    tables.push(parts);
    add(above.rows);
    add(headerRowsOf(facts, block, parts));
    add(tableRows(parts));
  }
  return { tables, rows };
}
