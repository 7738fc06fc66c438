import type { RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { Grid, SheetVisibility } from "../../grid/grid";
import type { RowRole } from "../../layout/layout";
import type { StampView } from "./tracking";
import type { AnswerInForce, FieldChoice, Question } from "./questions";

/** Records by the list they belong to; lists without any are left out. */
export type ByRegister = Readonly<Partial<Record<RegisterKind, number>>>;

export interface SheetView {
  /** "file#sheet" */
  readonly key: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly listed: boolean;
  readonly choice: "take" | "leave" | null;
  /** Why it is, or is not, a list: one sentence. */
  readonly why: string;
  readonly encoding: string;
  readonly records: number;
  /** The same by what is listed. */
  readonly byRegister: ByRegister;
  /** The unit of its first record; null where it has none or nobody knows. */
  readonly unit: string | null;
  /** Columns whose content the clerk is asked for. */
  readonly questions: number;
  readonly setAside: number;
  /** Rows nobody could tell. */
  readonly unclear: number;
}

/** A unit that the clerk says there is, with its other names. */
export interface NamedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What came of a list of units. */
export interface UnitsTaken {
  readonly units: number;
  /** The first rows that were not understood as they stand, each in a sentence. */
  readonly problems: readonly string[];
  /** How many rows more. */
  readonly more: number;
}

export interface FileView {
  readonly file: string;
  readonly origin: "open" | "file";
  /** Why it could not be read, in words; null for a file that was. */
  readonly problem: string | null;
  /** The earlier file of the same bytes, which counts in its place; null for any other. */
  readonly repeats: string | null;
  /** The version of the same list that counts in its place; null for any other. */
  readonly replacedBy: string | null;
  readonly unit: {
    readonly typed: string;
    readonly name: string | null;
    readonly candidates: readonly string[];
  } | null;
  /** How many different units its records are of, and whether it is known for each of them. */
  readonly units: number;
  readonly unitsSure: boolean;
  readonly records: number;
  /** The same by what is listed. */
  readonly byRegister: ByRegister;
  readonly questions: number;
  readonly stamp: StampView;
  /** A workbook of ours that was made for another campaign or year; null for any other. */
  readonly madeFor: { readonly made: string; readonly year: number | null } | null;
  readonly sheets: readonly SheetView[];
}

/** A list that was sent again, side by side with the one before, where nobody has said which counts. */
export interface ResendView {
  readonly files: readonly [earlier: string, later: string];
  /** ISO dates or times, as names or files tell them. */
  readonly made: readonly [earlier: string | null, later: string | null];
  /** Whether that or their names tell which is the later. */
  readonly ordered: boolean;
  readonly unit: string | null;
  readonly same: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly {
    readonly name: string;
    readonly values: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  }[];
}

export interface IntakeView {
  readonly files: readonly FileView[];
  readonly resends: readonly ResendView[];
  /** What could not be told for certain, each thing once however many sheets ask it. */
  readonly questions: readonly Question[];
  /** What the clerk answered, as far as it took effect. */
  readonly answers: readonly AnswerInForce[];
  readonly totals: {
    readonly files: number;
    readonly unreadable: number;
    readonly sheets: number;
    readonly rowsRead: number;
    readonly records: number;
    readonly byRegister: ByRegister;
    readonly setAside: number;
    readonly questions: number;
  };
}

export interface ColumnView {
  readonly table: string;
  readonly shape: string;
  readonly letter: string;
  readonly header: string;
  readonly field: FieldId | null;
  readonly label: string | null;
  /** 0 … 1 */
  readonly confidence: number;
  readonly source: "header" | "content" | "both" | "remembered" | "clerk" | "none";
  readonly asked: boolean;
  readonly alternatives: readonly FieldId[];
  readonly samples: readonly string[];
  readonly why: string;
}

/** A row of a sheet that is shown by itself; `id` is how records and choices name it. */
export interface AsideRow {
  readonly id: string;
  readonly row: number;
  readonly role: RowRole;
  readonly text: string;
  readonly why: string;
}

export interface SheetDetail {
  readonly key: string;
  readonly file: string;
  readonly sheet: string;
  /** How each table was told from the rest of the sheet, in sentences. */
  readonly tables: readonly { readonly range: string; readonly why: readonly string[] }[];
  readonly columns: readonly ColumnView[];
  /** The first of the rows set aside, and how many there are. */
  readonly aside: readonly AsideRow[];
  readonly asideCount: number;
  /** Rows of which the clerk said what they are. */
  readonly given: readonly AsideRow[];
  /** Where records stand, rows as Excel shows them. */
  readonly recordRows: readonly { readonly from: number; readonly to: number }[];
  readonly fields: readonly FieldChoice[];
  readonly conversions: readonly { readonly before: string; readonly after: string }[];
}

export type OpenSheetHead = Omit<Grid, "rows">;

export type OpenSheetRows = Grid["rows"];
