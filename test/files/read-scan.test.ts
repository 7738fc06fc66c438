import fc from "fast-check";
import { PLAIN_STYLE } from "../../src/grid/cell";
import type { FileProblem } from "../../src/grid/file-problem";
import { LIMITS } from "../../src/files/read/limits";
import { FileProblemError } from "../../src/files/read/problem";
import { Budget } from "../../src/files/read/budget";
import { movableFormula } from "../../src/files/read/xlsx/formula";
import { parseSheet, scanSheet, type SheetContent } from "../../src/files/read/xlsx/sheet";
import { StyleTable, type SharedParts } from "../../src/files/read/xlsx/sheet-sink";
import { parseStrings, scanStrings } from "../../src/files/read/xlsx/strings";
import { unescapeXml } from "../../src/files/read/xlsx/xml";

const shared = (appearance: boolean): SharedParts => ({
  strings: [
    { text: "Nguyễn Văn An", font: null },
    { text: "TrÇn", font: ".VnTime" },
    { text: "", font: null },
  ],
  styles: new StyleTable([PLAIN_STYLE, { ...PLAIN_STYLE, numberFormat: "dd/mm/yyyy" }], PLAIN_STYLE),
  serials1904: false,
  appearance,
  budget: new Budget(LIMITS),
});

const text = fc.constantFrom(
  "Hòa",
  "a &amp; b",
  "&lt;x&gt;",
  "&#7845;",
  "_x000D_",
  " hai  đầu ",
  "",
  "12",
  "=1+1",
  "dòng\nhai",
);
const number = fc.oneof(fc.integer().map(String), fc.constantFrom("0.5", "1E3", "-2.25", "44625", "abc", ""));
const column = fc.constantFrom("A", "B", "C", "AA", "XFD");
const space = fc.constantFrom(" ", "\n", "  ");
const quote = fc.constantFrom('"', "'");
const attributes = fc.record({ s: fc.constantFrom("", "0", "1", "9"), extra: fc.constantFrom("", "cm", "x14ac:y") });

const content = fc.oneof(
  number.map((value) => ["", `<v>${value}</v>`] as const),
  fc.constantFrom("0", "1", "2").map((value) => ["s", `<v>${value}</v>`] as const),
  text.map((value) => ["str", `<f>A1&amp;"x"</f><v>${value}</v>`] as const),
  text.map((value) => ["inlineStr", `<is><t>${value}</t></is>`] as const),
  text.map(
    (value) =>
      [
        "inlineStr",
        `<is><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">${value}</t></r><rPh><t>x</t></rPh></is>`,
      ] as const,
  ),
  fc.constantFrom("1", "0").map((value) => ["b", `<v>${value}</v>`] as const),
  fc.constant(["e", "<v>#REF!</v>"] as const),
  fc.constantFrom("2022-03-05", "x").map((value) => ["d", `<v>${value}</v>`] as const),
  fc
    .constantFrom(
      '<f t="shared" ref="A1:A9" si="0">B1*2</f><v>4</v>',
      '<f t="shared" si="0"/><v>6</v>',
      '<f t="array" ref="A1">SUM(B1)</f><v>1</v>',
      "<f/>",
      "<v/>",
    )
    .map((value) => ["", value] as const),
  fc.constant(["", ""] as const),
);

const cell = (row: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.option(column), content, attributes, space, quote)
    .map(([letters, [type, inner], { s, extra }, gap, mark]) => {
      const reference = letters === null ? "" : `${gap}r=${mark}${letters}${row}${mark}`;
      const style = s === "" ? "" : `${gap}s=${mark}${s}${mark}`;
      const kind = type === "" ? "" : ` t=${mark}${type}${mark}`;
      const more = extra === "" ? "" : ` ${extra}=${mark}1${mark}`;
      return inner === ""
        ? `<c${reference}${style}${kind}${more}/>`
        : `<c${reference}${style}${more}${kind}>${inner}</c>`;
    });

const row = fc
  .integer({ min: 1, max: 30 })
  .chain((index) =>
    fc
      .tuple(
        fc.array(cell(index), { maxLength: 5 }),
        fc.constantFrom("", ' hidden="1"', ' ht="0"', ' ht="20.5"', " spans='1:3'"),
        fc.boolean(),
        fc.constantFrom("", "\n "),
      )
      .map(
        ([cells, more, numbered, gap]) =>
          `<row${numbered ? ` r="${index}"` : ""}${more}>${gap}${cells.join(gap)}</row>`,
      ),
  );

const worksheet = fc
  .tuple(
    fc.array(row, { maxLength: 8 }),
    fc.constantFrom("", "<mergeCells><mergeCell ref='A1:C5'/></mergeCells>", '<sheetProtection sheet="true"/>'),
  )
  .map(
    ([rows, tail]) =>
      `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows.join("")}</sheetData>${tail}</worksheet>`,
  );

/** What was read, or the problem that was thrown. */
function outcome(read: () => SheetContent | null): SheetContent | FileProblem | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblemError) return error.problem;
    throw error;
  }
}

describe("the plain scan", () => {
  it("gives exactly what the true parser gives", () => {
    let scanned = 0;
    fc.assert(
      fc.property(worksheet, fc.boolean(), (xml, appearance) => {
        const fast = outcome(() => scanSheet(xml, shared(appearance)));
        if (fast === null) return;
        scanned += 1;
        expect(fast).toEqual(outcome(() => parseSheet(xml, shared(appearance))));
      }),
      { numRuns: 1500 },
    );
    // It must not get away with giving up.
    expect(scanned).toBeGreaterThan(1200);
  });

  it("gives up on everything it does not know", () => {
    const inside = (xml: string): string => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
    for (const xml of [
      inside("<row><!-- x --></row>"),
      inside("<row><c><v><![CDATA[1]]></v></c></row>"),
      inside("<row><x:c/></row>"),
      inside("<row><c r='&#65;1'/></row>"),
      inside("<row><c><extLst/></c></row>"),
      inside("<row><c><v>1</v></row>"),
      inside("<row><c r=A1/></row>"),
      inside("<row"),
      "<x:worksheet><x:sheetData></x:sheetData></x:worksheet>",
      "<worksheet><!-- <sheetData> --><sheetData></sheetData></worksheet>",
    ])
      expect(scanSheet(xml, shared(false))).toBeNull();
  });

  it("of shared strings gives exactly what the true parser gives", () => {
    const item = fc.oneof(
      text.map((value) => `<si><t>${value}</t></si>`),
      text.map((value) => `<si><t xml:space="preserve">${value}</t></si>`),
      text.map((value) => `<si><r><rPr><rFont val=".VnTime"/></rPr><t>${value}</t></r><r><t>y</t></r></si>`),
      fc.constantFrom("<si><t/></si>", "<si/>", "<si></si>", "<si>\n<t>x</t>\n</si>"),
    );
    fc.assert(
      fc.property(fc.array(item), fc.constantFrom("", "\n"), (items, gap) => {
        const xml = `<sst count="1">${gap}${items.join(gap)}${gap}</sst>`;
        const fast = scanStrings(xml);
        if (fast !== null) expect(fast).toEqual(parseStrings(xml));
        else expect(xml).toContain("<si/>");
      }),
      { numRuns: 800 },
    );
  });
});

describe("entities", () => {
  it("that XML does not know stay as written", () => {
    expect(unescapeXml("a & b &x; &#0; &#x110000; &amp;amp; &lt")).toBe("a & b &x; &#0; &#x110000; &amp; &lt");
  });
});

describe("a moved formula", () => {
  it.each([
    ["A1+$B$2", 1, 1, "B2+$B$2"],
    ["SUM(A:A,1:1)", 1, 1, "SUM(B:B,2:2)"],
    ["A1", -1, 0, "#REF!"],
    ["'Tờ A1'!A1&\"A1\"", 2, 0, "'Tờ A1'!A3&\"A1\""],
    ["Bảng[Cột A1]+LOG10(A1)+Tên1", 1, 0, "Bảng[Cột A1]+LOG10(A2)+Tên1"],
  ])("%s moved by %i, %i reads %s", (formula, rows, columns, moved) => {
    expect(movableFormula(formula)(rows, columns)).toBe(moved);
  });

  it("moved there and back is itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (rows, columns) => {
        expect(movableFormula(movableFormula("SUM(B3:$C$4)*D5/AA10")(rows, columns))(-rows, -columns)).toBe(
          "SUM(B3:$C$4)*D5/AA10",
        );
      }),
    );
  });
});
