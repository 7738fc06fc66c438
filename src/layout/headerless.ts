import { columnIndex } from "../grid/address";
import type { FieldId } from "../field/field";
import type { Grid } from "../grid/grid";
import { bodyContext } from "./body/body-context";
import { bodyRoles } from "./body/body-roles";
import { columnsOf, type TableColumn } from "./columns";
import { guessFieldByHeader } from "./header/header-vocabulary";
import type { RowFacts, SheetFacts } from "./row-facts";
import { isDigits, opensUnit, personLikeness } from "./patterns";
import type { TableParts } from "./table";

interface Profile {
  filled: number;
  numbers: number;
  rising: number;
  last: number;
  people: number;
  units: number;
}

const SHARE = 0.6;
const FEWEST = 2;
const TOLD_BY_CONTENT = 0.6;

const isWide = (row: RowFacts): boolean => row.cells.length >= 2;

function profiles(rows: readonly RowFacts[]): ReadonlyMap<number, Profile> {
  const byColumn = new Map<number, Profile>();
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const profile = byColumn.get(column) ?? { filled: 0, numbers: 0, rising: 0, last: 0, people: 0, units: 0 };
      profile.filled += 1;
      if (isDigits(text)) {
        const value = Number.parseInt(text, 10);
        profile.numbers += 1;
        if (value === profile.last + 1) profile.rising += 1;
        profile.last = value;
      } else if (personLikeness(text) === 2) profile.people += 1;
      else if (text.length < 80 && opensUnit(text)) profile.units += 1;
      byColumn.set(column, profile);
    }
  }
  return byColumn;
}

function fieldOf(profile: Profile, hasName: boolean): FieldId | null {
  if (profile.numbers === profile.filled && profile.rising >= profile.filled * 0.8) return "seq";
  return !hasName && profile.filled >= FEWEST && profile.people / profile.filled >= SHARE ? "name" : null;
}

/** A list without a header, told by its names: null where no column holds names of people. */
export function headerlessTable(grid: Grid, facts: SheetFacts): TableParts | null {
  const rows = facts.rows.filter(isWide);
  const columns: TableColumn[] = [];
  let hasName = false;
  const hidden = new Set<number>(grid.columns.filter((column) => column.hidden).map((column) => column.index));
  for (const [column, profile] of [...profiles(rows)].sort(([a], [b]) => a - b)) {
    const field = fieldOf(profile, hasName);
    if (field === "name") hasName = true;
    if (profile.filled < Math.max(1, rows.length * 0.1)) continue;
    columns.push({
      column: columnIndex(column),
      path: [],
      hidden: hidden.has(column),
      field,
      sure: field === null ? 0 : TOLD_BY_CONTENT,
    });
  }
  const name = columns.find((column) => column.field === "name");
  const [left, right] = [columns[0]?.column, columns.at(-1)?.column];
  if (name === undefined || left === undefined || right === undefined) return null;
  const first = facts.rows.findIndex(
    (row) => isWide(row) && row.cells.some((cell) => cell.column === name.column && personLikeness(cell.text) > 0),
  );
  const head = headAbove(facts, first, name.column, columns.length);
  if (head !== null) return underHead(grid, facts, head, name.column);
  const context = bodyContext(facts, columns, first, facts.rows.length, left, right);
  const decisions = bodyRoles(context, new Set());
  const titles = facts.rows.slice(0, first).flatMap((row) => row.cells.map((cell) => cell.text));
  return { facts, block: null, columns, context, decisions, groupsAbove: [], totalsAbove: [], titles };
}

const LONGEST_HEAD = 60;
const SHARE_OF_HEADS = 0.6;

/** Two subjects may each have their "Điểm". */
const SHARE_OF_DIFFERENT = 0.8;

/** Short words alone, as heads are, hardly any of them twice. */
function areHeads(row: RowFacts, columns: number): boolean {
  const texts = new Set(row.cells.map(({ text }) => text.toLowerCase()));
  return (
    row.count >= Math.max(FEWEST, columns * SHARE_OF_HEADS) &&
    texts.size >= row.count * SHARE_OF_DIFFERENT &&
    row.cells.every(
      ({ cell, text }) =>
        cell.kind === "text" && text.length <= LONGEST_HEAD && /\p{L}/u.test(text) && !/\d{3}|@/u.test(text),
    )
  );
}

/**
 * The row of heads right above a list that was told by its names, or that begins it, though hardly any of its words
 * are known: "Mssv | TenSV | NamSinh". Null for none.
 */
function headAbove(facts: SheetFacts, first: number, name: number, columns: number): number | null {
  const top = facts.rows.findIndex(isWide);
  // "Tất cả thành viên" may stand in the first rows where others have a name.
  const places = first - top > 1 && first - top <= MOST_NAMELESS ? [first - 1, first, top] : [first - 1, first];
  return places.find((at) => isHeadAt(facts, at, name, columns)) ?? null;
}
const MOST_NAMELESS = 3;

function isHeadAt(facts: SheetFacts, at: number, name: number, columns: number): boolean {
  const [head, body] = [facts.rows[at], facts.rows[at + 1]];
  if (head === undefined || body?.row !== head.row + 1 || !areHeads(head, columns)) return false;
  const named = head.textAt(name);
  if (named === "" || personLikeness(named) === 2) return false;
  const contrasts = head.cells.some(({ column }) => OF_NO_HEAD.test(body.textAt(column)));
  return contrasts || head.cells.some(({ text }) => guessFieldByHeader([text]).confidence >= KNOWN);
}
const KNOWN = 0.5;
/** Numbers and days, an address, a code: "NV001". */
const OF_NO_HEAD = /^[\d/.,\s-]+$|@|^\p{Lu}{1,6}[-_]?\d{2,}$/u;

/** The table under such a row; the column of names is that of the subjects, whatever its head says. */
function underHead(grid: Grid, facts: SheetFacts, at: number, name: number): TableParts | null {
  const cells = facts.rows[at]?.cells ?? [];
  const [left, right] = [cells[0]?.column, cells.at(-1)?.right];
  if (left === undefined || right === undefined) return null;
  const block = { first: at, last: at, numbers: null, left, right, hits: 0, texts: cells.length, byWords: false };
  const to = facts.rows.length;
  const columns = columnsOf(grid, facts, block, to).map((column): TableColumn =>
    column.column === name && column.sure < TOLD_BY_CONTENT
      ? { ...column, field: "name", sure: TOLD_BY_CONTENT }
      : column,
  );
  const context = bodyContext(facts, columns, at + 1, to, left, right);
  const decisions = bodyRoles(context, new Set(cells.map(({ text }) => text.toLowerCase())));
  const titles = facts.rows.slice(0, at).flatMap((row) => row.cells.map((cell) => cell.text));
  return { facts, block, columns, context, decisions, groupsAbove: [], totalsAbove: [], titles };
}
