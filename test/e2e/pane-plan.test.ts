import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { CAMPAIGN_SHEETS } from "../../src/campaign/as-sheet/tables";
import { addressText, parseAddress } from "../../src/grid/address";
import { wordingOf } from "../../src/taskpane/wording/index";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, chooseCode, goTo, newPane, openedPane, press, settled, wear } from "./pane-driver";
import { whenBuilt } from "./when-built";

type Cells = Readonly<Record<string, { readonly text: string }>>;

const PLAN = `UBND XÃ AN HÒA
Số: 31/KH-UBND
An Hòa, ngày 12 tháng 10 năm 2026

KẾ HOẠCH
Tổng kết phong trào thi đua năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

I. KHEN THƯỞNG
1. Hình thức: Giấy khen của Chủ tịch UBND xã.
2. Số lượng
- Giấy khen của Chủ tịch UBND xã: mỗi đơn vị đề nghị không quá 01 tập thể và 02 cá nhân.
3. Người được đề nghị gương mẫu trong công việc của thôn xóm.
II. THỜI GIAN
- Hồ sơ gửi về Phòng Văn hóa - Xã hội chậm nhất ngày 20/11/2026.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế: bố trí kinh phí khen thưởng.
2. Công tác hậu cần do Văn phòng lo liệu.
Nơi nhận:
- Các thôn;
- Lưu: VT.
CHỦ TỊCH
Lê Văn Hòa
`;

whenBuilt("a plan edited in sheets", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const names = async (page: ExcelPage): Promise<readonly string[]> =>
    (await page.snapshot()).sheets.map(({ name }) => name);
  const cellsOf = async (page: ExcelPage, sheet: string): Promise<Cells> =>
    (await page.snapshot()).sheets.find(({ name }) => name === sheet)?.cells ?? {};
  const at = (address: string): { readonly row: number; readonly column: number } => {
    const found = parseAddress(address);
    if (found === null) throw new Error(address);
    return found;
  };

  /** The cell under a header of the table with that title, so many rows below the header. */
  function below(cells: Cells, title: string, header: string, row: number): string {
    const top = Object.entries(cells).find(([, { text }]) => text === title)?.[0] ?? "";
    const found = Object.entries(cells)
      .filter(([address, { text }]) => text === header && at(address).row > at(top).row)
      .sort(([a], [b]) => at(a).row - at(b).row)[0]?.[0];
    if (found === undefined) throw new Error(`${title} has no ${header}`);
    const { row: headerRow, column } = at(found);
    return addressText({ row: (headerRow + row) as never, column: column as never });
  }

  /** Types into the row of a table, by its headers. */
  async function fill(
    page: ExcelPage,
    sheet: string,
    title: string,
    row: number,
    values: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    const cells = await cellsOf(page, sheet);
    for (const [header, value] of Object.entries(values))
      await page.type(sheet, below(cells, title, header, row), [[value]]);
  }

  /** Types the value of an item of the general information. */
  async function inform(page: ExcelPage, label: string, value: string): Promise<void> {
    const found = Object.entries(await cellsOf(page, "KH Chung")).find(
      ([address, { text }]) => address.startsWith("A") && text === label,
    )?.[0];
    await page.type("KH Chung", `B${found?.slice(1) ?? ""}`, [[value]]);
  }

  async function newBlankPlan(frame: Frame): Promise<void> {
    await frame.getByRole("button", { name: wordingOf("vi").plan.create }).click();
    await frame.selectOption('[data-testid="new-from"]', "blank");
    await frame.selectOption('[data-testid="new-profile"]', "commune");
    await frame.fill('[data-testid="new-place"]', "Cấn Hữu");
    await frame.fill('[data-testid="new-name"]', "Gương sáng Cấn Hữu");
    await frame.fill('[data-testid="new-year"]', "2027");
    await press(frame, "new-make");
  }

  test("a sixth campaign, written only through the sheets, is read back, checked by its own rule and reported", async () => {
    const { page, frame } = await newPane(excel);
    await newBlankPlan(frame);
    expect(await names(page)).toEqual(expect.arrayContaining(["Sheet1", ...CAMPAIGN_SHEETS]));
    const written = await page.snapshot();
    expect(written.activeSheet).toBe("KH Chung");
    expect(await frame.innerText("h1")).toBe("Gương sáng Cấn Hữu");

    await inform(page, "Từ ngày", "01/01/2027");
    await inform(page, "Đến ngày", "31/12/2027");
    await fill(page, "KH Danh mục", "DANH HIỆU, HÌNH THỨC KHEN THƯỞNG", 1, {
      "Danh hiệu, hình thức": "Gương sáng thôn xóm",
      "Phân loại": "Danh hiệu",
      "Đối tượng": "Cá nhân",
      Cấp: "Cấp xã",
    });
    await fill(page, "KH Đơn vị", "ĐƠN VỊ THAM GIA", 1, {
      "Tên đơn vị": "Thôn Đông Hạ",
      "Loại đơn vị": "Thôn, tổ dân phố",
    });
    await fill(page, "KH Đơn vị", "ĐƠN VỊ THAM GIA", 2, { "Tên đơn vị": "Thôn Thái Khê", "Loại đơn vị": "Xóm" });
    await fill(page, "KH Chỉ tiêu", "CHỈ TIÊU SỐ LƯỢNG", 1, {
      "Vị trí trong kế hoạch": "Mục IV.2",
      "Nội dung quy định": "Mỗi đơn vị đề nghị không quá 1 cá nhân.",
      "Đếm: gọi là": "cá nhân",
      "Đếm: danh sách": "Đề nghị khen thưởng",
      "Tính cho": "Mỗi đơn vị",
      "Nhiều nhất": 1,
    });

    const mistake = frame.locator('[data-testid="plan-mistakes"] li');
    // While the cells were typed, a row half filled may have been read.
    await frame.waitForFunction(
      () =>
        [...document.querySelectorAll('[data-testid="plan-mistakes"] li')]
          .map(({ textContent }) => textContent.includes("“Xóm”"))
          .join() === "true",
    );
    await settled(frame);
    expect(await mistake.allInnerTexts()).toEqual([expect.stringMatching(/KH Đơn vị, ô B\d+[\s\S]*“Xóm”/)]);
    await mistake.getByRole("button").click();
    await settled(frame);
    const selection = (await page.snapshot()).selection ?? "";
    expect(selection).toMatch(/KH Đơn vị.*B\d+$/);
    expect(await frame.innerText('[data-testid="unit-count"]')).not.toContain("2");

    await page.type("KH Đơn vị", selection.replace(/^.*!/, "").replaceAll("$", ""), [["Thôn, tổ dân phố"]]);
    await frame.waitForSelector('[data-testid="plan-mistakes"]', { state: "detached" });
    await settled(frame);
    expect(await frame.innerText('[data-testid="unit-count"]')).toContain("2 đơn vị");

    await page.type("Sheet1", "A1:D6", [
      ["THÔN ĐÔNG HẠ", "", "", ""],
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "", "", ""],
      ["STT", "Họ và tên", "Danh hiệu đề nghị", "Tóm tắt thành tích"],
      [1, "Nguyễn Văn An", "Gương sáng thôn xóm", "Vận động bà con hiến đất mở rộng đường làng, dài hai trăm mét"],
      [2, "Trần Thị Bình", "Gương sáng thôn xóm", "Mười năm nấu cháo miễn phí cho người bệnh ở trạm y tế xã"],
      [3, "Lê Văn Cường", "Gương sáng thôn xóm", "Sửa xe giúp học sinh, nhặt được của rơi trả lại người mất"],
    ]);
    await goTo(frame, "take-in");
    await frame.getByRole("button", { name: "Tìm lại trang tính" }).click();
    await settled(frame);
    await press(frame, "take-sheets");
    await goTo(frame, "check");
    await chooseCode(frame, "quota-above-max");
    expect(await frame.locator('[role="option"]').allInnerTexts()).toEqual([expect.stringContaining("Thôn Đông Hạ")]);

    await goTo(frame, "report");
    await press(frame, "write-report");
    const summary = Object.values(await cellsOf(page, "Tổng hợp")).map(({ text }) => text);
    expect(summary).toEqual(expect.arrayContaining(["Gương sáng thôn xóm", "Thôn Đông Hạ"]));
    expect(summary.some((text) => text.includes("Gương sáng Cấn Hữu"))).toBe(true);

    await goTo(frame, "campaign");
    await frame.waitForTimeout(1_200);
    const again = await openedPane(page);
    expect(await again.innerText("h1")).toBe("Gương sáng Cấn Hữu");
    expect(await again.innerText('[data-testid="unit-count"]')).toContain("2 đơn vị");
    await inform(page, "Tên phong trào", "Gương sáng xã Cấn Hữu");
    await again.waitForFunction(() => document.querySelector("h1")?.textContent === "Gương sáng xã Cấn Hữu");
    await settled(again);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("a contradiction is decided with a reason, stands in the plan's sheets and after reopening, and is taken back", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame, "quy-hop-60-nam");
    await press(frame, "edit-plan");
    const problem = '[data-problem="period-inverted:H1"]';
    await frame.locator(problem).getByRole("button", { name: "Quyết định" }).click();
    await frame.locator(problem).getByLabel("Tính theo ngày 19/04/2023").check();
    await frame.fill(`${problem} [data-testid="decision-reason"]`, "Ngày kỷ niệm là 19/4/2023");
    await frame.click(`${problem} [data-testid="decide"]`);
    await settled(frame);
    expect(await frame.locator(problem).count()).toBe(0);
    const notes = Object.values(await cellsOf(page, "KH Lưu ý")).map(({ text }) => text);
    expect(notes).toEqual(
      expect.arrayContaining([
        "period-inverted:H1",
        "Tính theo ngày 19/04/2023",
        "Ngày kỷ niệm là 19/4/2023",
        "19/04/2023",
      ]),
    );

    await frame.waitForTimeout(1_200);
    const again = await openedPane(page);
    await again.getByRole("button", { name: "1 chỗ đã quyết định" }).click();
    expect(await again.innerText(problem)).toContain("Ngày kỷ niệm là 19/4/2023");
    await again.click(`${problem} [data-testid="withdraw"]`);
    await settled(again);
    expect(await again.locator(problem).getByRole("button", { name: "Quyết định" }).count()).toBe(1);
    expect(Object.values(await cellsOf(page, "KH Lưu ý")).map(({ text }) => text)).not.toContain("period-inverted:H1");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("a plan goes to another computer as a file or as text, decisions and all", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame, "son-tay-2017");
    await frame.getByRole("button", { name: "Lưu kế hoạch" }).click();
    const [download] = await Promise.all([
      page.page.waitForEvent("download"),
      frame.click('[data-testid="plan-save"]'),
    ]);
    expect(download.suggestedFilename()).toBe("son-tay-2017.json");
    const text = await readFile(await download.path(), "utf8");
    await settled(frame);
    await press(frame, "plan-copy");
    const byHand = frame.locator('[data-testid="plan-text"]');
    const copied = (await byHand.count()) > 0 ? await byHand.inputValue() : text;
    expect(copied.replaceAll("\r\n", "\n")).toBe(text);
    await frame.getByRole("button", { name: "Đổi đợt" }).click();
    await frame.getByRole("button", { name: wordingOf("vi").plan.paste }).click();
    await frame.fill('[data-testid="paste-text"]', text.replace('"year": 2017', '"year": "hai nghìn"'));
    await press(frame, "paste-open");
    expect(await frame.innerText('[data-testid="notice"]')).toContain("year");
    await frame.fill('[data-testid="paste-text"]', text.replace('"id": "son-tay-2017"', '"id": "son-tay-2018"'));
    await press(frame, "paste-open");
    expect(await frame.innerText("h1")).toContain("2017");
    await page.close();
  });

  test("a plan's own text becomes a campaign, value by value beside its sentence, by mouse and by keyboard", async () => {
    const { page, frame } = await newPane(excel);
    await wear(page, { theme: "light", width: 350 });
    await frame.getByRole("button", { name: wordingOf("vi").plan.paste }).click();
    await frame.fill('[data-testid="paste-text"]', PLAN);
    await press(frame, "paste-open");
    await frame.waitForSelector('[data-testid="draft-values"]');
    const shown = frame.locator('[data-shown="true"]');
    // A sentence shows all of its values, a value its sentence.
    await frame.locator("[data-sentence]", { hasText: "không quá 01 tập thể" }).click();
    expect(await shown.count()).toBeGreaterThan(1);
    const due = frame.locator("[data-value]", { hasText: "20/11/2026" }).first();
    await due.getByRole("button").first().click();
    expect(await frame.innerText('[data-sentence][aria-current="true"]')).toContain("chậm nhất ngày 20/11/2026");
    expect(await shown.count()).toBe(1);
    // One above the other, nothing out of the pane.
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

    // By keyboard alone: a sentence is reached by arrows, its words are added as a criterion.
    await frame.focus('[data-testid="draft-text"]');
    for (let steps = 0; steps < 40; steps += 1) {
      await page.page.keyboard.press("ArrowDown");
      const text = await frame.evaluate(() => document.activeElement?.textContent ?? "");
      if (text.includes("gương mẫu")) break;
    }
    await page.page.keyboard.press("Enter");
    await frame.focus('[data-testid="draft-add-from"]');
    await page.page.keyboard.press("Enter");
    await frame.fill('[data-testid="draft-words"]', "gương mẫu trong công việc");
    await frame.locator('[data-testid="draft-text"] ~ div select').selectOption("criterion");
    await frame.focus('[data-testid="draft-add"]');
    await page.page.keyboard.press("Enter");
    await settled(frame);
    expect(await frame.innerText('[data-testid="draft-values"]')).toContain("gương mẫu trong công việc");

    // By mouse: words that are selected.
    await frame.evaluate(() => {
      const node = [...document.querySelectorAll("[data-sentence]")].find((one) =>
        one.textContent.includes("Công tác hậu cần"),
      )?.firstChild;
      if (node === undefined || node === null) throw new Error("no such sentence");
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, "Công tác hậu cần".length);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
      node.parentElement?.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    });
    expect(await frame.inputValue('[data-testid="draft-words"]')).toBe("Công tác hậu cần");

    // What is ticked is the campaign, in sheets with the sentence beside each figure.
    const box = due.locator('input[type="checkbox"]');
    await box.uncheck();
    await box.focus();
    await page.page.keyboard.press("Space");
    expect(await box.isChecked()).toBe(true);
    await press(frame, "draft-take");
    await frame.waitForFunction(() => document.querySelector('[data-testid="draft-take"]') === null);
    await settled(frame);
    expect(await frame.innerText("h1")).toContain("2026");
    const figures = Object.values(await cellsOf(page, "KH Chỉ tiêu")).map(({ text }) => text);
    expect(figures).toEqual(expect.arrayContaining([expect.stringContaining("không quá 01 tập thể và 02 cá nhân")]));
    const lists = Object.values(await cellsOf(page, "KH Danh mục")).map(({ text }) => text);
    expect(lists).toEqual(expect.arrayContaining(["Giấy khen của Chủ tịch UBND xã"]));
    const notes = Object.values(await cellsOf(page, "KH Lưu ý")).map(({ text }) => text);
    expect(notes).toEqual(expect.arrayContaining([expect.stringMatching(/Mục I\.1: “.*Giấy khen/u)]));
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
