import type { WorkbookSnapshot } from "../../../workbench/host/snapshot";
import { playedPort, type PlayedPort } from "../../support/excel-port";

const WRITTEN = ["Sheet1", "Sổ đề nghị", "Tổng hợp"];

function preparedBook(): PlayedPort {
  const played = playedPort();
  played.type("Sheet1", "A1:B2", [
    ["Họ và tên", "Hình thức"],
    ["Trần Văn Bé", "Giấy khen"],
  ]);
  return played;
}

const sourceSheets = (book: WorkbookSnapshot): readonly unknown[] =>
  book.sheets
    .filter((sheet) => sheet.customProperties["so-thi-dua"] === undefined)
    .map(({ name, cells, visibility, merges }) => ({ name, cells, visibility, merges }));

/** What can be told of the sheets that are not put aside. */
const shown = (book: WorkbookSnapshot): unknown =>
  book.sheets
    .filter(({ name }) => !name.startsWith("~"))
    .map(({ name, cells, tables, merges, charts, validations, conditionalFormats, frozen, visibility }) => ({
      name,
      tables,
      merges,
      validations,
      conditionalFormats,
      frozen,
      visibility,
      charts: charts.length,
      cells: Object.fromEntries(
        Object.entries(cells)
          .filter(([, cell]) => cell.value !== null)
          .map(([address, cell]) => [address, [cell.value, cell.formula, cell.style]]),
      ),
    }));

/** How many syncs that takes. */
async function syncsOf({ host }: PlayedPort, work: () => Promise<unknown>): Promise<number> {
  host.syncs.length = 0;
  await work();
  return host.syncs.length;
}

describe("when Excel fails", () => {
  test.each([
    ["GeneralException", "before"],
    ["GeneralException", "after"],
    ["AccessDenied", "before"],
  ] as const)("%s %s each sync in turn: no half-made sheet stays, sources are untouched", async (code, when) => {
    const whole = preparedBook();
    const total = await syncsOf(whole, () => whole.report(8));
    expect(whole.names()).toEqual(WRITTEN);
    let failures = 0;
    for (let at = 1; at <= total; at += 1) {
      const { host, report, book, names } = preparedBook();
      const before = sourceSheets(book());
      host.fail({ at, code, when, times: 1 });
      const { failed } = await report(8);
      // A failure of Office.js' own tidying up after a job does not matter to the job.
      expect({ at, sheets: names() }).toEqual({ at, sheets: failed === undefined ? WRITTEN : ["Sheet1"] });
      expect({ at, told: sourceSheets(book()) }).toEqual({ at, told: before });
      if (failed === undefined) continue;
      failures += 1;
      expect(failed.reason).toBe(code === "AccessDenied" ? "protected" : "unknown");
      expect(book().names).toEqual({});
    }
    expect(failures).toBeGreaterThan(10);
  });

  test("rewriting that fails half-way brings the former sheets back, each sync in turn", async () => {
    const whole = preparedBook();
    await whole.report(8);
    const total = await syncsOf(whole, () => whole.report(5));
    let failures = 0;
    for (let at = 1; at <= total; at += 1) {
      const { host, report, book } = preparedBook();
      await report(8);
      const before = shown(book());
      host.fail({ at, code: "GeneralException", when: "before", times: 1 });
      if ((await report(5)).failed === undefined) continue;
      failures += 1;
      expect({ at, shown: shown(book()) }).toEqual({ at, shown: before });
    }
    expect(failures).toBeGreaterThan(10);
  });

  test("a pane that dies in the middle, at whatever sync, is cleaned up after when it opens again", async () => {
    const whole = preparedBook();
    const total = await syncsOf(whole, () => whole.report(8));
    let left = 0;
    for (let at = 1; at <= total; at += 1) {
      const { host, report, reopen, use, names } = preparedBook();
      host.fail({ at, code: "GeneralException", when: "before", times: 1_000 });
      const { failed } = await report(8);
      if (failed === undefined) continue;
      if (names().length > 1) left += 1;
      host.forgetFailures();
      reopen();
      await use((port) => port.load());
      expect({ at, sheets: names() }).toEqual({ at, sheets: ["Sheet1"] });
    }
    expect(left).toBeGreaterThan(3);
  });

  test("what passes by itself is tried again", async () => {
    const { host, report, names } = playedPort();
    host.fail({ at: 6, code: "ServiceNotAvailable", when: "after", times: 2 });
    expect((await report(8)).failed).toBeUndefined();
    expect(names()).toEqual(WRITTEN);
  });

  test("cancelling takes back what was begun", async () => {
    const { cancellation, report, names } = playedPort();
    cancellation.cancelled = true;
    expect((await report(8)).failed?.reason).toBe("cancelled");
    expect(names()).toEqual(["Sheet1"]);
  });

  test("waits while a cell is being edited, says so, and goes on", async () => {
    const { host, use, waits } = playedPort(60_000);
    host.editMode = true;
    const job = use((port) => port.name());
    const whenTold = setInterval(() => {
      if (waits.length > 0) host.editMode = false;
    }, 5);
    expect(await job).toEqual({ result: "so.xlsx" });
    clearInterval(whenTold);
    expect([new Set(waits.slice(0, -1)), waits.at(-1)]).toEqual([new Set(["edit-mode"]), null]);
  });

  test("says that a cell is still being edited when patience ends", async () => {
    const { host, use } = playedPort(500);
    host.editMode = true;
    expect(await use((port) => port.name())).toMatchObject({ failed: { reason: "edit-mode" } });
  });
});
