import { strFromU8, unzipSync } from "fflate";
import type { Campaign } from "../../src/campaign/campaign";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { writeDocument } from "../../src/files/write/docx/write-document";
import { buildReport } from "../../src/report/build-report";
import type { Register } from "../../src/register/register";
import type { Letter } from "../../src/report/letters/letter";
import { buildLetters } from "../../src/report/letters/write-letters";
import { convert, LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { pageTextsOf } from "../support/pages";
import { withTool } from "../support/tools";
import { inputFor, registerFor } from "./support";

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

function written(campaign: Campaign, register: Register): readonly Letter[] {
  const input = inputFor(campaign, register);
  const { documents, slips } = buildLetters(input, buildReport(input));
  return [...documents.filter(({ kind }) => kind !== "certificate"), ...slips.slice(0, 1)];
}

const lettersOf = BUILT_IN.map((campaign) => ({
  campaign,
  letters: written(campaign, registerFor(campaign, { units: 5, records: 10 })),
}));

/** A set that no plan foresees: nobody said whom to expect, kinds and awards that the plan does not know. */
const unforeseen = BUILT_IN.slice(-1).map((campaign) => {
  const register = registerFor(campaign, { units: 4, records: 6 });
  const records = register.records.map((record, at) => {
    const fields = { ...record.fields };
    delete fields.kind;
    return at % 2 === 0 ? record : { ...record, fields: { ...fields, awards: ["Ngôi sao tháng"] } };
  });
  return [`${campaign.id}, unforeseen`, written(campaign, { ...register, records, expected: [] })] as const;
});

const files = new Map<Letter, ReturnType<typeof unzipSync>>();

/** The parts of a letter's file, which is written once. */
async function partsOf(letter: Letter): Promise<ReturnType<typeof unzipSync>> {
  const parts = files.get(letter) ?? unzipSync(await writeDocument(letter));
  files.set(letter, parts);
  return parts;
}

const partOf = async (letter: Letter, part: string): Promise<string> => {
  const found = (await partsOf(letter))[part];
  if (found === undefined) throw new Error(`no ${part}`);
  return strFromU8(found);
};

/** Paragraphs of a body with their texts and the largest size written on them, in points. */
const runsOf = (body: string): readonly { readonly text: string; readonly size: number | null }[] =>
  [...body.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, inner = ""]) => ({
    text: [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(""),
    size:
      /<w:sz w:val="(\d+)"/u.exec(inner)?.[1] === undefined
        ? null
        : Number(/<w:sz w:val="(\d+)"/u.exec(inner)?.[1]) / 2,
  }));

/** Paragraphs of each cell of the first table: its text and whether a line is drawn beneath it. */
function headOf(body: string): readonly (readonly { readonly text: string; readonly ruled: boolean }[])[] {
  const [, table = ""] = /<w:tbl>(.*?)<\/w:tbl>/su.exec(body) ?? [];
  return [...table.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, cell = ""]) =>
    [...cell.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, paragraph = ""]) => ({
      text: runsOf(paragraph)
        .map(({ text }) => text)
        .join(""),
      ruled: paragraph.includes("<w:pBdr>"),
    })),
  );
}

describe.each([...lettersOf.map(({ campaign, letters }) => [campaign.id, letters] as const), ...unforeseen])(
  "the letters of %s after NĐ 30/2020",
  (_, letters) => {
    it("stand on A4 with margins 20–25, 30–35, 15–20 mm, in Times New Roman, black", async () => {
      for (const letter of letters) {
        const body = await partOf(letter, "word/document.xml");
        expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
        const margins = new Map(
          [...(/<w:pgMar ([^>]*)\/>/u.exec(body)?.[1] ?? "").matchAll(/w:(\w+)="(\d+)"/gu)].map(
            ([, side = "", value]) => [side, Number(value) / TWIPS_PER_MILLIMETRE],
          ),
        );
        for (const [side, least, most] of [
          ["top", 20, 25],
          ["bottom", 20, 25],
          ["left", 30, 35],
          ["right", 15, 20],
        ] as const) {
          expect(margins.get(side)).toBeGreaterThan(least - 0.1);
          expect(margins.get(side)).toBeLessThan(most + 0.1);
        }
        expect(body).not.toMatch(/<w:color w:val="(?!000000|auto)/u);
        expect(body).not.toMatch(/<w:rFonts/u);
        expect(await partOf(letter, "word/styles.xml")).toContain('w:ascii="Times New Roman"');
      }
    });

    it("begin with who writes and the number at the left, nation, motto, place and day at the right", async () => {
      for (const letter of letters) {
        const [left = [], right = [], ...more] = headOf(await partOf(letter, "word/document.xml"));
        expect(more).toEqual([]);
        const at = (cell: typeof left, pattern: RegExp): number => cell.findIndex(({ text }) => pattern.test(text));
        const [line, number] = [left.findIndex(({ ruled }) => ruled), at(left, /^Số: {2,}\/\S/u)];
        expect([letter.name, line > 0, number > line]).toEqual([letter.name, true, true]);
        expect(at(right, /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u)).toBe(0);
        expect(at(right, /^Độc lập - Tự do - Hạnh phúc$/u)).toBe(1);
        expect(right.findIndex(({ ruled }) => ruled)).toBe(2);
        expect(at(right, /^\p{Lu}\S*.*, ngày .* tháng .* năm/u)).toBe(3);
      }
    });

    it("have sizes of the decree: nation and bodies 12–13, number 13, date and text 13–14, recipients 11", async () => {
      for (const letter of letters) {
        const runs = runsOf(await partOf(letter, "word/document.xml"));
        const sizeOf = (pattern: RegExp): number | null => runs.find(({ text }) => pattern.test(text))?.size ?? 14;
        expect(sizeOf(/^CỘNG HÒA/u)).toBe(12);
        expect(sizeOf(/^Độc lập/u)).toBe(13);
        expect(sizeOf(/^Số:/u)).toBe(13);
        expect([13, 14]).toContain(sizeOf(/, ngày /u));
        for (const { text, size } of runs) {
          if (text !== "" && size !== null)
            expect([text.slice(0, 30), size >= 11 && size <= 14]).toEqual([text.slice(0, 30), true]);
        }
        const recipients = sizeOf(/^- Như/u);
        expect([11, 14]).toContain(recipients);
      }
    });

    it("number their pages at the top, in 13–14 points, but not the first", async () => {
      for (const letter of letters) {
        const parts = await partsOf(letter);
        const heads = Object.entries(parts)
          .filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
          .map(([, bytes]) => strFromU8(bytes));
        const numbered = heads.filter((head) => head.includes("PAGE"));
        expect(numbered).toHaveLength(1);
        expect(numbered[0]).toMatch(/<w:sz w:val="2[68]"/u);
        expect(numbered[0]).toContain('<w:jc w:val="center"/>');
        expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("<w:titlePg/>");
      }
    });

    it("are editable: named looks, fields to fill in with names, nothing that the schema does not know", async () => {
      for (const letter of letters) {
        const body = await partOf(letter, "word/document.xml");
        const styles = await partOf(letter, "word/styles.xml");
        for (const [, id = ""] of body.matchAll(/<w:pStyle w:val="([^"]*)"/gu))
          expect(styles).toContain(`w:styleId="${id}"`);
        expect(body).not.toContain('w:lineRule="exactly"');
        for (const [control = ""] of body.matchAll(/<w:sdt>.*?<\/w:sdt>/gsu))
          expect(control).toMatch(/<w:alias w:val="[^"]+"\/>.*<w:sdtContent>.*…/su);
      }
    });

    it("say nothing in the words of software, and give shares as Vietnamese papers do", () => {
      for (const letter of letters) {
        const said = JSON.stringify(letter.blocks);
        expect(said).not.toMatch(/bản ghi|SHA-256|"x:|mẫu dữ liệu|còn \d+ lỗi|\d\.\d ?%|undefined|null đề nghị|NaN/u);
        expect(said).not.toMatch(/⟦|⟧/u);
      }
    });
  },
);

withTool("libreoffice", "pdftotext")("printed", () => {
  it(
    "no page holds a signature alone, and the head stands on the first page",
    async () => {
      const files = await Promise.all(
        lettersOf.flatMap(({ campaign, letters }) =>
          letters.map(async (letter) => ({
            name: `${campaign.id}-${letter.name}.docx`,
            bytes: await writeDocument(letter),
          })),
        ),
      );
      const pdfs = await convert(files, "pdf");
      for (const [at, pdf] of pdfs.entries()) {
        const pages = await pageTextsOf(pdf);
        expect(pages[0]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        for (const page of pages) {
          const lines = page
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "");
          const signed = lines.findIndex((line) => line.startsWith("Nơi nhận:"));
          const number = /^\d+$/u.test(lines[0] ?? "") ? 1 : 0;
          expect([files[at]?.name, signed === -1 || signed > number]).toEqual([files[at]?.name, true]);
        }
      }
    },
    2 * LIBREOFFICE_TIMEOUT,
  );
});
