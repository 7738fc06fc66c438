import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { examine } from "./examine";
import {
  chooseCampaign,
  chooseCode,
  giveFiles,
  goTo,
  newPane,
  openedPane,
  press,
  saved,
  settled,
  takeSamples,
  UNITS,
} from "./pane-driver";
import { whenBuilt } from "./when-built";

/** Two lists of the samples, each with a column that is asked about. */
const DOUBTFUL = ["08 TT Quoc Oai.ods", "18 Van phong.xlsx"];

whenBuilt("questions about what was taken in", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const left = async (frame: Frame): Promise<number> =>
    Number((await frame.innerText('[data-testid="questions-left"]')).replace(/\D/g, ""));
  const asked = (frame: Frame): Promise<string | null> =>
    frame.getAttribute('[data-testid="question"]', "data-question");
  const inCard = (frame: Frame): Promise<boolean> =>
    frame.evaluate(() => document.activeElement?.closest('[data-testid="question"]') !== null);

  /** Answers the question in front with the key of its first option, and waits for another one, or the end. */
  async function answerByKey({ page }: ExcelPage, frame: Frame): Promise<void> {
    const before = await asked(frame);
    await page.keyboard.press("1");
    await frame.waitForFunction(
      (key) => document.querySelector('[data-testid="question"]')?.getAttribute("data-question") !== key,
      before,
    );
  }

  async function answersFile(page: ExcelPage, frame: Frame): Promise<Uint8Array> {
    const download = page.page.waitForEvent("download");
    await frame.click('[data-testid="save-answers"]');
    return readFile(await (await download).path());
  }

  const unfolded = (frame: Frame): Promise<void> => frame.getByRole("button", { name: /câu đã trả lời/ }).click();

  test("are answered with the keyboard alone, seen again, taken back, handed on, used again and refused", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    const count = await left(frame);
    expect(count).toBeGreaterThan(3);
    await frame.waitForSelector('[data-testid="excerpt"]');
    await frame.click('[data-testid="why-question"]');
    expect(await frame.innerText('[data-testid="question"]')).toMatch(/dòng \d+ là tiêu đề: \d+ trong \d+ ô/);
    expect(await frame.innerText('[data-testid="answer-first"]')).toBe(`Trả lời ${String(count)} câu trước`);

    // Put off, a question comes again last.
    const first = await asked(frame);
    await frame.focus('[data-testid="question"] [data-option="1"]');
    await page.page.keyboard.press("0");
    await frame.waitForFunction(
      (key) => document.querySelector('[data-testid="question"]')?.getAttribute("data-question") !== key,
      first,
    );
    expect(await left(frame)).toBe(count);
    // A sheet that is taken as a list after all may be asked about in turn.
    const order: (string | null)[] = [];
    while ((await frame.$('[data-testid="question"]')) !== null) {
      expect(await inCard(frame)).toBe(true);
      order.push(await asked(frame));
      await answerByKey(page, frame);
      await settled(frame);
    }
    expect(order.indexOf(first)).toBeGreaterThanOrEqual(count - 1);
    await frame.waitForSelector('[data-testid="all-answered"]');

    await unfolded(frame);
    const inForce = await frame.$$eval("[data-answer]", (items) => items.length);
    // An answer that a later one made needless is in force no more.
    expect(inForce).toBeGreaterThan(3);
    expect(inForce).toBeLessThanOrEqual(order.length);
    const bytes = await answersFile(page, frame);
    const takenBack = await frame.getAttribute("[data-answer] >> nth=0", "data-answer");
    await frame.click("[data-answer] button >> nth=0");
    await frame.waitForSelector('[data-testid="question"]');
    expect(await left(frame)).toBe(1);
    await settled(frame);
    await saved(page);

    // The workbook remembers the others; the files have to be chosen again.
    const again = await openedPane(page);
    await giveFiles(
      again,
      await Promise.all(DOUBTFUL.map(async (name) => ({ name, bytes: await readFile(path.join(UNITS, name)) }))),
    );
    await again.waitForSelector('[data-testid="question"]');
    await settled(again);
    expect([await left(again), await asked(again)]).toEqual([1, takenBack]);
    expect(page.troubles).toEqual([]);
    await page.close();

    const next = await newPane(excel);
    await takeSamples(next.frame);
    await unfolded(next.frame);
    await next.frame.setInputFiles('[data-testid="take-answers"]', [
      { name: "x.json", mimeType: "application/json", buffer: Buffer.from(bytes) },
    ]);
    await next.frame.waitForSelector('[data-testid="replay"]');
    await settled(next.frame);
    expect(await next.frame.innerText('[data-testid="replay"]')).toContain(
      `Đã dùng lại ${String(inForce)} câu trả lời`,
    );
    expect(await next.frame.$('[data-testid="question"]')).toBeNull();
    await next.frame.click('[data-testid="replay"] button');
    await next.frame.waitForSelector('[data-testid="question"]');
    await settled(next.frame);
    expect(await left(next.frame)).toBe(count);
    expect(await next.frame.$('[data-testid="replay"]')).toBeNull();
    await next.frame.setInputFiles('[data-testid="take-answers"]', [
      { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") },
    ]);
    await next.frame.waitForFunction(
      () =>
        document.querySelector('[data-testid="notice"]')?.textContent.includes("không phải tệp câu trả lời") === true,
    );
    expect(next.page.troubles).toEqual([]);
    await next.page.close();
  });

  test("a row is given another role, from the rows set aside, by its number, and from a finding; that stays after reopening and is taken back", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await page.type("Sheet1", "A1:D8", [
      ["THÔN ĐÔNG HẠ - XÃ ĐÔNG YÊN", "", "", ""],
      ["STT", "Họ và tên", "Đơn vị", "Việc tốt đã làm"],
      [1, "Nguyễn Văn An", "Xã Đông Yên", "Hiến đất mở rộng đường làng, dài hai trăm mét"],
      [2, "Trần Thị Bình", "Xã Đông Yên", "Nấu cháo miễn phí cho người bệnh ở trạm y tế xã"],
      [3, "Lê Văn Cường", "Xã Đông Yên", "Sửa xe giúp học sinh, nhặt được của rơi trả lại người mất"],
      ["", "Tổng cộng: 3 người", "", ""],
      ["", "Ghi chú: danh sách có điều chỉnh", "", ""],
      ["", "", "", ""],
    ]);
    const open = async (pane: Frame): Promise<void> => {
      await pane.click("[data-file] button[aria-expanded=false]");
      await pane.click('button[data-sheet$="#Sheet1"]');
      await settled(pane);
    };
    const records = (pane: Frame): Promise<string> =>
      pane.evaluate(() => document.querySelector('[data-testid="totals"]')?.textContent ?? "");
    await goTo(frame, "take-in");
    await frame.getByRole("button", { name: "Tìm lại trang tính" }).click();
    await settled(frame);
    await press(frame, "take-sheets");
    expect(await records(frame)).toContain("3 đề nghị");
    await open(frame);
    await frame.getByRole("button", { name: /không tính và lý do/ }).click();
    await frame.selectOption('[data-testid="aside"] [data-row="6"] select', "record");
    await settled(frame);
    expect(await frame.innerText('[data-testid="given"] [data-row="6"]')).toMatch(
      /Đề nghị[\s\S]*người dùng chọn vai trò của dòng 6/,
    );
    await frame.getByRole("button", { name: "Bỏ một dòng nhận nhầm…" }).click();
    await frame.fill('[data-testid="wrong-row"]', "2");
    expect(await frame.isDisabled('[data-testid="set-aside"]')).toBe(true);
    await frame.fill('[data-testid="wrong-row"]', "4");
    await press(frame, "set-aside");
    expect(await frame.innerText('[data-testid="given"] [data-row="4"]')).toContain("Ghi chú");
    await examine(page, frame, "rows-given");
    await frame.locator('[data-testid="given"] [data-row="4"]').getByRole("button").click();
    await settled(frame);
    await goTo(frame, "take-in");
    expect(await records(frame)).toContain("4 đề nghị");

    await goTo(frame, "check");
    await chooseCode(frame, "required-missing");
    await frame.locator('[role="option"]').filter({ hasText: "Tổng cộng" }).first().click();
    await settled(frame);
    await press(frame, "not-record");
    expect(await frame.locator('[role="option"]').filter({ hasText: "Tổng cộng" }).count()).toBe(0);
    await saved(page);
    const again = await openedPane(page);
    await goTo(again, "take-in");
    expect(await records(again)).toContain("3 đề nghị");
    await again.getByRole("button", { name: /câu đã trả lời/ }).click();
    expect(await again.innerText('[data-testid="answers"]')).toMatch(/Sheet1 › 6 → Ghi chú/);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("hundreds of rows set aside are shown some at a time, and the keyboard stays where it was", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    const villages = Array.from(
      { length: 230 },
      (_unused, at) =>
        `,Thôn số ${String(at + 1)},,\n${String(at + 1)},Nguyễn Văn An ${"ABCDE".charAt(at % 5)},Xã Đông Yên,Giúp hộ nghèo số ${String(at)} dựng lại nhà sau bão`,
    );
    const list = ["STT,Họ và tên,Đơn vị,Việc tốt đã làm", ...villages].join("\n");
    await goTo(frame, "take-in");
    await giveFiles(frame, [
      { name: "hong.xlsx", bytes: Buffer.from("%PDF-1.7 not a workbook") },
      { name: "thon.csv", bytes: Buffer.from(`\uFEFF${list}`) },
    ]);
    await frame.waitForSelector('[data-file="hong.xlsx"]');
    await settled(frame);
    // What cannot be read is told beside what can.
    expect(await frame.innerText('[data-file="hong.xlsx"]')).toContain("PDF");
    expect(await frame.innerText('[data-file="thon.csv"]')).toContain("230 đề nghị");
    await frame.click('[data-file="thon.csv"] button[aria-expanded=false]');
    await frame.click('button[data-sheet^="thon.csv#"]');
    await settled(frame);
    await frame.getByRole("button", { name: /không tính và lý do/ }).click();
    const rows = frame.locator('[data-testid="aside"] [data-row]');
    expect(await rows.count()).toBe(200);
    expect(await frame.innerText('[data-testid="more-aside"]')).toBe("Hiện thêm (đang hiện 200 trên 230 dòng)");
    await frame.locator('[data-testid="more-aside"]').scrollIntoViewIfNeeded();
    await examine(page, frame, "rows-more");
    await frame.focus('[data-testid="more-aside"]');
    await page.page.keyboard.press("Enter");
    await frame.waitForSelector('[data-testid="more-aside"]', { state: "detached" });
    expect(await rows.count()).toBe(230);
    const next = await rows.nth(200).getAttribute("data-row");
    expect(await frame.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("data-row"))).toBe(
      next,
    );
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
