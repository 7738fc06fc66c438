import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { examine } from "./examine";
import { newPane, settled } from "./pane-driver";
import { whenBuilt } from "./when-built";

/** Where the keyboard is: the heading's text, or what the element is called for tests. */
const place = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "body";
    if (/^H[12]$/.test(active.tagName)) return `heading: ${active.textContent}`;
    const named = active.closest("[data-question], [data-testid], [data-step], [data-about], [data-matter]");
    return named?.getAttribute("data-testid") ?? named?.tagName ?? active.tagName;
  });

whenBuilt("the keyboard in the pane", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  /** Gives the keyboard to something and presses Enter there. */
  async function enter({ page }: ExcelPage, frame: Frame, selector: string): Promise<string> {
    await frame.waitForSelector(selector);
    await frame.focus(selector);
    await page.keyboard.press("Enter");
    await settled(frame);
    await frame.waitForTimeout(60);
    return place(frame);
  }

  test("goes with every change of view to its heading or to what comes next, and never out of the pane", async () => {
    const { page, frame } = await newPane(excel, { width: 350 });
    const go = (selector: string): Promise<string> => enter(page, frame, selector);
    const places: string[] = [];
    const expectPlace = async (selector: string, wanted: string | RegExp): Promise<void> => {
      const now = await go(selector);
      places.push(now);
      if (typeof wanted === "string") expect([selector, now]).toEqual([selector, wanted]);
      else expect([selector, now]).toEqual([selector, expect.stringMatching(wanted)]);
    };
    await expectPlace('[data-testid="try-sample"]', /^heading: Nhận danh sách$|^heading: /);
    await expectPlace('[data-testid="answer-first"]', "question");
    await page.page.setViewportSize({ width: 350, height: 500 });
    const fits = await frame.evaluate(() => {
      const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
      const [card, answers, main] = [
        "[data-question]",
        "[data-testid='answers-offered']",
        "[data-testid='answer-first']",
      ].map(box);
      return {
        top: (card?.top ?? -1) >= 0,
        above: (answers?.bottom ?? 9_999) <= (main?.top ?? 0),
        seen: (main?.bottom ?? 9_999) <= innerHeight,
        records: document.querySelectorAll("[data-testid='excerpt'] tbody tr").length <= 5,
      };
    });
    expect(fits).toEqual({ top: true, above: true, seen: true, records: true });
    await page.page.screenshot({ path: "out/pane/question-350x500.png" });
    await page.page.setViewportSize({ width: 350, height: 720 });
    for (let asked = 0; asked < 20 && (await frame.$('[data-option="1"]')) !== null; asked += 1) {
      expect(await frame.$$eval("[data-option], [data-testid='more-answers']", (all) => all.length)).toBeGreaterThan(1);
      places.push(await go('[data-option="1"]'));
    }
    expect(places.at(-1)).toBe("all-answered");
    for (const [step, title] of [
      ["register", "Sổ đề nghị"],
      ["check", "Kiểm tra"],
      ["report", "Tổng hợp"],
      ["campaign", ""],
      ["take-in", "Nhận danh sách"],
    ] as const)
      await expectPlace(`[data-step="${step}"]`, new RegExp(`^heading: .*${title}`));
    await expectPlace("button[data-sheet]", /^heading: /);
    await expectPlace('[data-testid="sheet-panel"] button', "heading: Nhận danh sách");
    await go('[data-step="check"]');
    await expectPlace("[data-matter]", /^heading: /);
    await expectPlace('[data-testid="return-all"], [data-testid="return"]', /^heading: /);
    await expectPlace('[data-testid="back-to-matters"]', "heading: Kiểm tra");
    await expectPlace('[data-testid="notice"] button[aria-label]', /^heading: /);
    await go('[data-step="report"]');
    await go('[data-testid="write-report"]');
    places.push(await place(frame));
    await expectPlace('[data-testid="notice-undo"]', /^heading: |^notice/);
    expect(places.filter((one) => one === "body")).toEqual([]);
    await examine(page, frame, "focus-end");
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
