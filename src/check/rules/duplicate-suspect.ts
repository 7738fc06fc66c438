import { rowsToTell, subjectNameOf } from "./duplicate-findings";
import type { DuplicatePair } from "../facts/duplicate-pair";
import { duplicatePairs } from "../facts/duplicates";
import { SUSPICIONS, type LikenessMark, type Suspicion } from "../facts/likeness";
import { finding, type Finding, type Severity } from "../finding";
import { otherPlaceOf, placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

const SEVERITIES: Readonly<Record<Suspicion, Severity>> = {
  "same-id": "warning",
  tones: "warning",
  "one-letter": "warning",
  "word-order": "warning",
  "no-tones": "warning",
  "same-name": "warning",
  "birth-year": "info",
  "same-name-elsewhere": "info",
};

const suspicionOf = (by: readonly LikenessMark[]): Suspicion | undefined =>
  SUSPICIONS.find((suspicion) => by[0] === suspicion);

/** A reason with one identity number or birth weighs more than a mere name. */
function rankOf({ by }: DuplicatePair): number {
  const suspicion = suspicionOf(by);
  return suspicion === undefined ? SUSPICIONS.length : SUSPICIONS.indexOf(suspicion);
}

/** Records that may be one subject, each told once with its strongest reason. Never decided here. */
export const duplicateSuspect: CheckRule = (context) => {
  const suspects = duplicatePairs(context)
    .filter(({ certain }) => !certain)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return rowsToTell(suspects).flatMap(({ record, by, others }): readonly Finding[] => {
    const reason = suspicionOf(by);
    if (reason === undefined) return [];
    return [
      finding(
        "duplicate-suspect",
        SEVERITIES[reason],
        placeOf(record, by.includes("subjectName") ? "subjectName" : "name"),
        {
          name: by.includes("subjectName") ? (record.fields.subjectName ?? "") : subjectNameOf(record),
          by: by.slice(1),
          reason,
          others: others.map(otherPlaceOf),
        },
      ),
    ];
  });
};
