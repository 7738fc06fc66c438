import type { UnitsListProblem } from "../../campaign/units-list";
import { sentenceOfRow } from "../../campaign/wording/index";
import type { Language } from "../../base/language";
import type { UnitsTaken } from "../views/intake";

const MOST_TOLD = 5;

/** What came of a list of units, with the first of its rows that were not understood. */
export const unitsTaken = (units: number, problems: readonly UnitsListProblem[], language: Language): UnitsTaken => ({
  units,
  problems: problems.slice(0, MOST_TOLD).map((problem) => sentenceOfRow(problem, language)),
  more: Math.max(0, problems.length - MOST_TOLD),
});
