import type { Register, UnitMatch } from "../../register/register";
import type { FindingPlace } from "../finding";
import { placeOf } from "./places";

export interface UnsureUnit {
  readonly place: FindingPlace;
  readonly typed: string;
  readonly candidates: readonly string[];
}

/**
 * Typed units that are not sure to be one of the list, once for a sheet and text, at their first row. None without a
 * list.
 */
export function unsureUnits(register: Register): readonly UnsureUnit[] {
  if (register.expected.length === 0) return [];
  const seen = new Set<string>();
  const unsure: UnsureUnit[] = [];
  for (const record of register.records) {
    const match = record.unitMatch;
    if (match === null || match.unit !== null || match.typed === "") continue;
    const { file, sheet } = record.source;
    const key = JSON.stringify([file, sheet, match.typed]);
    if (seen.has(key)) continue;
    seen.add(key);
    unsure.push({
      place: placeOfMatch(match, placeOf(record, "unit")),
      typed: match.typed,
      candidates: match.candidates,
    });
  }
  return unsure;
}

/** A unit told by the title or the file belongs to no row. */
function placeOfMatch({ from }: UnitMatch, place: FindingPlace): FindingPlace {
  if (from === "column" || from === "group") return place;
  const { file, sheet, unit, field } = place;
  return {
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined || from === "file" ? {} : { sheet }),
    ...(unit === undefined ? {} : { unit }),
    ...(field === undefined ? {} : { field }),
  };
}
