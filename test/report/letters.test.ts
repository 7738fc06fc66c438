import { readFileSync } from "node:fs";
import path from "node:path";
import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import type { SheetPlan } from "../../src/grid/sheet-plan";
import type { DocumentPlan, DocumentTablePlan, ParagraphPlan } from "../../src/grid/document-plan";
import { fillTemplate } from "../../src/files/write/docx/fill-template";
import { writeDocument } from "../../src/files/write/docx/write-document";
import { isDecided } from "../../src/report/figures/row-codes";
import { buildReport } from "../../src/report/build-report";
import { eligibilityOf } from "../../src/check/eligibility/eligibility";
import { sumOfKinds } from "../../src/report/figures/figures";
import type { LetterKind } from "../../src/report/letters/letter";
import { textWidth } from "../../src/report/print/text-width";
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

/**
 * Who asks somebody above the office's own body: the body, as the plan says ("thị xã … đề nghị Thành phố khen thưởng"),
 * by addressee.
 */
const ASKED_BY_BODY: Readonly<Record<string, { readonly issuer: string; readonly signs: readonly string[] }>> = {
  "Chủ tịch Ủy ban nhân dân Thành phố Hà Nội": {
    issuer: "ỦY BAN NHÂN DÂN THỊ XÃ SƠN TÂY",
    signs: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  },
  "Chủ tịch Ủy ban nhân dân Thành phố Hà Nội (qua Ban Thi đua - Khen thưởng Thành phố)": {
    issuer: "SỞ VĂN HÓA VÀ THỂ THAO",
    signs: ["GIÁM ĐỐC"],
  },
};

const PAPERS: readonly LetterKind[] = ["proposal", "draft-decision"];

describe.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))("the letters of %s", (_, campaign) => {
  const { input, report, letters, named } = lettersOf(campaign, 6, 24);
  const { packets, leftOut, decided, eligible } = report.dispatch;
  const state = eligibilityOf(input.register, input.findings, campaign);
  const papers = letters.documents.filter(({ kind }) => PAPERS.includes(kind));
  const namesIn = (letter: DocumentPlan): readonly string[] =>
    tables(letter)
      .map(rowsOf)
      .filter(([headers = []]) => headers.some((header) => /^(?:Họ và tên|Tên tập thể|Tên hộ gia đình)/u.test(header)))
      .flatMap((rows) => rows.slice(1).map((row) => row[1] ?? ""));
  const count = (text: string | undefined): number => Number((text ?? "").replace("–", "0"));

  it("are one paper for each deciding level and addressee, a request or a draft decision", () => {
    const ways = letters.documents
      .filter(({ kind }) => kind === "proposal")
      .map(({ level, addressee }) => JSON.stringify([level, addressee]));
    expect(new Set(ways).size).toBe(ways.length);
    // On the day of these tests a drive may not have begun: then nobody is eligible, and there is nothing to sign.
    expect(papers.length > 0).toBe(packets.length > 0);
    for (const { route } of packets) {
      const kinds = papers.filter(({ level }) => level === (route.level?.name ?? null)).map(({ kind }) => kind);
      expect(kinds.includes("proposal")).toBe(route.decides !== "own");
      expect(kinds.includes("draft-decision")).toBe(route.decides !== "above");
    }
  });

  it("propose nobody who is not eligible, nobody without a name, nobody twice for one award", () => {
    expect(leftOut.length + eligible + report.figures.nominations.filter(isDecided).length).toBe(
      report.figures.nominations.length,
    );
    for (const { lists, records } of packets) {
      for (const { id, fields } of records) {
        expect(state.get(id)?.state).toBe("eligible");
        expect(fields.name).toBeTruthy();
      }
      for (const { records: own } of lists) expect(new Set(own).size).toBe(own.length);
    }
    for (const { reasons } of leftOut) expect(reasons.length).toBeGreaterThan(0);
  });

  it("name in their annexes whom the workbook's lists name, in that order, under that number", () => {
    const sheetsOf = new Map(packets.map((packet) => [packet, new Array<SheetPlan>()]));
    const inOrder = packets.flatMap((packet) => packet.lists.map(() => packet));
    report.workbook.sheets
      .filter(({ rows }) => rows.some((cells) => String(shown(cells[0])).startsWith("Phụ lục")))
      .forEach((sheet, at) => {
        const packet = inOrder[at];
        if (packet !== undefined) sheetsOf.get(packet)?.push(sheet);
      });
    for (const paper of papers) {
      const packet = packets.find(({ route }) => (route.level?.name ?? null) === paper.level);
      expect(paper.records).toBe(packet?.records.length);
      const sheets = packet === undefined ? [] : (sheetsOf.get(packet) ?? []);
      expect(
        sheets.map(({ rows }) => rows.map((cells) => shown(cells[0])).find((text) => /^Phụ lục/u.test(String(text)))),
      ).toEqual(
        (packet?.lists ?? []).map(
          // One annex alone has no number.
          (_one, at, all) =>
            all.length === 1
              ? "Phụ lục"
              : `Phụ lục ${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][at] ?? ""}`,
        ),
      );
      const inBook = sheets.flatMap((sheet) =>
        sheet.rows.flatMap((cells) => (typeof shown(cells[0]) === "number" ? [String(shown(cells[1]))] : [])),
      );
      expect(namesIn(paper)).toEqual(inBook);
    }
  });

  it("ask in their tables for as many as their annexes name, award by award", () => {
    for (const paper of papers.filter(({ kind }) => kind === "proposal")) {
      const [table, ...annexes] = tables(paper).map(rowsOf);
      const [headers = [], ...rows] = table ?? [];
      const asked = rows.reduce((sum, row) => sum + count(row[headers.indexOf("Cộng")]), 0);
      expect(asked).toBe(annexes.reduce((sum, own) => sum + own.length - 1, 0));
      expect(paragraphs(paper)).toContain(`Có ${String(paper.records)} đề nghị`);
    }
  });

  it("tell in the report of every award what the sheets say, and each row adds up", () => {
    const table = tables(named("bao-cao-tong-ket"))
      .map(rowsOf)
      .find(([headers = []]) => headers[1] === "Danh hiệu, hình thức khen thưởng");
    const [headers = [], ...rows] = table ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const award = report.awards.find(({ name }) => name === row[1]);
      const expected = report.units.reduce((sum, { byAward }) => sum + sumOfKinds(byAward.get(award?.code ?? "")), 0);
      const whole = headers.indexOf("Cộng");
      expect([row[1], count(row[whole])]).toEqual([row[1], expected]);
      const parts = row.slice(whole + 1).map(count);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(expected);
      expect(row.slice(2, whole).reduce((sum, text) => sum + count(text), 0)).toBe(expected);
    }
  });

  it("name in the report the totals of the biểu tổng hợp, unit by unit", () => {
    const summary = sheetOf(report.workbook, "Tổng hợp");
    const total = summary.rows.find((cells) => shown(cells[0]) === "Tổng cộng");
    const said = String(shown(total?.[3]));
    expect(paragraphs(named("bao-cao-tong-ket"))).toContain(`Đề nghị khen thưởng: ${said} đề nghị`);
    const annex = tables(named("bao-cao-tong-ket"))
      .map(rowsOf)
      .find(([headers = []]) => headers.at(-1) === "Tổng số đề nghị");
    const rows = (annex ?? []).slice(1);
    expect(count(rows.at(-1)?.at(-1))).toBe(Number(said));
    expect(rows.slice(0, -1).map((row) => row[1]?.replace(" (ngoài danh sách)", ""))).toEqual(
      report.units.map(({ unit }) => unit),
    );
    expect(rows.slice(0, -1).map((row) => count(row.at(-1)))).toEqual(
      report.units.map(({ records }) => records.length),
    );
  });

  it("tell what is decided with its decision, in a notice of its own", () => {
    const notice = named("thong-bao-ket-qua");
    expect(namesIn(notice).length).toBe(decided.reduce((sum, { records }) => sum + records.length, 0));
    expect(paragraphs(notice)).toContain(
      `${String(report.figures.nominations.filter(isDecided).length)} trường hợp đã có quyết định`,
    );
  });

  it("come from who issues them: the council's minutes, the decision of who decides, what is asked above from the body, all others from the office", () => {
    const { office } = campaign;
    const headOf = ({ blocks: [head] }: DocumentPlan): string =>
      (head?.kind === "table" ? (rowsOf(head)[0]?.[0] ?? "") : "").replace(/\s+/gu, " ");
    const footOf = ({ blocks }: DocumentPlan): string => {
      const closing = blocks.filter((block) => block.kind === "table").filter(({ bordered }) => !bordered);
      const last = closing.at(-1);
      return last === undefined ? "" : rowsOf(last).flat().join("\n");
    };
    for (const document of letters.documents) {
      if (document.kind === "certificate") continue;
      const above = ASKED_BY_BODY[document.kind === "proposal" ? (document.addressee ?? "") : ""];
      const usual = { issuer: office.name, signs: [...office.signature.lines, office.signature.name ?? ""] };
      const { issuer, signs } = above ?? usual;
      const head = headOf(document);
      if (document.kind === "minutes") expect(head).toContain("HỘI ĐỒNG");
      else if (document.kind === "draft-decision") expect(head).not.toContain(office.name);
      else {
        expect(head).toContain(issuer);
        for (const line of signs) expect(footOf(document)).toContain(line);
        if (above !== undefined) expect(`${head}\n${footOf(document)}`).not.toContain(office.name);
      }
    }
  });

  it("break neither a number nor a date nor STT in a table", () => {
    for (const document of letters.documents) {
      for (const table of tables(document)) {
        rowsOf(table).forEach((cells, row) => {
          cells.forEach((text, column) => {
            const room = (table.widths[column] ?? 0) * 467.7 - 10.8;
            for (const word of text.split(/\s+/u))
              expect([word, textWidth(word, 12, row === 0) <= room]).toEqual([word, true]);
          });
        });
      }
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
      if (document.kind === "draft-decision" || document.kind === "certificate") continue;
      // The day of a meeting is written when the council has met.
      expect(said).toContain(document.kind === "minutes" ? "Ba Vì, ngày" : "Ba Vì, ngày 02 tháng 5 năm 2023");
      if (document.kind === "minutes") continue;
      expect(said).toContain("VHTT");
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
