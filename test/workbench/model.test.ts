import { rangeOf } from "../../src/grid/address";
import { cellAt } from "../../src/grid/grid";
import { PLAIN_STYLE } from "../../src/grid/cell";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { ExcelHost } from "../../workbench/host/excel-host";
import { parseInput } from "../../workbench/host/parse-input";
import { planOfModel } from "../../workbench/host/plan-of-model";
import { openWorkbookFile } from "../../workbench/host/open/open-file";
import { displayText } from "../../workbench/host/number-text";
import { newTable } from "../../workbench/host/sheet-parts";
import { WorkbookModel } from "../../workbench/host/workbook-model";
import { reportPlan } from "../excel/plan";

const empty = { value: null, formula: null, style: PLAIN_STYLE, link: null };

function book(cells: Readonly<Record<string, readonly (string | number | boolean)[][]>>): ExcelHost {
  const model = new WorkbookModel("Book1.xlsx");
  for (const [name, rows] of Object.entries(cells)) {
    const sheet = model.addSheet(name);
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        sheet.put(at, column, parseInput(value, sheet.cell(at, column)));
      });
    });
  }
  return new ExcelHost(model);
}

describe("what Excel makes of something typed", () => {
  test.each([
    ["007", { value: 7 }],
    ["=1+1", { formula: "1+1" }],
    ["'=1+1", { value: "=1+1" }],
    ["-5", { value: -5 }],
    ["+abc", { formula: "+abc" }],
    ["12%", { value: 0.12 }],
    ["31/02/2022", { value: "31/02/2022" }],
    ["", { value: null }],
    ["true", { value: true }],
    ["Hà Nội", { value: "Hà Nội" }],
  ])("%s", (typed, expected) => {
    expect(parseInput(typed, empty)).toMatchObject(expected);
  });

  test("a day becomes a serial that shows as a day", () => {
    const made = parseInput("05/03/2022", empty);
    expect(made).toMatchObject({ value: 44_625, style: { numberFormat: "dd/mm/yyyy" } });
    expect(displayText(44_625, "dd/mm/yyyy")).toBe("05/03/2022");
  });

  test("in a text cell everything stays as typed", () => {
    const cell = { ...empty, style: { ...PLAIN_STYLE, numberFormat: "@" } };
    for (const typed of ["007", "=1+1", "x'", "-5"])
      expect(parseInput(typed, cell)).toEqual({ value: typed, formula: null });
  });
});

describe("formulas", () => {
  const host = book({
    "Sổ đề nghị": [
      ["Tên", "Hình thức", "Số"],
      ["An", "Giấy khen", 2],
      ["Bình", "Bằng khen", 3],
      ["Chi", "giấy khen", 4],
    ],
    Sheet2: [],
  });
  host.workbook.sheet("Sổ đề nghị").tables.push(newTable("t", "So", rangeOf(0, 0, 3, 2)));
  const sheet = host.workbook.sheet("Sheet2");
  test.each([
    ["COUNTIFS('Sổ đề nghị'!B:B,\"Giấy khen\")", 2],
    ['SUMIFS(So[Số],So[Hình thức],"Giấy khen")', 6],
    ["SUM(So[Số])*2-1", 17],
    ['COUNTIFS(So[Số],">=3",So[Tên],"<>An")', 2],
    ['SUMPRODUCT(COUNTIFS(So[Tên],{"=An","=Không có"}))', 1],
    // One text asked for is found without looking at every row; the rows that hold it must hold the rest too.
    ['COUNTIFS(So[Hình thức],"=GIẤY KHEN",So[Tên],"chi")', 1],
    ['COUNTIFS(So[Tên],"An",So[Hình thức],"Bằng khen")', 0],
    ['SUMIFS(So[Số],So[Số],">2",So[Hình thức],"Giấy khen")', 4],
    ['COUNTIFS(So[Số],"3")', 1],
    ['COUNTIFS(So[Tên],"B?nh")', 1],
    ['MATCH("CHI",So[Tên],0)', 3],
    ['INDEX(So[Số],MATCH("bình",So[Tên],0))', 3],
    ['IFERROR(MATCH("Dũng",So[Tên],0),"không có")', "không có"],
    ["SUM({1,2;-3,4})", 4],
    ['IFERROR(1/0,"–")', "–"],
    ['IF(COUNTA(So[Tên])=3,"đủ","thiếu")', "đủ"],
    ["SUBTOTAL(109,So[Số])", 9],
    ['ROUND(2.345,2)&" %"', "2.35 %"],
    ["FIXED(1234.567,1)", "1,234.6"],
    ["FIXED(1234.567,2,TRUE)", "1234.57"],
    ['SUMPRODUCT((So[Hình thức]="Giấy khen")*So[Số])', 6],
    ["COUNTIF('Sổ đề nghị'!B2:B4,\"*khen\")", 3],
    ["-2^2", 4],
    ["1+2*3", 7],
  ])("%s", (formula, expected) => {
    sheet.put(0, 0, { formula, value: null });
    host.workbook.generation += 1;
    expect(host.context.evaluator.value(sheet, 0, 0)).toEqual(expected);
  });

  test("a column renamed or a cell changed is counted anew", () => {
    const register = host.workbook.sheet("Sổ đề nghị");
    const counted = (formula: string): unknown => {
      sheet.put(0, 0, { formula, value: null });
      host.workbook.generation += 1;
      return host.context.evaluator.value(sheet, 0, 0);
    };
    register.put(1, 1, { value: "Bằng khen" });
    expect(counted('COUNTIFS(So[Hình thức],"Giấy khen")')).toBe(1);
    register.put(0, 1, { value: "Loại" });
    expect(counted('COUNTIFS(So[Loại],"Giấy khen")')).toBe(1);
    expect(counted("SUM(So[Hình thức])")).toEqual({ error: "#REF!" });
    register.put(0, 1, { value: "Hình thức" });
    register.put(1, 1, { value: "Giấy khen" });
  });

  test("errors are values", () => {
    sheet.put(0, 0, { formula: "1/0", value: null });
    sheet.put(0, 1, { formula: "NOSUCH(1)", value: null });
    host.workbook.generation += 1;
    expect([host.context.evaluator.value(sheet, 0, 0), host.context.evaluator.value(sheet, 0, 1)]).toEqual([
      { error: "#DIV/0!" },
      { error: "#NAME?" },
    ]);
  });
});

test("a workbook opened and saved again holds the same, its formulas computed", async () => {
  const before = await writeWorkbook(reportPlan(12));
  const host = new ExcelHost((await openWorkbookFile("a.xlsx", before)).model);
  const after = await readWorkbook("b.xlsx", await writeWorkbook(planOfModel(host.context)), { appearance: true });
  const first = await readWorkbook("a.xlsx", before, { appearance: true });
  expect(after.sheets.map((grid) => grid.name)).toEqual(first.sheets.map((grid) => grid.name));
  for (const [at, grid] of first.sheets.entries()) {
    for (const row of grid.rows)
      row.cells.forEach((cell, column) => {
        const copy = after.sheets[at] === undefined ? undefined : cellAt(after.sheets[at], row.index, column);
        expect([copy?.formula, copy?.style.font]).toEqual([cell?.formula, cell?.style.font]);
        if (cell?.formula === null) expect(copy?.value).toEqual(cell.value);
      });
    expect(after.sheets[at]?.merges).toEqual(grid.merges);
    expect(after.sheets[at]?.tables).toEqual(grid.tables);
  }
  const summary = after.sheets[1];
  expect([2, 5, 6].map((row) => (summary === undefined ? null : cellAt(summary, row, 1)?.value))).toEqual([
    4,
    12,
    "Nguyễn Thị Ánh Tuyết 1",
  ]);
});
