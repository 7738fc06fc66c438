import type { CellRange } from "../../grid/address";
import type { Grid, Workbook } from "../../grid/grid";
import type { FileProblem } from "../../grid/file-problem";
import type { DocumentPlan } from "../../grid/document-plan";
import type { SheetKind, WorkbookPlan } from "../../grid/sheet-plan";
import type { TemplateProblem } from "../../grid/template-problem";
import type { RegisterRecord } from "../../register/register";
import type { exportColumns } from "../../report/export/export-columns";
import type { LetterFields } from "../../report/letters/template-fields";
import type { Day } from "../../text/day";

/** How far a long job is. `done` of `total` pieces; `what` names the piece for a person. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}
export type OnProgress = (progress: Progress) => void;

/** Asked between pieces of work. */
export interface Cancellation {
  readonly cancelled: boolean;
}

/** A file as bytes, not read yet. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be read. */
export interface UnreadableFile {
  readonly name: string;
  readonly fingerprint: string | null;
  readonly problem: FileProblem;
}
export type ReadFile =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly file: UnreadableFile };

/** Reads workbook files; in the pane a worker does it. */
export interface FileReaderPort {
  readonly read: (
    files: readonly FileBytes[],
    onProgress: OnProgress,
    cancellation: Cancellation,
  ) => Promise<readonly ReadFile[]>;
}

/** The register as other programs get it. */
export interface RegisterTable {
  readonly columns: ReturnType<typeof exportColumns>;
  readonly rows: readonly RegisterRecord[];
}

/** Makes files of plans; in the pane a worker does it. */
export interface FileWriterPort {
  readonly workbook: (plan: WorkbookPlan) => Promise<Uint8Array>;
  readonly document: (plan: DocumentPlan) => Promise<Uint8Array>;
  /** Fills an office's own template; `known` are fields of lists that may be empty this time. */
  readonly fill: (
    template: Uint8Array,
    fields: LetterFields,
    known: readonly string[],
  ) => Promise<
    { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: TemplateProblem }
  >;
  /** UTF-8. */
  readonly text: (text: string) => Promise<Uint8Array>;
  readonly csv: (table: RegisterTable) => Promise<Uint8Array>;
  /** Several files as one. */
  readonly zip: (files: readonly FileBytes[]) => Promise<Uint8Array>;
  readonly parquet: (table: RegisterTable, notes: Readonly<Record<string, string>>) => Promise<Uint8Array>;
}

/** A file of plain text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Hands things over to the person, outside of Excel. */
export interface DownloadPort {
  /** Where the pane may not save files, nothing is saved and nothing tells so. */
  readonly save: (file: FileBytes | TextFile) => void;
  /** Puts a page on the clipboard; false where the browser does not allow it. */
  readonly copyPage: (page: string) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<boolean>;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly protected: boolean;
  /** Our own sheets carry their kind. */
  readonly ours: SheetKind | null;
  /** Used range; null for an empty sheet. */
  readonly used: CellRange | null;
}

/**
 * What writing will do or did to one sheet. A sheet of an earlier writing that is no longer planned is removed, or kept
 * where people added something to it.
 */
export interface SheetChange {
  readonly name: string;
  readonly kind: SheetKind;
  readonly change: "created" | "replaced" | "removed" | "kept";
}

/** One action of ours that can be taken back. */
export interface JournalEntry {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  readonly undone: boolean;
}

/** A value of one source cell to be replaced, only where it still is `before`. */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
  readonly remote: boolean;
}

/** The workbook that is open in Excel. */
export interface OpenWorkbookPort {
  readonly name: () => Promise<string>;
  readonly sheets: () => Promise<readonly SheetInfo[]>;
  /** Name of the sheet in front. */
  readonly activeSheet: () => Promise<string>;
  readonly read: (
    sheetNames: readonly string[],
    onProgress: OnProgress,
    cancellation: Cancellation,
  ) => Promise<readonly Grid[]>;
  /** What `write` would do, without doing it. */
  readonly preview: (plan: WorkbookPlan) => Promise<readonly SheetChange[]>;
  /** All or nothing: after a failure no half-made sheet stays. */
  readonly write: (
    plan: WorkbookPlan,
    action: string,
    onProgress: OnProgress,
    cancellation: Cancellation,
  ) => Promise<readonly SheetChange[]>;
  readonly edit: (
    edits: readonly CellEdit[],
    action: string,
  ) => Promise<{ readonly applied: number; readonly skipped: readonly CellEdit[] }>;
  readonly select: (sheet: string, address: string) => Promise<void>;
  readonly journal: () => Promise<readonly JournalEntry[]>;
  readonly undo: (id: string) => Promise<void>;
  /** Calls back after edits, pastes included; gives the way to stop. */
  readonly watch: (onChange: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
  /** Custom document properties: name → text. */
  readonly properties: () => Promise<Readonly<Record<string, string>>>;
  readonly load: () => Promise<string | null>;
  /** Does not wait for a cell that is being edited, but fails. */
  readonly save: (state: string) => Promise<void>;
}

export interface ClockPort {
  readonly today: () => Day;
  readonly now: () => string;
}

/** Why the open workbook could not do what was asked; worded at the edge. */
export type WorkbookFailureReason =
  | "edit-mode"
  | "protected"
  | "busy"
  | "too-large"
  | "sheet-gone"
  | "not-supported"
  | "conflict"
  | "cancelled"
  | "unknown";

/** Calls back once after a while; gives the way not to. */
export interface TimerPort {
  readonly later: (milliseconds: number, job: () => void) => () => void;
}

/** The sample workbooks of a campaign: what units sent, and the list of units. */
export interface SamplesPort {
  /** Ids of the campaigns that have samples. */
  readonly campaigns: () => Promise<readonly string[]>;
  readonly load: (
    campaign: string,
    onProgress: OnProgress,
  ) => Promise<{ readonly files: readonly FileBytes[]; readonly units: FileBytes | null } | null>;
}
