import type { HandOverStep, Stamp } from "../check/stamp/stamp";
import type { FindingAbout } from "../check/verdicts/finding-about";
import { NO_VERDICTS, type Verdict, type Verdicts } from "../check/verdicts/verdict";
import type { Language } from "../base/language";
import type { GuessedUnit } from "../register/units/guess-units";
import { NO_CHOICES, type Choices } from "../register/register";
import type { Day } from "../text/day";
import type { TemplateProblem } from "../grid/template-problem";
import type { ReportChoices } from "../report/report";
import type { DeskView } from "./views/desk";
import type { DraftView } from "./views/draft";
import type { CopyView, PlanMistake } from "./views/campaign-editing";
import type { SheetChange, SheetInfo, Wait, WorkbookFailureReason } from "./ports/workbook";
import type { OwnLine } from "../campaign/catalogue/catalogue";
import type { AwardedMade } from "./views/awarded";
import type { OwnAnswers } from "../campaign/own/answers";
import type { OwnView } from "./views/own";
import type { FileBytes } from "./views/file";
import type { Progress } from "./ports/job";
import type { QuestionDetail } from "./views/questions";
import type { TrackingView } from "./views/tracking";
import { type CampaignSource, type CampaignSummary, type CampaignView } from "./views/campaign";
import { type IntakeView, type SheetDetail, type UnitsTaken } from "./views/intake";
import { type Amendment, type RegisterView } from "./views/register";
import { NO_FILTER, type CheckView, type FindingFilter, type FindingView, type MatterView } from "./views/check";
import { type LetterView, type PlanOutline, type ReportUsual } from "./views/report";

/** The five steps of the work, in order. */
export const STEPS = ["campaign", "take-in", "register", "check", "report"] as const;
export type Step = (typeof STEPS)[number];

export const PANELS = ["tracking", "desk"] as const;
export type Panel = (typeof PANELS)[number];

/** Unit → steps. */
export type HandOvers = Readonly<Record<string, readonly HandOverStep[]>>;

export type JobKind =
  | "start"
  | "read-files"
  | "read-sheets"
  | "understand"
  | "check"
  | "fix"
  | "judge"
  | "preview"
  | "write"
  | "undo"
  | "tidy"
  | "samples"
  | "plan"
  | "hand-out";
export interface Job {
  readonly kind: JobKind;
  readonly progress: Progress | null;
  readonly cancellable: boolean;
}

/** Something to tell the clerk; worded at the edge. */
export type Notice =
  /** `partsLeft`: what was written before it failed could not be taken away yet. */
  | {
      readonly kind: "failed";
      readonly reason: WorkbookFailureReason;
      readonly sheet: string | null;
      readonly partsLeft?: true;
    }
  | { readonly kind: "crashed"; readonly detail: string }
  | { readonly kind: "cancelled" }
  | ({ readonly kind: "units-taken" } & UnitsTaken)
  | { readonly kind: "no-units" }
  /** `seen` is false where Excel failed only when it was asked what the workbook holds now. */
  /** `undo`: the id of what was done, to be taken back. */
  | {
      readonly kind: "fixed";
      readonly cells: number;
      readonly skipped: number;
      /** The register said so already: what the file says was confirmed, and no cell that anybody sees has changed. */
      readonly confirmed: boolean;
      readonly seen: boolean;
      readonly undo: string | null;
    }
  | {
      readonly kind: "judged";
      readonly verdict: Verdict["kind"] | null;
      readonly findings: number;
      readonly undo: string | null;
    }
  /** The list of this workbook was stamped as checked, with so many errors left. */
  | { readonly kind: "stamped"; readonly errors: number; readonly undo: string | null }
  | { readonly kind: "no-source-column"; readonly cells: number }
  /** `pieces`: sheets and stored texts that were taken out of the workbook. */
  | { readonly kind: "tidied"; readonly pieces: number }
  /** `again`: it was taken back before and is done once more. */
  | { readonly kind: "undone"; readonly action: string; readonly again: boolean; readonly seen: boolean }
  /** `seen` is false where Excel failed only when it was asked what the workbook holds now. */
  | {
      readonly kind: "written";
      readonly sheets: number;
      readonly seen: boolean;
      readonly undo: string | null;
      /** A sheet that was written, to be opened. */
      readonly open: string | null;
    }
  /** Nothing is to be told to that unit, or to any. */
  | { readonly kind: "no-letter" }
  | { readonly kind: "not-in-workbook" }
  | { readonly kind: "samples-missing" }
  | { readonly kind: "state-unread" }
  /** `used`: how many of the answers took effect in what is taken in now. */
  | { readonly kind: "recipe-taken"; readonly used: number }
  /** `later`: made by a later version of the program. */
  | { readonly kind: "not-a-recipe"; readonly later: boolean }
  | { readonly kind: "not-a-campaign" }
  /** A list was replaced in which cells had been corrected, and some corrections no longer stand. */
  | { readonly kind: "corrections-lapsed" }
  | PlanNotice
  | ReportNotice;

/** What is told of choices for the report and of files made besides it. */
export type ReportNotice =
  | { readonly kind: "report-template-problem"; readonly problem: TemplateProblem }
  | { readonly kind: "report-earlier-taken"; readonly records: number }
  /** A file that was made stands open as a workbook of its own, to be saved. */
  | { readonly kind: "report-opened"; readonly file: string }
  /** Whether the file was saved nobody can know; `copyable` where it can be copied instead. */
  | { readonly kind: "report-unsure"; readonly file: string; readonly copyable: boolean }
  | { readonly kind: "report-copied"; readonly done: boolean };

/** What is told of a plan that is edited, kept or opened. */
export type PlanNotice =
  | { readonly kind: "plan-read" }
  | { readonly kind: "plan-mistakes"; readonly cells: number }
  /** `problem` is the first one, in words. */
  | { readonly kind: "plan-refused"; readonly problem: string; readonly others: number }
  | { readonly kind: "plan-saved"; readonly name: string }
  | { readonly kind: "plan-copied" }
  /** What was typed for a value of a draft cannot be that. */
  | { readonly kind: "plan-not-amended" }
  /** The text stands in the pane to be copied by hand. */
  | { readonly kind: "plan-shown" };

/** An action of ours that can be taken back: in the workbook, in what was read from files, or in the pane itself. */
export interface UndoItem {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  readonly undone: boolean;
  readonly origin: "workbook" | "files" | "pane";
}

/** A plan with what writing it would do. */
export interface Planned {
  readonly outline: PlanOutline;
  readonly changes: readonly SheetChange[];
  /** Writing them costs the person what Ctrl+Z takes back. */
  readonly clearsUndo: boolean;
}

/** A file that was made; `page` is the same as a page that can be pasted, where there is one. */
export interface HandedOut {
  readonly of: "report" | "template" | "awarded" | "units";
  readonly file: FileBytes;
  readonly page: string | null;
}

export interface AppState {
  readonly today: Day;
  readonly language: Language;
  readonly step: Step;
  readonly job: Job | null;
  readonly notice: Notice | null;
  /** Excel waits until a cell is left. */
  readonly waitingFor: Wait | null;

  readonly campaigns: readonly CampaignSummary[];
  /** Ids of the campaigns that come with samples to try. */
  readonly sampled: readonly string[];
  readonly source: CampaignSource | null;
  readonly campaign: CampaignView | null;
  /** Whether the open campaign is edited in sheets of this workbook: what they say is the campaign. */
  readonly planInSheets: boolean;
  /** Mistakes in those sheets; while there are some, the last plan without any stays in use. */
  readonly planMistakes: readonly PlanMistake[];
  /** What is to be told of the open campaign, made from another one; null once it was read. */
  readonly copied: CopyView | null;
  /** The campaign's text, to be copied by hand. */
  readonly planText: string | null;
  /** A campaign being drafted from a plan's text, with the ids of its ticked values. */
  readonly draft: DraftView | null;
  readonly draftTicks: readonly string[];

  /** A campaign of one's own in the making; `open` while it is on the screen. */
  readonly own: { readonly open: boolean; readonly view: OwnView } | null;
  /** The answers of one that was half made when the workbook was closed. */
  readonly ownBegun: OwnAnswers | null;
  /** Lines that the office added to the catalogue of awards. */
  readonly ownLines: readonly OwnLine[];
  /** The campaign that was left for the first screen, to go on with. */
  readonly left: { readonly name: string; readonly source: CampaignSource; readonly planInSheets: boolean } | null;

  readonly book: string;
  readonly sheets: readonly SheetInfo[];
  readonly takenSheets: readonly string[];
  /** Files of an earlier session that have to be chosen again. */
  readonly lostFiles: readonly string[];
  readonly intake: IntakeView | null;
  readonly detail: SheetDetail | null;
  /** The rows that the question in front is about. */
  readonly question: QuestionDetail | null;
  /** Units guessed from the files, to be looked over; null where nobody asked for them. */
  readonly guesses: readonly (readonly GuessedUnit[])[] | null;
  readonly choices: Choices;
  /** Answers that were handed on in a file: what of them is in force can be told and refused. */
  readonly recipe: Choices | null;
  readonly amendments: readonly Amendment[];
  /** What was decided about findings, by their keys. */
  readonly verdicts: Verdicts;

  /** A view over the step that is open. */
  readonly panel: Panel | null;
  readonly tracking: TrackingView | null;
  /** The open workbook was made for a unit to fill: whose list it is. */
  readonly template: { readonly unit: string | null } | null;
  /** That list as its clerk sees it. */
  readonly desk: DeskView | null;
  /** Unit → the steps of its list through this office, oldest first. */
  readonly handOvers: HandOvers;
  /** The stamp of the register that this workbook holds. */
  readonly ownStamp: Stamp | null;

  readonly register: RegisterView | null;
  readonly check: CheckView | null;
  readonly filter: FindingFilter;
  readonly about: FindingAbout;
  /** What the findings that fit the filter are about. */
  readonly matters: readonly MatterView[];
  /** The matter that is open, with its findings that fit. */
  readonly matter: string | null;
  readonly findings: readonly FindingView[];
  readonly selected: FindingView | null;

  readonly plannedRegister: Planned | null;
  readonly plannedReport: Planned | null;
  /** What the clerk chose for the report, and what it is otherwise. */
  readonly reportChoices: ReportChoices;
  readonly reportUsual: ReportUsual | null;
  /** Files with registers of earlier campaigns, oldest first; `there` once one was read in this session. */
  readonly earlier: readonly { readonly file: string; readonly there: boolean }[];
  readonly letters: readonly LetterView[];
  /** The last file that was made. */
  readonly handedOut: HandedOut | null;
  /** What was made after the decision, or why nothing was. */
  readonly awarded: AwardedMade | null;
  /** Sheets written in this session, newest action last. */
  readonly written: {
    readonly register: readonly SheetChange[] | null;
    readonly report: readonly SheetChange[] | null;
    readonly template: readonly SheetChange[] | null;
    readonly campaign: readonly SheetChange[] | null;
    readonly returned: readonly SheetChange[] | null;
  };
  readonly undo: readonly UndoItem[];
}

export const initialState = (language: Language, today: Day): AppState => ({
  today,
  language,
  step: "campaign",
  job: { kind: "start", progress: null, cancellable: false },
  notice: null,
  waitingFor: null,
  campaigns: [],
  sampled: [],
  source: null,
  campaign: null,
  planInSheets: false,
  planMistakes: [],
  copied: null,
  planText: null,
  draft: null,
  draftTicks: [],
  panel: null,
  tracking: null,
  template: null,
  desk: null,
  handOvers: {},
  ownStamp: null,
  awarded: null,
  own: null,
  ownBegun: null,
  ownLines: [],
  left: null,
  book: "",
  sheets: [],
  takenSheets: [],
  lostFiles: [],
  intake: null,
  detail: null,
  question: null,
  guesses: null,
  choices: NO_CHOICES,
  recipe: null,
  amendments: [],
  verdicts: NO_VERDICTS,
  register: null,
  check: null,
  filter: NO_FILTER,
  about: "row",
  matters: [],
  matter: null,
  findings: [],
  selected: null,
  plannedRegister: null,
  plannedReport: null,
  reportChoices: {},
  reportUsual: null,
  earlier: [],
  letters: [],
  handedOut: null,
  written: { register: null, report: null, template: null, campaign: null, returned: null },
  undo: [],
});

/** Whether the register's sheets no longer show what is known. */
export const isRegisterStale = ({ register }: Pick<AppState, "register">): boolean =>
  register !== null && register.shownContent !== null && register.content !== register.shownContent;
