import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { wordingOf } from "../../src/taskpane/wording/index";
import { violationsOf } from "../support/accessibility";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { newPane, ROOT, settled } from "./pane-driver";
import { whenBuilt } from "./when-built";

const PANE = "/pane/taskpane.html";
const SLOW_SCRIPT_MS = 2_000;

/** Scripts that come, and late. */
async function delayed(page: ExcelPage, scripts: string): Promise<void> {
  await page.page.route(scripts, async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, SLOW_SCRIPT_MS);
    });
    await route.continue();
  });
}

/** Who opens a menu while the view is still coming keeps it, and the keyboard in it. */
async function keepsMenu(page: ExcelPage, frame: Frame): Promise<void> {
  const late = "**/pane/src_taskpane_steps_RegisterStep*.js";
  await delayed(page, late);
  await frame.click('[data-step="register"]');
  await frame.click('[data-testid="help"]');
  await frame.waitForSelector("main h1", { state: "attached" });
  await settled(frame);
  const inMenu = () =>
    document.querySelector('[data-testid="help-page"]')?.parentElement?.contains(document.activeElement);
  expect(await frame.evaluate(inMenu)).toBe(true);
  await frame.press(":focus", "Escape");
  await page.page.unroute(late);
}

/** The check of a real Excel, at the one that is played: what needs no person is as documented, and told on a sheet. */
async function seenByCheck(page: ExcelPage, frame: Frame): Promise<void> {
  await frame.click('[data-testid="help"]');
  await frame.click('[data-testid="excel-proof"]');
  await frame.click('[data-testid="proof-start"]');
  const leaveOut = frame.locator('[data-testid="proof-leave-out"]');
  const done = frame.locator('[data-testid="proof"][data-state="done"]');
  while (!(await done.isVisible())) {
    await leaveOut.or(done).first().waitFor();
    if (await leaveOut.isVisible()) await leaveOut.click();
  }
  expect(await violationsOf(frame)).toEqual([]);
  await page.page.screenshot({ path: path.join(ROOT, "out/excel-proof.png") });
  await frame.locator('[data-testid="proof"] button').click();
  expect(await frame.locator('[data-testid="notice"]').count()).toBe(0);
  const cells = (await page.snapshot()).sheets.find(({ name }) => name === "Kiem tra Excel")?.cells ?? {};
  const rows = Object.keys(cells)
    .filter((address) => /^A\d+$/.test(address) && /^\d+$/.test(String(cells[address]?.value)))
    .map((address) => [cells[address.replace("A", "B")]?.value, cells[address.replace("A", "F")]?.value].map(String));
  expect(rows.filter(([, same]) => same?.startsWith("KHÁC"))).toEqual([]);
  expect(rows.filter(([, same]) => same?.startsWith("Như nhau")).length).toBeGreaterThan(30);
}

whenBuilt("opening the pane", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    mkdirSync(path.join(ROOT, "out"), { recursive: true });
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  test("the first click on the ribbon works, also when the pane's own script comes two seconds later", async () => {
    const { page } = await newPane(excel);
    await delayed(page, "**/pane/taskpane.js");
    await page.page.evaluate((address) => {
      window.workbench.openPane(address, { language: "vi-VN", theme: "light", excelApi: "1.17" });
    }, PANE);
    // At once: the frame has not even loaded its page.
    await page.command("openTakeIn");
    const frame = page.pane();
    await settled(frame);
    expect(await frame.getAttribute('[aria-current="step"]', "data-step")).toBe("take-in");
    await keepsMenu(page, frame);
    await seenByCheck(page, frame);
    expect(page.troubles).toEqual([]);

    // A part of the pane that does not come says so, leaves the others as they are, and is asked for again.
    const parts = "**/pane/*.js";
    await page.page.route(parts, (route) => route.abort());
    await frame.click('[data-step="report"]');
    await frame.waitForSelector('[data-testid="part-failed"]');
    expect(await frame.innerText('[data-testid="part-failed"]')).toContain(wordingOf("vi").part.notLoaded);
    await frame.click('[data-testid="part-retry"]');
    await frame.waitForSelector('[data-testid="part-failed"]');
    await frame.click('[data-step="campaign"]');
    await frame.waitForSelector("main h1");
    expect(await frame.$('[data-testid="part-failed"]')).toBeNull();
    await frame.click('[data-step="report"]');
    await frame.waitForSelector('[data-testid="part-failed"]');
    await page.page.unroute(parts);
    await frame.click('[data-testid="part-retry"]');
    await frame.waitForSelector('[data-testid="part-failed"]', { state: "detached" });
    await frame.waitForSelector("main h1");
    await page.close();
  });

  test("where what works in the background comes to an end, the pane says so and opens again", async () => {
    const { page } = await newPane(excel);
    const worker = "**/pane/engine*.js";
    await page.page.route(worker, (route) => route.fulfill({ body: "throw new Error('out of memory')" }));
    await page.page.evaluate((address) => {
      window.workbench.openPane(address, { language: "vi-VN", theme: "light", excelApi: "1.17" });
    }, PANE);
    const pane = page.page.frameLocator("iframe");
    await pane.getByText("đã dừng đột ngột").waitFor();
    await page.page.unroute(worker);
    await pane.getByRole("button", { name: "Thử lại" }).click();
    await pane.locator("[data-step]").first().waitFor();
    await page.close();
  });

  test("outside Excel the page says what it is, and where to read on", async () => {
    const context = await excel.browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
    const page = await context.newPage();
    await page.goto(`${excel.origin}${PANE}`);
    await page.waitForSelector('[role="alert"]');
    expect(await page.innerText('[role="alert"]')).toMatch(/phần bổ trợ của Excel/);
    await page.click("a");
    await page.waitForURL(/support\.html$/);
    expect(await page.innerText("h1")).toMatch(/^Sổ Thi đua \d/);
    await context.close();
  });
});
