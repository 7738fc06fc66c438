import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "../../../../src/files/write/docx/write-document";
import type { DocumentPlan } from "../../../../src/grid/document-plan";
import { convert, LIBREOFFICE_TIMEOUT } from "../../../support/libreoffice";
import { pageTextsOf } from "../../../support/pages";
import { withTool } from "../../../support/tools";
import { paragraph, sampleDocument } from "../../write-document-sample";

const bodyOf = async (plan: DocumentPlan): Promise<string> => {
  const part = unzipSync(await writeDocument(plan))["word/document.xml"];
  return part === undefined ? "" : strFromU8(part);
};

const plain = (blocks: DocumentPlan["blocks"], landscape = false): DocumentPlan => ({
  ...sampleDocument,
  blocks,
  landscape,
});

test("page, margins, language and font are those of the plan and the decree", async () => {
  const parts = unzipSync(await writeDocument(sampleDocument));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(body).toContain("<w:titlePg/>");
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  expect(styles).toContain("Times New Roman");
  expect(styles).toContain('w:val="vi-VN"');
  expect(await bodyOf(plain([paragraph("x")], true))).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
});

test("only the header rows of a table repeat, and no row breaks over two pages", async () => {
  const body = await bodyOf(sampleDocument);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(71 + 2);
});

test("a block kept together holds each row to the next, but not to what follows", async () => {
  const row = [[paragraph("a")], [paragraph("b")]];
  const table = {
    kind: "table",
    widths: [0.5, 0.5],
    bordered: false,
    headerRows: 0,
    keepTogether: true,
    rows: [row, row, row],
  } as const;
  const kept = await bodyOf(plain([table, paragraph("c")]));
  expect(kept.match(/<w:keepNext\/>/g)).toHaveLength(4);
  const free = await bodyOf(plain([{ ...table, keepTogether: false }, paragraph("c")]));
  expect(free).not.toContain("<w:keepNext/>");
});

test("tables that follow each other are parted, and an empty one is left out", async () => {
  const table = {
    kind: "table",
    widths: [1],
    bordered: true,
    headerRows: 0,
    keepTogether: false,
    rows: [[[]]],
  } as const;
  const body = await bodyOf(plain([table, table, { ...table, rows: [] }]));
  expect(body.match(/<w:tbl>/g)).toHaveLength(2);
  expect(body).not.toContain("</w:tbl><w:tbl>");
  expect(body).toMatch(/<\/w:tbl><w:p(?:\/>|>.*?<\/w:p>)<w:sectPr/s);
});

test("control characters are left out, markup is text, line breaks break", async () => {
  const body = await bodyOf(plain([paragraph("a\u0001<b>&\nc")]));
  expect(body).toMatch(/a&lt;b&gt;&amp;<\/w:t>/);
  expect(body).toMatch(/<w:br\/><w:t[^>]*>c<\/w:t>/);
});

withTool("libreoffice", "pdftotext")("printed by LibreOffice", () => {
  test(
    "the words stand on the page, the header row on both, the number on the second only, the signature whole",
    async () => {
      const [pdf = new Uint8Array()] = await convert(
        [{ name: "to-trinh.docx", bytes: await writeDocument(sampleDocument) }],
        "pdf",
      );
      const pages = await pageTextsOf(pdf);
      expect(pages).toHaveLength(2);
      const [first = "", second = ""] = pages;
      for (const words of [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 05/TTr-PNV",
        "Quốc Oai, ngày 05 tháng 01 năm 2023",
        "TỜ TRÌNH",
        "Nguyễn Thị Ánh <1> & con",
      ]) {
        expect(first).toContain(words);
      }
      for (const words of [
        "Nguyễn Thị Ánh <70> & con",
        "Kính đề nghị xem xét./.",
        "Lưu: VT, PNV.",
        "TRƯỞNG PHÒNG",
        "Trần Văn Đức",
      ])
        expect(second).toContain(words);
      for (const page of [first, second]) expect(page).toMatch(/STT\s+Họ và tên\s+Đơn vị/);
      expect(second.trimStart()).toMatch(/^2\n/);
      expect(first.trimStart()).toMatch(/^UBND HUYỆN QUỐC OAI/);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
