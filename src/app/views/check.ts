import type { FindingCode, Severity } from "../../check/finding";
import type { FindingAbout } from "../../check/verdicts/finding-about";
import type { Verdict } from "../../check/verdicts/verdict";
import type { FieldId } from "../../field/field";

export interface RegisterCellView {
  readonly sheet: string;
  readonly address: string;
  /** Null where the sheet has no column for what the finding is about. */
  readonly text: string | null;
}

export interface FindingView {
  readonly index: number;
  /** The same for the same fact, over checks, sittings and files sent again. */
  readonly key: string;
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
  /** Its cell in the register's sheet, and what stands there; null where the register has none. */
  readonly inRegister: RegisterCellView | null;
  readonly fix: { readonly before: string; readonly after: string } | null;
  /** The units for which it stands, where they are several. */
  readonly units: readonly string[];
  readonly verdict: Verdict | null;
}

/** Whether the register already says what the fix would make of it: only a word of the clerk is wanted. */
export const isReadSo = ({ fix, inRegister }: FindingView): boolean => fix !== null && inRegister?.text === fix.after;

/** All findings that are one thing to the clerk, as the filter leaves them. */
export interface MatterView {
  readonly id: string;
  readonly about: FindingAbout;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
  /** How many of them were not looked at yet. */
  readonly left: number;
  /** In how many units. */
  readonly units: number;
}

/** "undecided": neither ignored nor given back. */
export const FINDING_STATES = ["undecided", "returned", "ignored", "all"] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export interface FindingFilter {
  readonly severity: Severity | null;
  readonly unit: string | null;
  readonly state: FindingState;
}

export const NO_FILTER: FindingFilter = { severity: null, unit: null, state: "undecided" };

export interface CheckView {
  /** Findings that stand: all but those that were ignored. */
  readonly total: number;
  readonly ignored: number;
  readonly returned: number;
  /** How many of all findings were looked at or decided. */
  readonly seen: number;
  readonly records: number;
  readonly clean: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byUnit: readonly { readonly unit: string; readonly count: number }[];
}

/** Some findings of a matter: `count` of those that fit, from one on. */
export interface FindingStretch {
  readonly filter: FindingFilter;
  readonly matter: string;
  readonly from: number;
  readonly count: number;
}
