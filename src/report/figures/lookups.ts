import { quotedSheetName } from "../../grid/sheet-name";
import type { Figures, UnitFigures } from "./figures";
import { awardCriteria, UNKNOWN_CODE } from "./formulas";

export const LOOKUP_SHEET = "Danh mục sổ";

/** Where the formulas of the register find what a visible cell stands for. */
export interface LookupRanges {
  readonly units: string;
  readonly kindCodes: string;
  readonly kindNames: string;
  /** Criteria that cells meet which name an award. */
  readonly awards: string;
}

export interface Lookups {
  readonly units: readonly UnitFigures[];
  readonly awards: readonly string[];
  readonly ranges: LookupRanges;
}

/** The lists that the register's formulas look into: the units with their kinds, the awards. */
export function lookupsOf({ units, awards }: Figures): Lookups {
  const known = units.filter(({ unit }) => unit !== "");
  // Without "=", so that nobody takes the text for a formula.
  const criteria = awards.flatMap(({ name }) => awardCriteria(name).map((each) => each.slice(1)));
  const range = (column: string, count: number): string =>
    `${quotedSheetName(LOOKUP_SHEET)}!$${column}$2:$${column}$${String(Math.max(1, count) + 1)}`;
  return {
    units: known,
    awards: criteria,
    ranges: {
      units: range("A", known.length),
      kindCodes: range("B", known.length),
      kindNames: range("C", known.length),
      awards: range("D", criteria.length),
    },
  };
}

export const kindCodeOf = ({ kindCode }: UnitFigures): string => kindCode || UNKNOWN_CODE;
