import type { Register, UnitMatch } from "../../register/register";
import type { FindingPlace } from "../finding";
import { placeOf } from "./places";

export interface UnsureUnit {
  readonly place: FindingPlace;
  readonly typed: string;
  readonly candidates: readonly string[];
  /** Every row that has it. */
  readonly rows: readonly FindingPlace[];
}

/**
 * Typed units that are not sure to be one of the list, once for a sheet and text, at their first row; and rows of which
 * no unit is told at all. Without a list every unit that is named is taken as it is.
 */
export function unsureUnits(register: Register): readonly UnsureUnit[] {
  const listed = register.expected.length > 0;
  const unsure = new Map<string, UnsureUnit & { readonly rows: FindingPlace[] }>();
  for (const record of register.records) {
    const match = record.unitMatch;
    const typed = match?.typed ?? record.fields.unit ?? "";
    if ((match !== null && match.unit !== null) || (!listed && typed !== "")) continue;
    const { file, sheet } = record.source;
    const key = JSON.stringify([file, sheet, typed]);
    const row = placeOf(record, "unit");
    const known = unsure.get(key);
    if (known === undefined) {
      const place = match === null ? row : placeOfMatch(match, row);
      unsure.set(key, { place, typed, candidates: match?.candidates ?? [], rows: [row] });
    } else known.rows.push(row);
  }
  return [...unsure.values()];
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
