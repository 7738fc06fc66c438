import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { violationsOf } from "../support/accessibility";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { settled, UNITS } from "./pane-driver";
import { ROOT } from "../support/root";
import { whenBuilt } from "./when-built";

whenBuilt("the page that plays Excel, the pane beside the grid", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;

  beforeAll(async () => {
    mkdirSync(path.join(ROOT, "out"), { recursive: true });
    excel = await startExcel();
    page = await excel.newPage({ host: "workbench" });
  });
  afterAll(async () => {
    await excel.close();
  });

  async function open(query: string): Promise<Frame> {
    await page.page.goto(`${excel.origin}/workbench/index.html${query}`);
    await page.page.waitForFunction(() => "workbench" in window);
    const frame = page.pane();
    await frame.waitForSelector("[data-step]");
    await settled(frame);
    return frame;
  }

  test.each([
    ["", "Mở Sổ Thi đua", "light", true],
    ["?lang=en&theme=dark&api=1.13", "Open Sổ Thi đua", "dark", false],
    ["?lang=en&theme=contrast&api=1.14", "Open Sổ Thi đua", "dark", true],
  ])(
    "stands with %s: bar, ribbon with its pictures, grid, pane; accessible; asks no other server and reports no error",
    async (query, first, icons, newer) => {
      const frame = await open(query);
      expect(await frame.evaluate(() => document.documentElement.style.colorScheme)).toBe(icons);
      await page.type("Sheet1", "A1", [
        ["Họ và tên", "Năm sinh"],
        ["Nguyễn Văn An", 1980],
      ]);
      await page.page.waitForTimeout(400);
      await page.page.screenshot({
        path: path.join(ROOT, `out/page-${query === "" ? "light" : query.includes("dark") ? "dark" : "contrast"}.png`),
      });
      const buttons = page.page.locator("#ribbon button");
      expect([await buttons.count(), await buttons.first().innerText()]).toEqual([10, first]);
      expect(
        await buttons
          .locator("img")
          .evaluateAll(
            (images, folder) =>
              images.filter(
                (image) =>
                  !(image instanceof HTMLImageElement && image.naturalWidth > 0 && image.src.includes(`/${folder}/`)),
              ).length,
            icons,
          ),
      ).toBe(0);
      expect((await page.page.locator("#bar").boundingBox())?.height).toBeLessThan(40);
      expect(
        await frame.evaluate(() => [
          Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
          Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
        ]),
      ).toEqual([true, newer]);
      expect(await frame.evaluate(() => [String(Office.context.host), String(Office.context.platform)])).toEqual([
        "Excel",
        "OfficeOnline",
      ]);
      const ground = await frame.evaluate(
        () => getComputedStyle(document.querySelector("main, #root > *") ?? document.body).backgroundColor,
      );
      const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
      expect([ground, red < 128]).toEqual([ground, icons === "dark"]);
      expect(await violationsOf(page.page.mainFrame(), { parts: ["#grid", "iframe"], rules: ["region"] })).toEqual([]);
      expect(page.troubles).toEqual([]);
    },
  );

  test("the pane is made wider and narrower with the keyboard", async () => {
    await open("");
    const splitter = page.page.getByRole("separator");
    await splitter.focus();
    await page.page.keyboard.press("ArrowLeft");
    await page.page.keyboard.press("ArrowLeft");
    expect([
      await splitter.getAttribute("aria-valuenow"),
      (await page.page.locator("#pane").boundingBox())?.width,
    ]).toEqual(["370", 370]);
    for (let turn = 0; turn < 9; turn += 1) await page.page.keyboard.press("ArrowRight");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("300");
  });

  test("a button of the ribbon does what it does in Excel", async () => {
    const frame = page.pane();
    await page.page.locator("#ribbon button", { hasText: "Sổ đề nghị" }).click();
    await frame.waitForSelector('[data-step="register"][aria-current="step"]');
    await settled(frame);
  });

  test("failures, a cell being edited, a protected sheet and a second author are switched on where they are seen", async () => {
    await page.page.getByRole("button", { name: "Thử tình huống" }).click();
    const popup = page.page.locator(".popup");
    await popup.getByLabel("Mã lỗi").last().selectOption("AccessDenied");
    await popup.getByRole("button", { name: "Đặt lỗi" }).click();
    expect(await popup.getByRole("status").innerText()).toBe("1 lỗi đang chờ.");
    await page.page.screenshot({ path: path.join(ROOT, "out/page-situations.png") });
    await popup.getByRole("button", { name: "Bỏ các lỗi đã đặt" }).click();
    expect(await popup.getByRole("status").innerText()).toBe("Chưa đặt lỗi nào.");
    await popup.getByLabel("Đang gõ dở một ô").check();
    expect(await page.page.evaluate(() => window.workbench.host().editMode)).toBe(true);
    await popup.getByLabel("Đang gõ dở một ô").uncheck();
    await page.page.evaluate(() => {
      window.workbench.select("C3");
    });
    await popup.getByRole("button", { name: "Người khác sửa ô đang chọn" }).click();
    await popup.getByLabel("Khóa trang tính đang mở").check();
    const [sheet] = (await page.snapshot()).sheets;
    expect([sheet?.protected, sheet?.cells["C3"]?.value]).toEqual([true, "Người khác vừa sửa"]);
    await page.page.keyboard.press("Escape");
  });

  test("a file that would lose something when saved says so; a sample stands at hand", async () => {
    await page.page.locator("#bar input[type=file]").setInputFiles(path.join(UNITS, "08 TT Quoc Oai.ods"));
    await page.page.waitForFunction(
      () => document.querySelector("#notice span")?.textContent.includes("08 TT Quoc Oai.ods") === true,
    );
    await page.page.screenshot({ path: path.join(ROOT, "out/page-lost.png") });
    await page.page.getByRole("button", { name: "Đóng thông báo" }).click();
    const samples = page.page.getByLabel("Tệp mẫu");
    await samples.selectOption("quoc-oai-2022/units/02 Dong Quang.xlsx");
    await page.page.waitForFunction(() => window.workbench.host().workbook.name === "02 Dong Quang.xlsx");
    const { cells = {} } = (await page.snapshot()).sheets[0] ?? {};
    expect(Object.keys(cells).length).toBeGreaterThan(50);
    // The bars are of this file, not of the one before.
    expect([await page.page.inputValue("#address"), await page.page.inputValue("#formula")]).toEqual([
      "A1",
      cells["A1"]?.text ?? "",
    ]);
    expect(page.troubles).toEqual([]);
  });
});
