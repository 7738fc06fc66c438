import type { BodyDecision } from "./body/body-roles";
import { bodyRoles } from "./body/body-roles";
import { bodyContext } from "./body/body-context";
import { columnsOf, type TableColumn } from "./columns";
import type { RowEvidence } from "./evidence";
import { factsIn, type RowFacts, type SheetFacts } from "./row-facts";
import { findHeaderBlocks, type HeaderBlock } from "./header/header-blocks";
import { guessFieldByHeader } from "./header/header-vocabulary";
import type { RowRole } from "./layout";
import { isKindWord, isNumberCell, opensExample, opensNote, opensTotal } from "./patterns";
import { readOrdinal } from "../text/ordinal";
import { compareKey, foldKey, squeeze } from "../text/key";
import type { TableParts } from "./table";
import type { Grid } from "../grid/grid";

/** A row's role before the sheet's tables are put together. */
export interface ZoneRow {
  readonly row: number;
  readonly role: RowRole;
  readonly evidence: RowEvidence;
  readonly table: TableParts | null;
}

export interface Zone {
  readonly tables: readonly TableParts[];
  readonly rows: readonly ZoneRow[];
}

const TITLE_OPENING =
  /^(?:danh sach|bieu|bang|phu luc|cong hoa|doc lap|tong hop|ket qua|dang ky|mau|ubnd|uy ban|so |phong |\(|bao cao|to trinh|trich ngang|thong ke)/;

const titleEvidence: RowEvidence = { code: "row-title", params: {} };

/** The role of a row that stands above a header. */
function roleAbove(row: RowFacts): RowRole {
  const first = row.cells[0]?.text ?? "";
  if (opensExample(first) && first !== first.toUpperCase()) return "example";
  if (opensTotal(first) && row.cells.length <= 4 && !TITLE_OPENING.test(foldKey(first))) return "total";
  return opensNote(first) && first !== first.toUpperCase() ? "note" : "title";
}

function isGroupAbove(row: RowFacts): boolean {
  const texts = row.cells.filter((cell) => cell.cell.kind === "text");
  const text = texts.map((cell) => cell.text).join(" ");
  if (texts.length === 0 || texts.length > 2 || text.length > 120) return false;
  const [first] = texts;
  // "I | Tháng 10": the number has a cell of its own.
  const mark = texts.length === 2 && first !== undefined ? readOrdinal(first.text) : null;
  if (mark !== null && mark.style !== "bullet" && mark.rest === "") return true;
  const ordinal = readOrdinal(text);
  if (ordinal !== null && ordinal.style !== "bullet" && ordinal.rest !== "") return true;
  return isKindWord(text) && !TITLE_OPENING.test(foldKey(text));
}

/** The role of a row above a list, with its reason. */
export function readRowAbove(row: RowFacts): ZoneRow {
  const role = roleAbove(row);
  return { row: row.row, role, evidence: evidenceAbove(role, row), table: null };
}

function evidenceAbove(role: RowRole, row: RowFacts): RowEvidence {
  const text = row.cells[0]?.text ?? "";
  if (role === "group") return { code: "row-group", params: { label: text, level: 1 } };
  if (role === "total") return { code: "row-total", params: { text } };
  if (role === "note") return { code: "row-note", params: { text } };
  return role === "example" ? { code: "row-example", params: { text } } : titleEvidence;
}

interface Above {
  readonly rows: ZoneRow[];
  readonly groups: readonly RowFacts[];
  readonly totals: readonly RowFacts[];
  readonly titles: readonly string[];
}

/** A title with its line breaks, which part a unit from the office above it. */
const linesOf = ({ cell, text }: RowFacts["cells"][number]): string =>
  cell.text.includes("\n")
    ? cell.text
        .split("\n")
        .map(squeeze)
        .filter((line) => line !== "")
        .join("\n")
    : text;

/** Rows above a header: titles; headings right above it head the whole table. */
function readAbove(rows: readonly RowFacts[]): Above {
  let firstGroup = rows.length;
  while (firstGroup > 0) {
    const row = rows[firstGroup - 1];
    if (row === undefined || !isGroupAbove(row)) break;
    firstGroup -= 1;
  }
  const titles: string[] = [];
  const result = rows.map((row, index): ZoneRow => {
    const role = index >= firstGroup ? "group" : roleAbove(row);
    if (role === "title") titles.push(...row.cells.filter((cell) => cell.cell.kind === "text").map(linesOf));
    return { row: row.row, role, evidence: evidenceAbove(role, row), table: null };
  });
  const totals = rows.filter((_, index) => result[index]?.role === "total");
  return { rows: result, groups: rows.slice(firstGroup), totals, titles };
}

const SUBJECTS: ReadonlySet<string> = new Set([
  "name",
  "lastName",
  "firstName",
  "unit",
  "articleTitle",
  "workTitle",
  "initiative",
  "writerName",
  "subjectName",
]);

/** Columns at which a header starts over: a second "STT" with a subject on either side. */
function cutsOf(facts: SheetFacts, block: HeaderBlock): readonly number[] {
  const heads: { readonly column: number; readonly field: string | null }[] = [];
  for (let index = block.first; index <= block.last; index += 1) {
    for (const cell of facts.rows[index]?.cells ?? [])
      heads.push({ column: cell.column, field: guessFieldByHeader([cell.text]).field });
  }
  heads.sort((a, b) => a.column - b.column);
  const cuts: number[] = [];
  let hasSubject = false;
  for (const [at, { column, field }] of heads.entries()) {
    const rest = heads.slice(at + 1);
    if (field === "seq" && hasSubject && rest.some((head) => head.field !== null && SUBJECTS.has(head.field))) {
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

function headerRowsOf(facts: SheetFacts, block: HeaderBlock, table: TableParts): readonly ZoneRow[] {
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
): readonly Zone[] {
  const edges = [FAR_LEFT, ...cuts, FAR_RIGHT];
  return edges
    .slice(0, -1)
    .map((left, at) => readZone(grid, factsIn(facts, from, to, left, (edges[at + 1] ?? FAR_RIGHT) - 1)));
}

/** The rows under a table's header with their roles. */
export const tableRows = (table: TableParts): readonly ZoneRow[] =>
  table.decisions.map(({ index, role, evidence }) => ({
    row: table.facts.rows[index]?.row ?? 0,
    role,
    evidence,
    table,
  }));

/** The tables of a stretch of a sheet, top to bottom. */
export function readZone(grid: Grid, facts: SheetFacts): Zone {
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
    const above = readAbove(pending);
    pending = [];
    const cuts = cutsOf(facts, block);
    if (cuts.length > 0) {
      add(above.rows);
      for (const window of readWindows(grid, facts, block.first, to, cuts)) {
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
