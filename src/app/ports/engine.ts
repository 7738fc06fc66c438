import type { Language } from "../../base/language";
import type { History } from "../../check/facts/history";
import type { Verdicts } from "../../check/verdicts/verdict";
import type { FieldId } from "../../field/field";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { Choices } from "../../register/register";
import type { GuessedUnit } from "../../register/units/guess-units";
import type { ReportChoices } from "../../report/report";
import type { Day } from "../../text/day";
import type { DraftChange, DraftView, PlanTextRead, PlanTextSource } from "../views/draft";
import type { OwnEnginePort } from "../views/own";
import type { DeskEnginePort } from "../views/desk";
import type { AwardedMade, DecisionAsk } from "../views/awarded";
import type { FileBytes } from "../views/file";
import type { OnProgress } from "./job";
import type { TrackingView } from "../views/tracking";
import type { QuestionDetail } from "../views/questions";
import type {
  ExportFormat,
  LetterView,
  MadeFile,
  PlanName,
  PlanOutline,
  ReportUsual,
  UnitLetter,
} from "../views/report";
import type { CheckView, FindingFilter, FindingStretch, FindingView, MatterView } from "../views/check";
import type { Amendment, RegisterView, SourceEdit } from "../views/register";
import type { IntakeView, OpenSheetHead, OpenSheetRows, SheetDetail, NamedUnit, UnitsTaken } from "../views/intake";
import type { CampaignSource, CampaignSummary, CampaignView } from "../views/campaign";
import type { Grid } from "../../grid/grid";
import type { CellEdit, ShownCell } from "./workbook";
import type {
  DecisionChoice,
  DraftedPlan,
  PlanDraft,
  PlanFile,
  PlanReading,
  PlanText,
} from "../views/campaign-editing";

/** A cell of a record in a register's sheet. */
export interface RegisterPlace {
  readonly sheet: string;
  readonly address: string;
  /** Other cells of its row: by what they show the row is known, wherever it was moved to meanwhile. */
  readonly row: readonly ShownCell[];
}

/** Everything heavy, done away from the pane's thread. Knows neither Excel nor the screen. */
export interface EnginePort extends PlanEnginePort, DraftEnginePort, OwnEnginePort, DeskEnginePort {
  readonly campaigns: () => Promise<readonly CampaignSummary[]>;
  readonly openCampaign: (source: CampaignSource, today: Day) => Promise<CampaignView | null>;
  readonly describeCampaign: () => Promise<CampaignView | null>;
  readonly configure: (settings: {
    readonly language?: Language;
    readonly choices?: Choices;
    readonly amendments?: readonly Amendment[];
    readonly verdicts?: Verdicts;
    readonly report?: ReportChoices;
  }) => Promise<void>;
  /**
   * Registers of earlier campaigns come to those that are there; null takes all away. Gives which there are, oldest
   * first, and how many records each has.
   */
  readonly takeEarlier: (
    files: readonly FileBytes[] | null,
  ) => Promise<readonly { readonly file: string; readonly records: number }[]>;
  /** What earlier registers tell of the nominee of a record; null where they tell nothing. */
  readonly history: (record: string) => Promise<History | null>;
  readonly takeUnits: (file: FileBytes) => Promise<UnitsTaken>;
  /** The units that the files taken in seem to be of; names near to one another stand in one group. */
  readonly guessUnits: () => Promise<readonly (readonly GuessedUnit[])[]>;
  /** These are the units of the open campaign from now on. */
  readonly setUnits: (units: readonly NamedUnit[]) => Promise<CampaignView | null>;
  /**
   * Reads files; one with the name of an earlier one replaces it. Stops quietly after `cancel`. Gives the names of
   * those read.
   */
  readonly addFiles: (files: readonly FileBytes[], onProgress: OnProgress) => Promise<readonly string[]>;
  /**
   * The register's own sheets of the open workbook, and the one that keeps what they were written from, arrive sheet by
   * sheet, the rows of a sheet in pieces. They are the register from then on; `registerReady` names those that there
   * are, also such as arrived before, and gives those that never did: then all stays as it was.
   */
  readonly registerSheet: (sheet: OpenSheetHead) => Promise<void>;
  readonly registerRows: (sheet: string, rows: OpenSheetRows) => Promise<void>;
  readonly registerReady: (book: string, sheets: readonly string[], base: string | null) => Promise<readonly string[]>;
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
  /** Takes in again what was removed in this sitting. */
  readonly restoreFile: (file: string) => Promise<void>;
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
  /** What the findings that fit are about, one line a matter. */
  readonly matters: (filter: FindingFilter) => Promise<readonly MatterView[]>;
  readonly findings: (which: FindingStretch) => Promise<readonly FindingView[]>;
  /** The changes that the fixes of the findings with these keys make. */
  readonly fixes: (keys: readonly string[]) => Promise<readonly SourceEdit[]>;
  readonly plan: (name: PlanName, unit: string | null) => Promise<PlanOutline>;
  readonly reportUsual: () => Promise<ReportUsual>;
  readonly letters: () => Promise<readonly LetterView[]>;
  /** Makes one letter, from the office's own template where one is given. */
  readonly letter: (name: string, template: FileBytes | null) => Promise<MadeFile>;
  /** The blank workbooks that these units fill, many as one file; null where it was cancelled. */
  readonly templates: (units: readonly (string | null)[], onProgress: OnProgress) => Promise<MadeFile | null>;
  /** A slip or a reminder to a unit; null for all, several as one file. Gives null where there is nothing to tell. */
  readonly unitLetters: (kind: UnitLetter, unit: string | null) => Promise<MadeFile | null>;
  readonly exported: (format: ExportFormat) => Promise<MadeFile>;
  /** After the decision: who got what, as figures and as a book. */
  readonly awarded: (ask: DecisionAsk) => Promise<AwardedMade>;
  readonly planRows: (sheet: number, from: number, to: number) => Promise<SheetPlan["rows"]>;
  /** Where the cell of a record stands in a register's sheet, as Excel shows it; null for one that is not there. */
  readonly registerPlace: (record: string, field: FieldId | null) => Promise<RegisterPlace | null>;
  /** What is due and how the units stand with it, as of a day, which is today from then on. */
  readonly tracking: (today: Day) => Promise<TrackingView>;
  readonly cancel: () => Promise<void>;
}

/** What the engine does with a plan besides applying it. */
export interface PlanEnginePort {
  /** The open campaign as the text of a file. */
  readonly campaignText: () => Promise<string | null>;
  readonly draftCampaign: (draft: PlanDraft) => Promise<DraftedPlan | null>;
  readonly campaignOfFile: (file: PlanFile) => Promise<PlanText>;
  readonly readPlanSheets: (sheets: readonly Grid[]) => Promise<PlanReading>;
  /**
   * Decides on a problem of the plan, or takes the decision back; `edits` say the same in the plan's sheets. Null where
   * there is no such problem.
   */
  readonly decide: (
    problem: string,
    choice: DecisionChoice | null,
    reason: string,
  ) => Promise<{ readonly campaign: CampaignView; readonly edits: readonly CellEdit[] } | null>;
}

/** Drafts of campaigns, from plans' texts. */
export interface DraftEnginePort {
  readonly readPlanText: (source: PlanTextSource) => Promise<PlanTextRead>;
  /** Null where the change cannot be made. */
  readonly amendDraft: (change: DraftChange) => Promise<DraftView | null>;
  /** The campaign of the ticked values as the text of a file; null where no draft is open. */
  readonly campaignOfDraftText: (ticked: readonly string[]) => Promise<string | null>;
}
