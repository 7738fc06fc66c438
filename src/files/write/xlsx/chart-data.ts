import { columnIndex, parseRange, type CellRange } from "../../../grid/address";
import type { PlanValue, SheetPlan } from "../../../grid/sheet-plan";
import { shownValue } from "../../../grid/shown-value";
import { formulaXml } from "./formula";
import { xmlText } from "./xml";

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/**
 * The planned values that a reference such as "'Tổng hợp'!$B$5:$B$9" names, row by row; none where it cannot be told.
 */
function valuesAt(reference: string, sheets: readonly SheetPlan[]): readonly (PlanValue | null)[] {
  const [, quoted, bare, area] = REFERENCE.exec(reference) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? bare;
  const sheet = sheets.find((candidate) => candidate.name === name);
  const range = area === undefined ? null : parseRange(area);
  if (sheet === undefined || range === null) return [];
  return [...cellsOf(range)].map(([row, column]) => sheet.rows[row]?.[column]?.value ?? null);
}

function* cellsOf({ top, left, bottom, right }: CellRange): Iterable<readonly [number, number]> {
  for (let row: number = top; row <= bottom; row += 1) {
    for (let column: number = left; column <= right; column += 1) yield [row, columnIndex(column)];
  }
}

const shown = (value: PlanValue | null): string | number | null => (value === null ? null : shownValue(value));

const pointsXml = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`)).join("")}`;

/** How many points a reference has. */
export const pointCount = (reference: string, sheets: readonly SheetPlan[]): number =>
  valuesAt(reference, sheets).length;

/** A reference to the names of the points, with what stands there now: viewers that do not calculate show it. */
export const categoriesXml = (reference: string, sheets: readonly SheetPlan[]): string =>
  `<c:strRef><c:f>${formulaXml(reference)}</c:f><c:strCache>${pointsXml(valuesAt(reference, sheets).map(shown))}</c:strCache></c:strRef>`;

/** The same for the figures. */
export const figuresXml = (reference: string, sheets: readonly SheetPlan[]): string => {
  const figures = valuesAt(reference, sheets)
    .map(shown)
    .map((value) => (typeof value === "number" ? value : null));
  return `<c:numRef><c:f>${formulaXml(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsXml(figures)}</c:numCache></c:numRef>`;
};
