import type { FindingState, RegisterCellView } from "../../app/views/check";
import type { Severity } from "../../check/finding";
import type { FindingAbout } from "../../check/verdicts/finding-about";
import type { Verdict } from "../../check/verdicts/verdict";

const MOST_QUOTED = 60;

/** The beginning of a long text. */
export const shortened = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1).trimEnd()}…` : text;

/** The words of the step in which findings are gone through. */
export interface CheckStepWording {
  readonly severity: Readonly<Record<Severity, (count: number) => string>>;
  readonly severityName: Readonly<Record<Severity, string>>;
  readonly filterBy: Readonly<Record<Severity, string>>;
  readonly abouts: string;
  readonly about: Readonly<Record<FindingAbout, (count: number) => string>>;
  readonly seenOf: (seen: number, all: number) => string;
  readonly filters: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly state: string;
  readonly states: Readonly<Record<FindingState, string>>;
  readonly filtered: (parts: readonly string[]) => string;
  readonly clean: (clean: number, records: number) => string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noneFit: string;
  readonly allSeen: string;
  readonly allSeenHelp: (ignored: number, returned: number) => string;
  readonly noneHere: string;
  readonly clearFilter: string;
  readonly matters: string;
  /** How many cases a matter has, in how many units, and how many were not looked at. */
  readonly extent: (count: number, units: number, left: number) => string;
  readonly seen: string;
  readonly backToMatters: string;
  readonly cases: string;
  readonly cell: (column: string | null, row: number | null) => string;
  readonly before: string;
  readonly after: string;
  /** Where the register already says what a fix would make of it. */
  readonly fileSays: string;
  readonly registerSays: string;
  readonly confirmOne: string;
  readonly confirmAll: (count: number) => string;
  readonly confirmNow: (count: number) => string;
  readonly inRegister: (cell: RegisterCellView) => string;
  readonly fromFile: (place: string) => string;
  /** Of a row that no register holds. */
  readonly onlyInFile: string;
  readonly blank: string;
  readonly fixOne: string;
  readonly fixAll: (count: number) => string;
  readonly fixNow: (count: number) => string;
  readonly ignore: string;
  readonly ignoreAll: (count: number) => string;
  readonly why: string;
  readonly whyHelp: string;
  readonly reasons: readonly string[];
  readonly otherReason: string;
  readonly ignoreNow: string;
  readonly giveBack: string;
  readonly giveBackAll: (units: number) => string;
  readonly seeAll: string;
  readonly next: string;
  readonly takeBack: string;
  readonly takeBackAll: (count: number) => string;
  readonly decided: (verdict: Verdict, day: string) => string;
  readonly mark: Readonly<Record<Verdict["kind"], string>>;
  readonly judged: (verdict: Verdict["kind"] | null, findings: number) => string;
  readonly saveVerdicts: string;
  readonly verdictsFile: string;
  readonly units: (count: number) => string;
  readonly goCell: string;
  readonly goRegister: string;
  readonly notRecord: string;
  readonly inFile: string;
  readonly watching: string;
}
