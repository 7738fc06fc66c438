import type { FieldId } from "../../../src/field/field";
import type { FindingCode } from "../../../src/check/finding";
import type { RowRole, SheetEncoding } from "../../../src/layout/layout";

/** The fields whose values are measured. */
export type MeasuredField = "name" | "kind" | "unit" | "birth" | "sex" | "phone" | "position" | "award" | "deedDate";

/**
 * What is right to read, best first; null: nothing. Dates as ISO, as precise as typed; awards joined by " + ". Absent
 * fields are not measured.
 */
export type TrueValues = Readonly<Partial<Record<MeasuredField, readonly (string | null)[]>>>;

/** A mistake the clerk made; any of the codes at the row, or at one of the other rows, finds it. */
export interface SeededMistake {
  readonly row: number;
  readonly alsoAt: readonly number[];
  readonly codes: readonly FindingCode[];
  readonly told: string;
}

/** Rows and columns from 0. */
export interface TrueRecord {
  readonly row: number;
  readonly values: TrueValues;
  /** Has a seeded mistake, or is the twin of one: an error about it is no false one. */
  readonly faulty: boolean;
}

export interface TrueColumn {
  readonly column: number;
  readonly header: string;
  /** The fields that are right; the first is the best. Empty: the product knows no such field, any is wrong. */
  readonly fields: readonly FieldId[];
  /** Nothing in the sheet says what it is for sure: asking is right. */
  readonly askable: boolean;
}

export interface TrueTable {
  readonly headerRows: readonly number[];
  /** The header printed once more further down: may be told as header rows or not. */
  readonly repeatedHeaders: readonly number[];
  readonly numberRow: number | null;
  readonly columns: readonly TrueColumn[];
  readonly records: readonly TrueRecord[];
}

export interface TrueSheet {
  readonly name: string;
  /** Encodings that are right to say. */
  readonly encodings: readonly SheetEncoding[];
  /** Text that is meant, by row and column: only cells with letters. */
  readonly texts: ReadonlyMap<string, string>;
  /** Roles that are right, of every row that shows something. */
  readonly roles: ReadonlyMap<number, readonly RowRole[]>;
  readonly tables: readonly TrueTable[];
  readonly mistakes: readonly SeededMistake[];
  /** A list of ours; another matter, of which nothing is a record; people of whom nobody is proposed. */
  readonly matter: "list" | "other" | "people";
  /** How many people a list of staff names. */
  readonly people: number;
}

export type Format = "xlsx" | "xls" | "ods" | "xlsb" | "xml" | "html" | "csv" | "csv-1258" | "txt";

/** One workbook as a clerk made it, and what a careful person reads in it. */
export interface TrueWorkbook {
  readonly file: string;
  readonly format: Format;
  /** What is unusual about it, for the list of worst cases. */
  readonly traits: readonly string[];
  readonly sheets: readonly TrueSheet[];
}

export const place = (row: number, column: number): string => `${row},${column}`;
