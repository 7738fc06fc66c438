import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";

let excel: PlayedExcel;
let page: ExcelPage;

beforeAll(async () => {
  excel = await startExcel();
  page = await excel.newPage({ pane: "/test/raw.html" });
});
afterAll(async () => {
  await excel.close();
});
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
      "Sheet1",
      "Sheet1!A1:C2",
      [
        ["=1+1", 7, "=x"],
        [2_469_134, 44_927, 1_234_567],
      ],
      [
        ["=1+1", 7, "=x"],
        ["=SUM(C2:C2)*2", 44_927, 1_234_567],
      ],
      [
        ["=1+1", "7", "=x"],
        ["2469134", "01/01/2023", "1,234,567"],
      ],
      [
        ["@", "General", "General"],
        ["General", "dd/mm/yyyy", "#,##0"],
      ],
    ]);
  });
});

describe("what Excel enforces, the page enforces", () => {
  test.each([
    ["a sheet's name with a slash", `context.workbook.worksheets.add("a/b"); await context.sync();`, "InvalidArgument"],
    [
      "a sheet's name of 32 characters",
      `context.workbook.worksheets.add("x".repeat(32)); await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a sheet's name that is taken",
      `context.workbook.worksheets.add("SHEET1"); await context.sync();`,
      "ItemAlreadyExists",
    ],
    [
      "a sheet that is not there",
      `context.workbook.worksheets.getItem("no").load("name"); await context.sync();`,
      "ItemNotFound",
    ],
    [
      "values of another shape",
      `context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1, 2]]; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a formula that is none",
      `context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+"]]; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a text of 32,768 characters",
      `context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(32768)]]; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a table over merged cells",
      `const s = context.workbook.worksheets.getFirst(); s.getRange("A1:B1").merge(); s.tables.add("A1:B3", true); await context.sync();`,
      "MergedRangeConflict",
    ],
    [
      "a table over a table",
      `const s = context.workbook.worksheets.getFirst(); s.tables.add("A1:B3", true); s.tables.add("B2:C4", true); await context.sync();`,
      "InvalidOperation",
    ],
    [
      "a list of more than 255 characters",
      `context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "protecting twice",
      `const p = context.workbook.worksheets.getFirst().protection; p.protect(); p.protect(); await context.sync();`,
      "AccessDenied",
    ],
    [
      "writing to a protected sheet",
      `const s = context.workbook.worksheets.getFirst(); s.protection.protect(); s.getRange("A1").values = [[1]]; await context.sync();`,
      "AccessDenied",
    ],
    [
      "a sheet's name that ends with an apostrophe",
      `context.workbook.worksheets.add("a'"); await context.sync();`,
      "InvalidArgument",
    ],
    [
      "the sheet's name that Excel keeps for itself",
      `context.workbook.worksheets.getFirst().name = "history"; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a table that is not there",
      `context.workbook.tables.getItem("no").load("name"); await context.sync();`,
      "ItemNotFound",
    ],
    [
      "a table's name that is a cell",
      `const t = context.workbook.worksheets.getFirst().tables.add("A1:B3", true); t.name = "AB12"; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a formula of more than 8,192 characters",
      `context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=" + "1+".repeat(4200) + "1"]]; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "an address of more than 8,192 characters",
      `context.workbook.worksheets.getFirst().getRanges("A1,".repeat(2800) + "A1").load("address"); await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a range outside of the sheet",
      `context.workbook.worksheets.getFirst().getRangeByIndexes(1048575, 0, 2, 1).values = [[1], [2]]; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "a cell that is given a list",
      `context.workbook.worksheets.getFirst().getRange("A1").values = [[[1]]]; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "merging cells of a table",
      `const s = context.workbook.worksheets.getFirst(); s.tables.add("A1:B3", true); s.getRange("A2:B2").merge(); await context.sync();`,
      "InvalidOperation",
    ],
    [
      "deleting the header row of a table",
      `const s = context.workbook.worksheets.getFirst(); s.tables.add("A1:B3", true); s.getRange("1:1").delete("Up"); await context.sync();`,
      "InvalidOperation",
    ],
    [
      "giving a protected sheet a look",
      `const s = context.workbook.worksheets.getFirst(); s.protection.protect(); s.getRange("A1").format.fill.color = "#FF0000"; await context.sync();`,
      "AccessDenied",
    ],
    [
      "making a table on a protected sheet",
      `const s = context.workbook.worksheets.getFirst(); s.protection.protect(); s.tables.add("A1:B3", true); await context.sync();`,
      "AccessDenied",
    ],
    [
      "taking a table off a protected sheet",
      `const s = context.workbook.worksheets.getFirst(); const t = s.tables.add("A1:B3", true); s.protection.protect(); t.delete(); await context.sync();`,
      "AccessDenied",
    ],
    [
      "a chart on a protected sheet",
      `const s = context.workbook.worksheets.getFirst(); s.protection.protect(); s.charts.add("ColumnClustered", s.getRange("A1:B3")); await context.sync();`,
      "AccessDenied",
    ],
    [
      "showing a hidden sheet",
      `const s = context.workbook.worksheets.add("Ẩn"); s.visibility = "Hidden"; s.activate(); await context.sync();`,
      "InvalidOperation",
    ],
    [
      "hiding the last sheet that is seen",
      `context.workbook.worksheets.getFirst().visibility = "Hidden"; await context.sync();`,
      "InvalidOperation",
    ],
    [
      "a message of a validation that is too long",
      `context.workbook.worksheets.getFirst().getRange("A1").dataValidation.errorAlert = { title: "x".repeat(33), message: "", showAlert: true, style: "Stop" }; await context.sync();`,
      "InvalidArgument",
    ],
    [
      "reading more than 5,000,000 cells",
      `const r = context.workbook.worksheets.getFirst().getRange("A1:F1000000"); r.load("values"); await context.sync();`,
      "RequestPayloadSizeLimitExceeded",
    ],
    [
      "an answer over 5 MB",
      `const s = context.workbook.worksheets.getFirst(); for (let at = 0; at < 2; at += 1) { s.getRangeByIndexes(at * 100, 0, 100, 1).values = Array.from({ length: 100 }, () => ["x".repeat(30000)]); await context.sync(); } const r = s.getRange("A1:A200"); r.load("values"); await context.sync();`,
      "ResponsePayloadSizeLimitExceeded",
    ],
    [
      "deleting the only sheet",
      `context.workbook.worksheets.getFirst().delete(); await context.sync();`,
      "InvalidOperation",
    ],
    [
      "a request over 5 MB",
      `context.workbook.worksheets.getFirst().getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30000)]); await context.sync();`,
      "RequestPayloadSizeLimitExceeded",
    ],
  ])("%s", async (_what, body, code) => {
    expect(await run(body)).toMatchObject({ failed: code });
  });

  test("whole rows and columns that are put in or taken away carry formulas, tables and merges along", async () => {
    expect(
      await run(`
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C4").formulas = [["a", "b", "c"], [1, 2, "=A2+B2"], [3, 4, "=A3+B3"], ["", "", "=SUM(C2:C3)"]];
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("E1:F1").merge();
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("2:2").delete("Up");
      const [cells, whole, merged] = [sheet.getRange("A1:D4"), table.getRange(), sheet.getRange().getMergedAreasOrNullObject()];
      cells.load("formulas"); whole.load("address"); merged.load("address");
      await context.sync();
      return [cells.formulas, whole.address, merged.address];
    `),
    ).toEqual([
      [
        ["a", "Column1", "b", "c"],
        ["", "", "", ""],
        [3, "", 4, "=A3+C3"],
        ["", "", "", "=SUM(D2:D3)"],
      ],
      "Sheet1!A1:D3",
      "Sheet1!F1:G1",
    ]);
  });

  test("while a person edits a cell everything is refused", async () => {
    await page.setEditMode(true);
    expect(await run(`context.workbook.worksheets.getFirst().load("name"); await context.sync();`)).toMatchObject({
      failed: "InvalidOperationInCellEditMode",
    });
    await page.setEditMode(false);
  });

  test("deleting a sheet and protecting one clear what the person could take back", async () => {
    await run(
      `const s = context.workbook.worksheets.add("x"); await context.sync(); s.protection.protect(); await context.sync(); s.delete(); await context.sync();`,
    );
    expect((await page.snapshot()).undoStackClears).toBe(2);
  });

  test("null leaves a cell, an empty text clears it", async () => {
    expect(
      await run(`
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return range.values;
    `),
    ).toEqual([["a", ""]]);
  });

  test("what was not loaded cannot be read", async () => {
    expect(
      await run(`const sheet = context.workbook.worksheets.getFirst(); await context.sync(); return sheet.name;`),
    ).toMatchObject({ failed: "PropertyNotLoaded" });
  });

  test("the requirement set that was chosen is the one the library sees", async () => {
    await page.openPane("/test/raw.html", { excelApi: "1.13" });
    expect(
      await page
        .pane()
        .evaluate(
          "window.ready.then(() => [Office.context.requirements.isSetSupported('ExcelApi', '1.13'), Office.context.requirements.isSetSupported('ExcelApi', '1.14')])",
        ),
    ).toEqual([true, false]);
    expect(
      await run(
        `const r = context.workbook.worksheets.getFirst().getRange("A1"); r.load("valuesAsJson"); await context.sync(); return r.valuesAsJson;`,
      ),
    ).toMatchObject({ failed: expect.stringMatching(/ApiNotFound|PropertyNotLoaded/) as string });
  });
});
