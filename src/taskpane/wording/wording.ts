import type { Job, JobKind, Notice, Step } from "../../app/app-state";
import type { CampaignView } from "../../app/views";
import type { Severity } from "../../check/finding";
import type { SheetKind } from "../../grid/sheet-plan";
import type { RowRole } from "../../layout/layout";
import type { Day } from "../../text/day";
import type { PlanWording } from "./plan";
import type { QuestionWording } from "./question-wording";
import type { TrackingWording } from "./tracking";
import type { ReportChoiceWording } from "./report-wording";

/** Every word of the pane in one language. A word that is missing does not compile. */
export interface PaneWording {
  readonly appName: string;
  readonly locale: string;
  readonly number: (value: number) => string;
  readonly date: (day: Day) => string;
  readonly time: (iso: string) => string;

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
  readonly undone: string;
  readonly action: (action: string) => string;
  readonly language: string;
  readonly switchLanguage: string;
  readonly dismiss: string;
  readonly noticeLabel: string;
  readonly jobLabel: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly job: Readonly<Record<JobKind, string>>;
  readonly progress: (job: Job) => string;
  readonly notice: (notice: Notice) => string;
  readonly waitingForCell: string;

  readonly boot: { readonly title: string; readonly noOffice: string; readonly tooOld: string; readonly starting: string; readonly retry: string };

  readonly campaign: {
    readonly choose: string; readonly chooseHelp: string; readonly change: string; readonly other: string; readonly otherHelp: string;
    readonly firstTime: string; readonly sampleHelp: string; readonly trySample: string;
    readonly period: string; readonly periodOf: (from: string | null, to: string | null) => string;
    readonly due: string; readonly noneDue: string; readonly pastDue: (count: number) => string; readonly allPast: string;
    readonly left: (days: number | null) => string; readonly noDay: string; readonly closed: string;
    readonly asks: string; readonly topics: Readonly<Record<CampaignView["asks"][number]["topic"], string>>;
    readonly template: string; readonly templateHelp: string; readonly templateUnit: string; readonly anyUnit: string; readonly makeTemplate: string; readonly templateFile: string; readonly templateFiles: (count: number) => string; readonly templateNotSeen: string;
    readonly units: string; readonly unitsHelp: string; readonly unitsKnown: (count: number) => string; readonly chooseUnits: string;
  };
  readonly plan: PlanWording;
  readonly tracking: TrackingWording;
  readonly takeIn: {
    readonly needCampaign: string; readonly goCampaign: string;
    readonly drop: string; readonly dropNow: string; readonly chooseFiles: string; readonly chooseMore: string; readonly kinds: string;
    readonly sheetsOfBook: string; readonly noSheets: string; readonly takeSheets: (count: number) => string; readonly refresh: string; readonly hidden: string; readonly isProtected: string;
    readonly lost: (count: number) => string;
    readonly totals: (files: number, records: number) => string; readonly questions: (count: number) => string; readonly setAside: (count: number) => string; readonly unreadable: (count: number) => string;
    readonly records: (count: number) => string; readonly noUnit: string; readonly thisBook: string; readonly remove: (file: string) => string;
    readonly madeFor: (made: string, year: number | null) => string;
    readonly notTaken: string; readonly lists: (count: number) => string; readonly filesLabel: string; readonly fileMenu: (file: string) => string;
    readonly unclear: (count: number) => string; readonly asked: (count: number) => string; readonly settled: (count: number) => string;
  };
  readonly questions: QuestionWording;
  readonly sheet: {
    readonly take: string; readonly takeHelp: string; readonly unit: string; readonly chooseUnit: string; readonly columns: string; readonly columnsHelp: string;
    readonly leaveOut: string; readonly answer: (header: string) => string; readonly sure: string; readonly fairlySure: (confidence: number) => string; readonly ask: string; readonly byClerk: string; readonly remembered: string;
    readonly samples: string; readonly suggested: string; readonly allFields: string;
    readonly aside: (count: number) => string; readonly moreAside: (shown: number, count: number) => string; readonly asideEnd: (shown: number) => string; readonly row: (row: number) => string; readonly role: Readonly<Record<RowRole, string>>;
    readonly rows: string; readonly givenRows: string; readonly change: string; readonly changeRow: (row: number) => string; readonly takeBack: string; readonly takeBackRow: (row: number) => string;
    readonly wrongRecord: string; readonly wrongRecordHelp: string; readonly wrongRow: string; readonly setAside: string; readonly noSuchRecord: string;
    readonly legacy: string; readonly noColumns: string; readonly reread: string;
  };
  readonly choices: ReportChoiceWording;
  readonly register: {
    readonly empty: string; readonly emptyHelp: string; readonly goTakeIn: string; readonly total: string; readonly byUnit: string; readonly unit: string; readonly count: string;
    readonly without: (count: number) => string; readonly unknownUnit: string; readonly unexpected: string; readonly write: string; readonly rewrite: string; readonly stale: string; readonly plan: string; readonly done: string;
  };
  readonly check: {
    readonly severity: Readonly<Record<Severity, (count: number) => string>>; readonly severityName: Readonly<Record<Severity, string>>; readonly filterBy: Readonly<Record<Severity, string>>;
    readonly allUnits: string; readonly allCodes: string; readonly unit: string; readonly code: string; readonly clean: (clean: number, records: number) => string;
    readonly none: string; readonly noneHelp: string; readonly noneFit: string; readonly clearFilter: string; readonly list: string; readonly shown: (count: number) => string;
    readonly cell: (column: string | null, row: number | null) => string; readonly before: string; readonly after: string; readonly blank: string;
    readonly fixOne: string; readonly fixAll: (count: number) => string; readonly goCell: string; readonly goRegister: string; readonly notRecord: string; readonly inFile: string; readonly watching: string; readonly again: string;
  };
  readonly report: {
    readonly plan: string; readonly planHelp: string; readonly kind: Readonly<Record<SheetKind, string>>; readonly replaced: string;
    readonly proof: string; readonly balanced: string; readonly unbalanced: string; readonly rowsRead: string; readonly records: string; readonly setAside: string; readonly inUnits: string; readonly inReport: string;
    readonly write: string; readonly rewrite: string; readonly done: (sheets: number) => string; readonly open: (sheet: string) => string; readonly left: (errors: number) => string; readonly goCheck: string; readonly more: (count: number) => string; readonly sheets: string;
  };
}
