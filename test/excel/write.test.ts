import path from "node:path";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import type { Seen } from "./pane/port";

jest.setTimeout(120_000);

let excel: PlayedExcel;
let page: ExcelPage;

beforeAll(async () => {
  excel = await startExcel({ port: path.join(__dirname, "pane/port.ts") });
  page = await excel.newPage({ pane: "/test/port.html" });
});
afterAll(async () => { await excel.close(); });
beforeEach(async () => {
  await page.newWorkbook("Book1.xlsx", null);
  await page.openPane();
  await page.clearSyncs();
});

const use = (body: string): Promise<Seen> => page.pane().evaluate((given) => window.use(given), body);
const write = (people: number, units = 0): Promise<Seen> => use(`return port.write(reportPlan(${people}, ${units}), "report", onProgress, cancellation)`);

describe("writing a plan into Excel", () => {
  test("makes the sheets with texts, figures, looks, tables, rules and print set-up", async () => {
    const { result, failed } = await write(30);
    expect(failed).toBeUndefined();
    expect(result).toEqual([
      { name: "Sổ đề nghị", kind: "register", change: "created" },
      { name: "Tổng hợp", kind: "summary", change: "created" },
    ]);
    const book = await page.snapshot();
    const register = book.sheets.find((sheet) => sheet.name === "Sổ đề nghị");
    const summary = book.sheets.find((sheet) => sheet.name === "Tổng hợp");
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([["Sheet1", "visible"], ["Sổ đề nghị", "visible"], ["Tổng hợp", "visible"]]);
    expect(register?.cells["F3"]).toMatchObject({ value: "=HYPERLINK(\"http://x\")", formula: null });
    expect(register?.cells["C3"]).toMatchObject({ value: "0912345000", formula: null });
    expect(register?.cells["D3"]).toMatchObject({ value: 44_600, text: "08/02/2022" });
    expect(register?.cells["B2"]?.style).toMatchObject({ fill: "DDEBF7", horizontal: "center", wrap: true, font: { bold: true, name: "Times New Roman", size: 12 }, borders: { top: "thin", right: "thin", bottom: "thin", left: "thin" } });
    expect(register?.cells["B5"]?.style.borders).toEqual({ top: "hair", right: "thin", bottom: "hair", left: "thin" });
    expect(register?.merges).toEqual(["A1:F1"]);
    expect(register?.tables).toEqual([{ name: "SoDeNghi", range: "A2:F32", style: "TableStyleLight1", showFilter: true, showTotals: false }]);
    expect(register?.validations[0]).toMatchObject({ range: "E3:E32" });
    expect(register?.conditionalFormats).toEqual([{ range: "C3:C32", formula: "LEN($C3)<>10", fill: "FFC7CE" }]);
    expect(register?.frozen).toEqual({ rows: 2, columns: 2 });
    expect(register?.page).toMatchObject({ orientation: "Landscape", titleRows: { from: 1, to: 1 }, headersState: "FirstAndDefault" });
    expect(register?.tabColor).toBe("1F4E79");
    expect(register?.columnWidths["1"]).toBe(28);
    expect(summary?.cells["B3"]).toMatchObject({ value: 10, formula: "COUNTIFS(SoDeNghi[Hình thức],\"Giấy khen\")" });
    expect(summary?.cells["B6"]).toMatchObject({ value: 30 });
    expect(summary?.cells["A6"]).toMatchObject({ link: "'Sổ đề nghị'!A3", value: "Cộng" });
    expect(summary?.charts).toMatchObject([{ title: "Cơ cấu khen thưởng", type: "ColumnClustered", series: [{ name: "Số lượng" }] }]);
    expect(book.names).toEqual({ SoNguoi: "='Sổ đề nghị'!$B$3" });
    expect(book.properties).toEqual({ "so-thi-dua.campaign": "quoc-oai-2022" });
    expect(book.activeSheet).toBe("Tổng hợp");
    expect(book.undoStackClears).toBe(0);
  });
});
