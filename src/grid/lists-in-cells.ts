import { columnIndex, columnLetterOf } from "./address";
import { bareSheet } from "./bare-sheet";
import { PLAIN_STYLE } from "./cell";
import { quotedSheetName, safeSheetName } from "./sheet-name";
import type { CellPlan, SheetPlan, ValidationPlan, WorkbookPlan } from "./sheet-plan";

/** Excel's limit of a list that stands in the rule itself. */
const MAX_LIST = 255;
const NAME = "Danh mục chọn";
const WIDTH = 30;

/** The values of a list that Excel would refuse, or tear apart at its commas; null where the rule may hold it. */
function tooLong({ rule }: ValidationPlan): readonly string[] | null {
  if (rule.type !== "list") return null;
  return rule.values.join(",").length > MAX_LIST || rule.values.some((value) => value.includes(","))
    ? rule.values
    : null;
}

const keyOf = (values: readonly string[]): string => values.join("\n");

/** A sheet that nobody sees, each list in a column of its own. */
function listSheet(name: string, lists: readonly (readonly string[])[]): SheetPlan {
  const height = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return bareSheet({
    name,
    kind: "lookup",
    visibility: "veryHidden",
    columns: lists.map(() => ({ width: WIDTH, hidden: false })),
    rows: Array.from({ length: height }, (_unused, row) =>
      lists.map((values): CellPlan | null => {
        const text = values[row];
        return text === undefined
          ? null
          : { value: { kind: "text", text }, style: { ...PLAIN_STYLE, numberFormat: "@" } };
      }),
    ),
  });
}

/** The plan with the lists that a rule cannot hold in cells of a hidden sheet of their own. Writers begin with it. */
export function listsInCells(plan: WorkbookPlan): WorkbookPlan {
  const lists = new Map(
    plan.sheets.flatMap(({ validations }) =>
      validations.flatMap((validation) => {
        const values = tooLong(validation);
        return values === null ? [] : [[keyOf(values), values] as const];
      }),
    ),
  );
  if (lists.size === 0) return plan;
  const name = safeSheetName(
    NAME,
    plan.sheets.map((sheet) => sheet.name),
  );
  const places = new Map(
    [...lists].map(([key, { length }], at) => {
      const letter = columnLetterOf(columnIndex(at));
      return [key, `${quotedSheetName(name)}!$${letter}$1:$${letter}$${String(length)}`];
    }),
  );
  const moved = (validation: ValidationPlan): ValidationPlan => {
    const range = places.get(keyOf(tooLong(validation) ?? []));
    return range === undefined ? validation : { ...validation, rule: { type: "listRange", range } };
  };
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, validations: sheet.validations.map(moved) }));
  return { ...plan, sheets: [...sheets, listSheet(name, [...lists.values()])] };
}
