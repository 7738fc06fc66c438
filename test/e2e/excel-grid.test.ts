import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { cellAt } from "../../src/grid/grid";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import { reportPlan, text } from "../excel/plan";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { ROOT } from "../support/root";
import { whenBuilt } from "./when-built";

whenBuilt("the page with the grid", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;

  beforeAll(async () => {
    excel = await startExcel();
    page = await excel.newPage({ host: "workbench" });
    await page.openPane("/test/port.html");
    mkdirSync(path.join(ROOT, "out"), { recursive: true });
  });
  afterAll(async () => {
    await excel.close();
  });

  const use = (body: string): Promise<unknown> =>
    page.pane().evaluate(`window.attempt(async ({ port, reportPlan, cancellation, onProgress }) => { ${body} })`);

  test("its bar is one line", async () => {
    expect((await page.page.locator("#bar").boundingBox())?.height).toBeLessThan(40);
  });

  test("shows what the pane writes", async () => {
    await use(
      `await port.write(reportPlan(40), "report", onProgress, cancellation); await port.select("Sổ đề nghị", "B4");`,
    );
    await page.page.waitForFunction(() => document.querySelector<HTMLInputElement>("#address")?.value === "B4");
    await page.page.screenshot({ path: path.join(ROOT, "out/workbench.png") });
    expect(await page.page.locator("#formula").inputValue()).toBe("Nguyễn Thị Ánh Tuyết 2");
    await expect(page.page.locator("#counters").textContent()).resolves.toMatch(/lượt trao đổi/);
  });

  test("draws the charts that the pane makes at their cells, and draws them anew as figures change", async () => {
    await use(`await port.select("Tổng hợp", "A1");`);
    const chart = page.page.getByRole("img", { name: "Cơ cấu khen thưởng" });
    await chart.waitFor();
    await page.page.screenshot({ path: path.join(ROOT, "out/workbench-chart.png") });
    const box = await chart.boundingBox();
    // The layer cuts off what lies outside of the grid: a chart in the page that nobody sees would pass otherwise.
    const seen = await page.page.locator("#charts").boundingBox();
    expect((seen?.x ?? 0) + (seen?.width ?? 0)).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));
    expect(box?.width).toBeGreaterThan(300);
    const figures = (): Promise<readonly (string | null)[]> =>
      chart.locator("[data-value]").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("data-value")));
    const before = await figures();
    expect(before.map(Number).reduce((sum, value) => sum + value, 0)).toBe(40);
    await page.type("Tổng hợp", "B3", [[99]]);
    await page.page.waitForFunction(
      () => document.querySelector("#charts [data-value]")?.getAttribute("data-value") === "99",
    );
    await page.page.mouse.move(300, 400);
    await page.page.mouse.wheel(0, 120);
    await page.page.waitForTimeout(600);
    expect((await chart.boundingBox())?.y).toBeLessThan((box?.y ?? 0) - 40);
    await page.page.mouse.wheel(0, -400);
  });

  test("a click on a link goes where it leads", async () => {
    await use(`await port.select("Tổng hợp", "A1");`);
    await page.page.waitForTimeout(500);
    const grid = await page.page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
    await page.page.mouse.click((grid?.x ?? 0) + 70, (grid?.y ?? 0) + 20 + 2 * 40 + 3 * 20 + 10);
    await page.page.waitForFunction(() => window.workbench.snapshot().activeSheet === "Sổ đề nghị");
    expect((await page.snapshot()).selection).toBe("Sổ đề nghị!A3:A3");
  });

  test("what a person types in the grid stands in the workbook and is told to the pane", async () => {
    await use(`window.stopWatching = await port.watch((change) => { window.seen.changes.push(change); })`);
    await page.page.mouse.click(300, 400);
    await page.page.keyboard.type("Gõ tay");
    await page.page.keyboard.press("Enter");
    await page.page.waitForTimeout(800);
    const book = await page.snapshot();
    const typed = book.sheets.flatMap((sheet) => Object.values(sheet.cells)).some((cell) => cell.value === "Gõ tay");
    expect(typed).toBe(true);
    expect(await page.pane().evaluate(() => window.seen.changes.length)).toBeGreaterThan(0);
  });

  /** Eight columns more than the register has, so that it has fourteen. */
  const wide = (plan: WorkbookPlan): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((sheet, at) =>
      at > 0
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index < 2
                ? row
                : [...row, ...Array.from({ length: 8 }, (_unused, column) => text(`Nội dung ${column + 1}`))],
            ),
          },
    ),
  });

  test("opens a register of 30,000 people, scrolls in it and saves it whole", async () => {
    const people = 30_000;
    const bytes = await writeWorkbook(wide(reportPlan(people)));
    await page.newWorkbook("so-lon.xlsx", bytes);
    await page.page.waitForTimeout(50);
    await page.page.mouse.move(300, 400);
    for (let turn = 0; turn < 5; turn += 1) await page.page.mouse.wheel(0, 5_000);
    await page.page.screenshot({ path: path.join(ROOT, "out/workbench-large.png") });
    const download = page.page.waitForEvent("download");
    await page.page.getByRole("button", { name: "Lưu .xlsx" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("so-lon.xlsx");
    const saved = await readWorkbook("so-lon.xlsx", new Uint8Array(await readFile(await file.path())));
    const register = saved.sheets.find(({ name }) => name === "Sổ đề nghị");
    expect(register === undefined ? null : cellAt(register, people + 1, 1)?.text).toBe(
      `Nguyễn Thị Ánh Tuyết ${people}`,
    );
    expect(saved.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
      ["Sổ đề nghị", 1],
      ["Tổng hợp", 0],
    ]);
  });

  test("asks nothing of any other server and reports no error", () => {
    expect(page.troubles.filter((trouble) => !trouble.includes("/pane/") && !trouble.includes("404"))).toEqual([]);
  });
});
