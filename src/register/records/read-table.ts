import { columnLetterOf, rowNumberOf, type ColumnLetter } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import { isStandardField, type FieldId } from "../../field/field";
import { FIELD_FACTS, isDateField } from "../../field/field-facts";
import type { Grid, GridRow } from "../../grid/grid";
import type { RecordRows, TableLayout } from "../../layout/layout";
import { isDitto } from "../../text/marks";
import type { RegisterKind } from "../../campaign/campaign";
import type { CellReader, PlannedColumn, ReadingContext } from "./cell-reader";
import { readerOf } from "./cell-readers";
import { BIRTH_PART } from "../columns/refinements/births";
import { birthPart, honorificsIn } from "./readers/person";
import { finishRecord, headingFrom, type Heading, type TableFacts } from "./finish-record";
import { joined, NO_MEANING, type GroupMeaning } from "./group-meaning";
import { addProblem, emptyDraft, type RecordDraft } from "./record-draft";
import type { ColumnMapping, RegisterRecord, ValueProblem } from "../register";
import { cellText } from "../values/cell-text";
import { dateOrderOf, type DateOrder } from "../values/dates";
import { kindOfText } from "../values/kinds";
import { verticalMerges } from "./vertical-merges";

const NO_ORDER: DateOrder = { datesSwapped: false, textsMonthFirst: false };
interface ReadColumn extends PlannedColumn {
  readonly read: CellReader;
  readonly index: number;
}

function planColumns(
  table: TableLayout,
  mappings: readonly ColumnMapping[],
  rows: readonly GridRow[],
): readonly ReadColumn[] {
  const paths = new Map<number, readonly string[]>(table.columns.map(({ column, path }) => [column, path]));
  return mappings.flatMap((mapping) => {
    const { field, column } = mapping;
    if (field === null) return [];
    const dates = isDateField(field) ? dateOrderOf(rows.map(({ cells }) => cells[column])) : NO_ORDER;
    return [
      {
        mapping,
        field,
        index: column,
        letter: columnLetterOf(column),
        dates,
        path: paths.get(column) ?? [],
        read: mapping.evidence.code === BIRTH_PART ? birthPart : readerOf(field),
        kindTold: field === "kind" && mostlyKinds(rows, column),
        honorifics: field === "name" ? honorificsIn(rows.map(({ cells }) => cellText(cells[column]))) : "some",
      },
    ];
  });
}

function mostlyKinds(rows: readonly GridRow[], column: number): boolean {
  let [filled, told] = [0, 0];
  for (const row of rows) {
    const text = cellText(row.cells[column]);
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
  /** Index of a unit column whose blanks repeat the unit above; -1 for none. */
  readonly flattened: number;
  /** The last real cell of each column: what a ditto mark repeats. */
  readonly last: (Cell | undefined)[];
}

/**
 * Whether blanks in a unit column stand for the unit above, as merged cells look in a text file: some are blank, and no
 * unit is written twice in a row.
 */
function isFlattened(grid: Grid, rows: readonly GridRow[], column: ReadColumn): boolean {
  if (column.field !== "unit" || grid.withoutMerges !== true) return false;
  let [filled, before] = [0, ""];
  for (const { cells } of rows) {
    const text = cellText(cells[column.index]);
    if (text !== "" && text === before) return false;
    if (text !== "") filled += 1;
    before = text === "" ? before : text;
  }
  return filled > 0 && filled < rows.length && !isEmpty(rows[0]?.cells[column.index]);
}

/** A merged cell gives its value to each row it covers, but a number or an account belongs to the first alone. */
const isFirstRowOnly = (field: FieldId): boolean => isStandardField(field) && FIELD_FACTS[field].firstRowOnly === true;

/** What a merged area above puts into an empty cell; undefined where nothing does. */
function cellAbove(reading: Reading, column: ReadColumn, row: number): Cell | undefined {
  if (isFirstRowOnly(column.field)) return undefined;
  if (column.index === reading.flattened) return reading.last[column.index];
  const top = reading.topOf(row, column.index);
  const cell = top === null ? undefined : reading.rows.get(top)?.cells[column.index];
  return isEmpty(cell) ? undefined : cell;
}

/** The cell, or the one above that its ditto mark stands for. */
function withoutDitto(reading: Reading, column: ReadColumn, cell: Cell, draft: RecordDraft): Cell {
  if (cell.kind !== "text" || cell.value.length > MOST_DITTO || column.field === "seq") return cell;
  if (!isDitto(cell.value)) return cell;
  const above = reading.last[column.index];
  if (above === undefined) return cell;
  draft.raw[column.field] = cell.value;
  return above;
}

const MOST_DITTO = 24;

const ERROR_TEXT = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)$/;

/** The error a cell shows: of a formula, or as the text that is left of it in a .csv. */
function errorOf(cell: Cell): string | null {
  if (cell.kind === "error") return cell.value;
  return cell.kind === "text" && cell.value.startsWith("#") && ERROR_TEXT.test(cell.value.trim())
    ? cell.value.trim()
    : null;
}

function readCell(reading: Reading, column: ReadColumn, cell: Cell, draft: RecordDraft): void {
  const error = errorOf(cell);
  if (error !== null) {
    addProblem(draft, column.field, column.letter, "formula-error", error, "formula-error");
    draft.raw[column.field] = error;
    return;
  }
  const meant = withoutDitto(reading, column, cell, draft);
  column.read(meant, draft, column, reading.context);
  if (meant !== cell && cell.kind === "text") draft.raw[column.field] = cell.value;
  else reading.last[column.index] = cell;
}

function readRecord(reading: Reading, record: RecordRows): RecordDraft {
  const draft = emptyDraft();
  const own = reading.rows.get(record.row)?.cells;
  for (const column of reading.columns) {
    const here = own?.[column.index];
    const cell = isEmpty(here) ? cellAbove(reading, column, record.row) : here;
    if (cell !== undefined) readCell(reading, column, cell, draft);
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

/** Shared by all records that have none. */
const NO_VALUES: Readonly<Record<string, never>> = {};
const NO_PROBLEMS: readonly ValueProblem[] = [];

/** The records of a table, one for each record row of its layout, in order. */
export function readTable(request: TableRequest): readonly RegisterRecord[] {
  const { file, grid, table, rows, context, register, groups, facts } = request;
  const recordRows = table.records.map(({ row }) => rows.get(row)).filter((row) => row !== undefined);
  const columns = planColumns(table, request.mappings, recordRows);
  const letters = columnsOf(columns);
  const reading: Reading = {
    columns,
    rows,
    topOf: verticalMerges(grid).topOf,
    context,
    last: [],
    flattened: columns.find((column) => isFlattened(grid, recordRows, column))?.index ?? -1,
  };
  // The records of one group share its list of headings.
  const headings = new Map<readonly number[], Heading>();
  const headingOf = (of: readonly number[]): Heading => {
    let heading = headings.get(of);
    if (heading === undefined)
      headings.set(
        of,
        (heading = headingFrom(
          of.reduce((outer, at) => joined(outer, groups[at] ?? NO_MEANING), NO_MEANING),
          facts,
        )),
      );
    return heading;
  };
  return table.records.map((record) => {
    const draft = readRecord(reading, record);
    const unitMatch = finishRecord(draft, headingOf(record.groups), facts);
    const row = rowNumberOf(record.row);
    return {
      id: `${file}#${grid.name}#${row}`,
      register,
      source: { file, sheet: grid.name, row },
      fields: draft.fields,
      raw: draft.raw,
      columns: letters,
      attestations: draft.attestations ?? NO_VALUES,
      papers: draft.papers ?? NO_VALUES,
      extra: draft.extra ?? NO_VALUES,
      unitMatch,
      problems: draft.problems ?? NO_PROBLEMS,
    };
  });
}
