import type { FieldId } from "../../field/field";
import type { Cell } from "../../grid/cell";
import { shownText, textAt, type Filled, type RowFacts, type SheetFacts } from "../row-facts";
import type { TableColumn } from "../columns";
import { isDigits, isNumberCell } from "../patterns";

/** What the rows under a header are judged by. */
export interface BodyContext {
  readonly facts: SheetFacts;
  /** Indexes into the facts' rows: first body row, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly seq: number | null;
  /** Columns that hold whom or what a record is about. */
  readonly subjects: readonly number[];
  readonly fields: ReadonlyMap<number, FieldId | null>;
  /** Most rows with a subject have an Arabic number. */
  readonly numbered: boolean;
  /** The subject is a person or body named in a name column; else a work, an article, a unit. */
  readonly named: boolean;
}

const PERSON: readonly FieldId[] = ["name", "lastName", "firstName"];
const THINGS: readonly FieldId[] = ["articleTitle", "workTitle", "scoreItem"];
const LAST_RESORTS: readonly (readonly FieldId[])[] = [
  ["initiative"],
  ["subjectName", "writerName"],
  ["unit"],
  ["positionUnit"],
  ["subUnit"],
  ["achievement"],
];

const SURE_ENOUGH = 0.5;

/** The columns a record cannot do without. */
function subjectColumns(columns: readonly TableColumn[]): {
  readonly subjects: readonly number[];
  readonly named: boolean;
} {
  const having = (fields: readonly FieldId[]): readonly TableColumn[] =>
    columns.filter(({ field, sure }) => field !== null && fields.includes(field) && sure >= SURE_ENOUGH);
  const at = (found: readonly TableColumn[]): readonly number[] => found.map((column) => column.column);
  const things = having(THINGS);
  if (things.length > 0) return { subjects: at(things), named: false };
  const persons = having(PERSON);
  const initiatives = having(["initiative"]);
  const firstPerson = persons[0];
  const firstInitiative = initiatives[0];
  if (firstPerson !== undefined && firstInitiative !== undefined && firstInitiative.column < firstPerson.column) {
    return { subjects: at(initiatives), named: false };
  }
  if (persons.length > 0) return { subjects: at(persons), named: true };
  for (const fields of LAST_RESORTS) {
    const found = having(fields);
    if (found.length > 0) return { subjects: at(found), named: fields.includes("unit") };
  }
  const first = columns.find((column) => column.field !== "seq" && column.field !== "note");
  return { subjects: first === undefined ? [] : [first.column], named: false };
}

const NUMBERED_SHARE = 0.6;

/** Numbers typed in a seq column that its header doesn't tell. */
function seqColumn(columns: readonly TableColumn[]): number | null {
  return columns.find((column) => column.field === "seq" && column.sure >= SURE_ENOUGH)?.column ?? null;
}

export function bodyContext(
  facts: SheetFacts,
  columns: readonly TableColumn[],
  from: number,
  to: number,
  left: number,
  right: number,
): BodyContext {
  const { subjects, named } = subjectColumns(columns);
  const seq = seqColumn(columns);
  let [withSubject, withNumber] = [0, 0];
  for (let index = from; index < to; index += 1) {
    const row = facts.rows[index];
    if (row === undefined || !row.holds(2) || !subjects.some((column) => row.shows(column))) continue;
    withSubject += 1;
    if (isDigits(textAt(row, seq))) withNumber += 1;
  }
  return {
    facts,
    from,
    to,
    left,
    right,
    seq,
    subjects,
    named,
    fields: new Map(columns.map((column) => [column.column, column.field])),
    numbered: seq !== null && withNumber > 0 && withNumber >= withSubject * NUMBERED_SHARE,
  };
}

/** A body row sorted into its parts. */
export interface BodyRow {
  readonly index: number;
  readonly row: RowFacts;
  readonly seq: string;
  /** Text in the first filled subject column. */
  readonly subject: string;
  readonly subjectCell: Filled | null;
  /** Cells of the table besides number and subject. */
  readonly others: readonly Filled[];
  /** Cells left or right of the table. */
  readonly outside: number;
  readonly first: Filled;
}

/** An error, or a formula that has found nothing. */
const saysNothing = (cell: Cell, text: string): boolean =>
  cell.kind === "error" || (cell.formula !== null && (text === "0" || text === "-"));
/** Dots and dashes that only hold the place. */
const PLACE_HOLDER = /^[.…_–—-]+$/;
const isNothing = ({ cell, text }: Filled): boolean => saysNothing(cell, text) || PLACE_HOLDER.test(text);

/** Whether something shows in the table besides number and subject. */
function holdsMore({ left, right, seq, subjects }: BodyContext, row: RowFacts): boolean {
  for (let column = left; column <= right; column += 1) {
    if (column !== seq && row.shows(column) && !subjects.includes(column)) return true;
  }
  return false;
}

/**
 * The subject of a row that is numbered, named and has more beside: nothing else need be asked. Null for any other row.
 */
export function plainSubject(context: BodyContext, row: RowFacts): string | null {
  if (context.seq === null || !isDigits(row.textAt(context.seq))) return null;
  for (const column of context.subjects) {
    const cell = row.at(column);
    const text = cell === undefined ? "" : shownText(cell);
    if (cell === undefined || saysNothing(cell, text)) continue;
    return isNumberCell(text) || !holdsMore(context, row) ? null : text;
  }
  return null;
}

/** The row's parts, null for a row that shows nothing. */
export function bodyRow(context: BodyContext, index: number): BodyRow | null {
  const row = context.facts.rows[index];
  const first = row?.cells[0];
  if (row === undefined || first === undefined) return null;
  let seq = "";
  let subjectCell: Filled | null = null;
  let outside = 0;
  const others: Filled[] = [];
  for (const cell of row.cells) {
    if (cell.column === context.seq) seq = cell.text;
    else if (cell.column < context.left || cell.column > context.right) outside += 1;
    else if (context.subjects.includes(cell.column)) {
      if (subjectCell === null && !isNothing(cell)) subjectCell = cell;
    } else others.push(cell);
  }
  return { index, row, seq, subject: subjectCell?.text ?? "", subjectCell, others, outside, first };
}

const FILLED_DOWN: readonly (FieldId | null)[] = [
  "kind",
  "unit",
  "subUnit",
  "sector",
  "level",
  "rowCode",
  "seq",
  "note",
  null,
];

/** Whether the row holds only what a form brings along: numbers, formulas without result, values filled down. */
export function isPrefilled(context: BodyContext, row: BodyRow): boolean {
  if (row.subject !== "") return false;
  if (row.seq === "" && row.others.length === 0) return row.row.cells.every(isNothing);
  if (row.seq !== "" && !isDigits(row.seq) && !row.row.cells.every(isNothing)) return false;
  return row.others.every((cell) => {
    if (isNothing(cell) || cell.cell.formula !== null) return true;
    if (row.seq === "") return false;
    return FILLED_DOWN.includes(context.fields.get(cell.column) ?? null);
  });
}
