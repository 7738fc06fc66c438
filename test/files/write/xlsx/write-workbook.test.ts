import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readWorkbook } from "../../../../src/files/read/read-workbook";
import { writeWorkbook } from "../../../../src/files/write/xlsx/write-workbook";
import { PlanError } from "../../../../src/files/write/xlsx/plan-error";
import { rangeOf } from "../../../../src/grid/address";
import { PLAIN_STYLE } from "../../../../src/grid/cell";
import { cellAt } from "../../../../src/grid/grid";
import type { SheetPlan, ValidationPlan } from "../../../../src/grid/sheet-plan";
import { inTemporaryFolder } from "../../../support/libreoffice";
import { plannedCell, sheetPlanOf, workbookPlanOf } from "../../../support/plans";
import { findTool } from "../../../support/tools";
import { samplePlan } from "../../write-sample";

const partsOf = async (plan = samplePlan()): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(plan))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const oneSheet = (
  rows: Parameters<typeof sheetPlanOf>[1],
  extra: Partial<SheetPlan> = {},
): ReturnType<typeof workbookPlanOf> => workbookPlanOf([sheetPlanOf("Bảng", rows, extra)]);

const textsBack = async (texts: readonly string[]): Promise<readonly unknown[]> => {
  const book = await readWorkbook("a.xlsx", await writeWorkbook(oneSheet(texts.map((text) => [text]))));
  return texts.map((_, row) => {
    const [sheet] = book.sheets;
    const cell = sheet === undefined ? undefined : cellAt(sheet, row, 0);
    return cell?.kind === "text" && cell.formula === null ? cell.value : cell;
  });
};

const DANGEROUS = [
  '=HYPERLINK("http://x","y")',
  "+84912345678",
  "@SUM(A1)",
  "-1",
  "-1+1|cmd",
  "'=1",
  "=1+1",
  "\t=1",
  "0912",
  "1/2",
  "TRUE",
  "#N/A",
];

describe("text stays text", () => {
  test("formulas, phone numbers and the like come back as typed, without a formula", async () => {
    expect(await textsBack(DANGEROUS)).toEqual(DANGEROUS);
    const sheet = (await partsOf(oneSheet(DANGEROUS.map((text) => [text]))))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toContain("<f");
    expect(sheet.match(/<c /g)).toHaveLength(DANGEROUS.length);
    expect(sheet.match(/ t="s"/g)).toHaveLength(DANGEROUS.length);
  });

  test("texts that would run when typed anew carry the quote prefix, others do not", async () => {
    const parts = await partsOf(oneSheet([["=1+1", "+84", "-1", "@x", "'a", "a=1"]]));
    const looks = [...(parts["xl/styles.xml"] ?? "").matchAll(/<cellXfs.*?<\/cellXfs>/gs)].flatMap(
      ([all]) => all.match(/<xf [^>]*>/g) ?? [],
    );
    const used = [...(parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<c r="(\w+)"(?: s="(\d+)")?/g)];
    expect(used.map(([, address, style = "0"]) => [address, looks[Number(style)]?.includes("quotePrefix")])).toEqual([
      ["A1", true],
      ["B1", true],
      ["C1", true],
      ["D1", true],
      ["E1", true],
      ["F1", false],
    ]);
  });

  test("control characters, literal escapes, line breaks, edges and markup survive", async () => {
    const texts = [
      "\u0001\u001F",
      "_x000D_",
      "_x005F_x0041_",
      "a\r\nb\rc\nd",
      "  hai  ",
      "\t",
      "<b>&amp;\"'",
      "\uFFFE",
      "\uD800x",
      "🏅 Thi đua",
      "Hoà",
      "Hòa".normalize("NFD"),
    ];
    expect(await textsBack(texts)).toEqual(texts);
  });

  test("any text survives writing and reading", async () => {
    const anything = fc.string({ unit: "binary", minLength: 1 });
    const nearEscapes = fc.string({
      unit: fc.constantFrom("_", "x", "0", "D", "=", "\n", "\r", "&", "<", "\uD83C", "\uDFC5", " "),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anything, nearEscapes), { minLength: 1, maxLength: 300, size: "max" }),
        async (texts) => {
          expect(await textsBack(texts)).toEqual(texts);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("a text over Excel's limit ends in an ellipsis, at 32,767 and not within a character", async () => {
    const [whole, long, medal] = await textsBack(["a".repeat(32_767), "b".repeat(40_000), "🏅".repeat(20_000)]);
    expect(whole).toBe("a".repeat(32_767));
    expect(long).toBe(`${"b".repeat(32_766)}…`);
    expect(medal).toBe(`${"🏅".repeat(16_383)}…`);
  });
});

describe("the file", () => {
  test("is the same, byte for byte, for the same plan", async () => {
    const [first, second] = [await writeWorkbook(samplePlan()), await writeWorkbook(samplePlan())];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("holds the same where the browser cannot deflate", async () => {
    const native = await partsOf();
    const kept = globalThis.CompressionStream;
    Reflect.deleteProperty(globalThis, "CompressionStream");
    try {
      expect(await partsOf()).toEqual(native);
    } finally {
      globalThis.CompressionStream = kept;
    }
  });

  test("has well-formed parts, each with a type, and relations that lead somewhere", async () => {
    const parts = await partsOf();
    const types = parts["[Content_Types].xml"] ?? "";
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith(".bin")) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on("error", (error) => {
          throw new Error(`${path}: ${error.message}`);
        });
        parser.write(xml).close();
      }
      if (!path.endsWith(".rels") && path !== "[Content_Types].xml") expect(types).toContain(`PartName="/${path}"`);
      if (!path.endsWith(".rels")) continue;
      const base = path.replace(/_rels\/[^/]*$/, "");
      for (const [, target = ""] of xml.matchAll(/Target="([^"]*)"/g)) {
        expect(Object.keys(parts)).toContain(join(base, target));
      }
    }
  });

  test("holds each look, text and style once", async () => {
    const same = { ...PLAIN_STYLE, fill: "FFFF00" };
    const parts = await partsOf(
      oneSheet([
        [plannedCell("a", same), plannedCell("a", { ...same }), plannedCell("b", { ...same, font: { ...same.font } })],
      ]),
    );
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="2">');
    expect(parts["xl/styles.xml"]).toContain('<fonts count="1">');
    expect(parts["xl/sharedStrings.xml"]).toContain('count="3" uniqueCount="2"');
  });

  const validator = join(__dirname, "../../../shared/tools/validate-xlsx.py");
  const python = existsSync(validator) ? findTool("lxml") : null;
  (python === null ? test.skip : test)(
    "is valid against the ISO schemas, where they stand beside the clone",
    async () => {
      await inTemporaryFolder(async (folder) => {
        const path = join(folder, "sample.xlsx");
        await writeFile(path, await writeWorkbook(samplePlan()));
        const { status, stdout } = spawnSync(python ?? "", [validator, path], { encoding: "utf8" });
        expect({ status, stdout }).toEqual({ status: 0, stdout: "sample.xlsx valid\n" });
      });
    },
  );
});

describe("values", () => {
  test("formulas carry the cached value of their kind, numbers keep every digit, what is not finite is #NUM!", async () => {
    const book = await readWorkbook(
      "a.xlsx",
      await writeWorkbook(
        oneSheet([
          [
            { kind: "formula", formula: 'IF(1<2,"a & b","")', cached: "a & b" },
            { kind: "formula", formula: "SUM(1,2)", cached: 3 },
            { kind: "formula", formula: '""', cached: "" },
            0.1 + 0.2,
            1e21,
            -5,
            Number.NaN,
            { kind: "blank" },
          ],
        ]),
      ),
    );
    const row = book.sheets[0]?.rows[0]?.cells ?? [];
    expect(row.map((cell) => [cell?.formula, cell?.value])).toEqual([
      ['IF(1<2,"a & b","")', "a & b"],
      ["SUM(1,2)", 3],
      ['""', ""],
      [null, 0.1 + 0.2],
      [null, 1e21],
      [null, -5],
      [null, "#NUM!"],
    ]);
  });

  test("functions younger than the format get the file's prefix, texts and sheet names do not", async () => {
    const parts = await partsOf(
      oneSheet([
        [{ kind: "formula", formula: "TEXTJOIN(\"IFS(\",1,'IFS('!A1,IFERROR(IFS(1,2),COUNTIFS(A1,1)))", cached: "" }],
      ]),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      `<f>_xlfn.TEXTJOIN("IFS(",1,'IFS('!A1,IFERROR(_xlfn.IFS(1,2),COUNTIFS(A1,1)))</f>`,
    );
  });
});

describe("a plan that Excel would not take is refused with a reason", () => {
  const list = (values: readonly string[]): ValidationPlan => ({
    range: rangeOf(0, 0, 0, 0),
    rule: { type: "list", values },
    allowBlank: true,
    onError: "stop",
    error: { title: "", message: "" },
    prompt: null,
  });
  const table = { name: "T", range: rangeOf(0, 0, 1, 1), style: null, showFilter: true, totalsRow: false };

  test.each<readonly [string, ReturnType<typeof workbookPlanOf>, RegExp]>([
    ["no visible sheet", workbookPlanOf([sheetPlanOf("a", [], { visibility: "hidden" })]), /visible/],
    ["a forbidden sheet name", workbookPlanOf([sheetPlanOf("a/b", [])]), /a\/b/],
    ["two sheets of one name", workbookPlanOf([sheetPlanOf("Tổng", []), sheetPlanOf("tổng", [])]), /Two sheets/],
    [
      "a table with two equal headers",
      oneSheet(
        [
          ["Tên", "tên"],
          ["a", "b"],
        ],
        { tables: [table] },
      ),
      /column 2/,
    ],
    [
      "a table with an empty header",
      oneSheet(
        [
          ["Tên", null],
          ["a", "b"],
        ],
        { tables: [table] },
      ),
      /column 2/,
    ],
    ["a table with too few headers", oneSheet([["Tên"], ["a", "b"]], { tables: [table] }), /lacks/],
  ])("%s", async (_, plan, message) => {
    await expect(writeWorkbook(plan)).rejects.toThrow(PlanError);
    await expect(writeWorkbook(plan)).rejects.toThrow(message);
  });

  test("a list of up to 255 characters stands in its rule, others in cells of a hidden sheet", async () => {
    const short = await partsOf(oneSheet([["x"]], { validations: [list(["a".repeat(255)])] }));
    expect(short["xl/worksheets/sheet1.xml"]).toContain(`<formula1>"${"a".repeat(255)}"</formula1>`);
    expect(short["xl/worksheets/sheet2.xml"]).toBeUndefined();
    const long = await partsOf(
      oneSheet([["x"]], { validations: [list(["a".repeat(200), "b".repeat(55)]), list(["Bút, mực"])] }),
    );
    expect(long["xl/worksheets/sheet1.xml"]).toContain("<formula1>'Danh mục chọn'!$A$1:$A$2</formula1>");
    expect(long["xl/worksheets/sheet1.xml"]).toContain("<formula1>'Danh mục chọn'!$B$1:$B$1</formula1>");
    expect(long["xl/workbook.xml"]).toMatch(/name="Danh mục chọn"[^>]*state="veryHidden"/);
    expect(long["xl/sharedStrings.xml"]).toContain("Bút, mực");
  });

  test("a hidden active sheet gives way to one that is seen", async () => {
    const parts = await partsOf(workbookPlanOf([sheetPlanOf("a", [], { visibility: "hidden" }), sheetPlanOf("b", [])]));
    expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
  });

  test("a table without a body gets a blank row, and a totals row stays out of the filter", async () => {
    const empty = await partsOf(oneSheet([["A", "B"]], { tables: [{ ...table, range: rangeOf(0, 0, 0, 1) }] }));
    expect(empty["xl/tables/table1.xml"]).toContain('ref="A1:B2"');
    const totals = await partsOf(
      oneSheet(
        [
          ["A", "B"],
          ["x", 1],
          ["Cộng", { kind: "formula", formula: "SUBTOTAL(109,T[B])", cached: 1 }],
        ],
        { tables: [{ ...table, range: rangeOf(0, 0, 2, 1), totalsRow: true }] },
      ),
    );
    expect(totals["xl/tables/table1.xml"]).toContain('totalsRowCount="1"><autoFilter ref="A1:B2"/>');
    expect(totals["xl/tables/table1.xml"]).toContain('totalsRowLabel="Cộng"');
    expect(totals["xl/tables/table1.xml"]).toContain("<totalsRowFormula>SUBTOTAL(109,T[B])</totalsRowFormula>");
  });
});
