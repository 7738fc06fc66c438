import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { unsureUnits } from "../facts/unsure-units";

/** A unit that the list of units does not have and that is like none of them. Told once for a sheet. */
export const unitUnknown: CheckRule = ({ register }) =>
  unsureUnits(register)
    .filter(({ candidates }) => candidates.length === 0)
    .map(({ place, typed, candidates }) => finding("unit-unknown", "warning", place, { typed, candidates }));
