import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { wordingOf } from "../../src/taskpane/wording/index";
import { commandLine } from "../support/command-line";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, chooseCode, goTo, newPane, openedPane, press, saved, settled, wear } from "./pane-driver";
import { whenBuilt } from "./when-built";

type Cells = Readonly<Record<string, { readonly text: string }>>;

const LIST: (string | number)[][] = [
  ["TRƯỜNG THCS CẤN HỮU", "", "", ""],
  ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "", "", ""],
  ["STT", "Họ và tên", "Danh hiệu đề nghị", "Tóm tắt thành tích"],
  [1, "Nguyễn Văn An", "Lao động tiên tiến", "Hoàn thành tốt nhiệm vụ giảng dạy lớp 9"],
  [2, "Trần Thị Bình", "Lao động tiên tiến", "Bồi dưỡng học sinh giỏi cấp huyện"],
  [3, "Lê Văn Cường", "Lao động tiên tiến", "Phụ trách phòng thí nghiệm của trường"],
  [4, "Phạm Thị Dung", "Chiến sĩ thi đua cơ sở", "Sáng kiến dạy học theo dự án"],
];

whenBuilt("a campaign of one's own", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const cellsOf = async (page: ExcelPage, sheet: string): Promise<Cells> =>
    (await page.snapshot()).sheets.find(({ name }) => name === sheet)?.cells ?? {};
  const focused = (frame: Frame): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? "");
  const shot = async (page: ExcelPage, frame: Frame, name: string): Promise<void> => {
    if (process.env["SHOTS"] === undefined) return;
    for (const theme of ["light", "dark"] as const) {
      await wear(page, { theme, width: 350 });
      await frame.waitForTimeout(300);
      await page.page.screenshot({ path: `${process.env["SHOTS"]}/${name}-${theme}.png` });
    }
    await wear(page, { theme: "light", width: 350 });
  };

  test("is made by six questions, opens in its sheets, and is worked with", async () => {
    const { page, frame } = await newPane(excel);
    await shot(page, frame, "0-start");
    await press(frame, "make-own");
    await frame.waitForSelector('[data-testid="own-step"]');
    expect(await focused(frame)).toBe("Cơ quan của tôi");
    await frame.selectOption('[data-testid="own-profile"]', "commune");
    await settled(frame);
    await frame.fill('[data-testid="own-place"]', "Cấn Hữu");
    await shot(page, frame, "1-office");
    await press(frame, "own-next");
    expect(await focused(frame)).toBe("Dịp và thời gian");
    await frame.selectOption('[data-testid="own-occasion"]', "year-end");
    await settled(frame);
    await frame.fill('[data-testid="own-year"]', "2026");
    await settled(frame);
    await shot(page, frame, "2-occasion");
    await press(frame, "own-next");
    await frame.fill('[data-testid="own-search"]', "hcld");
    await shot(page, frame, "3-awards");
    await frame.fill('[data-testid="own-search"]', "dien hinh tien tien");
    await frame.click('[data-add="DHTT"]');
    await press(frame, "own-next");
    await frame.fill('[data-testid="own-units"]', "Trường THCS Cấn Hữu; 40\nTrạm Y tế xã Cấn Hữu; 8\nThôn Đông Hạ");
    await shot(page, frame, "4-units");
    await press(frame, "own-next");
    await shot(page, frame, "5-papers");
    await press(frame, "own-next");
    await press(frame, "add-quota");
    await frame.selectOption('[data-testid="quota-award-0"]', "CSTDCS");
    await frame.selectOption('[data-testid="quota-kind-0"]', "percent");
    await frame.fill('[data-testid="quota-value-0"]', "15");
    await frame.selectOption('[data-testid="quota-of-0"]', "LDTT");
    await shot(page, frame, "6-quotas");
    await press(frame, "own-make");
    await frame.waitForSelector('[data-testid="missing"]');
    await shot(page, frame, "7-made");
    expect(await frame.innerText("h1")).toContain("năm 2026");

    // Edited on in the sheets: what can be added later.
    const general = Object.entries(await cellsOf(page, "KH Chung"));
    const row = general.find(([address, { text }]) => address.startsWith("A") && text === "Số kế hoạch")?.[0].slice(1);
    await page.type("KH Chung", `B${row ?? ""}`, [["12/KH-UBND"]]);
    await frame.waitForTimeout(1_200);
    await settled(frame);
    await frame.getByRole("button", { name: /bổ sung sau/ }).click();
    expect(await frame.locator('[data-missing="plan-number"]').count()).toBe(0);
    expect(await frame.locator('[data-missing="plan-day"]').count()).toBe(1);

    // Used end to end: a list comes in, is checked by the campaign's own share, and is reported.
    await page.type("Sheet1", `A1:D${String(LIST.length)}`, LIST);
    await goTo(frame, "take-in");
    await frame.getByRole("button", { name: "Tìm lại trang tính" }).click();
    await settled(frame);
    await press(frame, "take-sheets");
    await goTo(frame, "check");
    await chooseCode(frame, "share-above-cap");
    const [told] = await frame.locator('[role="option"]').allInnerTexts();
    expect(told).toContain("Trường THCS Cấn Hữu");
    await goTo(frame, "report");
    await press(frame, "write-report");
    const summary = Object.values(await cellsOf(page, "Tổng hợp")).map(({ text }) => text);
    expect(summary).toEqual(expect.arrayContaining(["Trường THCS Cấn Hữu", "Chiến sĩ thi đua cơ sở"]));

    // After the decision: number and day once; the book that comes is next year's history.
    await press(frame, "after-decision-fold");
    await frame.waitForSelector('[data-testid="decision-number"]');
    await frame.fill('[data-testid="decision-number"]', "45/QĐ-UBND");
    await frame.fill('[data-testid="decision-day"]', "31/12/2026");
    const [decided] = await Promise.all([
      page.page.waitForEvent("download"),
      frame.click('[data-testid="make-awarded"]'),
    ]);
    expect(decided.suggestedFilename()).toMatch(/^ket-qua-khen-thuong-.*\.xlsx$/u);
    await settled(frame);
    await shot(page, frame, "9-awarded");
    expect(await frame.innerText('[data-testid="awarded"]')).toContain("4 lượt khen thưởng");

    // The same as a file: what is kept is what the command line is given, and it says the same.
    await goTo(frame, "campaign");
    await frame.getByRole("button", { name: "Lưu kế hoạch" }).click();
    const [download] = await Promise.all([
      page.page.waitForEvent("download"),
      frame.click('[data-testid="plan-save"]'),
    ]);
    const folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-own-"));
    try {
      const campaign = path.join(folder, download.suggestedFilename());
      const list = path.join(folder, "danh-sach.csv");
      await writeFile(campaign, await readFile(await download.path()));
      await writeFile(list, `\uFEFF${LIST.map((cells) => cells.join(",")).join("\n")}\n`);
      const { out } = await commandLine("check", list, "--campaign", campaign, "--json");
      const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly code: string }[] };
      expect(findings.map(({ code }) => code)).toContain("share-above-cap");
      const { code } = await commandLine(
        "report",
        list,
        "--campaign",
        campaign,
        "--out",
        path.join(folder, "bao-cao.xlsx"),
      );
      expect(code).toBeLessThan(2);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("what was begun is kept while another plan is looked at, and the one left is gone on with", async () => {
    const { page, frame } = await newPane(excel);
    await press(frame, "make-own");
    await frame.waitForSelector('[data-testid="own-place"]');
    await frame.fill('[data-testid="own-place"]', "Đồng Quang");
    // The keyboard alone: on with Enter, back with the button that follows.
    await frame.focus('[data-testid="own-next"]');
    await page.page.keyboard.press("Enter");
    await settled(frame);
    expect(await frame.innerText('[data-testid="own-step"]')).toBe("Bước 2/6");
    await press(frame, "own-leave");
    await chooseCampaign(frame, "phu-lam-2022");
    await frame.getByRole("button", { name: "Đổi đợt" }).click();
    expect(await frame.innerText('[data-testid="go-on"]')).toContain("Phú Lãm");
    await press(frame, "go-on-own");
    await frame.waitForSelector('[data-testid="own-place"]');
    expect(await frame.inputValue('[data-testid="own-place"]')).toBe("Đồng Quang");
    await press(frame, "own-leave");
    await press(frame, "go-on");
    expect(await frame.innerText("h1")).toContain("Phú Lãm");
    await frame.getByRole("button", { name: "Đổi đợt" }).click();
    // The pane is closed and opened again: the answers stand in the workbook.
    await press(frame, "go-on-own");
    await saved(page);
    const again = await openedPane(page);
    expect(await again.innerText('[data-testid="go-on-own"]')).toContain("2026");
    await press(again, "go-on-own");
    await again.waitForSelector('[data-testid="own-place"]');
    expect(await again.inputValue('[data-testid="own-place"]')).toBe("Đồng Quang");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("a plan is copied for the next year with its days told", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame, "so-vhtt-2023");
    await frame.getByRole("button", { name: wordingOf("vi").plan.create }).click();
    await frame.fill('[data-testid="new-name"]', "Người tốt, việc tốt năm 2027");
    await frame.fill('[data-testid="new-year"]', "2027");
    await press(frame, "new-make");
    await frame.waitForSelector('[data-testid="copied"]');
    const copied = frame.locator('[data-testid="copied"]');
    await copied.getByRole("button", { name: /ngày đã chuyển/ }).click();
    expect(await copied.innerText()).toMatch(/15\/08\/2023 → 14\/08\/2027/);
    expect(await copied.innerText()).toContain("trước đây là 27/04/2023");
    await shot(page, frame, "8-copied");
    await press(frame, "copied-seen");
    expect(await copied.count()).toBe(0);
    expect(await frame.locator('[data-missing="period"]').count()).toBe(1);
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
