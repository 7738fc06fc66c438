import type { WorkbookChange } from "../../../src/app/ports/workbook";
import type { WorkbookPlan } from "../../../src/grid/sheet-plan";
import { playedPort } from "../../support/excel-port";
import { reportPlan } from "../plan";

/** Events are told in turns of their own, in which the sheet is asked for its name. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("events and state", () => {
  test("tells of edits by hand and of a second author, not of its own", async () => {
    const { use, type, report } = playedPort();
    const changes: WorkbookChange[] = [];
    const { result: stop } = await use((port) =>
      port.watch(
        (change) => changes.push(change),
        () => undefined,
      ),
    );
    type("Sheet1", "B2:B3", [["a"], ["b"]]);
    type("Sheet1", "C1", [["c"]], "remote");
    await turns();
    await report(3);
    await turns();
    expect(changes).toEqual([
      { sheet: "Sheet1", address: "B2:B3", remote: false },
      { sheet: "Sheet1", address: "C1", remote: true },
    ]);
    await stop?.();
    type("Sheet1", "D1", [["d"]]);
    await turns();
    expect(changes).toHaveLength(2);
  });

  test("keeps its state in the workbook, Vietnamese, long and short", async () => {
    const { use, reopen } = playedPort();
    const long = "Đợt thi đua <\"&'>\n\t ".repeat(40_000);
    await use((port) => port.save(long));
    reopen();
    expect((await use((port) => port.load())).result).toEqual([long]);
    // A part holds a megabyte; each of these is three bytes, each of the others an entity of five.
    for (const heavy of ["ế".repeat(900_000), "\n".repeat(500_000)]) {
      expect((await use((port) => port.save(heavy))).failed).toBeUndefined();
      expect((await use((port) => port.load())).result?.[0] === heavy).toBe(true);
    }
    await use((port) => port.save("ngắn"));
    expect((await use((port) => port.load())).result).toEqual(["ngắn"]);
  });

  test("selects a cell", async () => {
    const { report, use, book } = playedPort();
    await report(3);
    await use((port) => port.select("Sổ đề nghị", "B4"));
    expect([book().activeSheet, book().selection]).toEqual(["Sổ đề nghị", "Sổ đề nghị!B4:B4"]);
  });
});

describe("making a workbook ready to be sent", () => {
  test("takes out sheets for undo, sheets put aside and stored texts, and leaves what people see", async () => {
    const { write, type, use, book, host } = playedPort();
    const plan = (units: number): WorkbookPlan => ({
      ...reportPlan(8, units),
      supersedes: [{ kind: "unit", name: null }],
    });
    await write(plan(2));
    type("Tổng hợp", "F1", [["Ghi tay"]]);
    await write(plan(1));
    await use((port) => port.save("trạng thái"));
    const before = book();
    expect(before.sheets.filter(({ visibility }) => visibility === "veryHidden")).toHaveLength(2);
    expect(await use((port) => port.tidy())).toEqual({ result: 4 });
    const after = book();
    expect(after.sheets).toEqual(before.sheets.filter(({ visibility }) => visibility === "visible"));
    expect([after.names, after.properties]).toEqual([before.names, before.properties]);
    expect(host.workbook.xmlParts.size).toBe(0);
    const again = await use(async (port) => [await port.load(), await port.journal(), await port.tidy()]);
    expect(again.result).toEqual([[], [], 0]);
  });

  test("leaves a person's own hidden sheets and stored parts alone, and what is written later stands beside", async () => {
    const { report, use, names, host } = playedPort();
    await report(3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Bí mật của tôi").visibility = "VeryHidden";
      context.workbook.customXmlParts.add('<a xmlns="urn:cua-toi"/>');
      await context.sync();
    });
    await use((port) => port.tidy());
    expect(names()).toContain("Bí mật của tôi");
    expect(host.workbook.xmlParts.size).toBe(1);
    expect((await report(3)).failed).toBeUndefined();
    expect(names()).toContain("Sổ đề nghị (2)");
  });
});
