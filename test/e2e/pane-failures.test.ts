import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { CAMPAIGN_SHEETS } from "../../src/campaign/as-sheet/tables";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, chooseCode, giveFiles, goTo, newPane, openedPane, press, settled, UNITS } from "./pane-driver";
import { whenBuilt } from "./when-built";

const SOURCE = "07_SaiSon_NTVT.xlsx";
/** More syncs than writing a small report takes; a loop that comes here never went through. */
const MOST_SYNCS = 90;
/** Every sync in turn is tried without a screen: `test/excel/node/failing-jobs.test.ts`. */
const STRIDE = 9;
const WRITTEN = ["Sổ đề nghị", "Tổng hợp", "Đối chiếu"];
const WHAT_TO_DO = /làm lại|thử lần nữa|[Bb]ỏ khóa/;

whenBuilt("when Excel fails while the pane works", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

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
  const sources = async (page: ExcelPage, names: readonly string[]): Promise<string> =>
    JSON.stringify(
      await page.page.evaluate(
        (wanted) => window.workbench.snapshot().sheets.filter(({ name }) => wanted.includes(name)),
        names,
      ),
    );
  const names = (page: ExcelPage): Promise<readonly string[]> =>
    page.page.evaluate(() => window.workbench.host().workbook.sheets.map(({ name }) => name));

  /** A use case that writes sheets, and how it stands. */
  interface Job {
    readonly act: () => Promise<void>;
    /** Sheets that are there when it is done. */
    readonly written: readonly string[];
    /** How many things it leaves to be taken back; one where nothing is said. */
    readonly undos?: number;
  }

  /**
   * Does the job with its second sync failing, then one some way behind, … until it goes through; every time all of it
   * is there or nothing. Gives how often it failed.
   */
  async function syncsFailing(page: ExcelPage, frame: Frame, { act, written, undos = 1 }: Job): Promise<number> {
    const before = await names(page);
    const source = await sources(page, before);
    let failed = 0;
    for (let at = 2; ; at += STRIDE) {
      if (at > MOST_SYNCS) throw new Error("writing never went through");
      await page.clearSyncs();
      await page.fail({ at, code: "GeneralException", when: "before", times: 1 });
      await act();
      await page.forgetFailures();
      const [said, there] = [await notice(frame), await names(page)];
      const met = (await page.syncs()).some(({ error }) => error !== null);
      expect(await sources(page, before)).toBe(source);
      if (there.length === before.length) {
        failed += 1;
        expect({ at, said, there }).toEqual({ at, said: expect.stringMatching(WHAT_TO_DO) as unknown, there: before });
        continue;
      }
      expect({ at, there }).toEqual({ at, there: expect.arrayContaining([...before, ...written]) as unknown });
      expect(there.filter((name) => /\(\d+\)$/.test(name))).toEqual([]);
      if (!met) return failed;
      // What failed came after the writing and does not matter to it: once more from the same place.
      for (let back = 0; back < undos; back += 1) {
        await page.command("undoLast");
        await settled(frame);
      }
      expect({ at, there: await names(page) }).toEqual({ at, there: before });
    }
  }

  test("writing the report: syncs fail in turn; nothing half-made stays, the notice says what to do, then it goes through", async () => {
    const { page, frame } = await paneWithLists();
    await goTo(frame, "report");
    expect(
      await syncsFailing(page, frame, { act: () => press(frame, "write-report"), written: WRITTEN }),
    ).toBeGreaterThan(1);
    expect(await notice(frame)).toMatch(/^Đã ghi/);
    await page.close();
  });

  test("opening the plan in sheets: the same", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await goTo(frame, "campaign");
    expect(
      await syncsFailing(page, frame, { act: () => press(frame, "edit-plan"), written: CAMPAIGN_SHEETS }),
    ).toBeGreaterThan(1);
    await page.close();
  });

  test("giving a list back: the same, and it counts as given back only with its sheet", async () => {
    const { page, frame } = await paneWithLists();
    const unit = '[data-unit="UBND xã Đồng Quang"]';
    const open = async (): Promise<void> => {
      await frame.click(`${unit} [data-testid="give-back"]`);
      await frame.fill(`${unit} [data-testid="return-reason"]`, "Thiếu ngày thực hiện việc làm");
    };
    await goTo(frame, "campaign");
    await press(frame, "open-tracking");
    await frame.click(`${unit} > button`);
    await open();
    const act = async (): Promise<void> => {
      const before = await names(page);
      if ((await frame.locator(`${unit} [data-testid="return-now"]`).count()) === 0) await open();
      await press(frame, "return-now");
      const wrote = (await names(page)).length > before.length;
      expect(await frame.getAttribute(unit, "data-state")).toBe(wrote ? "returned" : "received");
    };
    // The sheet and the step of the list are taken back one after the other.
    expect(await syncsFailing(page, frame, { act, written: [], undos: 2 })).toBeGreaterThan(0);
    expect(
      Object.values((await page.snapshot()).sheets.at(-1)?.cells ?? {}).some(({ text }) =>
        text.includes("Kính gửi: Ủy ban nhân dân xã Đồng Quang"),
      ),
    ).toBe(true);
    await page.close();
  });

  test("a cell being edited is waited for, and writing goes on when it is left", async () => {
    const { page, frame } = await paneWithLists();
    await goTo(frame, "report");
    await page.setEditMode(true);
    await frame.click('[data-testid="write-report"]');
    await frame.waitForSelector('[data-testid="job"]');
    await frame.waitForFunction(
      () => document.querySelector('[data-testid="job"]')?.textContent.includes("Enter") === true,
    );
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
