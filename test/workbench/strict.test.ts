import { rangeOf } from "../../src/grid/address";
import { PLAIN_STYLE } from "../../src/grid/cell";
import { ExcelHost } from "../../workbench/host/excel-host";
import { unlistTable } from "../../workbench/host/formula/unlist-table";
import { HostError } from "../../workbench/host/host-error";
import { parseInput } from "../../workbench/host/parse-input";
import type { SheetModel } from "../../workbench/host/sheet-model";
import { newTable } from "../../workbench/host/sheet-parts";
import { mustBeInFront, newSituation } from "../../workbench/host/situation";
import { WorkbookModel } from "../../workbench/host/workbook-model";

const TEXT = { ...PLAIN_STYLE, numberFormat: "@" };
const cell = (style = PLAIN_STYLE) => ({ value: null, formula: null, style, link: null });

function tableBook(): { readonly host: ExcelHost; readonly model: WorkbookModel; readonly register: SheetModel } {
  const model = new WorkbookModel("Book1.xlsx");
  const register = model.addSheet("Sổ 'đề' nghị");
  [
    ["Họ tên", "Đơn vị"],
    ["An", "Xã A"],
    ["Bình", "Xã B"],
  ].forEach((row, at) => {
    row.forEach((value, column) => {
      register.put(at, column, { value });
    });
  });
  register.tables.push(newTable("{table-1}", "So", rangeOf(0, 0, 2, 1)));
  return { host: new ExcelHost(model), model, register };
}

describe("text cells", () => {
  test("a leading apostrophe is Excel's prefix sign, whatever the format", () => {
    expect(parseInput("'012", cell(TEXT)).value).toBe("012");
    expect(parseInput("'012", cell()).value).toBe("012");
  });

  test("a number written into a cell of text becomes text", () => {
    expect(parseInput(367_088_140, cell(TEXT)).value).toBe("367088140");
    expect(parseInput(367_088_140, cell()).value).toBe(367_088_140);
  });

  test("what looks like a formula stays text there", () => {
    expect(parseInput("=1+1", cell(TEXT))).toEqual({ value: "=1+1", formula: null });
  });
});

describe("a table that becomes plain cells", () => {
  test("turns every structured reference to it into fixed addresses, and no other", () => {
    const { host, model, register } = tableBook();
    const other = model.addSheet("Báo cáo");
    other.put(0, 0, { formula: 'COUNTIF(So[Đơn vị],"Xã A")+ROWS(So[#All])+COUNTA(SoKhac[Đơn vị])' });
    const [table] = register.tables;
    if (table === undefined) throw new Error("the table is missing");
    unlistTable(model, host.context.evaluator, register, table);
    expect(other.cell(0, 0).formula).toBe(
      "COUNTIF('Sổ ''đề'' nghị'!$B$2:$B$3,\"Xã A\")+ROWS('Sổ ''đề'' nghị'!$A$1:$B$3)+COUNTA(SoKhac[Đơn vị])",
    );
  });
});

describe("manual calculation", () => {
  test("keeps what a formula gave until a calculation is asked for; a new formula is computed at once", () => {
    const { host, model, register } = tableBook();
    register.put(5, 0, { formula: 'COUNTIF(B2:B3,"Xã A")' });
    const shown = (): unknown => host.context.evaluator.value(register, 5, 0);
    expect(shown()).toBe(1);
    model.manualCalculation = true;
    register.put(2, 1, { value: "Xã A" });
    model.tell({ type: "look", sheet: register.id, range: rangeOf(2, 1, 2, 1) });
    expect(shown()).toBe(1);
    model.calculate();
    expect(shown()).toBe(2);
    register.put(5, 0, { formula: "1+1+1" });
    expect(shown()).toBe(3);
  });
});

test("what needs the window in front fails while another workbook is there", () => {
  const situation = newSituation();
  expect(() => {
    mustBeInFront(situation);
  }).not.toThrow();
  situation.otherWorkbookInFront = true;
  expect(() => {
    mustBeInFront(situation);
  }).toThrow(new HostError("InactiveWorkbook", "another workbook is in front"));
});
