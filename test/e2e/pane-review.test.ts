import type { Frame } from "playwright-core";
import { startExcel, type PlayedExcel } from "../support/excel-page";
import { examine } from "./examine";
import { chooseCode, countOf, goTo, newPane, openedPane, press, saved, settled, takeSamples } from "./pane-driver";
import { whenBuilt } from "./when-built";

whenBuilt("going through the findings", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const figures = async (frame: Frame, selector: string): Promise<readonly number[]> =>
    [...(await frame.innerText(selector)).matchAll(/\d+/g)].map(([figure]) => Number(figure));
  const has = async (frame: Frame, testId: string): Promise<boolean> =>
    (await frame.$(`[data-testid="${testId}"]`)) !== null;

  /** One click, and whatever it starts. */
  function clicker(frame: Frame): { readonly click: (testId: string) => Promise<void>; readonly clicks: () => number } {
    let clicks = 0;
    return {
      click: async (testId) => {
        clicks += 1;
        await press(frame, testId);
      },
      clicks: () => clicks,
    };
  }

  test("more than 120 findings are decided in at most 40 actions, the next opening by itself", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    await goTo(frame, "check");
    await frame.waitForSelector('[data-testid="matters"]');
    const [none, all = 0] = await figures(frame, '[data-testid="seen"]');
    expect(none).toBe(0);
    expect(all).toBeGreaterThan(120);
    const { click, clicks } = clicker(frame);
    await frame.click("[data-matter] >> nth=0");
    await settled(frame);
    for (let turn = 0; turn < 60 && (await has(frame, "matter")); turn += 1) {
      if (turn === 3) await examine(page, frame, "review-group");
      if (await has(frame, "fix-all")) {
        await click("fix-all");
        await click("fix-now");
      } else if (await has(frame, "return-all")) await click("return-all");
      else if (await has(frame, "see-all")) await click("see-all");
      else if (await has(frame, "return")) await click("return");
      else await click("next-finding");
    }
    const [seen, left] = await figures(frame, '[data-testid="seen"]');
    expect(seen).toBe(left);
    expect(clicks() + 1).toBeLessThanOrEqual(40);
    await examine(page, frame, "review-done");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("what is ignored needs a reason, counts no more, is found again by the filter, and holds for files sent again", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    await goTo(frame, "check");
    await chooseCode(frame, "kind-not-allowed");
    const errors = await countOf(frame, "error");
    await frame.click('[role="option"] >> nth=0');
    await settled(frame);
    await frame.click('[data-testid="ignore"]');
    expect(await frame.isDisabled('[data-testid="ignore-now"]')).toBe(true);
    await frame.fill('[data-testid="own-reason"]', "Tập thể nhỏ, đã hỏi huyện");
    await press(frame, "ignore-now");
    expect(await countOf(frame, "error")).toBe(errors - 1);
    expect(await frame.getAttribute('[role="option"][aria-selected="true"]', "data-code")).toBe("kind-not-allowed");
    await saved(page);

    const again = await openedPane(page);
    await takeSamplesAgain(again);
    await goTo(again, "check");
    await again.waitForSelector('[data-testid="review"]');
    expect(await countOf(again, "error")).toBe(errors - 1);
    await again.click('[data-testid="filters"]');
    await again.selectOption('[data-testid="filter-state"]', "ignored");
    await again.waitForSelector('[data-testid="filtered"]');
    expect(await again.innerText('[data-testid="filtered"]')).toContain("Đã bỏ qua");
    await again.click("[data-matter]");
    await settled(again);
    expect(await again.innerText('[data-testid="verdict"]')).toContain("Tập thể nhỏ, đã hỏi huyện");
    await examine(page, again, "review-ignored");
    await press(again, "reopen");
    expect(await countOf(again, "error")).toBe(errors);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  /** The pane opens where it was: the samples are taken from the step of lists then. */
  async function takeSamplesAgain(frame: Frame): Promise<void> {
    await goTo(frame, "campaign");
    await frame.getByRole("button", { name: "Đổi đợt" }).click();
    await takeSamples(frame);
  }
});
