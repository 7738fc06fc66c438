import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import {
  chooseCampaign,
  chooseCode,
  countOf,
  fixAll,
  goTo,
  newPane,
  openedPane,
  press,
  saved,
  settled,
  UNITS,
  waitForCount,
} from "./pane-driver";
import { whenBuilt } from "./when-built";

const SOURCE = "07_SaiSon_NTVT.xlsx";
const SHEET = "Danh sách";
const CODE = "type-phone";
/** More syncs than any of these takes; a loop that comes here never went through. */
const MOST_SYNCS = 90;
/** Every sync in turn is tried without a screen: `failing-syncs` and `failing-jobs` in `test/excel/node`. */
const STRIDE = 6;
const WHAT_TO_DO = /làm lại|thử lần nữa|[Bb]ỏ khóa/;

type When = "before" | "after";

whenBuilt("when Excel fails while cells are read and fixed", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;
  let frame: Frame;
  let original: string;
  beforeAll(async () => {
    excel = await startExcel();
    ({ page } = await newPane(excel));
    await page.newWorkbook(SOURCE, await readFile(path.join(UNITS, SOURCE)));
    frame = await openedPane(page);
    await chooseCampaign(frame);
    original = await source();
  });
  afterAll(async () => {
    await excel.close();
  });

  const source = (): Promise<string> =>
    page.page.evaluate((name) => {
      const cells = window.workbench.snapshot().sheets.find((sheet) => sheet.name === name)?.cells ?? {};
      return JSON.stringify(
        Object.entries(cells).map(([address, { value, formula, style }]) => [
          address,
          value,
          formula,
          style.numberFormat,
        ]),
      );
    }, SHEET);
  const sheets = (): Promise<readonly string[]> =>
    page.page.evaluate(() => window.workbench.host().workbook.sheets.map(({ name }) => name));
  const said = async (): Promise<string> =>
    (await frame.$('[data-testid="notice"]')) === null ? "" : frame.innerText('[data-testid="notice"]');
  const ribbon = async (command: string): Promise<void> => {
    await page.command(command);
    await settled(frame);
  };

  interface Turn {
    readonly at: number;
    readonly failed: boolean;
    readonly told: string;
  }

  /**
   * Does something again and again while its second sync fails, then one some way behind, … until nothing of it fails;
   * gives how often it failed.
   */
  async function inTurn(when: When, act: () => Promise<void>, look: (turn: Turn) => Promise<void>): Promise<number> {
    let failures = 0;
    for (let at = 2; at <= MOST_SYNCS; at += STRIDE) {
      await page.clearSyncs();
      await page.fail({ at, code: "GeneralException", when, times: 1 });
      await act();
      await page.forgetFailures();
      const met = (await page.syncs()).some(({ error }) => error !== null);
      const told = await said();
      const failed = WHAT_TO_DO.test(told);
      if (failed) failures += 1;
      await look({ at, failed, told });
      if (!met) return failures;
    }
    throw new Error("it never went through");
  }

  const first = `[role="option"][data-code="${CODE}"] >> nth=0`;

  async function chooseAgain(): Promise<void> {
    await chooseCode(frame, CODE);
    await frame.click(first);
    await settled(frame);
  }

  async function chooseFirst(): Promise<void> {
    await goTo(frame, "check");
    await chooseAgain();
  }

  test("taking a sheet in, a sync failing: it is taken in or the notice says what to do", async () => {
    await goTo(frame, "take-in");
    const taken = (): Promise<boolean> =>
      frame.$eval("main", (main) => main.querySelector('[data-testid="totals"]') !== null);
    const remove = async (): Promise<void> => {
      await frame.click('[data-file] button[title^="Bỏ"]');
      await settled(frame);
    };
    const failures = await inTurn(
      "before",
      async () => {
        await press(frame, "take-sheets");
      },
      async ({ at, failed }) => {
        expect([at, await source()]).toEqual([at, original]);
        if (!(await taken())) expect({ at, failed }).toEqual({ at, failed: true });
        else await remove();
      },
    );
    expect(failures).toBeGreaterThan(0);
    await press(frame, "take-sheets");
    expect(await taken()).toBe(true);
  });

  test.each<readonly [string, "fix-one" | "fix-all", When]>([
    ["a fix", "fix-one", "before"],
    ["all fixes of a kind", "fix-all", "after"],
  ])(
    "%s (%s), syncs failing %s their effect: wholly there or wholly not, and told as it is",
    async (_what, button, when) => {
      await chooseFirst();
      const warnings = await countOf(frame, "warning");
      const found = Number(await frame.getAttribute(first, "aria-setsize"));
      const cells = button === "fix-one" ? 1 : found;
      let fixed: string | null = null;
      const failures = await inTurn(
        when,
        async () => {
          if (button === "fix-all") await fixAll(frame);
          else await press(frame, button);
        },
        async ({ at, failed, told }) => {
          const now = await source();
          if (failed) {
            expect({ at, told, now }).toEqual({ at, told, now: original });
            return;
          }
          fixed ??= now;
          expect(told).toContain(`Đã sửa ${String(cells)} ô`);
          expect({ at, now }).toEqual({ at, now: fixed });
          expect(now).not.toBe(original);
          await ribbon("undoLast");
          expect([at, await source()]).toEqual([at, original]);
          expect(await countOf(frame, "warning")).toBe(warnings);
          await chooseAgain();
        },
      );
      expect(found).toBeGreaterThan(1);
      expect(failures).toBeGreaterThan(1);
    },
  );

  test("going to a cell that fails says so, and goes at the next click", async () => {
    await chooseFirst();
    // That it was looked at is saved; the failure is meant for what comes after.
    await saved(page);
    await page.fail({ at: 1, code: "GeneralException", when: "before", times: 1 });
    await frame.click('[role="option"] >> nth=1');
    await settled(frame);
    expect(await said()).toMatch(WHAT_TO_DO);
    await page.forgetFailures();
    await frame.click('[role="option"] >> nth=0');
    await settled(frame);
    expect((await page.snapshot()).selection).toContain("D3");
  });

  test("a state that is not saved at the first try is saved at the second", async () => {
    const written = async (): Promise<boolean> =>
      (await page.syncs()).some(({ error, requestBytes }) => error === null && requestBytes > 1_000);
    await page.clearSyncs();
    await page.fail({ at: 1, code: "GeneralException", when: "before", times: 1 });
    await goTo(frame, "register");
    for (let tries = 0; tries < 100 && !(await written()); tries += 1) await frame.waitForTimeout(50);
    await page.forgetFailures();
    await frame.waitForTimeout(1_200);
    const again = await openedPane(page);
    expect(await again.getAttribute('[aria-current="step"]', "data-step")).toBe("register");
    frame = again;
  });

  test("the register, syncs failing: no half-made sheet stays, the list is untouched, then it goes through", async () => {
    await goTo(frame, "register");
    const before = await sheets();
    const failures = await inTurn(
      "before",
      async () => {
        await press(frame, "write-register");
      },
      async ({ at, failed, told }) => {
        expect([at, await source()]).toEqual([at, original]);
        const now = (await sheets()).filter((name) => !name.startsWith("~"));
        if (failed) {
          expect({ at, now }).toEqual({ at, now: before });
          return;
        }
        expect(told).toMatch(/^Đã ghi/);
        // The very hidden sheet keeps what stood in the register when it was written.
        expect(now).toEqual([...before, "Sổ đề nghị", "Gốc của sổ"]);
        await ribbon("undoLast");
        expect((await sheets()).filter((name) => !name.startsWith("~"))).toEqual(before);
        await goTo(frame, "register");
      },
    );
    expect(failures).toBeGreaterThan(1);
  });

  test("a fix waits while a cell is being edited, and says so, also behind what is still to be saved", async () => {
    await chooseFirst();
    const warnings = await countOf(frame, "warning");
    await page.setEditMode(true);
    await page.clearSyncs();
    // Which step is open is to be remembered: that is tried, and must not stand in the way.
    await goTo(frame, "campaign");
    while ((await page.syncs()).length === 0) await frame.waitForTimeout(50);
    await goTo(frame, "check");
    await frame.click('[data-testid="fix-one"]');
    await frame.waitForFunction(
      () => document.querySelector('[data-testid="job"]')?.textContent.includes("Enter") === true,
    );
    await page.setEditMode(false);
    await settled(frame);
    expect(await said()).toMatch(/^Đã sửa 1 ô/);
    expect(await countOf(frame, "warning")).toBe(warnings - 1);
  });

  test("what a second author types is checked at once", async () => {
    await chooseFirst();
    const warnings = await countOf(frame, "warning");
    await page.type(SHEET, "D4:D4", [["'0382693834"]], "remote");
    await waitForCount(frame, "warning", warnings - 1);
    expect(page.troubles).toEqual([]);
  });
});
