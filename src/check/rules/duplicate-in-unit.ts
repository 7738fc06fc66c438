import { rowsToTell, subjectNameOf } from "./duplicate-findings";
import { duplicatePairs } from "../facts/duplicates";
import { finding } from "../finding";
import { otherPlaceOf, placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

/** The same subject twice in one unit, for the same award. */
export const duplicateInUnit: CheckRule = (context) =>
  rowsToTell(duplicatePairs(context).filter(({ certain, sameUnit, deeds }) => certain && sameUnit && !deeds)).map(
    ({ record, by, others }) =>
      finding("duplicate-in-unit", "error", placeOf(record, "name"), {
        name: subjectNameOf(record),
        by,
        others: others.map(otherPlaceOf),
      }),
  );
