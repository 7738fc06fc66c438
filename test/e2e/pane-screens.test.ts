import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCode, goTo, newPane, press, ROOT, settled, takeSamples, type PaneLook } from "./pane-driver";
import { whenBuilt } from "./when-built";

jest.setTimeout(480_000);

const PICTURES = path.join(ROOT, "out/pane");

const LOOKS: readonly PaneLook[] = [
  { language: "vi-VN", theme: "light", width: 350 },
  { language: "vi-VN", theme: "dark", width: 320 },
  { language: "en-US", theme: "contrast", width: 320 },
];

whenBuilt("every screen of the pane", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    excel = await startExcel();
  });
  afterAll(async () => { await excel.close(); });

  /** Everything that must hold on any screen: axe, nothing wider than the pane, the corner left to Excel. */
  async function examine(page: ExcelPage, frame: Frame, name: string): Promise<void> {
    await page.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    // Fluent UI's focus library puts invisible stops at the ends of the page that pass the focus on at once.
    const { violations } = await new AxeBuilder({ page: page.page }).include("iframe").exclude(["iframe", "[data-tabster-dummy]"]).analyze();
    expect([name, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])]).toEqual([name, []]);
    const overflow = await frame.evaluate(() => [...document.querySelectorAll("body, main, header, section, li, p, h1, h2")].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 120)));
    expect([name, overflow]).toEqual([name, []]);
    const corner = await frame.evaluate(() => document.elementFromPoint(innerWidth - 17, 16)?.closest("button, a, input, select")?.outerHTML ?? null);
    expect([name, corner]).toEqual([name, null]);
  }

  test.each(LOOKS)("in $language, $theme, $width px", async (look) => {
    const { page, frame } = await newPane(excel, look);
    const prefix = `${look.language}-${look.theme}-${String(look.width)}`;
    let count = 0;
    const see = (name: string): Promise<void> => examine(page, frame, `${prefix}-${String((count += 1)).padStart(2, "0")}-${name}`);
    await see("campaigns");
    await goTo(frame, "check");
    await see("nothing-yet");
    await goTo(frame, "campaign");
    await takeSamples(frame);
    await see("taken-in");
    await frame.click('button[data-sheet="08 TT Quoc Oai.ods#Sheet1"]');
    await settled(frame);
    await see("sheet");
    await goTo(frame, "campaign");
    await see("campaign");
    await goTo(frame, "register");
    await see("register");
    await press(frame, "write-register");
    await see("register-written");
    await goTo(frame, "check");
    await frame.waitForSelector('[data-testid="findings"]');
    await see("check");
    await chooseCode(frame, "type-phone");
    await frame.click('[role="option"] >> nth=1');
    await settled(frame);
    await see("finding");
    await goTo(frame, "report");
    await see("report");
    await press(frame, "write-report");
    await see("report-written");
    await frame.click('[data-testid="undo"]');
    await see("undo");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("the job is done with the keyboard alone", async () => {
    const { page, frame } = await newPane(excel);
    const { keyboard } = page.page;
    const focusOn = async (selector: string): Promise<void> => {
      for (let pressed = 0; pressed < 120; pressed += 1) {
        if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await keyboard.press("Tab");
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await frame.focus("[data-step='campaign']");
    await focusOn("[data-testid='try-sample']");
    await keyboard.press("Enter");
    await frame.waitForSelector("[data-testid='totals']", { timeout: 60_000 });
    await settled(frame);
    await frame.focus("[data-step='check']");
    await keyboard.press("Enter");
    await frame.waitForSelector("[data-testid='findings']");
    await settled(frame);
    await focusOn("[data-testid='findings']");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await settled(frame);
    expect(await frame.getAttribute("[role='option'][aria-selected='true']", "aria-posinset")).toBe("2");
    await keyboard.press("End");
    await settled(frame);
    const last = await frame.getAttribute("[role='option'][aria-selected='true']", "aria-posinset");
    expect(last).toBe(await frame.getAttribute("[role='option'][aria-selected='true']", "aria-setsize"));
    await frame.focus("[data-step='report']");
    await keyboard.press("Enter");
    await settled(frame);
    await focusOn("[data-testid='write-report']");
    await keyboard.press("Enter");
    await settled(frame);
    expect((await page.snapshot()).sheets.map(({ name }) => name)).toContain("Tổng hợp");
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
