import { columnLetterOf, rowNumberOf, type ColumnLetter } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { FieldId } from "../grid/field";
import type { Grid, GridRow } from "../grid/grid";
import type { RecordRows, TableLayout } from "../layout/layout";
import { isDitto } from "../text/marks";
import type { RegisterKind } from "../campaign/campaign";
import { readerOf, type CellReader, type PlannedColumn, type ReadingContext } from "./cell-readers";
import { finishRecord, type TableFacts } from "./finish-record";
import { joined, NO_MEANING, type GroupMeaning } from "./group-meaning";
import { addProblem, emptyDraft, type RecordDraft } from "./record-draft";
import type { ColumnMapping, RegisterRecord } from "./register";
import { cellText } from "./values/cell-text";
import { dateOrderOf, type DateOrder } from "./values/dates";
import { kindOfText } from "./values/kinds";
import { verticalMerges } from "./vertical-merges";

const DATE_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>(["birth", "birthMale", "birthFemale", "deedDate", "decisionDate", "recognisedOn", "startedOn", "finishedOn", "sentOn", "receivedOn"]);
const NO_ORDER: DateOrder = { datesSwapped: false, textsMonthFirst: false };
/** A merged cell gives these to each row it covers. A number or a name beside several rows belongs to the first alone. */
const ONE_ROW_ONLY: ReadonlySet<FieldId> = new Set<FieldId>(["seq", "achievement", "note", "headcount", "copies"]);

interface ReadColumn extends PlannedColumn { readonly read: CellReader; readonly index: number }

function planColumns(table: TableLayout, mappings: readonly ColumnMapping[], rows: readonly GridRow[]): readonly ReadColumn[] {
  const paths = new Map<number, readonly string[]>(table.columns.map(({ column, path }) => [column, path]));
  return mappings.flatMap((mapping) => {
    const { field, column } = mapping;
    if (field === null) return [];
    const dates = DATE_FIELDS.has(field) ? dateOrderOf(cellsOf(rows, column)) : NO_ORDER;
    return [{
      mapping, field, index: column, letter: columnLetterOf(column), dates, path: paths.get(column) ?? [], read: readerOf(field),
      kindTold: field === "kind" && mostlyKinds(rows, column),
    }];
  });
}

function* cellsOf(rows: readonly GridRow[], column: number): Generator<Cell> {
  for (const row of rows) {
    const cell = row.cells[column];
    if (cell !== undefined) yield cell;
  }
}

function mostlyKinds(rows: readonly GridRow[], column: number): boolean {
  let [filled, told] = [0, 0];
  for (const cell of cellsOf(rows, column)) {
    const text = cellText(cell);
    if (text === "") continue;
    filled += 1;
    if (kindOfText(text) !== null) told += 1;
  }
  return told >= filled / 2;
}

/** The rows of the grid by index, so that a record's rows are found at once. */
export function rowsByIndex(grid: Grid): ReadonlyMap<number, GridRow> {
  return new Map(grid.rows.map((row) => [row.index, row]));
}

const FIRST_PRINTED = 0x21;
const AFTER_LATIN = 0x1fff;
const NO_BREAK_SPACE = 0xa0;

/** Nothing, or nothing but spaces, also those that take no room. */
function isEmpty(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.kind === "blank") return true;
  if (cell.kind !== "text") return false;
  const first = cell.value.charCodeAt(0);
  return !(first >= FIRST_PRINTED && first <= AFTER_LATIN && first !== NO_BREAK_SPACE) && cellText(cell) === "";
}

interface Reading {
  readonly columns: readonly ReadColumn[];
  readonly rows: ReadonlyMap<number, GridRow>;
  readonly topOf: (row: number, column: number) => number | null;
  readonly context: ReadingContext;
  /** The last real cell of each column: what a ditto mark repeats. */
  readonly last: Map<number, Cell>;
}

function cellHere(reading: Reading, column: ReadColumn, record: RecordRows): Cell | undefined {
  const own = reading.rows.get(record.row)?.cells[column.index];
  if (!isEmpty(own)) return own;
  if (ONE_ROW_ONLY.has(column.field)) return undefined;
  const top = reading.topOf(record.row, column.index);
  return top === null ? undefined : reading.rows.get(top)?.cells[column.index];
}

/** The cell, or the one above that its ditto mark stands for. */
function withoutDitto(reading: Reading, column: ReadColumn, cell: Cell, draft: RecordDraft): Cell {
  if (cell.kind !== "text" || cell.value.length > MOST_DITTO || column.field === "seq") return cell;
  if (!DITTO_BEGINS.test(cell.value) || !isDitto(cell.value)) return cell;
  const above = reading.last.get(column.index);
  if (above === undefined) return cell;
  draft.raw[column.field] = cell.value;
  return above;
}

const MOST_DITTO = 24;
/** Most cells are told apart from a ditto mark by their first letter. */
const DITTO_BEGINS = /^[^\p{L}\d]*(?:n[./ ]?t|như|nhu|$)|^[^\p{L}\d]/iu;

function readCell(reading: Reading, column: ReadColumn, cell: Cell, draft: RecordDraft): void {
  if (cell.kind === "error") {
    addProblem(draft, column.field, column.letter, "formula-error", cell.value, "formula-error");
    draft.raw[column.field] = cell.value;
    return;
  }
  const meant = withoutDitto(reading, column, cell, draft);
  column.read(meant, draft, column, reading.context);
  if (meant !== cell && cell.kind === "text") draft.raw[column.field] = cell.value;
  else reading.last.set(column.index, cell);
}

function readRecord(reading: Reading, record: RecordRows): RecordDraft {
  const draft = emptyDraft();
  for (const column of reading.columns) {
    const cell = cellHere(reading, column, record);
    if (cell !== undefined && !isEmpty(cell)) readCell(reading, column, cell, draft);
    for (const row of record.continuations) {
      const more = reading.rows.get(row)?.cells[column.index];
      if (more !== undefined && !isEmpty(more)) readCell(reading, column, more, draft);
    }
  }
  return draft;
}

export interface TableRequest {
  readonly file: string;
  readonly grid: Grid;
  readonly table: TableLayout;
  readonly mappings: readonly ColumnMapping[];
  readonly rows: ReadonlyMap<number, GridRow>;
  readonly register: RegisterKind;
  readonly context: ReadingContext;
  readonly groups: readonly GroupMeaning[];
  readonly facts: TableFacts;
}

function columnsOf(columns: readonly ReadColumn[]): Readonly<Partial<Record<FieldId, ColumnLetter>>> {
  const letters: Partial<Record<FieldId, ColumnLetter>> = {};
  for (const { field, letter } of columns) letters[field] ??= letter;
  return letters;
}

/** The records of a table, one for each record row of its layout, in order. */
export function readTable(request: TableRequest): readonly RegisterRecord[] {
  const { file, grid, table, rows, context, register, groups, facts } = request;
  const recordRows = table.records.map(({ row }) => rows.get(row)).filter((row) => row !== undefined);
  const columns = planColumns(table, request.mappings, recordRows);
  const letters = columnsOf(columns);
  const reading: Reading = { columns, rows, topOf: verticalMerges(grid).topOf, context, last: new Map() };
  const meanings = new Map<string, GroupMeaning>();
  const meaningOf = (of: readonly number[]): GroupMeaning => {
    const key = of.join(",");
    const known = meanings.get(key);
    if (known !== undefined) return known;
    const meaning = of.reduce((outer, at) => joined(outer, groups[at] ?? NO_MEANING), NO_MEANING);
    meanings.set(key, meaning);
    return meaning;
  };
  return table.records.map((record) => {
    const draft = readRecord(reading, record);
    const unitMatch = finishRecord(draft, meaningOf(record.groups), facts);
    const row = rowNumberOf(record.row);
    return {
      id: `${file}#${grid.name}#${row}`,
      register,
      source: { file, sheet: grid.name, row },
      fields: draft.fields,
      raw: draft.raw,
      columns: letters,
      attestations: draft.attestations,
      papers: draft.papers,
      extra: draft.extra,
      unitMatch,
      problems: draft.problems,
    };
  });
}
