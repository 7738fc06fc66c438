import { finding, grouped } from "../finding";
import type { CheckRule } from "../rule";
import { unsureUnits } from "../facts/unsure-units";

/**
 * Rows of which nobody knows whose they are: no unit is told, or one that the list of units does not have and that is
 * like none of them. An error, for such a row stands in no unit's figures. Told once for a sheet and a text.
 */
export const unitUnknown: CheckRule = ({ register }) =>
  unsureUnits(register)
    .filter(({ candidates }) => candidates.length === 0)
    .map(({ place, typed, candidates, rows }) =>
      grouped(finding("unit-unknown", "error", place, { typed, candidates, rows: rows.length }), "row", rows),
    );
