import { filledFormulas } from "../../../src/excel/write/filled-formulas";
import { PLAIN_STYLE } from "../../../src/grid/cell";
import type { CellPlan } from "../../../src/grid/sheet-plan";

const cell = (formula: string): CellPlan => ({ value: { kind: "formula", formula, cached: 0 }, style: PLAIN_STYLE });
const column = (formulas: readonly (string | null)[]): { rows: (CellPlan | null)[][] } => ({
  rows: formulas.map((formula) => [null, formula === null ? null : cell(formula)]),
});
const OWN = "IF(So[[#This Row],[B2]]=\"\",INDEX('A1 x'!$A$2:$A$9,2),LEN(So[[#This Row],[Họ và tên]]))";
const times = (count: number, formula: string): readonly string[] => Array.from({ length: count }, () => formula);

test("one formula down a column is told once, from its first row to its last", () => {
  expect(filledFormulas(column([null, null, ...times(9, OWN), null]))).toEqual([
    { column: 1, top: 2, bottom: 10, formula: OWN },
  ]);
});

test("another formula, an empty cell or too few rows end a stretch", () => {
  const other = `${OWN}&"x"`;
  expect(filledFormulas(column([...times(8, OWN), ...times(9, other), null, ...times(7, OWN)]))).toEqual([
    { column: 1, top: 0, bottom: 7, formula: OWN },
    { column: 1, top: 8, bottom: 16, formula: other },
  ]);
});

test.each([
  "So[[#This Row],[x]]+B2",
  "So[[#This Row],[x]]+$B2",
  "So[[#This Row],[x]]+B$2",
  "So[[#This Row],[x]]+SUM('A b'!c3:$D$4)",
  "SUM($A$1:$A$9)",
])("%s is not filled: Excel would move its addresses, or it is no formula of its row", (formula) => {
  expect(filledFormulas(column(times(20, formula)))).toEqual([]);
});
