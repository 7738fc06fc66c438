import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, goTo, newPane, openedPane, settled, takeSamples, UNITS } from "./pane-driver";
import { whenBuilt } from "./when-built";

const SOURCE = "07_SaiSon_NTVT.xlsx";

whenBuilt("the ribbon's commands, called the way Excel calls them", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const names = async (page: ExcelPage): Promise<readonly string[]> =>
    (await page.snapshot()).sheets.map(({ name }) => name);
  const step = (frame: Frame): Promise<string | null> => frame.getAttribute('[aria-current="step"]', "data-step");

  async function listOpen(): Promise<{ readonly page: ExcelPage; readonly frame: Frame }> {
    const { page } = await newPane(excel);
    await page.newWorkbook(SOURCE, await readFile(path.join(UNITS, SOURCE)));
    return { page, frame: await openedPane(page) };
  }

  test("“Kiểm tra trang này” takes the sheet in front and leaves its findings on a sheet of their own, in front", async () => {
    const { page, frame } = await listOpen();
    await chooseCampaign(frame);
    const before = await page.snapshot();
    await page.page.addStyleTag({ content: "iframe { visibility: hidden; }" });
    await page.command("checkActiveSheet");
    await settled(frame);
    const after = await page.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Danh sách", "Kết quả kiểm tra"]));
    const findings = after.sheets.find(({ name }) => name === "Kết quả kiểm tra");
    expect(findings?.visibility.toLowerCase()).toBe("visible");
    expect(Object.values(findings?.cells ?? {}).some(({ text }) => text.includes("0367088140"))).toBe(true);
    expect(after.activeSheet).toBe("Kết quả kiểm tra");
    const source = (snapshot: typeof after): unknown => snapshot.sheets.find(({ name }) => name === "Danh sách")?.cells;
    expect(source(after)).toEqual(source(before));
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("“Lập báo cáo” writes the report from what was taken in and puts a sheet of it in front; undo takes it away", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    const before = await names(page);
    await page.command("buildReport");
    await settled(frame);
    const after = await page.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...before, "Sổ đề nghị", "Tổng hợp", "Đối chiếu"]),
    );
    expect(before).not.toContain(after.activeSheet);
    await page.command("undoLast");
    await settled(frame);
    expect(await names(page)).toEqual(before);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("“Dọn trước khi gửi” leaves the register and the report with what their formulas need, until the work goes on", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    await page.command("buildReport");
    await settled(frame);
    const outOfSight = async (): Promise<readonly string[]> =>
      (await page.snapshot()).sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
    const seen = (await names(page)).filter((name) => name !== "Gốc của sổ");
    expect([...(await outOfSight())].sort()).toEqual(["Danh mục sổ", "Gốc của sổ"]);
    await frame.click('[data-testid="undo"]');
    await frame.click('[data-testid="tidy"]');
    await frame.click('[data-testid="tidy-now"]');
    await settled(frame);
    // The register's formulas look into the lists of its codes.
    expect(await outOfSight()).toEqual(["Danh mục sổ"]);
    expect(await names(page)).toEqual(seen);
    expect(await frame.textContent('[data-testid="notice"]')).toContain("Đã bỏ");
    await page.page.keyboard.press("Escape");
    await goTo(frame, "check");
    expect(await step(frame)).toBe("check");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("a command that lacks something opens the step where it is given; one that does not exist is refused", async () => {
    const { page, frame } = await listOpen();
    await page.command("buildReport");
    await settled(frame);
    expect(await step(frame)).toBe("campaign");
    await chooseCampaign(frame);
    await page.command("buildReport");
    await settled(frame);
    expect(await step(frame)).toBe("take-in");
    expect(await names(page)).not.toContain("Tổng hợp");
    await expect(page.command("noSuchCommand")).rejects.toThrow("no such command");
    await page.close();
  });
});
