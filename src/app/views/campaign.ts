import type { RegisterKind, Signature } from "../../campaign/campaign";
import type { DueItem } from "../../campaign/calendar-of";
import type { Language } from "../../base/language";
import type { FindingCode, Severity } from "../../check/finding";
import type { FieldId } from "../../field/field";
import type { SheetKind, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import type { Grid, SheetVisibility } from "../../grid/grid";
import type { TemplateProblem } from "../../grid/template-problem";
import type { RowRole } from "../../layout/layout";
import type { Choices } from "../../register/register";
import type { PaperTexts, Proof, ReportChoices, ReportTexts } from "../../report/report";
import type { signatureVariants } from "../../report/signature-variants";
import type { Day } from "../../text/day";
import type { PlanEnginePort, PlanProblemView } from "./campaign-editing";
import type { FileBytes, OnProgress } from "../ports/surroundings";
import type { StampView, TrackingView } from "./tracking";
import type { AnswerInForce, Question, QuestionDetail } from "./questions";

/** A campaign as it is offered. */
export interface CampaignSummary {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly issuer: string;
}

/** Which campaign: one that comes with the program, or one kept as text. */
export type CampaignSource =
  { readonly type: "builtIn"; readonly id: string } | { readonly type: "json"; readonly text: string };

export interface CampaignView extends CampaignSummary {
  readonly title: string;
  readonly office: string;
  readonly period: { readonly from: Day | null; readonly to: Day | null; readonly text: string };
  readonly due: readonly DueItem[];
  /** What the plan asks, in its own plain sentences, each with its place in the plan. */
  readonly asks: readonly {
    readonly topic: "awards" | "criteria" | "figures" | "papers" | "notes";
    readonly items: readonly { readonly text: string; readonly place: string | null }[];
  }[];
  /** Where the plan contradicts itself or leaves something open. */
  readonly problems: readonly PlanProblemView[];
  readonly units: readonly string[];
  readonly registers: readonly RegisterKind[];
}

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
  /** Columns whose content the clerk is asked for. */
  readonly questions: number;
  readonly setAside: number;
  /** Rows nobody could tell. */
  readonly unclear: number;
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
  readonly unit: {
    readonly typed: string;
    readonly name: string | null;
    readonly candidates: readonly string[];
  } | null;
  readonly records: number;
  readonly questions: number;
  readonly stamp: StampView;
  /** A workbook of ours that was made for another campaign or year; null for any other. */
  readonly madeFor: { readonly made: string; readonly year: number | null } | null;
  readonly sheets: readonly SheetView[];
}

export interface IntakeView {
  readonly files: readonly FileView[];
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
  readonly fields: readonly { readonly id: FieldId; readonly label: string }[];
  readonly conversions: readonly { readonly before: string; readonly after: string }[];
}

export interface RegisterView {
  readonly records: number;
  readonly byRegister: readonly { readonly register: RegisterKind; readonly label: string; readonly records: number }[];
  readonly byKind: readonly { readonly label: string; readonly records: number }[];
  readonly units: readonly { readonly unit: string; readonly records: number; readonly expected: boolean }[];
  readonly unitsWithout: readonly string[];
}

export interface FindingView {
  readonly index: number;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly unit: string | null;
  readonly name: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  /** Row and column as Excel shows them. */
  readonly row: number | null;
  readonly column: string | null;
  readonly record: string | null;
  readonly fix: { readonly before: string; readonly after: string } | null;
}

export interface FindingFilter {
  readonly severity: Severity | null;
  readonly unit: string | null;
  readonly code: FindingCode | null;
}
export const NO_FILTER: FindingFilter = { severity: null, unit: null, code: null };

export interface CheckView {
  readonly total: number;
  readonly records: number;
  readonly clean: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byUnit: readonly { readonly unit: string; readonly count: number }[];
  readonly byCode: readonly {
    readonly code: FindingCode;
    readonly title: string;
    readonly severity: Severity;
    readonly count: number;
    readonly fixes: number;
  }[];
}

/** A change of one source cell, with the file it stands in. */
export interface SourceEdit {
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** Corrections the clerk applied to what files say; the files themselves are never touched. */
export interface Amendment {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly undone: boolean;
  readonly edits: readonly SourceEdit[];
}

/** What was changed by hand in a register's sheet; `lost` counts cells that no source column stands for. */
export interface RegisterEdits {
  readonly edits: readonly SourceEdit[];
  readonly lost: number;
}

export type PlanName = "register" | "report" | "template" | "findings" | "campaign" | "returned";

/** A sheet's plan without its rows. */
export type SheetOutline = Omit<SheetPlan, "rows"> & {
  readonly size: { readonly rows: number; readonly columns: number };
};

/** A plan without its rows, which follow in pieces so that no message is large. */
export interface PlanOutline {
  readonly plan: Omit<WorkbookPlan, "sheets"> & { readonly sheets: readonly SheetOutline[] };
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind }[];
  readonly proof: Proof | null;
  readonly totals: Readonly<Record<string, number>>;
}

/** What the report would be as it is usually made, for the clerk to change. */
export interface ReportUsual {
  readonly units: readonly { readonly unit: string; readonly records: number }[];
  readonly paper: PaperTexts;
  readonly texts: ReportTexts;
  readonly signature: Signature;
  readonly variants: ReturnType<typeof signatureVariants>;
}

/** A letter that can be made. `name` is its file's name without ending. */
export interface LetterView {
  readonly name: string;
  readonly title: string;
}

export const EXPORT_FORMATS = ["report", "register", "csv", "dictionary", "parquet"] as const;
/** The whole report, the register, and the register for other programs with the meaning of its columns. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file that was made; `page` is the same as a page that can be pasted, where there is one. */
export type MadeFile =
  | { readonly ok: true; readonly file: FileBytes; readonly page: string | null }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** Everything heavy, done away from the pane's thread. Knows neither Excel nor the screen. */
export interface EnginePort extends PlanEnginePort {
  readonly campaigns: () => Promise<readonly CampaignSummary[]>;
  readonly openCampaign: (source: CampaignSource, today: Day) => Promise<CampaignView | null>;
  readonly describeCampaign: () => Promise<CampaignView | null>;
  readonly configure: (settings: {
    readonly language?: Language;
    readonly choices?: Choices;
    readonly amendments?: readonly Amendment[];
    readonly report?: ReportChoices;
  }) => Promise<void>;
  /**
   * The register of an earlier campaign to compare with; null takes it away. Gives how many records it has; none where
   * it could not be read.
   */
  readonly takeEarlier: (file: FileBytes | null) => Promise<number>;
  readonly takeUnits: (file: FileBytes) => Promise<UnitsTaken>;
  /**
   * Reads files; one with the name of an earlier one replaces it. Stops quietly after `cancel`. Gives the names of
   * those read.
   */
  readonly addFiles: (files: readonly FileBytes[], onProgress: OnProgress) => Promise<readonly string[]>;
  /** The open workbook, with its custom properties, arrives sheet by sheet, the rows of a sheet in pieces. */
  readonly openSheet: (
    book: string,
    properties: Readonly<Record<string, string>>,
    sheet: OpenSheetHead,
  ) => Promise<void>;
  readonly openRows: (book: string, sheet: string, rows: OpenSheetRows) => Promise<void>;
  /** Only these sheets of the open workbook remain taken in. */
  readonly keepSheets: (book: string, sheets: readonly string[]) => Promise<void>;
  readonly removeFile: (file: string) => Promise<void>;
  /**
   * Understands what was read. After `cancel` all stays as it was before, and files that were not understood by then
   * are forgotten.
   */
  readonly intake: (onProgress: OnProgress) => Promise<IntakeView>;
  readonly sheet: (file: string, sheet: string) => Promise<SheetDetail | null>;
  /** The sheet's own rows that one of the last questions is about; null where it is asked no longer. */
  readonly question: (key: string) => Promise<QuestionDetail | null>;
  readonly register: () => Promise<RegisterView>;
  readonly check: () => Promise<CheckView>;
  readonly findings: (filter: FindingFilter, from: number, count: number) => Promise<readonly FindingView[]>;
  /** The changes that the fixes of these findings make; all fixes of a code where `code` is given. */
  readonly fixes: (
    which: { readonly index: number } | { readonly code: FindingCode },
  ) => Promise<readonly SourceEdit[]>;
  readonly plan: (name: PlanName, unit: string | null) => Promise<PlanOutline>;
  readonly reportUsual: () => Promise<ReportUsual>;
  readonly letters: () => Promise<readonly LetterView[]>;
  /** Makes one letter, from the office's own template where one is given. */
  readonly letter: (name: string, template: FileBytes | null) => Promise<MadeFile>;
  /** The blank workbooks that these units fill, many as one file; null where it was cancelled. */
  readonly templates: (units: readonly (string | null)[], onProgress: OnProgress) => Promise<MadeFile | null>;
  readonly exported: (format: ExportFormat) => Promise<MadeFile>;
  readonly planRows: (sheet: number, from: number, to: number) => Promise<SheetPlan["rows"]>;
  /** Where a record stands in a register's sheet, row as Excel shows it; null for one that is not there. */
  readonly registerPlace: (record: string) => Promise<{ readonly sheet: string; readonly row: number } | null>;
  /** What a person changed in some rows of a register's sheet; `header` is its first row. */
  readonly registerEdits: (sheet: string, header: OpenSheetRows[number], rows: OpenSheetRows) => Promise<RegisterEdits>;
  /** What is due and how the units stand with it, as of a day, which is today from then on. */
  readonly tracking: (today: Day) => Promise<TrackingView>;
  readonly cancel: () => Promise<void>;
}

export type OpenSheetHead = Omit<Grid, "rows">;
export type OpenSheetRows = Grid["rows"];
