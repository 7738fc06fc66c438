import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Frame } from "playwright-core";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { examine } from "./examine";
import { goTo, newPane, openedPane, press, ROOT, settled, takeLists } from "./pane-driver";
import { whenBuilt } from "./when-built";

const OPTIONS = "Tùy chọn";
const FILES = "Văn bản và tệp gửi đi";
const LISTS = ["01 Xa Can Huu - DS NTVT 2022.xlsx", "02 Dong Quang.xlsx", "04 Hoa Thach.xlsx", "09-ngoc-liep.csv"];

/** An office's own template, as small as Word takes one. */
const template = (text: string): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  );

const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array())
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

whenBuilt("the report as the clerk wants it, through the pane", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;
  let frame: Frame;

  beforeAll(async () => {
    excel = await startExcel();
    ({ page, frame } = await newPane(excel, { width: 320 }));
    await takeLists(frame, LISTS);
    await goTo(frame, "report");
  });
  afterAll(async () => {
    await excel.close();
  });

  const shown = async (): Promise<readonly string[]> =>
    (await page.snapshot()).sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const textsOf = async (name: string): Promise<readonly string[]> =>
    Object.values((await page.snapshot()).sheets.find((sheet) => sheet.name === name)?.cells ?? {}).map(
      ({ text }) => text,
    );
  const fold = async (name: string | RegExp): Promise<void> => {
    await frame.getByRole("button", { name }).click();
    await settled(frame);
  };
  /** A choice is looked at a moment after it was made. */
  const chosen = async (): Promise<void> => {
    await frame.waitForTimeout(600);
    await settled(frame);
  };
  const fill = async (testId: string, text: string): Promise<void> => {
    await frame.fill(`[data-testid="${testId}"]`, text);
    await frame.press(`[data-testid="${testId}"]`, "Tab");
  };

  /** The file that a click makes the browser save. */
  async function downloaded(testId: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      page.page.waitForEvent("download"),
      frame.click(`[data-testid="${testId}"]`),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    await settled(frame);
    return { name: download.suggestedFilename(), bytes };
  }

  test("is written with one click as usual; parts, units, order, texts and signature are chosen where somebody asks for them", async () => {
    expect(await frame.isVisible('[data-testid="report-options"]')).toBe(false);
    expect(await frame.innerText('[data-testid="dry-run"]')).toMatch(/^\d+ trang mới\./);
    await press(frame, "write-report");
    expect(await shown()).toEqual(expect.arrayContaining(["Phân tích", "Xã Cấn Hữu", "Xã Đồng Quang"]));

    await fold(OPTIONS);
    await frame.waitForSelector('[data-testid="report-options"]');
    await examine(page, frame, "report-options-1");
    await frame.click('[data-part="analysis"]');
    await fold(/đơn vị có biểu riêng/);
    await frame.getByRole("checkbox", { name: "Xã Cấn Hữu" }).uncheck();
    await frame.selectOption('[data-testid="report-order"]', "given-name");
    await fill("report-title", "BIỂU SỐ 01/TĐKT");
    await fill("report-place", "Ba Vì");
    await fill("report-day", "2/5/2023");
    await frame.selectOption('[data-testid="report-variant"]', "KT");
    await fill("report-name", "Lê Thị Hoa");
    await chosen();
    expect(await frame.inputValue('[data-testid="report-signer"]')).toBe("KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG");
    await frame.evaluate(() => {
      document.querySelector('[data-testid="report-title"]')?.scrollIntoView();
    });
    await examine(page, frame, "report-options-2");
  });

  test("says which sheets go and which stay because somebody typed beside, and one undo brings all back", async () => {
    await page.type("Phân tích", "Z3:Z3", [["Ghi chú của tôi"]]);
    await frame.click('[data-part="returned"]');
    await chosen();
    expect(await frame.innerText('[data-testid="dry-run"]')).toMatch(/^\d+ trang được thay\. Những gì bạn ghi thêm/);
    expect(await frame.innerText('[data-testid="stale"]')).toBe(
      "Bỏ 2 trang của lần ghi trước, giữ 1 trang vì đã có người ghi thêm. Hoàn tác đưa lại được.",
    );
    const before = await shown();
    const returned = await textsOf("Phiếu trả lại");
    await frame.evaluate(() => {
      document.querySelector('[data-testid="stale"]')?.scrollIntoView();
    });
    await examine(page, frame, "report-stale");
    await press(frame, "write-report");
    expect(await shown()).toEqual(before.filter((name) => name !== "Phiếu trả lại" && name !== "Xã Cấn Hữu"));
    const summary = await textsOf("Tổng hợp");
    for (const text of [
      "BIỂU SỐ 01/TĐKT",
      "Ba Vì, ngày 02 tháng 5 năm 2023",
      "KT. TRƯỞNG PHÒNG",
      "PHÓ TRƯỞNG PHÒNG",
      "Lê Thị Hoa",
    ])
      expect(summary).toContain(text);
    expect(await frame.innerText('[data-testid="stale"]')).toBe(
      "Đã bỏ 2 trang không còn trong báo cáo, giữ 1 trang vì có người ghi thêm.",
    );

    await frame.click('[data-testid="undo"]');
    await frame.getByRole("button", { name: "Hoàn tác: Ghi biểu tổng hợp" }).first().click();
    await settled(frame);
    await page.page.keyboard.press("Escape");
    expect(await shown()).toEqual(before);
    expect(await textsOf("Phiếu trả lại")).toEqual(returned);
    expect(await textsOf("Tổng hợp")).not.toContain("BIỂU SỐ 01/TĐKT");
  });

  test("letters come as Word files, from the office's own template too; a template that cannot be filled is told", async () => {
    await fold(FILES);
    await frame.waitForSelector('[data-testid="report-files"]');
    const letter = await downloaded("letter-to-trinh-de-nghi-khen-thuong");
    expect(letter.name).toBe("to-trinh-de-nghi-khen-thuong.docx");
    const words = wordsOf(letter.bytes);
    for (const text of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Ba Vì, ngày 02 tháng 5 năm 2023",
      "KT. TRƯỞNG PHÒNG",
      "Lê Thị Hoa",
    ])
      expect(words).toContain(text);
    await frame.evaluate(() => {
      document.querySelector('[data-testid="report-files"]')?.scrollIntoView();
    });
    await examine(page, frame, "report-files");

    const filled = page.page.waitForEvent("download");
    await frame.setInputFiles('[data-testid="template-bao-cao-tong-ket"]', {
      name: "mau.docx",
      mimeType: "application/octet-stream",
      buffer: template("{co-quan} trình {tong-so} đề nghị, {nguoi-ky}"),
    });
    const own = await filled;
    expect(own.suggestedFilename()).toBe("bao-cao-tong-ket.docx");
    expect(wordsOf(await readFile(await own.path()))).toMatch(/PHÒNG NỘI VỤ trình \d+ đề nghị, Lê Thị Hoa/);
    await settled(frame);
    await frame.setInputFiles('[data-testid="template-bao-cao-tong-ket"]', {
      name: "mau.docx",
      mimeType: "application/octet-stream",
      buffer: template("{khong-co}"),
    });
    await settled(frame);
    expect(await frame.innerText('[data-testid="notice"]')).toContain("{khong-co}");
  });

  test("where a browser saves no files, a letter is copied for Word", async () => {
    await page.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await downloaded("letter-cong-van-don-doc");
    await frame.click('[data-testid="copy-page"]');
    await frame.waitForSelector('[data-testid="notice"]');
    expect(await frame.innerText('[data-testid="notice"]')).toContain("Ctrl+V");
    const page1 = await frame.evaluate(async () =>
      (await (await navigator.clipboard.read())[0]?.getType("text/html"))?.text(),
    );
    expect(page1).toContain("đôn đốc");
    expect(page1).toContain("<table");
  });

  test("the register and the report come as files for others", async () => {
    const report = await downloaded("export-report");
    expect(report.name).toBe("bao-cao-quoc-oai-2022.xlsx");
    const { sheets } = await readWorkbook(report.name, report.bytes);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tổng hợp", "Sổ đề nghị"]));
    expect(sheets.map(({ name }) => name)).not.toContain("Phân tích");
    const csv = await downloaded("export-csv");
    expect([...csv.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header = ""] = strFromU8(csv.bytes.slice(3)).split("\r\n", 1);
    expect(header.split(",")).toEqual(expect.arrayContaining(["office", "campaign", "year", "register", "unit"]));
    const parquet = await downloaded("export-parquet");
    expect(strFromU8(parquet.bytes.slice(0, 4))).toBe("PAR1");
  });

  test("what was chosen is there when the pane is opened again", async () => {
    await frame.waitForTimeout(1_500);
    frame = await openedPane(page, { width: 320 });
    await goTo(frame, "take-in");
    await frame.setInputFiles(
      '[data-testid="files"]',
      path.join(ROOT, "samples/quoc-oai-2022/units/02 Dong Quang.xlsx"),
    );
    await frame.waitForSelector('[data-testid="totals"]');
    await settled(frame);
    await goTo(frame, "report");
    await fold(`${OPTIONS} (đã đổi)`);
    await frame.waitForSelector('[data-testid="report-options"]');
    expect(await frame.inputValue('[data-testid="report-title"]')).toBe("BIỂU SỐ 01/TĐKT");
    expect(await frame.inputValue('[data-testid="report-variant"]')).toBe("KT");
    await frame.setInputFiles(
      '[data-testid="earlier-file"]',
      path.join(ROOT, "samples/quoc-oai-2022/units/02 Dong Quang.xlsx"),
    );
    await settled(frame);
    expect(await frame.innerText('[data-testid="notice"]')).toMatch(/Sẽ so sánh với \d+ đề nghị/);
    await press(frame, "report-usual");
    await chosen();
    expect(await frame.inputValue('[data-testid="report-title"]')).toBe("BIỂU TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG");
    expect(page.troubles).toEqual([]);
  });
});
