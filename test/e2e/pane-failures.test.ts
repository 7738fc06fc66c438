import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, chooseCode, giveFiles, goTo, newPane, openedPane, press, settled, UNITS } from "./pane-driver";
import { whenBuilt } from "./when-built";

const SOURCE = "07_SaiSon_NTVT.xlsx";
/** More syncs than writing a small report takes; a loop that comes here never went through. */
const MOST_SYNCS = 80;
const WRITTEN = ["Sổ đề nghị", "Tổng hợp", "Đối chiếu"];
const WHAT_TO_DO = /làm lại|thử lần nữa|[Bb]ỏ khóa/;

whenBuilt("when Excel fails while the pane works", () => {
  let excel: PlayedExcel;
  beforeAll(async () => { excel = await startExcel(); });
  afterAll(async () => { await excel.close(); });

  /** A workbook with a unit's list in it, that list and a second file taken in. */
  async function paneWithLists(): Promise<{ readonly page: ExcelPage; readonly frame: Frame }> {
    const { page } = await newPane(excel);
    await page.newWorkbook(SOURCE, await readFile(path.join(UNITS, SOURCE)));
    const frame = await openedPane(page);
    await chooseCampaign(frame);
    await goTo(frame, "take-in");
    await press(frame, "take-sheets");
    await giveFiles(frame, [{ name: "02.xlsx", bytes: await readFile(path.join(UNITS, "02 Dong Quang.xlsx")) }]);
    await frame.waitForSelector('[data-file="02.xlsx"]');
    await settled(frame);
    return { page, frame };
  }

  const notice = (frame: Frame): Promise<string> => frame.innerText('[data-testid="notice"]');

  /** The sheets of the unit, whole, by name. */
  const sources = async (page: ExcelPage, names: readonly string[]): Promise<string> => JSON.stringify((await page.page.evaluate((wanted) => window.workbench.snapshot().sheets.filter(({ name }) => wanted.includes(name)), names)));
  const names = (page: ExcelPage): Promise<readonly string[]> => page.page.evaluate(() => window.workbench.host().workbook.sheets.map(({ name }) => name));

  test("writing the report: every sync fails in turn; nothing half-made stays, the notice says what to do, then it goes through", async () => {
    const { page, frame } = await paneWithLists();
    await goTo(frame, "report");
    const before = await names(page);
    const source = await sources(page, before);

    let failed = 0;
    for (let at = 1; ; at += 1) {
      if (at > MOST_SYNCS) throw new Error("writing never went through");
      await page.clearSyncs();
      await page.fail({ at, code: "GeneralException", when: "before", times: 1 });
      await press(frame, "write-report");
      await page.forgetFailures();
      const [said, there] = [await notice(frame), await names(page)];
      const met = (await page.syncs()).some(({ error }) => error !== null);
      expect(await sources(page, before)).toBe(source);
      if (said.startsWith("Đã ghi")) {
        expect({ at, there }).toEqual({ at, there: expect.arrayContaining([...before, ...WRITTEN]) as unknown });
        if (!met) break;
        // Office.js' own tidying up failed, which does not matter to the job: once more from the same place.
        await page.command("undoLast");
        await settled(frame);
        expect({ at, there: await names(page) }).toEqual({ at, there: before });
        continue;
      }
      failed += 1;
      expect({ at, said, there }).toEqual({ at, said: expect.stringMatching(WHAT_TO_DO) as unknown, there: before });
    }
    expect(failed).toBeGreaterThan(8);
    expect((await names(page)).filter((name) => /\(\d+\)$/.test(name))).toEqual([]);
    await page.close();
  });

  test("a cell being edited is waited for, and writing goes on when it is left", async () => {
    const { page, frame } = await paneWithLists();
    await goTo(frame, "report");
    await page.setEditMode(true);
    await frame.click('[data-testid="write-report"]');
    await frame.waitForSelector('[data-testid="job"]');
    await frame.waitForFunction(() => document.querySelector('[data-testid="job"]')?.textContent.includes("Enter") === true);
    await page.setEditMode(false);
    await settled(frame);
    expect(await notice(frame)).toMatch(/^Đã ghi \d+ trang tính/);
    expect(await names(page)).toEqual(expect.arrayContaining(["Sổ đề nghị", "Tổng hợp"]));
    await page.close();
  });

  test("a fix on a protected sheet changes nothing and names the sheet and the way out; then it goes through", async () => {
    const { page, frame } = await paneWithLists();
    await goTo(frame, "check");
    await chooseCode(frame, "type-phone");
    await frame.click('[role="option"] >> nth=0');
    await settled(frame);
    await page.protect("Danh sách", true);
    const source = await sources(page, ["Danh sách"]);
    await press(frame, "fix-one");
    expect(await notice(frame)).toMatch(/^Danh sách: .*Bỏ khóa .*làm lại/);
    expect(await sources(page, ["Danh sách"])).toBe(source);
    await page.protect("Danh sách", false);
    await press(frame, "fix-one");
    expect(await notice(frame)).toMatch(/^Đã sửa 1 ô/);
    expect(await sources(page, ["Danh sách"])).not.toBe(source);
    await page.close();
  });
});
