import { bareSheet } from "../../grid/bare-sheet";
import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import { A4, LOOKS, textCell } from "./looks";
import { choiceKey, type ChoiceRanges } from "./validations";

const NAME = "Danh mục";

export interface LookupSheet {
  readonly sheet: SheetPlan;
  readonly ranges: ChoiceRanges;
}

/**
 * A hidden sheet with every list of choices once, one below the other in column A so that nobody reads it as a list of
 * people. A list in cells may be long and does not mind upper or lower case.
 */
export function lookupSheet(lists: readonly (readonly string[])[]): LookupSheet {
  const rows: (readonly CellPlan[])[] = [];
  const ranges = new Map<string, string>();
  for (const list of lists) {
    const key = choiceKey(list);
    if (ranges.has(key)) continue;
    if (rows.length > 0) rows.push([]);
    rows.push([textCell(`${NAME} ${ranges.size + 1}`, LOOKS.header)]);
    ranges.set(key, `'${NAME}'!$A$${rows.length + 1}:$A$${rows.length + list.length}`);
    for (const value of list) rows.push([textCell(value, LOOKS.lookup)]);
  }
  return {
    ranges,
    sheet: bareSheet({
      name: NAME,
      kind: "lookup",
      visibility: "hidden",
      columns: [{ width: 50, hidden: false }],
      rows,
      page: A4("portrait"),
    }),
  };
}
