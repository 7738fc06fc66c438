import type { Frame } from "playwright-core";
import { violationsOf } from "../support/accessibility";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { newPane, settled } from "./pane-driver";
import { whenBuilt } from "./when-built";

/** So many stops of the Tab key lie on no way from one thing to the next. */
const MOST_STOPS = 150;

/** Where the keyboard is: a heading's text, or what is around it. */
const placeOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "body";
    if (/^H[12]$/.test(active.tagName)) return `heading: ${active.textContent}`;
    const around = active.closest("[data-testid], [data-step]");
    return around?.getAttribute("data-testid") ?? around?.getAttribute("data-step") ?? active.tagName;
  });

whenBuilt("the keyboard alone", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  /** Goes by the Tab key, or back, until that is reached; the keyboard never stands on nothing on the way. */
  async function reach({ page }: ExcelPage, frame: Frame, selector: string): Promise<void> {
    await frame.waitForSelector(selector);
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const way = await frame.evaluate((wanted) => {
        const active = document.activeElement;
        const target = document.querySelector(wanted);
        if (active === null || active === document.body || target === null) return "lost";
        if (active.matches(wanted)) return "there";
        return active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab" : "Shift+Tab";
      }, selector);
      if (way === "there") return;
      expect([selector, way]).not.toEqual([selector, "lost"]);
      await page.keyboard.press(way);
    }
    throw new Error(`the Tab key does not lead to ${selector}; it stands at ${await placeOf(frame)}`);
  }

  test("does the whole job of the first sample in at most 22 presses; every change of view takes it along", async () => {
    const { page, frame } = await newPane(excel, { width: 350 });
    let presses = 0;
    let walk = true;
    const press = async (key = "Enter"): Promise<string> => {
      presses += 1;
      await page.page.keyboard.press(key);
      await settled(frame);
      await frame.waitForFunction(() => document.activeElement?.matches("main") === false);
      return placeOf(frame);
    };
    const enter = async (selector: string, ready = "main"): Promise<string> => {
      if (walk) await reach(page, frame, selector);
      else await frame.focus(selector);
      presses += 1;
      await page.page.keyboard.press("Enter");
      await settled(frame);
      await frame.waitForSelector(ready);
      await frame.waitForFunction(() => document.activeElement?.matches("main") === false);
      return placeOf(frame);
    };
    const heading = (title: string): unknown => expect.stringMatching(`^heading: .*${title}`) as unknown;

    await frame.focus('[data-testid="help"]');
    expect(await enter('[data-testid="try-sample"]', '[data-testid="answer-first"]')).toEqual(
      heading("Nhận danh sách"),
    );
    expect(await enter('[data-testid="answer-first"]')).toBe("question");
    while ((await frame.$('[data-option="1"]')) !== null) {
      expect(await frame.$$eval("[data-option], [data-testid='more-answers']", (all) => all.length)).toBeGreaterThan(1);
      expect(["question", "all-answered"]).toContain(await press("1"));
    }
    expect(await placeOf(frame)).toBe("all-answered");
    expect(await enter('[data-testid="next-step"]', '[data-testid="write-register"]')).toEqual(heading("Sổ đề nghị"));
    await enter('[data-testid="write-register"]');
    expect(await enter('[data-testid="next-step"]', '[data-testid="matters"]')).toEqual(heading("Kiểm tra"));
    expect(await enter('[data-testid="next-step"]', '[data-testid="write-report"]:not([disabled])')).toEqual(
      heading("Tổng hợp"),
    );
    expect(await enter('[data-testid="write-report"]', '[data-testid="notice"]')).toEqual(heading("Tổng hợp"));
    // Held, the notice waits for as long as looking takes.
    await frame.focus('[data-testid="notice-undo"]');
    expect((await page.snapshot()).sheets.map(({ name }) => name)).toContain("Tổng hợp");
    expect(presses).toBeLessThanOrEqual(22);

    // Every other change of view; what they are reached by was walked above.
    walk = false;
    expect(await enter('[data-testid="notice-undo"]')).toEqual(heading("Tổng hợp"));
    expect(await enter('[data-testid="help"]')).toBe("help-page");
    expect(await press("Escape")).toBe("help");
    await enter('[data-testid="help"]');
    expect(await enter('[data-testid="open-settings"]', '[data-testid="settings"]')).toBe("settings-language");
    expect(await violationsOf(frame)).toEqual([]);
    expect(await press("Escape")).toBe("help");
    expect(await enter('[data-testid="undo"]')).not.toBe("body");
    expect(await press("Escape")).toBe("undo");
    expect(await enter('[data-step="campaign"]', '[data-testid="open-tracking"]')).toEqual(heading("Người tốt"));
    expect(await enter('[data-testid="open-tracking"]', '[data-testid="units"]')).toEqual(heading("tình hình nộp"));
    expect(await enter('[data-step="take-in"]', '[data-testid="totals"]')).toEqual(heading("Nhận danh sách"));
    expect(await enter('[data-testid="files-settled"]')).toBe("files-settled");
    await enter("[data-file] > div > button[aria-expanded='false']");
    expect(await enter("button[data-sheet]", '[data-testid="sheet-panel"]')).toEqual(heading(""));
    expect(await enter('[data-testid="sheet-panel"] button')).toEqual(heading("Nhận danh sách"));
    await enter('[data-step="check"]', '[data-testid="matters"]');
    expect(await enter("[data-matter]", '[data-testid="matter"]')).toEqual(heading(""));
    const at = (mark: string): Promise<string | null> =>
      frame.getAttribute("[role='option'][aria-selected='true']", mark);
    await frame.focus("[data-testid='findings']");
    await press("ArrowDown");
    await press("ArrowDown");
    expect(await at("aria-posinset")).toBe("2");
    await press("End");
    expect(await at("aria-posinset")).toBe(await at("aria-setsize"));
    expect(await enter('[data-testid="return-all"]', '[data-testid="matter"]')).toEqual(heading(""));
    expect(await enter('[data-testid="back-to-matters"]', '[data-testid="matters"]')).toEqual(heading("Kiểm tra"));
    expect(await enter('[data-testid="notice"] button[aria-label]')).toEqual(heading("Kiểm tra"));
    expect(await enter('[data-testid="language"]', 'html[lang="en"]')).toBe("language");
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
