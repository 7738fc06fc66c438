import { playedPort } from "../../support/excel-port";
import { reportPlan } from "../plan";

describe("sheets of ours and of others", () => {
  test("writes its own sheets anew and leaves what people added beside them", async () => {
    const { report, type, use, sheet, book } = playedPort();
    await report(8);
    type("Tổng hợp", "A12", [["Ghi chú của phòng"]]);
    expect((await use((port) => port.preview(reportPlan(5)))).result?.changes).toEqual([
      { name: "Sổ đề nghị", kind: "register", change: "replaced" },
      { name: "Tổng hợp", kind: "summary", change: "replaced" },
    ]);
    expect((await report(5)).failed).toBeUndefined();
    const summary = sheet("Tổng hợp");
    expect(summary.cells["A12"]?.value).toBe("Ghi chú của phòng");
    expect(summary.cells["B6"]?.value).toBe(5);
    expect(summary.charts).toHaveLength(1);
    expect(sheet("Sổ đề nghị").cells["B9"]?.value ?? null).toBeNull();
    // What stood there before is put out of sight, which no way of Excel's leaves undoable.
    expect(book().undoStackClears).toBe(1);
  });

  test("leaves the office's own formulas over its tables as they were typed, through rewriting and undo", async () => {
    const { report, type, sheet, undoLast } = playedPort();
    const formula = 'COUNTIFS(SoDeNghi[Hình thức],"Giấy khen")';
    await report(8);
    type("Sheet1", "A1", [[`=${formula}`]]);
    const own = (): unknown => sheet("Sheet1").cells["A1"];
    const before = own();
    expect(before).toMatchObject({ formula });
    expect((await report(5)).failed).toBeUndefined();
    expect(own()).toMatchObject({ formula });
    expect((await undoLast()).failed).toBeUndefined();
    expect(own()).toEqual(before);
  });

  test("does not write over rows that people added, but makes another sheet and points the report at it", async () => {
    const { report, type, sheet } = playedPort();
    await report(5);
    type("Sổ đề nghị", "B9", [["Người thêm tay"]]);
    expect((await report(8)).result).toMatchObject([
      { name: "Sổ đề nghị (2)", change: "created" },
      { name: "Tổng hợp", change: "replaced" },
    ]);
    expect(sheet("Sổ đề nghị").cells["B9"]?.value).toBe("Người thêm tay");
    expect(sheet("Tổng hợp").cells["B6"]?.value).toBe(8);
    expect(sheet("Tổng hợp").cells["B7"]?.formula).toBe("'Sổ đề nghị (2)'!B3");
  });

  test("a sheet of a person with the wanted name stays theirs", async () => {
    const { report, sheet } = playedPort();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Tổng hợp").getRange("A1").values = [["của tôi"]];
      await context.sync();
    });
    expect((await report(5)).result).toMatchObject([
      { name: "Sổ đề nghị" },
      { name: "Tổng hợp (2)", change: "created" },
    ]);
    expect(sheet("Tổng hợp").cells["A1"]?.value).toBe("của tôi");
    expect(sheet("Tổng hợp (2)").cells["B3"]?.value).toBe(2);
  });
});
