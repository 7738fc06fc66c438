import type { SheetReason } from "../layout/evidence";
import type { LikenessMark, Suspicion } from "./facts/likeness";
import type { SheetProblem } from "../campaign/as-sheet/read-sheets";
import type { RegisterKind, SubjectKind } from "../campaign/campaign";
import type { ColumnLetter, RowNumber } from "../grid/address";
import type { FieldId } from "../field/field";
import type { FileProblem } from "../grid/file-problem";
import type { ReadingNote } from "../grid/reading-note";
import type { ValueProblem } from "../register/register";

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
}
/** `rule` is the id of the campaign's rule, `place` where the plan says it. */
interface RuleParams {
  readonly rule: string;
  readonly place: string | null;
}
interface CountParams extends RuleParams {
  readonly label: string;
  readonly count: number;
  readonly scope: string;
}
interface ShareParams extends RuleParams {
  readonly label: string;
  readonly count: number;
  readonly base: number;
  readonly percent: number;
  /** The limit in records after rounding and minimum: the arithmetic is shown. */
  readonly limit: number;
  readonly minimum: number;
  readonly rounding: "down" | "nearest" | "up";
  readonly scope: string;
}
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
export interface FindingParams {
  "file-unreadable": { readonly reason: FileProblem["reason"]; readonly detail: string };
  /** Something of the file could not be read as it stands, in so many places. */
  "file-partly-read": { readonly reason: ReadingNote["code"]; readonly count: number };
  /** `first` is the file that it repeats byte for byte. */
  "file-repeated": { readonly first: string };
  "sheet-unrecognised": { readonly reason: SheetReason };
  "header-missing": RuleParams & { readonly field: FieldId; readonly header: string };
  "column-unmapped": { readonly header: string; readonly candidates: readonly FieldId[] };
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
  "award-not-allowed": RuleParams & { readonly award: string; readonly allowed: readonly string[] };
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
  "achievement-copied": { readonly others: readonly OtherPlace[]; readonly share: number };
  "subject-repeated": RuleParams & { readonly subject: string; readonly others: readonly OtherPlace[] };
  "prerequisite-missing": RuleParams & {
    readonly award: string;
    readonly needs: string;
    readonly found: number;
    readonly wanted: number;
  };
  "quota-below-min": CountParams & { readonly min: number };
  "quota-above-max": CountParams & { readonly max: number };
  "month-below-min": CountParams & { readonly min: number; readonly month: string };
  "share-above-cap": ShareParams;
  "share-below-target": ShareParams;
  /** `traceable`: something that was taken in could have shown it. */
  "submission-missing": RuleParams & {
    readonly submission: string;
    readonly due: string | null;
    readonly daysLeft: number | null;
    readonly traceable: boolean;
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
  "unit-unknown": { readonly typed: string; readonly candidates: readonly string[] };
  "unit-name-variant": { readonly typed: string; readonly candidates: readonly string[] };
  "total-mismatch": { readonly stated: number; readonly counted: number };
  "sequence-broken": { readonly expected: number; readonly found: string };
  "register-changed": { readonly stamped: string; readonly records: number };
  "workbook-of-other-campaign": { readonly made: string; readonly year: number | null };
  "campaign-period-inverted": PlanParams;
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
};

/** One fact found; wording is applied at the edge. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** Builds a finding; the code decides which parameters it must carry. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  place: FindingPlace,
  params: FindingParams[C],
  fix: Fix | null = null,
): Finding {
  const made: FindingOf<C> = { code, severity, place, params, fix };
  return made as Finding;
}

/** The same finding standing for several cases. */
export const grouped = <F extends Finding>(found: F, group: FindingGroup, cases: readonly FindingCase[]): F => ({
  ...found,
  group,
  cases,
});
