import { rowsToTell, subjectNameOf } from "./duplicate-findings";
import { duplicatePairs, type DuplicatePair } from "../facts/duplicates";
import { finding, type Finding, type Severity } from "../finding";
import { otherPlaceOf, placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

/** Strongest first: a reason with one identity number or birth weighs more than a mere name. */
const STRENGTH: readonly (readonly [reason: string, severity: Severity])[] = [
  ["same-id", "warning"],
  ["tones", "warning"],
  ["one-letter", "warning"],
  ["word-order", "warning"],
  ["no-tones", "warning"],
  ["same-name", "warning"],
  ["birth-year", "info"],
];

const rankOf = ({ by }: DuplicatePair): number => STRENGTH.findIndex(([reason]) => reason === by[0]);

/** Records that may be one subject, each told once with its strongest reason. Never decided here. */
export const duplicateSuspect: CheckRule = (context) => {
  const suspects = duplicatePairs(context)
    .filter(({ certain }) => !certain)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return rowsToTell(suspects).map(({ record, by, others }): Finding => {
    const reason = by[0] ?? "";
    const severity = STRENGTH.find(([known]) => known === reason)?.[1] ?? "info";
    return finding("duplicate-suspect", severity, placeOf(record, "name"), {
      name: subjectNameOf(record),
      by: by.slice(1),
      reason,
      others: others.map(otherPlaceOf),
    });
  });
};
