export type Severity = "error" | "warning" | "info";

/** One severity on both days of a collection, or one for each; null where the check is silent that day. */
export type OnDays = Severity | readonly [first: Severity | null, second: Severity | null];

/** What a check must say because of something that was put into a sample, and why. */
export interface Told {
  readonly code: string;
  /** Id of the campaign's rule or key of the plan's problem; null for what no plan asks. */
  readonly rule: string | null;
  readonly severity: OnDays;
  readonly why: string;
  /** Where it is not the unit of the workbook. */
  readonly unit?: string | null;
}

export interface ExpectedFinding extends Told {
  readonly file: string | null;
  /** As a person sees it in Excel; null for what concerns no single row. */
  readonly row: number | null;
  readonly unit: string | null;
}

export const told = (code: string, rule: string | null, severity: OnDays, why: string, unit?: string | null): Told => ({
  code,
  rule,
  severity,
  why,
  ...(unit === undefined ? {} : { unit }),
});

/** The same about several units as a whole. */
export const ofUnits = (
  units: readonly string[],
  code: string,
  rule: string,
  severity: OnDays,
  why: string,
): readonly ExpectedFinding[] => units.map((unit) => ({ code, rule, severity, why, unit, file: null, row: null }));

/** The same about all that it concerns, said once. */
export const ofAll = (code: string, rule: string, severity: OnDays, why: string): ExpectedFinding => ({
  code,
  rule,
  severity,
  why,
  unit: null,
  file: null,
  row: null,
});

/** What the plan itself gives occasion to, whatever the units send. */
export const ofPlan = (
  ...problems: readonly (readonly [code: string, rule: string, severity: Severity, why: string])[]
): readonly ExpectedFinding[] =>
  problems.map(([code, rule, severity, why]) => ({ code, rule, severity, why, unit: null, file: null, row: null }));
