import { finding, grouped } from "../finding";
import type { CheckRule } from "../rule";
import { againstTitle } from "../facts/against-title";
import { tablesOf } from "../facts/places";
import { unsureUnits } from "../facts/unsure-units";

/**
 * A name that is near that of a unit of the list: proposed, never decided, for near names can be different places. So is
 * a sender beside whom a column names another unit in every row.
 */
export const unitNameVariant: CheckRule = ({ register }) => {
  const contested = tablesOf(register).flatMap(({ table }) =>
    table.columns.filter(({ alternatives }) => alternatives[0] === "unit").flatMap((one) => againstTitle(one) ?? []),
  );
  return unsureUnits(register)
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ place, typed, candidates, rows }) => {
      const against = contested.find(({ title, cells }) => title === typed && candidates.includes(cells));
      const params = { typed, candidates, ...(against === undefined ? {} : { against }) };
      return grouped(finding("unit-name-variant", "warning", place, params), "row", rows);
    });
};
