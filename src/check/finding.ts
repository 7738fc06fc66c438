import type { SheetReason } from "../layout/evidence";
import type { FigureParams } from "./figure-params";
import type { Contested } from "./facts/against-title";
import type { LikenessMark, Suspicion } from "./facts/likeness";
import type { SheetProblem } from "../campaign/as-sheet/read-sheets";
import type { RegisterKind, SubjectKind } from "../campaign/campaign";
import type { ColumnLetter, RowNumber } from "../grid/address";
import type { FieldId } from "../field/field";
import type { FileProblem } from "../grid/file-problem";
import type { ReadingNote } from "../grid/reading-note";
import type { ValueProblem } from "../register/register";
import type { ScoringParams } from "./scoring-params";
import type { RuleSource } from "./sources";
import type { Verdict } from "./verdicts/verdict";

export type Severity = "error" | "warning" | "info";

/** Where another record of the same matter stands. */
export interface OtherPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly unit: string | null;
  readonly name: string;
}

interface TypeParams {
  readonly field: FieldId;
  readonly typed: string;
  readonly reason: ValueProblem["reason"];
  readonly suggestion: string | null;
  /** Figures that count by this column, and the values they know; where the typed value is none of them. */
  readonly counts?: readonly string[];
  readonly known?: readonly string[];
}
/** `rule` is the id of the campaign's rule, `place` where the plan says it. */
type RuleParams = RuleSource;
interface DuplicateParams {
  readonly name: string;
  readonly by: readonly LikenessMark[];
  readonly others: readonly OtherPlace[];
}
interface PlanParams {
  readonly problem: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Exactly what each code tells. Days are ISO dates. */
export interface FindingParams extends ScoringParams, FigureParams {
  "file-unreadable": { readonly reason: FileProblem["reason"]; readonly detail: string };
  /** Something of the file could not be read as it stands, in so many places. */
  "file-partly-read": { readonly reason: ReadingNote["code"]; readonly count: number };
  /** Records whose rows a filter or a hand has hidden; they are counted. `rows` lists the first of them. */
  "rows-hidden": { readonly count: number; readonly rows: readonly RowNumber[] };
  /** `first` is the file that it repeats byte for byte. */
  "file-repeated": { readonly first: string };
  /** `other` is the other version; of one that was replaced it is the one that counts. */
  "file-resent": {
    readonly other: string;
    readonly decided: "open" | "both" | "replaced";
    readonly same: number;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  };
  "sheet-unrecognised": { readonly reason: SheetReason };
  /** `sheets`: all that lack it, where there are several of one unit. */
  "header-missing": RuleParams & {
    readonly field: FieldId;
    readonly header: string;
    readonly sheets: readonly string[];
  };
  "column-unmapped": Contested & { readonly header: string; readonly candidates: readonly FieldId[] };
  "encoding-legacy": {
    readonly encoding: string;
    readonly cells: number;
    readonly before: string;
    readonly after: string;
  };
  "required-missing": RuleParams & { readonly field: FieldId; readonly header: string };
  "either-or-missing": RuleParams & { readonly fields: readonly FieldId[] };
  "type-date": TypeParams;
  "type-phone": TypeParams;
  "type-id": TypeParams;
  "type-number": TypeParams;
  "formula-error": TypeParams;
  "value-unknown": TypeParams;
  /** `unsure`: the plan speaks of this kind in one place and not in another; the record is taken in. */
  "kind-not-allowed": RuleParams & {
    readonly kind: SubjectKind;
    readonly allowed: readonly SubjectKind[];
    readonly award: string | null;
    readonly unsure: boolean;
  };
  /** `typed` as the unit wrote it, `award` as it is known by. */
  "award-not-allowed": RuleParams & {
    readonly typed: string;
    readonly award: string;
    readonly allowed: readonly string[];
  };
  "level-not-allowed": RuleParams & { readonly level: string; readonly allowed: readonly string[] };
  "award-unknown": { readonly typed: string; readonly candidates: readonly string[] };
  "date-outside-period": RuleParams & {
    readonly field: FieldId;
    readonly date: string;
    readonly from: string | null;
    readonly to: string | null;
  };
  "date-in-future": { readonly field: FieldId; readonly date: string; readonly today: string };
  "age-implausible": { readonly birth: string; readonly age: number };
  "attestation-missing": RuleParams & { readonly criterion: string };
  "attestation-negative": RuleParams & { readonly criterion: string; readonly typed: string };
  "document-missing": RuleParams & { readonly document: string };
  "copies-short": RuleParams & { readonly copies: number; readonly minimum: number };
  "duplicate-in-unit": DuplicateParams;
  "duplicate-across-units": DuplicateParams;
  "duplicate-suspect": DuplicateParams & { readonly reason: Suspicion };
  /** `exact`: to the letter; a `share` of 1 leaves names and figures out. */
  "achievement-copied": { readonly others: readonly OtherPlace[]; readonly share: number; readonly exact: boolean };
  /** `rule` "earlier": in an earlier register; "deeds": for another deed in this one; else a quota's id. */
  "subject-repeated": RuleParams & { readonly subject: string; readonly others: readonly OtherPlace[] };
  /** `traceable`: a register that could have shown it was taken in. `award` as the unit wrote it. */
  "prerequisite-missing": RuleParams & {
    readonly award: string;
    readonly needs: string;
    readonly found: number;
    readonly wanted: number;
    readonly traceable: boolean;
    /** For how many rows it stands. */
    readonly rows: number;
    /** The years in which earlier titles were found; absent where the need is none of years. */
    readonly years?: readonly number[];
    /** Earlier awards left out because of their occasion; absent for none. */
    readonly leftOut?: number;
  };
  /** A row that does not say what an award asks. `award` "" where every row is bound. */
  "condition-unmet": RuleParams & {
    readonly award: string;
    readonly field: FieldId;
    readonly needs: string;
    readonly typed: string;
    readonly atLeast: number | null;
    readonly oneOf: readonly string[];
  };
  /** The row says nothing by which a condition could be judged. */
  "condition-unknown": RuleParams & {
    readonly award: string;
    readonly field: FieldId;
    readonly needs: string;
    /** For how many rows it stands. */
    readonly rows: number;
  };
  /** `base` members of whom `percent` are asked; null for a plain number. */
  "members-short": RuleParams & {
    readonly award: string;
    readonly label: string;
    readonly count: number;
    readonly base: number | null;
    readonly percent: number | null;
    readonly above: boolean;
    readonly needed: number;
  };
  "members-above": RuleParams & {
    readonly award: string;
    readonly label: string;
    readonly count: number;
    readonly max: number;
  };
  "members-unknown": RuleParams & {
    readonly award: string;
    readonly label: string;
    readonly why: "list" | "headcount";
  };
  "awards-exclusive": RuleParams & {
    readonly subject: string;
    readonly awards: readonly string[];
    readonly needs: string;
    readonly others: readonly OtherPlace[];
  };
  "interval-short": RuleParams & {
    readonly award: string;
    readonly since: string;
    readonly lastYear: number;
    readonly year: number;
    readonly years: number;
  };
  /** A work that is planned or under way is not counted as carried out. */
  "work-unfinished": RuleParams & { readonly title: string; readonly by: "words" | "day"; readonly words: string };
  /** What the row says speaks against a criterion that it attests. */
  "criterion-doubt": RuleParams & {
    readonly criterion: string;
    readonly field: FieldId;
    readonly words: string;
    readonly by: "against" | "expected" | "own-post";
    /** For how many rows it stands. */
    readonly rows: number;
  };
  /** A paper that may be something a unit has to send. */
  "paper-unsure": RuleParams & { readonly typed: string; readonly submissions: readonly string[] };
  /** The day from which a deadline is counted back is not known. */
  "deadline-unknown": RuleParams & { readonly what: string; readonly anchor: string };
  /** `traceable`: something that was taken in could have shown it. */
  "submission-missing": RuleParams & {
    readonly submission: string;
    readonly due: string | null;
    readonly daysLeft: number | null;
    readonly traceable: boolean;
    /** The plan insists on it. */
    readonly required: boolean;
    /** For how many units it stands; the others are its cases. */
    readonly units: number;
  };
  "submission-late": RuleParams & {
    readonly submission: string;
    readonly due: string;
    readonly received: string;
    readonly exactlyOnDay: boolean;
  };
  "deadline-missed": RuleParams & {
    readonly what: string;
    readonly due: string;
    readonly date: string;
    readonly exactlyOnDay: boolean;
  };
  /** `typed` "" where no unit is told at all. */
  "unit-unknown": { readonly typed: string; readonly candidates: readonly string[]; readonly rows: number };
  "unit-name-variant": Contested & { readonly typed: string; readonly candidates: readonly string[] };
  "total-mismatch": { readonly stated: number; readonly counted: number };
  "sequence-broken": { readonly expected: number; readonly found: string };
  "register-changed": { readonly stamped: string; readonly records: number };
  "workbook-of-other-campaign": { readonly made: string; readonly year: number | null };
  "campaign-period-inverted": PlanParams;
  "campaign-period-outside-year": PlanParams;
  "campaign-deadline-outside-period": PlanParams;
  "campaign-deadline-before-plan": PlanParams;
  "campaign-deadline-weekend": PlanParams;
  "campaign-deadline-order": PlanParams;
  "campaign-name-variants": PlanParams;
  "campaign-open-value": PlanParams;
  "campaign-text-defect": PlanParams;
  "campaign-cell-invalid": {
    readonly reason: SheetProblem["reason"];
    readonly typed: string;
    readonly allowed: readonly string[];
  };
}

export type FindingCode = keyof FindingParams;

/** What a finding is about; absent parts do not apply. */
export interface FindingPlace {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: RowNumber;
  readonly column?: ColumnLetter;
  readonly field?: FieldId;
  readonly unit?: string;
  /** Id of the record. */
  readonly record?: string;
  readonly register?: RegisterKind;
}

/** A change to one source cell that a person may apply. */
export interface Fix {
  readonly kind: "replace";
  readonly before: string;
  readonly after: string;
}

/** What like findings are put together by. */
export type FindingGroup = "unit-month" | "unit" | "sheet" | "row";

/** One of the cases that a grouped finding stands for. */
export interface FindingCase extends FindingPlace {
  /** "2023-05", where cases differ by month. */
  readonly month?: string;
}

type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly params: FindingParams[C];
  readonly fix: Fix | null;
  /** Given where the finding stands for several cases. */
  readonly group?: FindingGroup;
  readonly cases?: readonly FindingCase[];
  /** What the clerk decided about it. */
  readonly verdict?: Verdict;
};

/** One fact found; wording is applied at the edge. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** Builds a finding; the code decides which parameters it must carry. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  place: FindingPlace,
  params: FindingParams[C],
  fix?: Fix | null,
): Extract<Finding, { code: C }>;
export function finding(
  code: FindingCode,
  severity: Severity,
  place: FindingPlace,
  params: FindingParams[FindingCode],
  fix: Fix | null = null,
): Finding {
  return { code, severity, place, params, fix } as Finding;
}

/** The same finding standing for several cases. */
export const grouped = <F extends Finding>(found: F, group: FindingGroup, cases: readonly FindingCase[]): F => ({
  ...found,
  group,
  cases,
});
