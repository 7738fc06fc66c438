import type { Campaign } from "../../campaign/campaign";
import type { Language } from "../../base/language";
import {
  columnIndex,
  columnIndexOf,
  columnLetterOf,
  rowNumberOf,
  type ColumnIndex,
  type RowIndex,
} from "../../grid/address";
import type { FieldId } from "../../field/field";
import { rowAt, type Grid } from "../../grid/grid";
import type { RowRole } from "../../layout/layout";
import type { Register, TakenSheet, TakenTable } from "../../register/register";
import { shapeOf } from "../../register/shape";
import { cellText } from "../../register/values/cell-text";
import { compareKey } from "../../text/key";
import type { ExcerptRow, Question, QuestionDetail } from "../views/questions";
import { cut, fieldChoices, sentencesOf } from "./words";

const SHOWN_RECORDS = 3;
const SHOWN_PLAIN_ROWS = 5;
const SHOWN_TITLES = 2;
/** Columns shown on either side of the one that is asked about. */
const BESIDE = 2;
const SHOWN_COLUMNS = 5;
const LONGEST_CELL = 60;

interface Focus {
  readonly table: TakenTable;
  readonly column: ColumnIndex | null;
  readonly rows: readonly RowIndex[];
  readonly titles: readonly RowIndex[];
}

const textAt = (grid: Grid, row: RowIndex, column: ColumnIndex): string => cellText(rowAt(grid, row)?.cells[column]);

const firstOf = (rows: readonly RowIndex[], isWanted: (row: RowIndex) => boolean): readonly RowIndex[] => {
  const wanted: RowIndex[] = [];
  for (const row of rows) {
    if (isWanted(row)) wanted.push(row);
    if (wanted.length === SHOWN_RECORDS) return wanted;
  }
  return wanted.length > 0 ? wanted : rows.slice(0, SHOWN_RECORDS);
};

const recordRowsOf = ({ layout }: TakenTable): readonly RowIndex[] => layout.records.map(({ row }) => row);

function ofColumn({ layout, tables }: TakenSheet, shape: string, letter: string): Focus | null {
  const table = tables.find((one) => shapeOf(one.layout) === shape);
  if (table === undefined) return null;
  const column = columnIndexOf(letter);
  return {
    table,
    column,
    rows: firstOf(recordRowsOf(table), (row) => textAt(layout.grid, row, column) !== ""),
    titles: [],
  };
}

/** The column, or the row above the table, in which a text stands. */
function ofText({ layout, tables }: TakenSheet, typed: string, fields: readonly FieldId[]): Focus | null {
  const wanted = compareKey(typed);
  const holds = (row: RowIndex, column: ColumnIndex): boolean =>
    compareKey(textAt(layout.grid, row, column)).includes(wanted);
  for (const table of tables) {
    const columns = table.columns
      .filter(({ field }) => field !== null && fields.includes(field))
      .map(({ column }) => column);
    for (const column of columns) {
      const rows = recordRowsOf(table).filter((row) => holds(row, column));
      if (wanted !== "" && rows.length > 0) return { table, column, rows: rows.slice(0, SHOWN_RECORDS), titles: [] };
    }
  }
  const [table] = tables;
  if (table === undefined) return null;
  const titles = layout.rows
    .filter(
      ({ row, role }) =>
        role === "title" &&
        wanted !== "" &&
        rowAt(layout.grid, row)?.cells.some((cell) => compareKey(cellText(cell)).includes(wanted)) === true,
    )
    .slice(0, SHOWN_TITLES)
    .map(({ row }) => row);
  return { table, column: null, rows: recordRowsOf(table).slice(0, SHOWN_RECORDS), titles };
}

function focusOf(question: Question, sheet: TakenSheet): Focus | null {
  switch (question.kind) {
    case "column":
      return ofColumn(sheet, question.shape, question.letter);
    case "unit":
      return ofText(sheet, question.typed, ["unit", "subUnit", "positionUnit"]);
    case "award":
      return ofText(sheet, question.typed, ["award"]);
    case "sender":
      return ofText(sheet, "", []);
    case "sheet":
    case "purpose":
      return null;
  }
}

/** The column asked about with its neighbours, after the one that names the subjects. */
function shownColumns({ table, column }: Focus): readonly ColumnIndex[] {
  const all = table.layout.columns.map((one) => one.column);
  const name = table.columns.find(({ field }) => field === "name")?.column;
  if (column === null) return all.slice(0, SHOWN_COLUMNS);
  const at = all.indexOf(column);
  const around = all.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  return name === undefined || around.includes(name)
    ? around
    : name < column
      ? [name, ...around.slice(1)]
      : [...around.slice(0, -1), name];
}

function excerptOf(grid: Grid, focus: Focus): Pick<QuestionDetail, "columns" | "rows"> {
  const columns = shownColumns(focus);
  const rowOf =
    (role: RowRole, asked: boolean) =>
    (row: RowIndex): ExcerptRow => ({
      row: rowNumberOf(row),
      role,
      asked,
      cells: columns.map((column) => cut(textAt(grid, row, column), LONGEST_CELL)),
    });
  const wholeRow = (row: RowIndex): ExcerptRow => {
    const texts = (rowAt(grid, row)?.cells ?? []).flatMap((cell) => (cellText(cell) === "" ? [] : [cellText(cell)]));
    return { row: rowNumberOf(row), role: "title", asked: true, cells: [texts.join(" · ")] };
  };
  return {
    columns: columns.map((column) => ({ letter: columnLetterOf(column), asked: column === focus.column })),
    rows: [
      ...focus.titles.map(wholeRow),
      ...focus.table.layout.headerRows.map(rowOf("header", false)),
      ...focus.rows.map(rowOf("record", false)),
    ],
  };
}

/** The first rows of a sheet in which no list was seen. */
function plainExcerpt({ layout }: TakenSheet): Pick<QuestionDetail, "columns" | "rows"> {
  const rows = layout.rows.slice(0, SHOWN_PLAIN_ROWS);
  const widest = rows.reduce((most, { row }) => Math.max(most, rowAt(layout.grid, row)?.cells.length ?? 0), 0);
  const used = Array.from({ length: widest }, (_, at) => columnIndex(at))
    .filter((column) => rows.some(({ row }) => textAt(layout.grid, row, column) !== ""))
    .slice(0, SHOWN_COLUMNS);
  return {
    columns: used.map((column) => ({ letter: columnLetterOf(column), asked: false })),
    rows: rows.map(({ row, role }) => ({
      row: rowNumberOf(row),
      role,
      asked: false,
      cells: used.map((column) => cut(textAt(layout.grid, row, column), LONGEST_CELL)),
    })),
  };
}

interface Answers {
  readonly language: Language;
  readonly campaign: Campaign | null;
  readonly awards: readonly string[];
}

/**
 * The rows of the sheet that a question is about, how the sheet was understood, and all that may be answered; null
 * where it is gone.
 */
export function questionDetail(
  question: Question,
  register: Register,
  { language, campaign, awards }: Answers,
): QuestionDetail | null {
  const [place] = question.places;
  const sheet = register.files
    .find(({ file }) => file === place?.file)
    ?.sheets.find(({ layout }) => layout.name === place?.sheet);
  if (sheet === undefined) return null;
  const focus = focusOf(question, sheet);
  return {
    key: question.key,
    ...(focus === null ? plainExcerpt(sheet) : excerptOf(sheet.layout.grid, focus)),
    evidence: sentencesOf(focus === null ? sheet.layout.evidence : focus.table.layout.evidence, language),
    fields: fieldChoices(language, campaign),
    awards,
  };
}
