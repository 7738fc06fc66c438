import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, goTo, newPane, openedPane, press, settled, takeSamples } from "./pane-driver";
import { whenBuilt } from "./when-built";

whenBuilt("the view of what is due and of what units sent", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  const saved = (frame: Frame): Promise<void> => frame.waitForTimeout(1_500);
  const names = async (page: ExcelPage): Promise<readonly string[]> =>
    (await page.snapshot()).sheets.map(({ name }) => name);

  test("tells what is due and who has sent, takes a list through its states, and opens again as it was left", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    expect(await frame.locator("[data-verdict]").count()).toBe(0);
    await goTo(frame, "campaign");
    await press(frame, "open-tracking");
    await frame.waitForSelector('[data-testid="units"]');
    await settled(frame);
    expect(await frame.innerText("h1")).toBe("Lịch và tình hình nộp");
    await frame.getByRole("button", { name: /mốc đã qua/ }).click();
    expect(await frame.locator('[data-due="Q2"]').count()).toBe(1);
    const received = await frame.locator('[data-state="received"]').count();
    expect(received).toBeGreaterThan(15);
    expect(await frame.locator('[data-state="awaited"]').count()).toBeGreaterThan(0);
    // Its file came and gave nothing: neither sent nor not sent.
    expect(await frame.innerText('[data-unit="Hội Liên hiệp Phụ nữ huyện"]')).toMatch(/Có tệp hoặc tên.*Chưa rõ/su);
    expect(await frame.getByRole("heading", { name: /đã gửi/ }).innerText()).toMatch(/· 3 chưa rõ$/);
    await frame.selectOption('[data-testid="unit-filter"]', "unclear");
    expect(await frame.locator("[data-unit]").count()).toBe(3);
    await frame.selectOption('[data-testid="unit-filter"]', "all");

    const unit = '[data-unit="Xã Đồng Quang"]';
    await frame.click(`${unit} > button`);
    await frame.click(`${unit} [data-testid="give-back"]`);
    await frame.fill(`${unit} [data-testid="return-reason"]`, "Thiếu ngày thực hiện việc làm");
    await frame.click(`${unit} [data-testid="return-now"]`);
    await settled(frame);
    expect(await frame.getAttribute(unit, "data-state")).toBe("returned");
    const sheet = (await page.snapshot()).sheets.find(({ name }) => name.includes("Xã Đồng Quang"));
    expect(
      Object.values(sheet?.cells ?? {}).some(({ text }) => text.includes("Kính gửi: Ủy ban nhân dân xã Đồng Quang")),
    ).toBe(true);

    await saved(frame);
    const again = await openedPane(page);
    await again.waitForSelector('[data-testid="units"]');
    expect(await again.getAttribute(unit, "data-state")).toBe("returned");
    await again.click(`${unit} > button`);
    expect(await again.innerText(unit)).toContain("Thiếu ngày thực hiện việc làm");
    await again.click(`${unit} [data-testid="receive-again"]`);
    await again.click(`${unit} [data-testid="consolidate"]`);
    expect(await again.getAttribute(unit, "data-state")).toBe("consolidated");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("follows what is typed into a list of this workbook", async () => {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await page.type("Sheet1", "A1:C4", [
      ["DANH SÁCH NGƯỜI TỐT, VIỆC TỐT", "", ""],
      ["Họ và tên", "Đơn vị", "Việc tốt đã làm"],
      ["Nguyễn Văn An", "Xã Cấn Hữu", "Hiến đất mở rộng đường làng, dài hai trăm mét"],
      ["Trần Thị Bình", "Xã Cấn Hữu", "Nấu cháo miễn phí cho người bệnh ở trạm y tế xã"],
    ]);
    await goTo(frame, "take-in");
    await frame.getByRole("button", { name: "Tìm lại trang tính" }).click();
    await settled(frame);
    await press(frame, "take-sheets");
    await goTo(frame, "campaign");
    await press(frame, "open-tracking");
    const unit = '[data-unit="Xã Cấn Hữu"]';
    expect(await frame.innerText(unit)).toContain("2 dòng");
    await page.type("Sheet1", "A5:C5", [
      ["Lê Văn Cường", "Xã Cấn Hữu", "Sửa xe giúp học sinh, nhặt được của rơi trả lại người mất"],
    ]);
    await frame.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.includes("3 dòng") === true,
      unit,
    );
    await settled(frame);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("the register written into the workbook is marked as sent, and that is taken back", async () => {
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    await goTo(frame, "report");
    await press(frame, "write-report");
    const reported = await names(page);
    await goTo(frame, "campaign");
    await press(frame, "open-tracking");
    await frame.waitForSelector('[data-testid="own-stamp"]');
    const unit = '[data-unit="Xã Đồng Quang"]';
    await frame.click(`${unit} > button`);
    await frame.click(`${unit} [data-testid="give-back"]`);
    await press(frame, "return-now");
    const before = await names(page);
    expect(before.filter((name) => !reported.includes(name))).toEqual([expect.stringContaining("Xã Đồng Quang")]);
    expect(before).toEqual(expect.arrayContaining([...reported]));
    await press(frame, "move-own");
    expect(await frame.innerText('[data-testid="own-stamp"]')).toContain("Đã đánh dấu nộp");
    const again = await openedPane(page);
    await again.waitForSelector('[data-testid="own-stamp"]');
    expect(await again.innerText('[data-testid="own-stamp"]')).toContain("Đã đánh dấu nộp");
    await press(again, "move-own");
    expect(await again.innerText('[data-testid="own-stamp"]')).toContain("Chưa nộp");
    expect(await names(page)).toEqual(before);
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
