import type { Job, JobKind, Notice, Step } from "../../app/app-state";
import type { Wait } from "../../app/ports/workbook";
import type { ByRegister } from "../../app/views/intake";
import type { CampaignView } from "../../app/views/campaign";
import type { SheetKind } from "../../grid/sheet-plan";
import type { RowRole } from "../../layout/layout";
import type { Day } from "../../text/day";
import type { CheckStepWording } from "./check-wording";
import type { DeskWording } from "./desk";
import type { DraftScreenWording } from "./draft";
import type { PlanWording } from "./plan";
import type { QuestionWording } from "./question-wording";
import type { TrackingWording } from "./tracking";
import type { ReportChoiceWording } from "./report-wording";
import type { ResendWording } from "./resend";
import type { UnitsWording } from "./units-wording";

/** Every word of the pane in one language. A word that is missing does not compile. */
export interface PaneWording {
  readonly appName: string;
  readonly locale: string;
  readonly number: (value: number) => string;
  readonly date: (day: Day) => string;
  readonly time: (iso: string) => string;
  /** How a day is to be typed, and that what was typed is none. */
  readonly dayHint: string;
  readonly dayWrong: string;

  readonly steps: Readonly<Record<Step, string>>;
  readonly stepsLabel: string;
  readonly stepHelp: Readonly<Record<Step, string>>;
  readonly stepState: { readonly current: string; readonly done: string };
  readonly next: (step: string) => string;

  readonly undo: string;
  readonly undoTitle: string;
  readonly undoEmpty: string;
  readonly undoHelp: string;
  readonly undoOne: (action: string) => string;
  readonly redo: string;
  readonly redoOne: (action: string) => string;
  readonly undone: string;
  readonly tidy: {
    readonly title: string;
    readonly help: string;
    readonly act: string;
    readonly leave: string;
  };
  readonly action: (action: string) => string;
  readonly help: {
    readonly title: string;
    readonly about: string;
    readonly page: string;
    readonly tour: string;
    readonly settings: string;
    readonly data: string;
    /** The check of a real Excel; null where there is none. */
    readonly proof: string | null;
  };
  readonly language: string;
  readonly switchLanguage: string;
  readonly openWritten: string;
  readonly dismiss: string;
  readonly noticeLabel: string;
  /** Said before a writing after which Ctrl+Z goes back no further. */
  readonly clearsUndo: string;
  readonly jobLabel: string;
  readonly back: string;
  readonly cancel: string;
  /** Leaves something undone that was only asked for or shown. */
  readonly leave: string;
  readonly close: string;
  readonly job: Readonly<Record<JobKind, string>>;
  readonly progress: (job: Job) => string;
  readonly notice: (notice: Notice) => string;
  readonly waitingFor: Readonly<Record<Wait, string>>;

  /** A part of the pane that did not come, or failed. */
  readonly part: {
    readonly notLoaded: string;
    readonly notLoadedHelp: string;
    readonly failed: string;
    readonly failedHelp: string;
    readonly retry: string;
    readonly reopen: string;
  };

  readonly boot: {
    readonly title: string;
    readonly stoppedTitle: string;
    readonly stopped: string;
    readonly noOffice: string;
    readonly tooOld: string;
    readonly outside: string;
    readonly support: string;
    readonly starting: string;
    readonly retry: string;
  };

  readonly campaign: {
    readonly choose: string;
    readonly chooseHelp: string;
    readonly goOn: string;
    readonly goOnLeft: string;
    readonly goOnOwn: string;
    readonly makeOwn: string;
    readonly makeOwnHelp: string;
    readonly examples: (count: number) => string;
    readonly change: string;
    readonly other: string;
    readonly otherHelp: string;
    readonly firstTime: string;
    readonly sampleHelp: string;
    readonly trySample: string;
    readonly period: string;
    readonly periodOf: (from: string | null, to: string | null) => string;
    readonly due: string;
    readonly noneDue: string;
    readonly pastDue: (count: number) => string;
    readonly allPast: string;
    readonly left: (days: number | null) => string;
    readonly noDay: string;
    readonly closed: string;
    readonly asks: string;
    readonly topics: Readonly<Record<CampaignView["asks"][number]["topic"], string>>;
    readonly template: string;
    readonly templateHelp: string;
    readonly templateUnit: string;
    readonly anyUnit: string;
    readonly makeTemplate: string;
    readonly templateFile: string;
    readonly templateFiles: (count: number) => string;
    readonly templateNotSeen: string;
  };
  readonly plan: PlanWording;
  readonly draft: DraftScreenWording;
  readonly tracking: TrackingWording;
  readonly takeIn: {
    readonly needCampaign: string;
    readonly goCampaign: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly chooseFiles: string;
    readonly chooseMore: string;
    readonly kinds: string;
    readonly sheetsOfBook: string;
    readonly noSheets: string;
    readonly takeSheets: (count: number) => string;
    readonly refresh: string;
    readonly hidden: string;
    readonly isProtected: string;
    readonly lost: (count: number) => string;
    readonly totals: (files: number, held: ByRegister) => string;
    /** What was found, by what is listed. */
    readonly held: (held: ByRegister) => string;
    /** No row was taken in; `why` may be "". */
    readonly nothing: (why: string) => string;
    readonly questions: (count: number) => string;
    readonly setAside: (count: number) => string;
    readonly unreadable: (count: number) => string;
    readonly noUnit: string;
    readonly repeats: (first: string) => string;
    readonly thisBook: string;
    readonly remove: (file: string) => string;
    readonly madeFor: (year: number | null) => string;
    readonly notTaken: string;
    readonly lists: (count: number) => string;
    readonly filesLabel: string;
    readonly fileMenu: (file: string) => string;
    readonly unclear: (count: number) => string;
    readonly asked: (count: number) => string;
    readonly settled: (count: number) => string;
  };
  readonly units: UnitsWording;
  readonly desk: DeskWording;
  readonly resend: ResendWording;
  readonly questions: QuestionWording;
  readonly sheet: {
    readonly take: string;
    readonly takeHelp: string;
    readonly unit: string;
    readonly columns: string;
    readonly columnsHelp: string;
    readonly leaveOut: string;
    readonly answer: (header: string) => string;
    readonly sure: string;
    readonly fairlySure: string;
    readonly ask: string;
    readonly byClerk: string;
    readonly remembered: string;
    readonly columnOfSheet: string;
    readonly holds: string;
    readonly suggested: string;
    readonly allFields: string;
    readonly aside: (count: number) => string;
    readonly moreAside: (shown: number, count: number) => string;
    readonly asideEnd: (shown: number) => string;
    readonly row: (row: number) => string;
    readonly role: Readonly<Record<RowRole, string>>;
    readonly rows: string;
    readonly givenRows: string;
    readonly change: string;
    readonly changeRow: (row: number) => string;
    readonly takeBack: string;
    readonly takeBackRow: (row: number) => string;
    readonly wrongRecord: string;
    readonly wrongRecordHelp: string;
    readonly wrongRow: string;
    readonly setAside: string;
    readonly noSuchRecord: string;
    readonly legacy: string;
    readonly noColumns: string;
    readonly reread: string;
  };
  readonly choices: ReportChoiceWording;
  readonly register: {
    readonly empty: string;
    readonly emptyHelp: string;
    readonly goTakeIn: string;
    readonly byUnit: string;
    readonly unit: string;
    readonly count: string;
    readonly without: (count: number) => string;
    readonly unknownUnit: string;
    readonly unexpected: string;
    readonly write: string;
    readonly rewrite: string;
    readonly stale: string;
    readonly plan: string;
    readonly byHand: {
      readonly title: string;
      readonly help: string;
      readonly corrected: (count: number) => string;
      readonly added: (count: number) => string;
      readonly removed: (count: number) => string;
      readonly change: (column: string, before: string, after: string) => string;
      readonly takeBack: string;
      /** Corrections to a list that was sent again since, and that says otherwise. */
      readonly lapsed: (count: number) => string;
      readonly lapsedChange: (column: string, before: string, after: string, now: string | null) => string;
    };
    readonly done: string;
  };
  readonly check: CheckStepWording;
  readonly report: {
    readonly plan: string;
    readonly planHelp: string;
    /** Decisions written for people who are in no list any more; their names follow. */
    readonly unlisted: (count: number) => string;
    readonly kind: Readonly<Record<SheetKind, string>>;
    readonly replaced: string;
    readonly proof: string;
    readonly balanced: string;
    readonly unbalanced: string;
    readonly rowsRead: string;
    readonly records: string;
    readonly setAside: string;
    readonly inUnits: string;
    readonly inReport: string;
    readonly write: string;
    readonly rewrite: string;
    readonly done: (sheets: number) => string;
    readonly open: (sheet: string) => string;
    readonly left: (errors: number) => string;
    readonly goCheck: string;
    readonly more: (count: number) => string;
    readonly sheets: string;
  };
}
