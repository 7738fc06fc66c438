import type { Sector } from "../../campaign/campaign";
import { looseKey } from "../../text/key";
import type { CheckContext } from "../rule";
import { followedUnits, type UnitScope } from "./scopes";

/** The followed units of a sector. */
export const unitsOfSector = ({ id }: Sector, context: CheckContext): readonly UnitScope[] =>
  followedUnits(context).filter(({ sector }) => sector === id);

/** The unit that gathers for the sector and answers for it; null where none is told or none is there. */
export function leadOf({ lead = [] }: Sector, units: readonly UnitScope[]): UnitScope | null {
  const words = lead.map((word) => `${looseKey(word)} `);
  return units.find(({ name }) => words.some((word) => `${looseKey(name)} `.startsWith(word))) ?? null;
}
