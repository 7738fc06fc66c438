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
  takeSamples,
  UNITS,
  waitForCount,
} from "./pane-driver";
import { whenBuilt } from "./when-built";

const MEGABYTE = 1024 * 1024;

whenBuilt("the whole job through the pane", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const sheetNames = async (page: ExcelPage): Promise<readonly string[]> =>
    (await page.snapshot()).sheets
      .filter(({ visibility }) => visibility.toLowerCase() === "visible")
      .map(({ name }) => name);
  const totals = async (frame: Frame): Promise<readonly number[]> =>
    [...(await frame.innerText('[data-testid="totals"]')).matchAll(/\d+/g)].map(([figure]) => Number(figure));

  test("from the units' files to the report, with a column corrected, a fix applied and taken back", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    const [files = 0, records = 0, questions = 0] = await totals(frame);
    expect(files).toBe(26);
    expect(records).toBeGreaterThan(150);
    expect(questions).toBeGreaterThan(0);

    await frame.click('button[data-sheet="08 TT Quoc Oai.ods#Sheet1"]');
    await frame.selectOption('[data-column="E"] select', "deedDate");
    await settled(frame);
    expect(await frame.inputValue('[data-column="E"] select')).toBe("deedDate");
    await frame.getByRole("button", { name: "Quay lại" }).click();
    expect((await totals(frame))[2]).toBe(questions - 1);

    await goTo(frame, "register");
    await press(frame, "write-register");
    const written = await page.snapshot();
    const register = written.sheets.find(({ name }) => name === "Sổ đề nghị");
    expect(register?.tables).toHaveLength(1);

    await goTo(frame, "check");
    await frame.waitForSelector('[data-testid="matters"]');
    const warnings = await countOf(frame, "warning");
    const nameCell =
      Object.entries(register?.cells ?? {})
        .find(([address, { text }]) => /^[A-Z]+1$/.test(address) && text.startsWith("Họ và tên"))?.[0]
        .replace("1", "2") ?? "";
    const corrected = `${register?.cells[nameCell]?.text ?? ""} Sửa`;
    await page.type("Sổ đề nghị", nameCell, [[corrected]]);
    await frame.waitForTimeout(1_500);
    await settled(frame);
    await chooseCode(frame, "type-phone");
    await frame.click('[role="option"] >> nth=0');
    await settled(frame);
    expect(await frame.innerText('[data-testid="fix"]')).toMatch(/Tệp ghi\s+367088140\s+Sổ ghi\s+0367088140/);
    await fixAll(frame);
    expect(await countOf(frame, "warning")).toBe(warnings - 8);
    await frame.click('[data-testid="undo"]');
    await frame.getByRole("button", { name: /^Hoàn tác: Xác nhận 8 / }).click();
    await settled(frame);
    expect(await countOf(frame, "warning")).toBe(warnings);
    await page.page.keyboard.press("Escape");

    await goTo(frame, "report");
    expect(await sheetNames(page)).toEqual(["Sheet1", "Sổ đề nghị"]);
    expect(await frame.getAttribute('[data-testid="proof"]', "data-balanced")).toBe("true");
    await page.clearSyncs();
    await press(frame, "write-report");
    const { sheets } = await page.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tổng hợp", "Xã Cấn Hữu"]));
    expect(sheets.find(({ name }) => name === "Sổ đề nghị")?.cells[nameCell]?.text).toBe(corrected);
    const syncs = await page.syncs();
    expect(syncs.length).toBeLessThan(60);
    expect(
      Math.max(...syncs.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes))),
    ).toBeLessThan(4 * MEGABYTE);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("on sheets of the open workbook: a finding leads to its cell, a fix changes it, undo brings it back, typing checks again; closed, the pane opens there again", async () => {
    const { page } = await newPane(excel);
    await page.newWorkbook("07_SaiSon_NTVT.xlsx", await readFile(path.join(UNITS, "07_SaiSon_NTVT.xlsx")));
    const frame = await openedPane(page);
    await chooseCampaign(frame);
    await goTo(frame, "take-in");
    await press(frame, "take-sheets");
    await goTo(frame, "check");
    await chooseCode(frame, "type-phone");
    const before = await countOf(frame, "warning");
    await frame.click('[role="option"] >> nth=0');
    await settled(frame);
    const at = await page.snapshot();
    expect([at.activeSheet, at.selection]).toEqual(
      ["Danh sách", "Danh sách!D3"].map((part, index) =>
        index === 0 ? part : (expect.stringContaining("D3") as unknown),
      ),
    );
    const phone = async (): Promise<string | undefined> =>
      (await page.snapshot()).sheets.find(({ name }) => name === "Danh sách")?.cells["D3"]?.text;
    const typed = await phone();
    await press(frame, "fix-one");
    expect(await phone()).toBe("0367088140");
    expect(await countOf(frame, "warning")).toBe(before - 1);

    await frame.click('[data-testid="undo"]');
    await frame.getByRole("button", { name: /^Hoàn tác: Sửa 1 / }).click();
    await settled(frame);
    expect(await phone()).toBe(typed);
    await page.page.keyboard.press("Escape");
    expect(await countOf(frame, "warning")).toBe(before);

    await page.type("Danh sách", "D3:D5", [["'0367088140"], ["'0382693834"], ["'0987349297"]]);
    await waitForCount(frame, "warning", before - 3);

    // Closed, it opens again where it was, in the language that was chosen.
    await settled(frame);
    await press(frame, "language");
    await saved(page);
    const again = await openedPane(page);
    await again.waitForSelector('[data-testid="matters"]');
    expect(await again.getAttribute('[aria-current="step"]', "data-step")).toBe("check");
    expect(await again.innerText('[data-step="check"]')).toContain("Check");
    expect(await countOf(again, "warning")).toBe(before - 3);
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
