import { expect, test } from "@jest/globals";
import { strToU8, zipSync, type Zippable } from "fflate";
import { readDocument } from "../../src/files/read/document/read-document";
import { FileProblemError } from "../../src/files/read/problem";
import type { DocumentText } from "../../src/text/document-text";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const numbered = (text: string, level: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);
const docx = (body: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const lines = ({ paragraphs }: DocumentText): readonly string[] =>
  paragraphs.map(({ label, text }) => (label === "" ? text : `${label} ${text}`));

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDocument(bytes);
  } catch (error) {
    if (error instanceof FileProblemError) return error.problem.reason;
    throw error;
  }
  return "read";
}

const NUMBERING = strToU8(
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
);

test("Word's automatic numbers are read as they are printed, and begin again", async () => {
  const body =
    numbered("Mục đích", 0) + numbered("Một", 1) + numbered("Hai", 1) + numbered("Nội dung", 0) + numbered("Ba", 1);
  expect(lines(await readDocument(docx(body, { "word/numbering.xml": NUMBERING })))).toEqual([
    "I. Mục đích",
    "I.1) Một",
    "I.2) Hai",
    "II. Nội dung",
    "II.1) Ba",
  ]);
});

test("tables give their cells' places, footnotes follow their paragraph, deleted text is left out", async () => {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("STT")}${cell("Nội dung")}</w:tr><w:tr>${cell("1")}${cell("Báo cáo")}</w:tr></w:tbl>`;
  const noted = `<w:p>${run("Có chú thích")}<w:r><w:footnoteReference w:id="2"/></w:r><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del></w:p>`;
  const notes = strToU8(
    `<w:footnotes ${W}><w:footnote w:id="2"><w:p>${run("Lời chú")}</w:p></w:footnote></w:footnotes>`,
  );
  const { paragraphs } = await readDocument(docx(table + noted, { "word/footnotes.xml": notes }));
  expect(paragraphs.map(({ text, cell: at, note }) => [text, at?.row ?? null, at?.column ?? null, note])).toEqual([
    ["STT", 0, 0, false],
    ["Nội dung", 0, 1, false],
    ["1", 1, 0, false],
    ["Báo cáo", 1, 1, false],
    ["Có chú thích", null, null, false],
    ["Lời chú", null, null, true],
  ]);
});

test("OpenDocument: paragraphs, spaces, list numbers", async () => {
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles><office:body><office:text><text:p>Kế<text:s/>hoạch</text:p><text:list text:style-name="L1"><text:list-item><text:p>Một</text:p></text:list-item><text:list-item><text:p>Hai</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`;
  const odt = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(content),
  });
  expect(lines(await readDocument(odt))).toEqual(["Kế hoạch", "1. Một", "2. Hai"]);
});

test("plain text, with a mark at its head or in UTF-16", async () => {
  expect(lines(await readDocument(strToU8("\ufeffKế hoạch\r\nMục I")))).toEqual(["Kế hoạch", "Mục I"]);
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["only spaces", strToU8("  \n\n "), "empty"],
  ["macros", docx(paragraph("Kế hoạch"), { "word/vbaProject.bin": strToU8("x") }), "macros"],
  ["a bomb", docx(paragraph("a".repeat(70_000_000))), "too-large"],
  ["a document cut short", docx(paragraph("Kế hoạch")).subarray(0, 200), "truncated"],
  ["no end of its markup", docx("<w:p><w:r><w:t>Kế"), "damaged"],
  ["a DOCTYPE", zipSync({ "word/document.xml": strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }), "damaged"],
  ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "foreign"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "foreign"],
  [
    "a Word file with a password",
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Uint8Array(504),
      ...strToU8("EncryptedPackage".split("").join("\0")),
      0,
    ]),
    "encrypted",
  ],
  ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "foreign"],
])("%s is one clear reason", async (_, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason);
});

/** A PDF of plain pages, each given as the content stream of its page; `more` is said at its end, of the whole file. */
function pdfOf(pages: readonly string[], more = ""): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...pages.flatMap((page, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
      `<</Length ${page.length}>>stream\n${page}\nendstream`,
    ]),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  return strToU8(`${text}trailer<</Root 1 0 R/Size ${objects.length + 1}${more}>>\nstartxref\n${start}\n%%EOF`);
}
const at = (x: number, y: number, text: string): string => `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
const LONG = "Cac don vi gui bao cao ket qua ve Phong Noi vu truoc ngay 05/6/2024.";

test("a PDF's text is read line by line, a heading in two columns column by column", async () => {
  const page =
    at(50, 700, "UY BAN NHAN DAN") +
    at(330, 700, "CONG HOA XA HOI") +
    at(50, 680, "XA DONG LAC") +
    at(330, 680, "Doc lap") +
    at(50, 640, LONG);
  expect(lines(await readDocument(pdfOf([page])))).toEqual([
    "UY BAN NHAN DAN",
    "XA DONG LAC",
    "CONG HOA XA HOI",
    "Doc lap",
    LONG,
  ]);
});

/** The standard lock of PDF 1.1: the check of the password fits none that is empty. */
const LOCKED = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${"5a".repeat(32)}>/U<${"a5".repeat(32)}>>>`;

test("a PDF of pictures, one of hundreds of pages, a locked and a broken one are refused", async () => {
  expect(await reasonOf(pdfOf([at(50, 700, LONG)], LOCKED))).toBe("encrypted");
  expect(await reasonOf(pdfOf([at(300, 20, "1"), at(300, 20, "2")]))).toBe("scanned");
  expect(await reasonOf(pdfOf(Array.from({ length: 500 }, () => at(50, 700, LONG))))).toBe("too-many-pages");
  expect(await reasonOf(strToU8("%PDF-1.4\nnothing more"))).toBe("damaged");
});

test("a PDF that Node read from disk is read like any other", async () => {
  expect(lines(await readDocument(Buffer.from(pdfOf([at(50, 700, LONG)]))))).toEqual([LONG]);
});

test("a layer of letters that a poor scan was taken for is refused, plain words with figures are not", async () => {
  const words = (text: string): Uint8Array =>
    pdfOf([Array.from({ length: 12 }, (_, row) => at(50, 700 - row * 20, text)).join("")]);
  expect(await reasonOf(words("Quyi5t dinh s6 05-QD ngiry viQc ban hdnh Quy ch6 Danh hiQu"))).toBe("garbled");
  expect(lines(await readDocument(words("Ke hoach so 05/KH-UBND ngay 12/3/2026 cua 3A va 15 don vi")))).toHaveLength(
    12,
  );
});

test("a text as long as hundreds of pages is no plan, whatever its format", async () => {
  const reason = await reasonOf(strToU8(`${LONG}\n`.repeat(12_000)));
  expect(reason).toBe("too-many-pages");
});
