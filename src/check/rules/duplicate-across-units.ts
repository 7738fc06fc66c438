import { rowsToTell, subjectNameOf } from "./duplicate-findings";
import { duplicatePairs } from "../facts/duplicates";
import { finding } from "../finding";
import { otherPlaceOf, placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

/** The same subject in the lists of two units. A warning: the units have to agree which of them nominates. */
export const duplicateAcrossUnits: CheckRule = (context) =>
  rowsToTell(duplicatePairs(context).filter(({ certain, sameUnit }) => certain && !sameUnit)).map(
    ({ record, by, others }) =>
      finding("duplicate-across-units", "warning", placeOf(record, "name"), {
        name: subjectNameOf(record),
        by,
        others: others.map(otherPlaceOf),
      }),
  );
