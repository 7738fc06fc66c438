import { placeOf } from "../facts/places";
import { uncountedRows } from "../facts/uncounted";
import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { valueProblemRule } from "./value-problems";

/** A word that the column's list does not have, or by which no quota that counts by this column counts the row. */
export const valueUnknown: CheckRule = (context) => [...problems(context), ...uncounted(context)];

const problems = valueProblemRule("value-unknown", () => "warning");

/** A row with none of the words by which quotas count would be left out of every count in silence. */
const uncounted: CheckRule = (context) =>
  uncountedRows(context).map(({ record, typed, by: { field, labels, values } }) =>
    finding("value-unknown", "warning", placeOf(record, field), {
      field,
      typed,
      reason: "not-counted",
      suggestion: null,
      counts: labels,
      known: values,
    }),
  );
