import type { Campaign, Signature, SubjectKind } from "../campaign/campaign";
import type { Overrules } from "../check/eligibility/eligibility";
import type { Finding } from "../check/finding";
import type { LongSheet } from "../grid/long-sheet";
import type { SheetKind, WorkbookPlan } from "../grid/sheet-plan";
import type { Register } from "../register/register";
import type { Day } from "../text/day";
import type { RecordPlace } from "./places";
import type { Dispatch } from "./submission/dispatch";
import type { Certificates } from "./votes/read-certificates";
import type { CouncilVotes } from "./votes/read-votes";
import type { CountedAward, Figures, UnitFigures } from "./figures/figures";

/** What the paper says besides figures; a clerk may change each before writing. */
export interface ReportTexts {
  readonly summaryTitle: string;
  readonly analysisTitle: string;
  readonly listTitle: string;
  readonly unitTitle: string;
  readonly trackerTitle: string;
  readonly returnedTitle: string;
  readonly quotaTitle: string;
  readonly proofTitle: string;
  readonly sourcesTitle: string;
  /** Who drew the sheet up, at the left of the signature block. */
  readonly preparer: string;
  /** The title under which the head of a unit signs. */
  readonly unitSigner: string;
}

/** What heads and feet of the papers say instead of what the campaign says. */
export interface PaperTexts {
  /** "Quốc Oai": the place in place and date. */
  readonly place: string;
  /** The day the papers are dated. */
  readonly day: Day;
  /** "NV": what stands after the number of a paper. */
  readonly symbol: string;
  /** What every paper is about, beneath its title. */
  readonly about: string;
  readonly recipients: readonly string[];
}

/** The parts a clerk may leave out. The register and its proof are always made: figures count over them. */
export const REPORT_PARTS = [
  "summary",
  "analysis",
  "quotas",
  "lists",
  "tracker",
  "returned",
  "units",
  "findings",
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What is written and how it is ordered. */
export interface ReportChoices {
  /**
   * Parts that are left out. What is left out is kept, not what is taken: a part or a unit that is new is never
   * forgotten.
   */
  readonly withoutParts?: readonly ReportPart[];
  /** Names of the units that get no sheet of their own. */
  readonly withoutUnits?: readonly string[];
  /** Lists for signature: by unit as the units sent them, or by given name as a Vietnamese list of people is. */
  readonly order?: "unit" | "given-name";
  /** Tập thể before cá nhân, as most superior offices want it; false: the reverse. */
  readonly collectivesFirst?: boolean;
  /** Instead of the campaign's own signature. */
  readonly signature?: Signature;
  readonly texts?: Partial<ReportTexts>;
  readonly paper?: Partial<PaperTexts>;
}

/** All that a report is made from. */
export interface ReportInput {
  readonly campaign: Campaign;
  readonly register: Register;
  /** Those that still stand. */
  readonly findings: readonly Finding[];
  /** Those that the clerk ignored, each with its reason: printed, counted nowhere. */
  readonly ignored?: readonly Finding[];
  readonly today: Day;
  /** Registers of earlier campaigns, for comparison; the last one is compared with. */
  readonly earlier: readonly Register[];
  /** Version of the program, told on the proof sheet. */
  readonly version: string;
  /** What the clerk decided about single nominations, whatever the findings say. */
  readonly overrules?: Overrules;
  readonly choices?: ReportChoices;
  /** What was filled into the sheet of votes after the council met. */
  readonly votes?: CouncilVotes;
  /** What stood in the sheet of certificates: numbers and days of decisions that a person wrote there. */
  readonly certificates?: Certificates;
}

/** One figure from three sides; null where a side does not tell it. */
export interface ProofLine {
  readonly name: string;
  /** As the units sent it: counted while reading. */
  readonly unitsSum: number | null;
  /** Counted over the register. */
  readonly register: number | null;
  /** As the report, a list or a letter says it. */
  readonly report: number | null;
  readonly ok: boolean;
}

/** What units, register and report say of every figure, and whether all of them agree. */
export interface Proof {
  readonly rowsRead: number;
  readonly records: number;
  readonly setAside: number;
  readonly perUnitSum: number;
  readonly reportSum: number;
  /** Whether every line agrees. */
  readonly balanced: boolean;
  /** Nominations of which nobody knows whose they are: counted, and an error until that is said. */
  readonly withoutUnit: number;
  readonly lines: readonly ProofLine[];
}

/** The report as values: the sheets to write and the figures they show. */
export interface Report {
  readonly workbook: WorkbookPlan;
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind }[];
  readonly awards: readonly CountedAward[];
  readonly units: readonly UnitFigures[];
  readonly figures: Figures;
  /** Where every nomination goes: to whom, decided, or left out. */
  readonly dispatch: Dispatch;
  readonly totals: Readonly<Record<string, number>>;
  readonly proof: Proof;
  /** Where each record stands in the register's sheets, by its id. */
  readonly places: ReadonlyMap<string, RecordPlace>;
}

/** Sheets that are made together, since one shows what stands on another. */
export type SheetBatch = readonly LongSheet[];

/** What a report says beside its sheets. */
export type WrittenReport = Omit<Report, "workbook">;

/** A report whose sheets are made when they are asked for; what it says of them is known after the last one. */
export interface ReportInParts {
  readonly outline: Omit<WorkbookPlan, "sheets">;
  readonly dispatch: Dispatch;
  /** In the order of the workbook. */
  readonly sheets: () => Generator<SheetBatch, WrittenReport, undefined>;
}

/** Subject kinds in the order of the lists. */
export const kindsInOrder = (collectivesFirst: boolean): readonly SubjectKind[] =>
  collectivesFirst ? ["collective", "individual", "household"] : ["individual", "collective", "household"];
