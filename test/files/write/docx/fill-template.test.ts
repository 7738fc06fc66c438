import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  fillTemplate,
  TemplateProblemError,
  type TemplateFields,
} from "../../../../src/files/write/docx/fill-template";
import type { TemplateProblem } from "../../../../src/grid/template-problem";
import { writeDocument } from "../../../../src/files/write/docx/write-document";
import { writeWorkbook } from "../../../../src/files/write/xlsx/write-workbook";
import type { DocumentPlan } from "../../../../src/grid/document-plan";
import { sheetPlanOf, workbookPlanOf } from "../../../support/plans";
import { paragraph, sampleDocument } from "../../write-document-sample";

const table = (rows: readonly (readonly string[])[]): DocumentPlan["blocks"][number] => ({
  kind: "table",
  widths: [0.2, 0.8],
  bordered: true,
  headerRows: 1,
  keepTogether: false,
  rows: rows.map((row) => row.map((text) => [paragraph(text)])),
});

const templateOf = (...blocks: DocumentPlan["blocks"]): Promise<Uint8Array> =>
  writeDocument({ ...sampleDocument, blocks });

const wordsOf = (docx: Uint8Array): readonly string[] =>
  [...strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([xml]) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join(""))
    .filter((text) => text !== "");

const problemOf = async (template: Uint8Array, fields: TemplateFields = {}): Promise<TemplateProblem | null> => {
  try {
    await fillTemplate(template, fields);
    return null;
  } catch (error) {
    if (error instanceof TemplateProblemError) return error.problem;
    throw error;
  }
};

test("fields and rows of a list are filled, user text stays text", async () => {
  const template = await templateOf(
    paragraph("Kính gửi: {Nơi nhận}"),
    table([
      ["STT", "Họ và tên"],
      ["{#Danh sách}{STT}", "{Họ tên}{/Danh sách}"],
    ]),
    paragraph("Tổng: {Tổng}"),
  );
  const filled = await fillTemplate(template, {
    "Nơi nhận": "UBND huyện <Quốc Oai> & {Tổng}\u0001",
    "Danh sách": [
      { STT: 1, "Họ tên": "Nguyễn Thị Ánh" },
      { STT: 2, "Họ tên": "Trần Văn Đức" },
    ],
    Tổng: 2,
  });
  expect(wordsOf(filled)).toEqual([
    "Kính gửi: UBND huyện &lt;Quốc Oai&gt; &amp; {Tổng}",
    "STT",
    "Họ và tên",
    "1",
    "Nguyễn Thị Ánh",
    "2",
    "Trần Văn Đức",
    "Tổng: 2",
  ]);
});

test("an empty list leaves no row, and its fields may be announced", async () => {
  const template = await templateOf(
    table([
      ["STT", "Họ và tên"],
      ["{#Danh sách}{STT}", "{Họ tên}{/}"],
    ]),
    paragraph("x"),
  );
  expect(wordsOf(await fillTemplate(template, { "Danh sách": [] }, ["STT", "Họ tên"]))).toEqual([
    "STT",
    "Họ và tên",
    "x",
  ]);
  expect(await problemOf(template, { "Danh sách": [] })).toEqual({ reason: "unknown-field", names: ["STT", "Họ tên"] });
});

test("a file that is no Word document is told so", async () => {
  const workbook = await writeWorkbook(workbookPlanOf([sheetPlanOf("a", [["{x}"]])]));
  const docx = await templateOf(paragraph("{x}"));
  for (const bytes of [
    new Uint8Array(),
    strToU8("xin chào"),
    workbook,
    docx.slice(0, docx.length / 2),
    zipSync({ "word/document.xml": strToU8("x") }),
    zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<w:p>") }),
  ]) {
    expect(await problemOf(bytes, { x: "1" })).toEqual({ reason: "not-docx" });
  }
});

test.each<readonly [string, TemplateProblem["reason"]]>([
  ["{x", "broken-field"],
  ["x}", "broken-field"],
  ["{#x}", "broken-field"],
  ["{/x}", "broken-field"],
  ["{y} {z} {y}", "unknown-field"],
])("%j is a %s", async (text, reason) => {
  const problem = await problemOf(await templateOf(paragraph(text)), { x: "1" });
  expect(problem?.reason).toBe(reason);
  if (problem?.reason === "broken-field") expect(problem.text).toBe(text);
  if (problem?.reason === "unknown-field") expect(problem.names).toEqual(["y", "z"]);
});

test("an archive that says it unpacks to far more than a letter is refused unread", async () => {
  const bomb = Buffer.from(zipSync({ "[Content_Types].xml": strToU8("x"), "word/document.xml": strToU8("x") }));
  bomb.writeUInt32LE(101 * 1024 * 1024, bomb.lastIndexOf(Buffer.from("PK\u0001\u0002")) + 24);
  expect(await problemOf(bomb)).toEqual({ reason: "too-large" });
});
