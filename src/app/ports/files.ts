import type { DocumentText } from "../../text/document-text";
import type { Workbook } from "../../grid/grid";
import type { FileProblem } from "../../grid/file-problem";
import type { DocumentPlan } from "../../grid/document-plan";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import type { TemplateProblem } from "../../grid/template-problem";
import type { RegisterRecord } from "../../register/register";
import type { exportColumns } from "../../report/export/export-columns";
import type { LetterFields } from "../../report/letters/template-fields";
import type { Cancellation, OnProgress } from "./job";
import type { FileBytes, TextFile } from "../views/file";

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
  /** The text of a document; absent where only workbooks are read. */
  readonly document?: (file: FileBytes) => Promise<ReadDocument>;
}

export type ReadDocument =
  { readonly ok: true; readonly text: DocumentText } | { readonly ok: false; readonly problem: FileProblem };

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

/**
 * What became of a file: the browser saves it; it was opened as a workbook of its own; or nobody can know, because some
 * desktop Excels save nothing for a pane and do not tell.
 */
export type HandedOver = "saved" | "opened" | "unsure";

/** Hands things over to the person, outside of Excel. */
export interface DownloadPort {
  readonly save: (file: FileBytes | TextFile) => Promise<HandedOver>;
  /** Puts a page on the clipboard; false where the browser does not allow it. */
  readonly copyPage: (page: string) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<boolean>;
}
