import type { ExpectedUnit, UnitKind } from "../../campaign/campaign";
import { kindOfUnit } from "../../campaign/unit-kind";
import type { UnitsListProblem } from "../../campaign/units-list";
import { sentenceOfRow } from "../../campaign/wording/index";
import type { Language } from "../../base/language";
import type { NamedUnit, UnitsTaken } from "../views/intake";

/** Units of which only the names are known; the kind is what a name tells. */
export const unitsNamed = (units: readonly NamedUnit[], kinds: readonly UnitKind[]): readonly ExpectedUnit[] =>
  units.map(({ name, aliases }) => ({
    name,
    aliases,
    headcount: null,
    kind: kindOfUnit(name, kinds)?.id ?? null,
    sector: null,
  }));

const MOST_TOLD = 5;

/** What came of a list of units, with the first of its rows that were not understood. */
export const unitsTaken = (units: number, problems: readonly UnitsListProblem[], language: Language): UnitsTaken => ({
  units,
  problems: problems.slice(0, MOST_TOLD).map((problem) => sentenceOfRow(problem, language)),
  more: Math.max(0, problems.length - MOST_TOLD),
});
