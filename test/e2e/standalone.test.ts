import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { violationsOf } from "../support/accessibility";
import { openBrowser } from "../support/browser";
import { ROOT } from "../support/root";
import { goTo, press, settled, takeSamples } from "./pane-driver";

const BUILT = path.join(ROOT, "dist/standalone/so-thi-dua.html");
if (!existsSync(BUILT) && process.env["CI"] !== undefined) throw new Error("build first: npm run build");
const whenBuilt = existsSync(BUILT) ? describe : describe.skip;

/** The page alone in a folder, opened as a double click opens it. */
whenBuilt("the page without Excel, opened from disk", () => {
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  let folder = "";
  const requests: string[] = [];
  const troubles: string[] = [];

  const opened = async (): Promise<void> => {
    await page.goto(pathToFileURL(path.join(folder, "so-thi-dua.html")).href);
    frame = page.mainFrame();
    await frame.waitForSelector("[data-step]");
    await settled(frame);
  };
  const downloaded = async (testId: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), frame.click(`[data-testid="${testId}"]`)]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    await settled(frame);
    return { name: download.suggestedFilename(), bytes };
  };
  const tabs = (): Promise<readonly string[]> =>
    frame.locator('nav[aria-label="Các trang của sổ tính"] button').allInnerTexts();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-page-"));
    await copyFile(BUILT, path.join(folder, "so-thi-dua.html"));
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
    context.setDefaultTimeout(180_000);
    page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    await opened();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  let register: Uint8Array = new Uint8Array();

  test("does the whole job: lists in, register, checks, report as .xlsx, letters as .docx", async () => {
    await takeSamples(frame);
    await goTo(frame, "register");
    await press(frame, "write-register");
    expect(await tabs()).toEqual(["Sổ đề nghị"]);
    expect(await frame.innerText('[data-testid="sheet-view"]')).toContain("Họ và tên");
    await goTo(frame, "check");
    await page.click('[data-testid="matters"] button');
    await frame.locator('[role="option"]').first().click();
    await settled(frame);
    await goTo(frame, "report");
    await press(frame, "write-report");
    expect(await tabs()).toEqual(expect.arrayContaining(["Sổ đề nghị", "Tổng hợp", "Xã Cấn Hữu"]));
    expect(await frame.innerText('[data-testid="book-state"]')).toBe("Có thay đổi chưa tải về");

    const book = await downloaded("download-book");
    register = book.bytes;
    expect(book.name).toBe("So-thi-dua.xlsx");
    const { sheets } = await readWorkbook(book.name, book.bytes);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Sổ đề nghị", "Tổng hợp", "Đối chiếu"]));
    expect(await frame.innerText('[data-testid="book-state"]')).toBe("Đã tải về");

    await frame.getByRole("button", { name: "Văn bản và tệp gửi đi" }).click();
    const letter = await downloaded("letter-to-trinh-de-nghi-khen-thuong");
    expect(strFromU8(unzipSync(letter.bytes)["word/document.xml"] ?? new Uint8Array())).toContain("CỘNG HÒA");
    expect(await violationsOf(frame, { parts: ["[data-tabster-dummy]"] })).toEqual([]);
  });

  test("one undo takes the report back", async () => {
    await frame.click('[data-testid="undo"]');
    await frame
      .getByRole("button", { name: /^Hoàn tác: / })
      .first()
      .click();
    await settled(frame);
    await page.keyboard.press("Escape");
    expect(await tabs()).toEqual(["Sổ đề nghị"]);
  });

  test("a downloaded workbook opens again where it was left", async () => {
    page.once("dialog", (dialog) => void dialog.accept());
    await opened();
    await frame.setInputFiles('[data-testid="open-book"]', {
      name: "So-thi-dua (1).xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(register),
    });
    await frame.waitForSelector('[data-testid="sheet-view"]');
    await settled(frame);
    await goTo(frame, "report");
    expect(await frame.innerText('[data-testid="dry-run"]')).toMatch(/\d+ trang được thay/);
    await goTo(frame, "register");
    expect(await frame.innerText("main")).toContain("188");
  });

  test("nothing but the page itself was ever asked for, and nothing went wrong", () => {
    const own = pathToFileURL(path.join(folder, "so-thi-dua.html")).href;
    expect([...new Set(requests.filter((url) => !/^(data|blob):/.test(url)))]).toEqual([own]);
    expect(troubles).toEqual([]);
  });
});
