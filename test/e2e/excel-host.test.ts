import path from "node:path";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";

jest.setTimeout(60_000);

let excel: PlayedExcel;
let page: ExcelPage;

beforeAll(async () => {
  excel = await startExcel({ raw: path.join(__dirname, "../excel/pane/raw.ts") });
  page = await excel.newPage({ pane: "/test/raw.html" });
});
afterAll(async () => { await excel.close(); });
beforeEach(async () => {
  await page.newWorkbook("Book1.xlsx", null);
  await page.openPane();
});

const run = (body: string): Promise<unknown> => page.pane().evaluate(`window.run(async (context) => { ${body} })`);

describe("the real Office.js against the workbook of the page", () => {
  test("is ready as Excel on the web", async () => {
    expect(await page.pane().evaluate(() => window.ready)).toEqual({ host: "Excel", platform: "OfficeOnline" });
  });

  test("reads and writes values, formulas, texts and number formats", async () => {
    const result = await run(`
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C2");
      range.numberFormat = [["@", "General", "General"], ["General", "dd/mm/yyyy", "#,##0"]];
      range.values = [["=1+1", "007", "'=x"], ["=SUM(C2:C2)*2", 44927, 1234567]];
      range.load("values,formulas,text,numberFormat,address");
      sheet.load("name");
      await context.sync();
      return [sheet.name, range.address, range.values, range.formulas, range.text, range.numberFormat];
    `);
    expect(result).toEqual([
      "Sheet1", "Sheet1!A1:C2",
      [["=1+1", 7, "=x"], [2_469_134, 44_927, 1_234_567]],
      [["=1+1", 7, "=x"], ["=SUM(C2:C2)*2", 44_927, 1_234_567]],
      [["=1+1", "7", "=x"], ["2469134", "01/01/2023", "1,234,567"]],
      [["@", "General", "General"], ["General", "dd/mm/yyyy", "#,##0"]],
    ]);
  });
});

describe("what Excel enforces, the page enforces", () => {
  test.each([
    ["a sheet's name with a slash", `context.workbook.worksheets.add("a/b"); await context.sync();`, "InvalidArgument"],
    ["a sheet's name of 32 characters", `context.workbook.worksheets.add("x".repeat(32)); await context.sync();`, "InvalidArgument"],
    ["a sheet's name that is taken", `context.workbook.worksheets.add("SHEET1"); await context.sync();`, "ItemAlreadyExists"],
    ["a sheet that is not there", `context.workbook.worksheets.getItem("no").load("name"); await context.sync();`, "ItemNotFound"],
    ["values of another shape", `context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1, 2]]; await context.sync();`, "InvalidArgument"],
    ["a formula that is none", `context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+"]]; await context.sync();`, "InvalidArgument"],
    ["a text of 32,768 characters", `context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(32768)]]; await context.sync();`, "InvalidArgument"],
    ["a table over merged cells", `const s = context.workbook.worksheets.getFirst(); s.getRange("A1:B1").merge(); s.tables.add("A1:B3", true); await context.sync();`, "InvalidOperation"],
    ["a table over a table", `const s = context.workbook.worksheets.getFirst(); s.tables.add("A1:B3", true); s.tables.add("B2:C4", true); await context.sync();`, "InvalidOperation"],
    ["a list of more than 255 characters", `context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }; await context.sync();`, "InvalidArgument"],
    ["protecting twice", `const p = context.workbook.worksheets.getFirst().protection; p.protect(); p.protect(); await context.sync();`, "AccessDenied"],
    ["writing to a protected sheet", `const s = context.workbook.worksheets.getFirst(); s.protection.protect(); s.getRange("A1").values = [[1]]; await context.sync();`, "AccessDenied"],
    ["deleting the only sheet", `context.workbook.worksheets.getFirst().delete(); await context.sync();`, "InvalidOperation"],
    ["a request over 5 MB", `context.workbook.worksheets.getFirst().getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30000)]); await context.sync();`, "RequestPayloadSizeLimitExceeded"],
  ])("%s", async (_what, body, code) => {
    expect(await run(body)).toMatchObject({ failed: code });
  });

  test("null leaves a cell, an empty text clears it", async () => {
    expect(await run(`
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return range.values;
    `)).toEqual([["a", ""]]);
  });

  test("what was not loaded cannot be read", async () => {
    expect(await run(`const sheet = context.workbook.worksheets.getFirst(); await context.sync(); return sheet.name;`)).toMatchObject({ failed: "PropertyNotLoaded" });
  });

  test("the requirement set that was chosen is the one the library sees", async () => {
    await page.openPane("/test/raw.html", { excelApi: "1.13" });
    expect(await page.pane().evaluate("window.ready.then(() => [Office.context.requirements.isSetSupported('ExcelApi', '1.13'), Office.context.requirements.isSetSupported('ExcelApi', '1.14')])")).toEqual([true, false]);
  });
});
