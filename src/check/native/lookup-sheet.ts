import { addressText, columnIndex, rowIndex } from "../../grid/address";
import type { SheetPlan } from "../../grid/sheet-plan";
import { A4, LOOKS, textCell } from "./looks";
import { choiceKey, type ChoiceRanges } from "./validations";

const NAME = "Danh mục";

export interface LookupSheet {
  readonly sheet: SheetPlan;
  readonly ranges: ChoiceRanges;
}

/** A hidden sheet with one column for each list of choices. A list in cells may be long and does not mind upper or lower case. */
export function lookupSheet(lists: readonly { readonly title: string; readonly values: readonly string[] }[]): LookupSheet {
  const byKey = new Map(lists.map((list) => [choiceKey(list.values), list]));
  const columns = [...byKey.values()];
  const height = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
  const rows = [
    columns.map(({ title }) => textCell(title, LOOKS.header)),
    ...Array.from({ length: height }, (_, row) => columns.map(({ values }) => textCell(values[row] ?? "", LOOKS.lookup))),
  ];
  const ranges = new Map([...byKey.entries()].map(([key, { values }], column) => {
    const absolute = (row: number): string => addressText({ row: rowIndex(row), column: columnIndex(column) }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    return [key, `'${NAME}'!${absolute(1)}:${absolute(values.length)}`] as const;
  }));
  return {
    ranges,
    sheet: {
      name: NAME, kind: "lookup", visibility: "hidden", tabColor: null, columns: columns.map(() => ({ width: 30, hidden: false })),
      rowHeights: new Map(), hiddenRows: new Set(), rows, merges: [], tables: [], validations: [], conditionalFormats: [], charts: [],
      freeze: { rows: 1, columns: 0 }, showGridlines: true, protection: null, page: A4("portrait"),
    },
  };
}
