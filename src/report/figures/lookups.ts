import { quotedSheetName } from "../../grid/sheet-name";
import type { CountedAward, Figures, UnitFigures } from "./figures";
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
  /** What to look for in a cell to find an award, with the award. */
  readonly awards: readonly { readonly criterion: string; readonly award: CountedAward }[];
  readonly ranges: LookupRanges;
}

/** Cells of the sheet of lists below its header. */
export const lookupRange = (from: string, to: string, count: number): string =>
  `${quotedSheetName(LOOKUP_SHEET)}!$${from}$2:$${to}$${String(Math.max(1, count) + 1)}`;

/** The lists that the register's formulas look into: the units with their kinds, the awards. */
export function lookupsOf({ units, awards }: Figures): Lookups {
  const known = units.filter(({ unit }) => unit !== "");
  // Without "=", so that nobody takes the text for a formula.
  const criteria = awards.flatMap((award) =>
    awardCriteria(award.name).map((each) => ({ criterion: each.slice(1), award })),
  );
  const range = (column: string, count: number): string => lookupRange(column, column, count);
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
