import { addTo } from "../../base/group-by";
import { readingsOfCriteria, type CriterionDoubt } from "../facts/criterion-words";
import { placeOf, tablesOf } from "../facts/places";
import { columnLetterOf } from "../../grid/address";
import { finding, grouped, type Finding, type FindingPlace } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * What a row says in its own words speaks against a criterion: a doubt with the words quoted, row by row. What is
 * merely not said, as that somebody is a teacher, is information, once for a sheet.
 */
export const criterionDoubt: CheckRule = (context) => {
  const doubts = readingsOfCriteria(context);
  const placed = placing(context);
  const silent = new Map<string, CriterionDoubt[]>();
  const found: Finding[] = [];
  for (const doubt of doubts) {
    if (doubt.by !== "expected") {
      found.push(findingOf(doubt, placed(doubt)));
      continue;
    }
    const { file, sheet } = doubt.record.source;
    const key = JSON.stringify([doubt.criterion.id, file, sheet]);
    addTo(silent, key, doubt);
  }
  for (const same of silent.values()) {
    const [first] = same;
    if (first === undefined) continue;
    found.push(grouped(findingOf(first, placed(first), same.length), "row", same.map(placed)));
  }
  return found;
};

/** The cell of a doubt: a row has a column of answers for each criterion. */
function placing({ register }: CheckContext): (doubt: CriterionDoubt) => FindingPlace {
  return ({ record, criterion, field }) => {
    const place = placeOf(record, field);
    if (field !== "attestation") return place;
    const columns = tablesOf(register).find(({ table }) => table.records.includes(record))?.table.columns ?? [];
    const answers = columns.find((column) => column.field === field && column.item === criterion.id);
    return answers === undefined ? place : { ...place, column: columnLetterOf(answers.column) };
  };
}

const findingOf = (
  { criterion, field, words, by }: CriterionDoubt,
  place: FindingPlace,
  rows = 1,
): Extract<Finding, { code: "criterion-doubt" }> =>
  finding("criterion-doubt", by === "expected" ? "info" : "warning", place, {
    ...sourceOf(criterion),
    criterion: criterion.text,
    field,
    words,
    by,
    rows,
  });
