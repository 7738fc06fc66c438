import type { FindingCode, Severity } from "../../check/finding";
import type { FieldId } from "../../field/field";

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
  /** What the cell holds, in words. */
  readonly fieldLabel: string | null;
  readonly record: string | null;
  /** What the cell is about, wherever it stands. */
  readonly field: FieldId | null;
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
