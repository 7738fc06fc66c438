import type { WorkbookPlan } from "../../../src/grid/sheet-plan";
import { playedPort } from "../../support/excel-port";
import { reportPlan } from "../plan";

const plan = (units: number): WorkbookPlan => ({ ...reportPlan(8, units), supersedes: [{ kind: "unit", name: null }] });

describe("sheets of an earlier report that are planned no more", () => {
  test("are told before writing, go with it, and come back as they were with one undo, also after the pane was closed", async () => {
    const { write, use, sheet, visible, book, reopen, undoLast } = playedPort();
    await write(plan(3));
    const before = sheet("Xã số 3");
    const expected = [
      { name: "Sổ đề nghị", kind: "register", change: "replaced" },
      { name: "Tổng hợp", kind: "summary", change: "replaced" },
      { name: "Xã số 1", kind: "unit", change: "replaced" },
      { name: "Xã số 2", kind: "unit", change: "removed" },
      { name: "Xã số 3", kind: "unit", change: "removed" },
    ];
    expect((await use((port) => port.preview(plan(1)))).result?.changes).toEqual(expected);
    expect(visible()).toContain("Xã số 3");
    expect((await write(plan(1))).result).toEqual(expected);
    expect(visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1"]);
    const listed = await use(async (port) => (await port.sheets()).map(({ name }) => name));
    expect(listed.result).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1"]);
    // The former content out of sight, and two sheets that get another name and go out of sight.
    expect(book().undoStackClears).toBe(5);
    reopen();
    expect((await undoLast()).failed).toBeUndefined();
    expect(visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2", "Xã số 3"]);
    expect(sheet("Xã số 3")).toEqual(before);
  });

  test("stay where somebody typed beside what we wrote, or gave them a name of his own; sheets of no report are nobody's business", async () => {
    const { write, type, sheet, visible } = playedPort();
    await write(plan(4));
    type("Xã số 2", "E2", [["Đã gọi điện, chị Hoa hẹn thứ Sáu"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Xã số 3").name = "Giữ lại xã 3";
      await context.sync();
    });
    const { result } = await write(plan(1));
    expect(result).toEqual(
      expect.arrayContaining([
        { name: "Xã số 2", kind: "unit", change: "kept" },
        { name: "Xã số 4", kind: "unit", change: "removed" },
      ]),
    );
    expect(visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2", "Giữ lại xã 3"]);
    expect(sheet("Xã số 2").cells["E2"]?.value).toBe("Đã gọi điện, chị Hoa hẹn thứ Sáu");
  });

  test("come back under another name where theirs was taken meanwhile, and the report that wrote them is not undone before", async () => {
    const { write, use, visible, undoLast } = playedPort();
    await write(plan(2));
    await write(plan(1));
    const first = await use(async (port) => port.undo((await port.journal())[0]?.id ?? ""));
    expect(first.failed).toMatchObject({ reason: "conflict" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Xã số 2");
      await context.sync();
    });
    expect((await undoLast()).failed).toBeUndefined();
    expect(visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2 (2)", "Xã số 2"]);
  });

  test("are deleted for good when the journal forgets the writing that put them away", async () => {
    const { write, names } = playedPort();
    await write(plan(2));
    await write(plan(1));
    const hidden = (): number => names().filter((name) => name.startsWith("~so-thi-dua - ")).length;
    expect(hidden()).toBe(1);
    for (let time = 0; time < 12; time += 1) expect((await write(plan(1))).failed).toBeUndefined();
    expect(hidden()).toBe(0);
  });

  test("stay where they are when writing fails, each sync in turn", async () => {
    const whole = playedPort();
    await whole.write(plan(2));
    whole.host.syncs.length = 0;
    await whole.write(plan(1));
    const total = whole.host.syncs.length;
    let failures = 0;
    for (let at = 1; at <= total; at += 1) {
      const { host, write, visible } = playedPort();
      await write(plan(2));
      host.fail({ at, code: "GeneralException", when: at % 2 === 0 ? "before" : "after", times: 1 });
      if ((await write(plan(1))).failed === undefined) continue;
      failures += 1;
      expect({ at, sheets: visible() }).toEqual({
        at,
        sheets: ["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2"],
      });
    }
    expect(failures).toBeGreaterThan(10);
  });
});
