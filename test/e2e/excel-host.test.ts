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
