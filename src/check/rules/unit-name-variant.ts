import { finding, grouped } from "../finding";
import type { CheckRule } from "../rule";
import { unsureUnits } from "../facts/unsure-units";

/** A name that is near that of a unit of the list: proposed, never decided, for near names can be different places. */
export const unitNameVariant: CheckRule = ({ register }) =>
  unsureUnits(register)
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ place, typed, candidates, rows }) =>
      grouped(finding("unit-name-variant", "warning", place, { typed, candidates }), "row", rows),
    );
