import type { EvidenceCode, SheetReason } from "./evidence";
import type { CellRange, ColumnIndex, RowIndex } from "../grid/address";
import type { FieldId } from "../field/field";
import type { Grid, SheetVisibility } from "../grid/grid";

/** What a non-empty row of a sheet is. Every such row has exactly one role. */
export const ROW_ROLES = [
  "title",
  "header",
  "number",
  "group",
  "record",
  "continuation",
  "total",
  "note",
  "signature",
  "example",
  "unknown",
] as const;
export type RowRole = (typeof ROW_ROLES)[number];

/** Why something was decided: a code with its figures; worded at the edge, one sentence each. */
export interface Evidence<C extends EvidenceCode = EvidenceCode> {
  readonly code: C;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface RowDecision {
  readonly row: RowIndex;
  readonly role: RowRole;
  readonly evidence: Evidence;
  /** Index in `tables`, null for rows outside any table. */
  readonly table: number | null;
}

export interface HeaderColumn {
  readonly column: ColumnIndex;
  /**
   * Header texts from the top row to the bottom one, decoded, single spaces, no repeats: ["Ngày tháng năm sinh",
   * "Nam"].
   */
  readonly path: readonly string[];
  readonly hidden: boolean;
}

/** A heading inside the list whose value holds for the rows below it, down to the next of its level. */
export interface GroupRow {
  readonly row: RowIndex;
  readonly text: string;
  /** Without its number: "CÁ NHÂN" for "II. CÁ NHÂN". */
  readonly label: string;
  /** 1 is the outermost. */
  readonly level: number;
}

/** One record: its own row and the rows that continue it. */
export interface RecordRows {
  readonly row: RowIndex;
  readonly continuations: readonly RowIndex[];
  /** Indexes into `groups`, outermost first. */
  readonly groups: readonly number[];
}

export interface TotalRow {
  readonly row: RowIndex;
  /** The count stated in the row, in text ("Tổng cộng: 12 người") or in a cell; null where it states none. */
  readonly stated: number | null;
  /** How many records it stands for: all of the table so far, or those of its group. */
  readonly counted: number;
}

export interface TableLayout {
  /** First header row (or first record where there is no header) to the last record. */
  readonly range: CellRange;
  readonly headerRows: readonly RowIndex[];
  readonly numberRow: RowIndex | null;
  readonly columns: readonly HeaderColumn[];
  readonly groups: readonly GroupRow[];
  readonly records: readonly RecordRows[];
  readonly totals: readonly TotalRow[];
  /** Texts above the table, outermost first: issuing body, title, unit line. */
  readonly titles: readonly string[];
  /** 0 … 1: how sure the header and the extent are. Below `ASK_BELOW` a person is asked. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export type SheetEncoding = "unicode" | "tcvn3" | "vni" | "viscii" | "vps" | "vietware" | "cp1258" | "mixed";

/** One cell whose text was converted from a legacy encoding. */
export interface Conversion {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly from: Exclude<SheetEncoding, "unicode" | "mixed">;
  readonly before: string;
  readonly after: string;
}

export interface SheetLayout {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The same sheet with legacy text decoded to NFC; what later steps read. */
  readonly grid: Grid;
  readonly encoding: SheetEncoding;
  readonly conversions: readonly Conversion[];
  /** Whether the sheet holds a list that is taken in; `evidence` says why not. */
  readonly listed: boolean;
  readonly evidence: readonly Evidence<SheetReason>[];
  readonly tables: readonly TableLayout[];
  /** Ascending, every non-empty row once. */
  readonly rows: readonly RowDecision[];
}

/** What a column's header and content say it holds. */
export interface FieldGuess {
  readonly field: FieldId | null;
  /** 0 … 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Below this a guess is right less than 99.5 % of the time on the project's corpus: ask. */
export const ASK_BELOW = 0.8;
