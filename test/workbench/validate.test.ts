import { rangeOf } from "../../src/grid/address";
import { ExcelHost } from "../../workbench/host/excel-host";
import type { CellValue, SheetModel } from "../../workbench/host/sheet-model";
import type { ValidationModel } from "../../workbench/host/sheet-parts";
import { choicesAt, objectionTo, promptAt } from "../../workbench/host/validate";
import { WorkbookModel } from "../../workbench/host/workbook-model";

type Rule = ValidationModel["rule"];

/** A sheet whose cells B2:B9 have a rule, beside a sheet with a list. */
function ruled(
  rule: Rule,
  errorAlert: Rule = { style: "Stop", title: "Sai", message: "Không nhận" },
): {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly says: (value: CellValue, row?: number) => string | null;
} {
  const model = new WorkbookModel("so.xlsx");
  const sheet = model.addSheet("DS");
  const list = model.addSheet("Danh mục");
  for (const [at, text] of ["Nam", "Nữ"].entries()) list.put(at + 1, 0, { value: text, formula: null });
  sheet.validations.push({
    range: rangeOf(1, 1, 8, 1),
    rule,
    errorAlert,
    prompt: { title: "Giới tính", message: "Chọn Nam hoặc Nữ.", showPrompt: true },
    ignoreBlanks: true,
  });
  const host = new ExcelHost(model);
  return {
    host,
    sheet,
    says: (value, row = 1) => {
      sheet.put(row, 1, { value, formula: null });
      return objectionTo(host.context, sheet, row, 1)?.style ?? null;
    },
  };
}

describe("what a validation has against something typed", () => {
  test("of a list in cells: what is not in it, without regard to capitals; its drop-down offers just that", () => {
    const { host, sheet, says } = ruled({ list: { inCellDropDown: true, source: "='Danh mục'!$A$2:$A$9" } });
    expect([says("Nữ"), says("nữ"), says("Khác"), says(null)]).toEqual([null, null, "Stop", null]);
    expect(choicesAt(host.context, sheet, 1, 1)).toEqual(["Nam", "Nữ"]);
    expect(choicesAt(host.context, sheet, 0, 1)).toBeNull();
    expect(promptAt(sheet, 8, 1)).toEqual({ title: "Giới tính", message: "Chọn Nam hoặc Nữ." });
    expect(promptAt(sheet, 9, 1)).toBeNull();
  });

  test("of a list in the rule: capitals count", () => {
    const { says } = ruled({ list: { inCellDropDown: false, source: "x, y" } });
    expect([says("y"), says("Y")]).toEqual([null, "Stop"]);
  });

  test.each<readonly [string, Rule, readonly CellValue[], readonly CellValue[]]>([
    ["whole numbers", { wholeNumber: { operator: "Between", formula1: 1, formula2: 5 } }, [1, 5], [0, 6, 2.5, "x"]],
    ["decimals", { decimal: { operator: "GreaterThan", formula1: 0.5 } }, [0.6], [0.5, "0,6"]],
    ["days", { date: { operator: "LessThanOrEqualTo", formula1: "=44743" } }, [44743], [44744, "30/6/2022"]],
    ["lengths", { textLength: { operator: "NotBetween", formula1: 2, formula2: 3 } }, ["a", "abcd"], ["ab", "abc"]],
  ])("of %s: the border itself, and beyond it", (_what, rule, right, wrong) => {
    const { says } = ruled(rule);
    expect(right.map((value) => says(value))).toEqual(right.map(() => null));
    expect(wrong.map((value) => says(value))).toEqual(wrong.map(() => "Stop"));
  });

  test("of a formula: it counts from the cell that was typed into, with what stands there now", () => {
    const { says } = ruled({ custom: { formula: "=COUNTIF($B$2:$B$9,B2)=1" } });
    expect([says("a", 1), says("b", 2), says("a", 5)]).toEqual([null, null, "Stop"]);
  });

  test("is as strict as its rule says; one that tells nothing keeps nothing out", () => {
    const rule = { wholeNumber: { operator: "EqualTo", formula1: 1 } };
    expect(ruled(rule, { style: "Warning", title: "", message: "" }).says(2)).toBe("Warning");
    expect(ruled(rule, { showAlert: false }).says(2)).toBeNull();
  });
});

test("each sheet keeps what is selected on it; one that comes to the front for the first time shows its own", () => {
  const model = new WorkbookModel("so.xlsx");
  const [one, two] = [model.addSheet("Một"), model.addSheet("Hai")];
  model.selection = { sheet: one.id, range: rangeOf(4, 4, 4, 4) };
  model.activate(two);
  expect(model.selection).toBeNull();
  model.selection = { sheet: two.id, range: rangeOf(1, 1, 2, 2) };
  model.activate(one);
  expect(model.selection).toEqual({ sheet: one.id, range: rangeOf(4, 4, 4, 4) });
  model.activate(two);
  expect(model.selection).toEqual({ sheet: two.id, range: rangeOf(1, 1, 2, 2) });
});
