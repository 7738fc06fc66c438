import type { WorkbookSnapshot } from "../../../workbench/host/snapshot";
import { playedPort, type PlayedPort } from "../../support/excel-port";

/** Values, formulas and looks of the cells that hold something. */
const held = ({ cells }: WorkbookSnapshot["sheets"][number]): unknown =>
  Object.entries(cells)
    .filter(([, cell]) => cell.value !== null)
    .map(([address, cell]) => [address, cell.value, cell.formula, cell.style]);

describe("taking back", () => {
  test("undo after writing gives the workbook as it was, also after the pane was closed", async () => {
    const { report, book, reopen, undoLast, use } = playedPort();
    const before = book();
    await report(8);
    reopen();
    await undoLast();
    const after = book();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual({});
    expect(after.properties).toEqual({});
    expect((await use((port) => port.journal())).result).toMatchObject([{ action: "report", undone: true }]);
  });

  test("undo of rewriting brings the former sheets back, with what people had typed in them", async () => {
    const { report, type, sheet, undoLast } = playedPort();
    await report(8);
    type("Sổ đề nghị", "B3", [["Sửa tay"]]);
    const names = ["Sổ đề nghị", "Tổng hợp"];
    const before = names.map((name) => held(sheet(name)));
    const { tables } = sheet("Sổ đề nghị");
    await report(5);
    expect(names.map((name) => held(sheet(name)))).not.toEqual(before);
    expect((await undoLast()).failed).toBeUndefined();
    expect(names.map((name) => held(sheet(name)))).toEqual(before);
    expect(sheet("Sổ đề nghị").tables).toEqual(tables);
  });

  test("an earlier action waits for the later one on the same sheets", async () => {
    const { report, use } = playedPort();
    await report(8);
    await report(5);
    expect(await use(async (port) => port.undo((await port.journal())[0]?.id ?? ""))).toMatchObject({
      failed: { reason: "conflict" },
    });
  });

  test("a fix changes only a cell that still holds what it held, as text, and can be taken back", async () => {
    const { type, use, sheet, reopen, undoLast } = playedPort();
    type("Sheet1", "A1:C1", [["Trần văn  bé", 912345678, "=1+1"]]);
    const { result } = await use((port) =>
      port.edit(
        [
          { sheet: "Sheet1", address: "A1", before: "Trần văn  bé", after: "Trần Văn Bé" },
          { sheet: "Sheet1", address: "B1", before: "912345678", after: "0912345678" },
          { sheet: "Sheet1", address: "C1", before: "khác", after: "x" },
        ],
        "fix",
      ),
    );
    expect(result).toMatchObject({ applied: 2, skipped: [{ address: "C1" }] });
    const { cells } = sheet("Sheet1");
    expect([cells["A1"]?.value, cells["B1"]?.value, cells["C1"]?.formula]).toEqual([
      "Trần Văn Bé",
      "0912345678",
      "1+1",
    ]);
    reopen();
    await undoLast();
    const back = sheet("Sheet1").cells;
    expect([back["A1"]?.value, back["B1"]?.value, back["B1"]?.style.numberFormat]).toEqual([
      "Trần văn  bé",
      912_345_678,
      "General",
    ]);
  });

  test.each(["before", "after"] as const)(
    "a fix whose syncs fail in turn, %s their effect, is wholly there or wholly not",
    async (when) => {
      const { type, use, sheet, host, undoLast } = playedPort();
      const typed = [["Trần văn  bé", 912345678]] as const;
      type("Sheet1", "A1:B1", typed);
      const values = (): readonly unknown[] => {
        const { cells } = sheet("Sheet1");
        return [cells["A1"]?.value, cells["B1"]?.value];
      };
      let failures = 0;
      for (let at = 1; ; at += 1) {
        if (at > 40) throw new Error("the fix never went through");
        host.syncs.length = 0;
        host.fail({ at, code: "GeneralException", when, times: 1 });
        const { failed } = await use((port) =>
          port.edit(
            [
              { sheet: "Sheet1", address: "A1", before: "Trần văn  bé", after: "Trần Văn Bé" },
              { sheet: "Sheet1", address: "B1", before: "912345678", after: "0912345678" },
            ],
            "fix",
          ),
        );
        const met = host.syncs.some(({ error }) => error !== null);
        host.forgetFailures();
        expect([at, ...values()]).toEqual([at, ...(failed === undefined ? ["Trần Văn Bé", "0912345678"] : typed[0])]);
        if (failed === undefined) await undoLast();
        else failures += 1;
        expect(values()).toEqual(typed[0]);
        if (!met) break;
      }
      expect(failures).toBeGreaterThan(4);
    },
  );

  test("a protected sheet is not changed, and is named", async () => {
    const { type, host, use, report } = playedPort();
    type("Sheet1", "A1", [["a"]]);
    host.workbook.sheet("Sheet1").protection = {};
    expect(
      await use((port) => port.edit([{ sheet: "Sheet1", address: "A1", before: "a", after: "b" }], "fix")),
    ).toMatchObject({ failed: { reason: "protected", sheet: "Sheet1" } });
    expect((await use((port) => port.sheets())).result).toMatchObject([{ name: "Sheet1", protected: true }]);
    expect((await report(3)).failed).toBeUndefined();
  });
});

describe("six thousand fixes at once", () => {
  const CELLS = 6_000;
  // Every sixth row is in order: what is to be fixed stands in a thousand places.
  const edits = Array.from({ length: CELLS }, (_unused, at) => {
    const row = at + Math.floor(at / 5);
    return {
      sheet: "Sheet1",
      address: `A${String(row + 1)}`,
      before: String(912_000_000 + row),
      after: `0${String(912_000_000 + row)}`,
    };
  });
  const fixAll = ({ use }: PlayedPort): ReturnType<typeof use> => use((port) => port.edit(edits, "fix"));
  const texts = ({ sheet }: PlayedPort): number =>
    Object.values(sheet("Sheet1").cells).filter(({ value }) => typeof value === "string").length;
  const largest = ({ host }: PlayedPort): number =>
    Math.max(...host.syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  const wrongBook = (): PlayedPort => {
    const played = playedPort();
    played.type(
      "Sheet1",
      "A1:A7200",
      Array.from({ length: 7_200 }, (_unused, at) => [912_000_000 + at]),
    );
    return played;
  };

  test("go in requests under 4 MB, and come back so when undone", async () => {
    const played = wrongBook();
    expect(await fixAll(played)).toEqual({ result: { applied: CELLS, skipped: [] } });
    expect(texts(played)).toBe(CELLS);
    expect(largest(played)).toBeLessThan(4_000_000);
    played.reopen();
    played.host.syncs.length = 0;
    await played.undoLast();
    expect(texts(played)).toBe(0);
    expect(largest(played)).toBeLessThan(4_000_000);
  });

  test("that fail after the last of them leave no cell changed", async () => {
    const played = wrongBook();
    const { host } = played;
    await fixAll(played);
    const sizes = host.syncs.map(({ requestBytes }) => requestBytes);
    await played.undoLast();
    const written = sizes.lastIndexOf(Math.max(...sizes)) + 1;
    host.fail({ at: written + 1, code: "GeneralException", when: "before", times: 1 });
    expect((await fixAll(played)).failed).toMatchObject({ reason: "unknown" });
    expect(texts(played)).toBe(0);
  });
});
