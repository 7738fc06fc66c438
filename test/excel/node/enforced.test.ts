import { excelInNode } from "../../support/excel-in-node";

type Job = (context: Excel.RequestContext) => unknown;

/** What a job gives, or the code that Excel refuses it with. */
const run = async (job: Job): Promise<unknown> => {
  try {
    return await Excel.run(async (context) => {
      const given: unknown = await job(context);
      await context.sync();
      return given;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { failed: error.code };
    throw error;
  }
};

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

describe("what Excel enforces, the page enforces", () => {
  test.each<readonly [string, Job, string]>([
    [
      "a sheet's name with a slash",
      (context) => {
        context.workbook.worksheets.add("a/b");
      },
      "InvalidArgument",
    ],
    [
      "a sheet's name of 32 characters",
      (context) => {
        context.workbook.worksheets.add("x".repeat(32));
      },
      "InvalidArgument",
    ],
    [
      "a sheet's name that is taken",
      (context) => {
        context.workbook.worksheets.add("SHEET1");
      },
      "ItemAlreadyExists",
    ],
    [
      "a sheet that is not there",
      (context) => {
        context.workbook.worksheets.getItem("no").load("name");
      },
      "ItemNotFound",
    ],
    [
      "values of another shape",
      (context) => {
        first(context).getRange("A1:B2").values = [[1, 2]];
      },
      "InvalidArgument",
    ],
    [
      "a formula that is none",
      (context) => {
        first(context).getRange("A1").formulas = [["=1+"]];
      },
      "InvalidArgument",
    ],
    [
      "a text of 32,768 characters",
      (context) => {
        first(context).getRange("A1").values = [["x".repeat(32768)]];
      },
      "InvalidArgument",
    ],
    [
      "a table over merged cells",
      (context) => {
        const s = first(context);
        s.getRange("A1:B1").merge();
        s.tables.add("A1:B3", true);
      },
      "MergedRangeConflict",
    ],
    [
      "a table over a table",
      (context) => {
        const s = first(context);
        s.tables.add("A1:B3", true);
        s.tables.add("B2:C4", true);
      },
      "InvalidOperation",
    ],
    [
      "a list of more than 255 characters",
      (context) => {
        first(context).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      },
      "InvalidArgument",
    ],
    [
      "protecting twice",
      (context) => {
        const p = first(context).protection;
        p.protect();
        p.protect();
      },
      "AccessDenied",
    ],
    [
      "writing to a protected sheet",
      (context) => {
        const s = first(context);
        s.protection.protect();
        s.getRange("A1").values = [[1]];
      },
      "AccessDenied",
    ],
    [
      "a sheet's name that ends with an apostrophe",
      (context) => {
        context.workbook.worksheets.add("a'");
      },
      "InvalidArgument",
    ],
    [
      "the sheet's name that Excel keeps for itself",
      (context) => {
        first(context).name = "history";
      },
      "InvalidArgument",
    ],
    [
      "a table that is not there",
      (context) => {
        context.workbook.tables.getItem("no").load("name");
      },
      "ItemNotFound",
    ],
    [
      "a table's name that is a cell",
      (context) => {
        const t = first(context).tables.add("A1:B3", true);
        t.name = "AB12";
      },
      "InvalidArgument",
    ],
    [
      "a formula of more than 8,192 characters",
      (context) => {
        first(context).getRange("A1").formulas = [["=" + "1+".repeat(4200) + "1"]];
      },
      "InvalidArgument",
    ],
    [
      "an address of more than 8,192 characters",
      (context) => {
        first(context)
          .getRanges("A1,".repeat(2800) + "A1")
          .load("address");
      },
      "InvalidArgument",
    ],
    [
      "a range outside of the sheet",
      (context) => {
        first(context).getRangeByIndexes(1048575, 0, 2, 1).values = [[1], [2]];
      },
      "InvalidArgument",
    ],
    [
      "a cell that is given a list",
      (context) => {
        first(context).getRange("A1").values = [[[1]]];
      },
      "InvalidArgument",
    ],
    [
      "merging cells of a table",
      (context) => {
        const s = first(context);
        s.tables.add("A1:B3", true);
        s.getRange("A2:B2").merge();
      },
      "InvalidOperation",
    ],
    [
      "deleting the header row of a table",
      (context) => {
        const s = first(context);
        s.tables.add("A1:B3", true);
        s.getRange("1:1").delete("Up");
      },
      "InvalidOperation",
    ],
    [
      "giving a protected sheet a look",
      (context) => {
        const s = first(context);
        s.protection.protect();
        s.getRange("A1").format.fill.color = "#FF0000";
      },
      "AccessDenied",
    ],
    [
      "making a table on a protected sheet",
      (context) => {
        const s = first(context);
        s.protection.protect();
        s.tables.add("A1:B3", true);
      },
      "AccessDenied",
    ],
    [
      "taking a table off a protected sheet",
      (context) => {
        const s = first(context);
        const t = s.tables.add("A1:B3", true);
        s.protection.protect();
        t.delete();
      },
      "AccessDenied",
    ],
    [
      "a chart on a protected sheet",
      (context) => {
        const s = first(context);
        s.protection.protect();
        s.charts.add("ColumnClustered", s.getRange("A1:B3"));
      },
      "AccessDenied",
    ],
    [
      "showing a hidden sheet",
      (context) => {
        const s = context.workbook.worksheets.add("Ẩn");
        s.visibility = "Hidden";
        s.activate();
      },
      "InvalidOperation",
    ],
    [
      "hiding the last sheet that is seen",
      (context) => {
        first(context).visibility = "Hidden";
      },
      "InvalidOperation",
    ],
    [
      "a message of a validation that is too long",
      (context) => {
        first(context).getRange("A1").dataValidation.errorAlert = {
          title: "x".repeat(33),
          message: "",
          showAlert: true,
          style: "Stop",
        };
      },
      "InvalidArgument",
    ],
    [
      "reading more than 5,000,000 cells",
      (context) => {
        const r = first(context).getRange("A1:F1000000");
        r.load("values");
      },
      "RequestPayloadSizeLimitExceeded",
    ],
    [
      "an answer over 5 MB",
      async (context) => {
        const s = first(context);
        for (let at = 0; at < 2; at += 1) {
          s.getRangeByIndexes(at * 100, 0, 100, 1).values = Array.from({ length: 100 }, () => ["x".repeat(30000)]);
          await context.sync();
        }
        const r = s.getRange("A1:A200");
        r.load("values");
      },
      "ResponsePayloadSizeLimitExceeded",
    ],
    [
      "a header of more than 255 characters",
      (context) => {
        first(context).pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(256);
      },
      "InvalidArgument",
    ],
    [
      "more than 1,026 page breaks",
      (context) => {
        for (let row = 2; row <= 1_028; row += 1) first(context).horizontalPageBreaks.add(`A${String(row)}`);
      },
      "InvalidArgument",
    ],
    [
      "a tip of a link of more than 255 characters",
      (context) => {
        first(context).getRange("A1").hyperlink = { documentReference: "A2", screenTip: "x".repeat(256) };
      },
      "InvalidArgument",
    ],
    [
      "a row of more than 409 points",
      (context) => {
        first(context).getRange("A1").format.rowHeight = 410;
      },
      "InvalidArgument",
    ],
    [
      "a stored part of more than a megabyte, in bytes",
      (context) => {
        context.workbook.customXmlParts.add(`<a xmlns="urn:a">${"ế".repeat(400_000)}</a>`);
      },
      "InvalidArgument",
    ],
    [
      "deleting the only sheet",
      (context) => {
        first(context).delete();
      },
      "InvalidOperation",
    ],
    [
      "a request over 5 MB",
      (context) => {
        first(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30000)]);
      },
      "RequestPayloadSizeLimitExceeded",
    ],
  ])("%s", async (_what, job, code) => {
    excelInNode();
    expect(await run(job)).toEqual({ failed: code });
  });

  test("while a person edits a cell everything is refused", async () => {
    excelInNode().editMode = true;
    expect(await run((context) => first(context).load("name"))).toEqual({ failed: "InvalidOperationInCellEditMode" });
  });

  test("deleting a sheet and protecting one clear what the person could take back", async () => {
    const { workbook } = excelInNode();
    await run((context) => {
      const sheet = context.workbook.worksheets.add("x");
      sheet.protection.protect();
      sheet.delete();
    });
    expect(workbook.undoStackClears).toBe(2);
  });

  test("what was not loaded cannot be read, what is not played is refused", async () => {
    excelInNode();
    expect(await run((context) => first(context).name)).toEqual({ failed: "PropertyNotLoaded" });
    expect(await run((context) => first(context).getRange("A1").load("valuesAsJson"))).toEqual({
      failed: "ApiNotFound",
    });
  });
});

describe("the real Office.js against the workbook of the page", () => {
  test("reads and writes values, formulas, texts and number formats", async () => {
    excelInNode();
    const read = await run(async (context) => {
      const range = first(context).getRange("A1:C2");
      range.numberFormat = [
        ["@", "General", "General"],
        ["General", "dd/mm/yyyy", "#,##0"],
      ];
      range.values = [
        ["=1+1", "007", "'=x"],
        ["=SUM(C2:C2)*2", 44_927, 1_234_567],
      ];
      range.load("values,formulas,text,numberFormat,address");
      await context.sync();
      return [range.address, range.values, range.formulas, range.text, range.numberFormat];
    });
    expect(read).toEqual([
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

  test("whole rows and columns that are put in or taken away carry formulas, tables and merges along", async () => {
    excelInNode();
    const after = await run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:C4").formulas = [
        ["a", "b", "c"],
        [1, 2, "=A2+B2"],
        [3, 4, "=A3+B3"],
        ["", "", "=SUM(C2:C3)"],
      ];
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("E1:F1").merge();
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("2:2").delete("Up");
      const [cells, whole] = [sheet.getRange("A1:D4"), table.getRange()];
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      cells.load("formulas");
      whole.load("address");
      merged.load("address");
      await context.sync();
      return [cells.formulas, whole.address, merged.address];
    });
    expect(after).toEqual([
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

  test("null leaves a cell, an empty text clears it", async () => {
    excelInNode();
    const values = await run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", ""]]);
  });

  test("a link paints its cell as links are, and shows where it leads where the cell holds nothing", async () => {
    excelInNode();
    const seen = await run(async (context) => {
      const cells = ["A1", "A2"].map((at) => first(context).getRange(at));
      first(context).getRange("A1").values = [["Xem sổ"]];
      for (const cell of cells) {
        cell.hyperlink = { documentReference: "Sheet1!B2", screenTip: "" };
        cell.load("values");
        cell.format.font.load("color,underline");
      }
      await context.sync();
      return cells.map(({ values, format: { font } }) => [(values as unknown[][])[0]?.[0], font.color, font.underline]);
    });
    expect(seen).toEqual([
      ["Xem sổ", "#0563C1", "Single"],
      ["Sheet1!B2", "#0563C1", "Single"],
    ]);
  });

  test("whole rows and columns are told as Excel tells them", async () => {
    excelInNode();
    const addresses = await run(async (context) => {
      const cell = first(context).getRange("B2:C3");
      const told = [cell.getEntireRow(), cell.getEntireColumn(), cell].map((range) => range.load("address"));
      await context.sync();
      return told.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!2:3", "Sheet1!B:C", "Sheet1!B2:C3"]);
  });
});
