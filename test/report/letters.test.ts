import { readFileSync } from "node:fs";
import path from "node:path";
import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import type { DocumentPlan, DocumentTablePlan, ParagraphPlan } from "../../src/grid/document-plan";
import { fillTemplate } from "../../src/files/write/docx/fill-template";
import { writeDocument } from "../../src/files/write/docx/write-document";
import { isDecided } from "../../src/report/sheets/register-columns";
import { buildReport } from "../../src/report/build-report";
import { sumOfKinds } from "../../src/report/figures/figures";
import type { ReportChoices } from "../../src/report/report";
import { LETTER_LIST_FIELDS } from "../../src/report/letters/template-fields";
import { buildLetters } from "../../src/report/letters/write-letters";
import { signatureVariants } from "../../src/report/signature-variants";
import { strFromU8, unzipSync } from "fflate";
import { day } from "../check/support";
import { ROOT } from "../support/root";
import { inputFor, registerFor, sheetOf, shown, unitName } from "./support";

const textOf = ({ runs }: ParagraphPlan): string => runs.map(({ text }) => text).join("");
const rowsOf = ({ rows }: DocumentTablePlan): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map((cell) => cell.map(textOf).join("\n")));
const tables = ({ blocks }: DocumentPlan): readonly DocumentTablePlan[] =>
  blocks.filter((block) => block.kind === "table").filter(({ bordered }) => bordered);
const paragraphs = ({ blocks }: DocumentPlan): string =>
  blocks
    .filter((block) => block.kind === "paragraph")
    .map(textOf)
    .join("\n");

function lettersOf(campaign: Campaign, units = 6, records = 8, choices: ReportChoices = {}) {
  const input = inputFor(campaign, registerFor(campaign, { units, records }), { choices });
  const report = buildReport(input);
  const letters = buildLetters(input, report);
  const named = (name: string): DocumentPlan => {
    const found = letters.documents.find((document) => document.name === name);
    if (found === undefined) throw new Error(`no letter ${name}`);
    return found;
  };
  return { input, report, letters, named };
}

describe.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))("the letters of %s", (_, campaign) => {
  const { report, letters, named } = lettersOf(campaign);
  const numbers = (rows: readonly (readonly string[])[]): readonly number[] =>
    rows.map((cells) => Number((cells.at(-1) ?? "").replace("–", "0")));

  it("say of each award what the sheets say", () => {
    const [table] = tables(named("to-trinh-de-nghi-khen-thuong"));
    const [headers = [], ...rows] = table === undefined ? [] : rowsOf(table);
    const under = (row: readonly string[], header: string): number =>
      Number((row[headers.indexOf(header)] ?? "").replace("–", "0"));
    for (const row of rows) {
      const award = report.awards.find(({ name }) => name === row[1]);
      const expected = report.units.reduce((sum, { byAward }) => sum + sumOfKinds(byAward.get(award?.code ?? "")), 0);
      const decided = report.figures.nominations.filter(
        (record) => isDecided(record) && report.figures.awardsOf(record).includes(row[1] ?? ""),
      ).length;
      expect([row[1], under(row, "Cộng"), under(row, "Đã có quyết định"), under(row, "Còn đề nghị")]).toEqual([
        row[1],
        expected,
        decided,
        expected - decided,
      ]);
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  it("name in the text the totals of their tables and of the biểu tổng hợp", () => {
    const summary = sheetOf(report.workbook, "Tổng hợp");
    const total = summary.rows.find((cells) => shown(cells[0]) === "Tổng cộng");
    const said = String(shown(total?.[3]));
    for (const name of ["to-trinh-de-nghi-khen-thuong", "bao-cao-tong-ket", "bien-ban-hop-xet"])
      expect(paragraphs(named(name))).toContain(`${said} đề nghị`);
    const all = tables(named("bao-cao-tong-ket"));
    const annex = all.at(-1);
    expect(annex === undefined ? 0 : numbers(rowsOf(annex)).at(-1)).toBe(Number(said));
    const units = annex === undefined ? [] : rowsOf(annex).slice(1, -1);
    expect(units.map((row) => row[1])).toEqual(report.units.map(({ unit }) => unit));
    expect(numbers(units)).toEqual(report.units.map(({ records }) => records.length));
  });

  it("list in their annexes every nomination as often as it has awards", () => {
    const letter = named("to-trinh-de-nghi-khen-thuong");
    const listed = tables(letter)
      .slice(1)
      .reduce((sum, table) => sum + table.rows.length - 1, 0);
    expect(listed).toBe(
      report.figures.nominations.reduce((sum, record) => sum + report.figures.awardsOf(record).length, 0),
    );
  });

  it("ask only for what is still proposed, and tell what is decided with its decision, in a notice of its own too", () => {
    const rowsUnder = (letter: DocumentPlan, header: string): number =>
      tables(letter)
        .map(rowsOf)
        .filter(([headers]) => headers?.includes(header))
        .reduce((sum, rows) => sum + rows.length - 1, 0);
    const asked = named("to-trinh-de-nghi-khen-thuong");
    const times = (decided: boolean): number =>
      report.figures.nominations
        .filter((record) => isDecided(record) === decided)
        .reduce((sum, record) => sum + report.figures.awardsOf(record).length, 0);
    expect(times(true)).toBeGreaterThan(0);
    expect(rowsUnder(asked, "Tóm tắt thành tích")).toBe(times(false));
    expect(rowsUnder(asked, "Số, ngày quyết định")).toBe(times(true));
    expect(rowsUnder(named("bien-ban-hop-xet"), "Số phiếu đồng ý")).toBe(times(false));
    expect(rowsUnder(named("thong-bao-ket-qua"), "Số, ngày quyết định")).toBe(times(true));
    expect(paragraphs(named("thong-bao-ket-qua"))).toContain(
      `${String(report.figures.nominations.filter(isDecided).length)} trường hợp đã có quyết định`,
    );
  });

  it("carry no name where the office has none, and its signature lines where it has", () => {
    for (const document of letters.documents) {
      if (document.name === "bien-ban-hop-xet") continue;
      const closing = document.blocks
        .filter((block) => block.kind === "table")
        .filter(({ bordered }) => !bordered)
        .at(-1);
      const texts = closing === undefined ? "" : rowsOf(closing).flat().join("\n");
      for (const line of campaign.office.signature.lines) expect(texts).toContain(line);
      if (campaign.office.signature.name !== null) expect(texts).toContain(campaign.office.signature.name);
    }
  });
});

it("only units that owe something are reminded", () => {
  const campaign = builtIn("quy-hop-60-nam");
  if (campaign === null) throw new Error("no such campaign");
  const { named } = lettersOf(campaign);
  const [table] = tables(named("cong-van-don-doc"));
  const units = new Set(
    table === undefined
      ? []
      : rowsOf(table)
          .slice(1)
          .map((row) => row[1]),
  );
  expect(units).toContain(unitName(5));
  expect(units).not.toContain(unitName(0));
});

it("takes fields in a template that all stand in the user guide", () => {
  const campaign = builtIn("quoc-oai-2022");
  if (campaign === null) throw new Error("no such campaign");
  const guide = readFileSync(path.join(ROOT, "docs/huong-dan-su-dung.md"), "utf8");
  const named = Object.entries(lettersOf(campaign).letters.fields).flatMap(([name, value]) => [
    typeof value === "string" ? `{${name}}` : `{#${name}}`,
  ]);
  expect([...named, ...LETTER_LIST_FIELDS.map((name) => `{${name}}`)].filter((name) => !guide.includes(name))).toEqual(
    [],
  );
});

it("an office's own template is filled from the same figures", async () => {
  const campaign = builtIn("quoc-oai-2022");
  if (campaign === null) throw new Error("no such campaign");
  const { letters, report } = lettersOf(campaign);
  const line = (text: string): ParagraphPlan => ({
    kind: "paragraph",
    runs: [{ text, bold: false, italic: false, underline: false, size: 14 }],
    align: "left",
    firstLine: 0,
    before: 0,
    after: 0,
    keepWithNext: false,
    pageBreakBefore: false,
    rule: null,
  });
  const template = await writeDocument({
    name: "mau",
    title: "",
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    landscape: false,
    blocks: [
      "{ten-co-quan} trình {tong-so} đề nghị",
      "{#danh-hieu}",
      "{ten-danh-hieu}: {so-luong}",
      "{/danh-hieu}",
    ].map(line),
  });
  const filled = await fillTemplate(template, letters.fields);
  const xml = strFromU8(unzipSync(filled)["word/document.xml"] ?? new Uint8Array());
  const text = xml.replace(/<[^>]+>/g, "");
  const total = report.figures.nominations.length;
  expect(text).toContain(`Phòng Nội vụ trình ${String(total)} đề nghị`);
  expect(text).toContain(`Người tốt, việc tốt: ${String(total)}`);
});

describe("what the clerk chooses for the letters", () => {
  const [campaign] = BUILT_IN;
  if (campaign === undefined) throw new Error("no campaign");

  it("stands in their heads and feet", () => {
    const paper = { place: "Ba Vì", day: day("2023-05-02"), symbol: "VHTT", recipients: ["Ban Thường vụ"] };
    const { letters } = lettersOf(campaign, 6, 8, {
      paper,
      signature: { lines: ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], name: "Lê Thị Hoa" },
    });
    for (const document of letters.documents) {
      const said = document.blocks
        .flatMap((block) => (block.kind === "table" ? rowsOf(block).flat() : [textOf(block)]))
        .join("\n");
      expect(said).toContain("Ba Vì, ngày 02 tháng 5 năm 2023");
      expect(said).toContain("VHTT");
      if (document.name === "bien-ban-hop-xet") continue;
      expect(said).toContain("- Ban Thường vụ.");
      expect(said).toContain("KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG");
      expect(said).toContain("Lê Thị Hoa");
    }
    expect(letters.fields).toMatchObject({
      "dia-danh": "Ba Vì",
      "ky-hieu": "VHTT",
      ngay: "02/05/2023",
      "nguoi-ky": "Lê Thị Hoa",
    });
  });
});

describe("who signs for the head of an office", () => {
  it.each([
    [
      ["TRƯỞNG PHÒNG"],
      "chairman",
      {
        KT: ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"],
        Q: ["Q. TRƯỞNG PHÒNG"],
        TL: ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG"],
        TUQ: ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"],
      },
    ],
    [
      ["TM. HỘI ĐỒNG", "CHỦ TỊCH", "CHỦ TỊCH UBND PHƯỜNG"],
      "chairman",
      { KT: ["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], Q: ["TM. HỘI ĐỒNG", "Q. CHỦ TỊCH"] },
    ],
    [
      ["CHÁNH VĂN PHÒNG"],
      "director",
      {
        KT: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
        Q: ["Q. CHÁNH VĂN PHÒNG"],
        TL: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
        TUQ: ["TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
      },
    ],
  ] as const)("%j: deputies, acting heads and those who sign by order", (lines, head, expected) => {
    const profile = head === "director" ? "department" : "district";
    expect(
      Object.fromEntries(
        signatureVariants({ lines, name: null }, profile).map(({ variant, lines: said }) => [variant, said]),
      ),
    ).toEqual(expected);
  });
});
