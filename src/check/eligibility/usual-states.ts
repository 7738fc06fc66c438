import type { EligibilityState } from "../../campaign/campaign";
import type { Finding, FindingCode } from "../finding";

/** What each finding means for the nomination it is about, where the campaign does not say otherwise. */
const BY_CODE: Readonly<Partial<Record<FindingCode, EligibilityState>>> = {
  // A rule of the plan that the nomination breaks.
  "kind-not-allowed": "ineligible",
  "award-not-allowed": "ineligible",
  "level-not-allowed": "ineligible",
  "date-outside-period": "ineligible",
  "attestation-negative": "ineligible",
  "deadline-missed": "ineligible",
  "condition-unmet": "ineligible",
  "members-short": "ineligible",
  "members-above": "ineligible",
  "interval-short": "ineligible",
  "rank-unmet": "ineligible",
  "duplicate-in-unit": "ineligible",
  // Something that the unit can still supply.
  "required-missing": "incomplete",
  "header-missing": "incomplete",
  "either-or-missing": "incomplete",
  "attestation-missing": "incomplete",
  "document-missing": "incomplete",
  "prerequisite-missing": "incomplete",
  "condition-unknown": "incomplete",
  "formula-error": "incomplete",
  "type-date": "incomplete",
  "type-id": "incomplete",
  "type-number": "incomplete",
  "date-in-future": "incomplete",
  // Something that a person has to decide first.
  "file-resent": "pending",
  "award-unknown": "pending",
  "unit-unknown": "pending",
  "unit-name-variant": "pending",
  "duplicate-across-units": "pending",
  "duplicate-suspect": "pending",
  "age-implausible": "pending",
  "criterion-doubt": "pending",
  "members-unknown": "pending",
  "rank-unknown": "pending",
  "awards-exclusive": "pending",
  "quota-above-max": "pending",
  "share-above-cap": "pending",
};

/** Findings that keep a nomination out only as errors: their warnings mend themselves or are a matter of style. */
const ONLY_ERRORS: ReadonlySet<FindingCode> = new Set([
  "required-missing",
  "header-missing",
  "attestation-missing",
  "document-missing",
  "type-date",
  "type-id",
  "type-number",
]);

/** Findings whose warning is a doubt: by the letter broken, by custom often accepted. */
const DOUBT_AS_WARNING: ReadonlySet<FindingCode> = new Set([
  "deadline-missed",
  "attestation-negative",
  "kind-not-allowed",
  "condition-unmet",
  "members-short",
  "members-above",
]);

/** The usual meaning of a finding; null where it says nothing about whether the nomination may be proposed. */
export function usualState({ code, severity }: Finding): EligibilityState | null {
  if (severity === "info") return null;
  const state = BY_CODE[code] ?? null;
  if (severity === "error") return state;
  if (ONLY_ERRORS.has(code)) return null;
  return DOUBT_AS_WARNING.has(code) ? "pending" : state;
}
