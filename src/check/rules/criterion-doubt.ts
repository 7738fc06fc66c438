import { readingsOfCriteria, type CriterionDoubt } from "../facts/criterion-words";
import { placeOf } from "../facts/places";
import { finding, grouped, type Finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * What a row says in its own words speaks against a criterion: a doubt with the words quoted, row by row. What is
 * merely not said, as that somebody is a teacher, is information, once for a sheet.
 */
export const criterionDoubt: CheckRule = (context) => {
  const doubts = readingsOfCriteria(context);
  const silent = new Map<string, CriterionDoubt[]>();
  const found: Finding[] = [];
  for (const doubt of doubts) {
    if (doubt.by !== "expected") {
      found.push(findingOf(doubt));
      continue;
    }
    const { file, sheet } = doubt.record.source;
    const key = JSON.stringify([doubt.criterion.id, file, sheet]);
    const known = silent.get(key);
    if (known === undefined) silent.set(key, [doubt]);
    else known.push(doubt);
  }
  for (const same of silent.values()) {
    const [first] = same;
    if (first === undefined) continue;
    found.push(
      grouped(
        findingOf(first, same.length),
        "row",
        same.map(({ record, field }) => placeOf(record, field)),
      ),
    );
  }
  return found;
};

const findingOf = (
  { record, criterion, field, words, by }: CriterionDoubt,
  rows = 1,
): Extract<Finding, { code: "criterion-doubt" }> =>
  finding("criterion-doubt", by === "expected" ? "info" : "warning", placeOf(record, field), {
    ...sourceOf(criterion),
    criterion: criterion.text,
    field,
    words,
    by,
    rows,
  });
