import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, "../..");
const built = existsSync(path.join(ROOT, "dist/workbench/index.html"));
if (!built && process.env["CI"] !== undefined) throw new Error("build first: npm run build");
const whenBuilt = built ? describe : describe.skip;

whenBuilt("the page with the grid", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;

  beforeAll(async () => {
    excel = await startExcel({ port: path.join(__dirname, "../excel/pane/port.ts") });
    page = await excel.newPage({ host: "workbench" });
    await page.openPane("/test/port.html");
    mkdirSync(path.join(ROOT, "out"), { recursive: true });
  });
  afterAll(async () => { await excel.close(); });

  const use = (body: string): Promise<unknown> => page.pane().evaluate(`window.attempt(async ({ port, reportPlan, cancellation, onProgress }) => { ${body} })`);

  test("shows what the pane writes", async () => {
    await use(`await port.write(reportPlan(40), "report", onProgress, cancellation); await port.select("Sổ đề nghị", "B4");`);
    await page.page.waitForTimeout(1_500);
    await page.page.screenshot({ path: path.join(ROOT, "out/workbench.png") });
    expect(await page.page.locator("#address").textContent()).toBe("B4");
    expect(await page.page.locator("#formula").inputValue()).toBe("Nguyễn Thị Ánh Tuyết 2");
    await expect(page.page.locator("#counters").textContent()).resolves.toMatch(/lượt trao đổi/);
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

  test("asks nothing of any other server and reports no error", () => {
    expect(page.troubles.filter((trouble) => !trouble.includes("/pane/") && !trouble.includes("404"))).toEqual([]);
  });
});
