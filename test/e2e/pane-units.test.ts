import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { startExcel, type PlayedExcel } from "../support/excel-page";
import { examine } from "./examine";
import { chooseCampaign, giveFiles, goTo, newPane, openedPane, press, settled, UNITS, wear } from "./pane-driver";
import { whenBuilt } from "./when-built";

const file = async (name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => ({
  name,
  bytes: await readFile(path.join(UNITS, name)),
});
const NAMED = "01 Xa Can Huu - DS NTVT 2022.xlsx";
const BY_FILE_NAME = "07_SaiSon_NTVT.xlsx";
const AFTER_SAVE_MS = 1_500;

whenBuilt("a campaign without a list of units", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const unitOf = (frame: Frame, name: string): Promise<string> =>
    frame.inputValue(`[data-file="${name}"] [data-testid="unit"]`);

  test("makes it of the files that came: looked over, corrected, saved, and there again when the pane reopens", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await goTo(frame, "take-in");
    await giveFiles(frame, [await file(NAMED), await file(BY_FILE_NAME)]);
    await frame.waitForSelector('[data-testid="totals"]');
    await settled(frame);

    // Nobody knows whose the second list is: an error in the register, and its records are of no unit.
    await goTo(frame, "register");
    expect(await frame.innerText('[data-testid="unknown-units"]')).toContain("chưa rõ đơn vị");

    await goTo(frame, "take-in");
    await press(frame, "units-guess");
    await frame.waitForSelector('[data-testid="guessed-units"]');
    for (const theme of ["light", "dark"] as const) {
      await wear(page, { theme, width: 350 });
      await examine(page, frame, `units-guessed-${theme}`);
    }
    const sai = '[data-guess="Sai Son"] input[type="text"], [data-guess="Sai Son"] input:not([type="checkbox"])';
    await frame.fill(sai, "Xã Sài Sơn");
    await press(frame, "units-take");
    expect(await frame.locator('[data-testid="units-card"]').count()).toBe(0);

    await goTo(frame, "register");
    expect(await frame.locator('[data-testid="unknown-units"]').count()).toBe(0);
    expect(await frame.innerText("table")).toContain("Xã Sài Sơn");

    await frame.waitForTimeout(AFTER_SAVE_MS);
    const again = await openedPane(page);
    await goTo(again, "campaign");
    expect(await again.innerText('[data-testid="unit-count"]')).toContain("2 đơn vị");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("takes a pasted list, and the unit of a file that is picked or typed", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await press(frame, "units-paste");
    await frame.fill(
      '[data-testid="units-text"]',
      "Tên đơn vị\tSố người\nXã Cấn Hữu\t21\nTrường Tiểu học A, khu B\t30\n",
    );
    await examine(page, frame, "units-pasting");
    await press(frame, "units-paste-take");
    expect(await frame.innerText('[data-testid="unit-count"]')).toContain("2 đơn vị");

    await goTo(frame, "take-in");
    await giveFiles(frame, [await file(BY_FILE_NAME)]);
    await frame.waitForSelector('[data-testid="totals"]');
    await settled(frame);
    const row = `[data-file="${BY_FILE_NAME}"]`;
    if ((await frame.locator(`${row} [data-testid="unit"]`).count()) === 0)
      await frame.locator(`${row} button[aria-expanded]`).click();
    expect(await unitOf(frame, BY_FILE_NAME)).toBe("");
    await frame.fill(`${row} [data-testid="unit"]`, "Xã Sài Sơn");
    await frame.press(`${row} [data-testid="unit"]`, "Enter");
    await settled(frame);
    expect(await unitOf(frame, BY_FILE_NAME)).toBe("Xã Sài Sơn");
    await examine(page, frame, "unit-of-file");
    await goTo(frame, "register");
    expect(await frame.locator('[data-testid="unknown-units"]').count()).toBe(0);
    expect(await frame.innerText("table")).toContain("Xã Sài Sơn (ngoài danh sách)");
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
