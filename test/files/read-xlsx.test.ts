import { cellAt, type Grid } from "../../src/grid/grid";
import { rangeText } from "../../src/grid/address";
import { readWorkbook, type ReadOptions } from "../../src/files/read/read-workbook";
import { MAIN, packageOf, sheetOf, STYLES, type PackageParts } from "./read-package";

async function sheetsOf(parts: PackageParts, options: ReadOptions = {}): Promise<readonly Grid[]> {
  return (await readWorkbook("tệp.xlsx", packageOf(parts), options)).sheets;
}

async function sheet(xml: string, more: Partial<PackageParts> = {}, options: ReadOptions = {}): Promise<Grid> {
  const [first] = await sheetsOf({ sheets: [xml], ...more }, options);
  if (first === undefined) throw new Error("no sheet");
  return first;
}

/** Every cell as "row:column kind text". */
const cellsOf = (grid: Grid): readonly string[] =>
  grid.rows.flatMap((row) => {
    const found: string[] = [];
    row.cells.forEach((cell, column) => {
      if (cell !== undefined) found.push(`${row.index}:${column} ${cell.kind} ${cell.text}`);
    });
    return found;
  });

const ROW = (cells: string): string => sheetOf(`<row r="1">${cells}</row>`);

describe("texts in an .xlsx", () => {
  it("are read whether shared, inline or the result of a formula", async () => {
    const grid = await sheet(
      ROW(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Trần Thị B</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>Nguyễn Văn Ax</v></c>',
      ),
      { strings: "<si><t>Nguyễn Văn A</t></si>" },
    );
    expect(cellsOf(grid)).toEqual(["0:0 text Nguyễn Văn A", "0:1 text Trần Thị B", "0:2 text Nguyễn Văn Ax"]);
    expect(cellAt(grid, 0, 2)?.formula).toBe('A1&"x"');
    expect(cellAt(grid, 0, 0)?.formula).toBeNull();
  });

  it("in rich runs are joined, without what stands in phonetic runs", async () => {
    const strings =
      '<si><r><t>Nguyễn </t></r><r><rPr><b/><rFont val="Arial"/></rPr><t>Văn</t></r><rPh sb="0" eb="1"><t>ng</t></rPh></si>';
    expect(cellsOf(await sheet(ROW('<c r="A1" t="s"><v>0</v></c>'), { strings }))).toEqual(["0:0 text Nguyễn Văn"]);
  });

  it("in rich runs of a legacy font carry that font, though the cell has another", async () => {
    const strings = '<si><r><rPr><rFont val=".VnTime"/></rPr><t>NguyÔn V¨n</t></r><r><t> A</t></r></si>';
    const grid = await sheet(ROW('<c r="A1" t="s"><v>0</v></c>'), { strings });
    expect(cellAt(grid, 0, 0)?.style.font.name).toBe(".VnTime");
  });

  it("keep CDATA, entities, character numbers, escapes, spaces and line breaks", async () => {
    const strings = [
      "<si><t><![CDATA[<An & Bình>]]></t></si>",
      "<si><t>A &amp; B &lt;C&gt; &#7845;&#x1EA5;</t></si>",
      "<si><t>dòng 1_x000D_\ndòng 2 _x005F_x0041_</t></si>",
      '<si><t xml:space="preserve">  hai đầu  </t></si>',
      "<si><t>một\r\nhai</t></si>",
    ];
    const expected = ["<An & Bình>", "A & B <C> ấấ", "dòng 1\r\ndòng 2 _x0041_", "  hai đầu  ", "một\nhai"];
    for (const shown of [strings, strings.slice(1)]) {
      const grid = await sheet(ROW(shown.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("")), {
        strings: shown.join(""),
      });
      expect(grid.rows[0]?.cells.map((cell) => cell?.value)).toEqual(expected.slice(-shown.length));
    }
  });

  it("that are empty are no cells", async () => {
    expect(cellsOf(await sheet(ROW('<c r="A1" t="s"><v>0</v></c><c r="B1"/>'), { strings: "<si><t/></si>" }))).toEqual(
      [],
    );
  });
});

describe("numbers, dates, booleans and errors in an .xlsx", () => {
  it("have their kind, their value and the text a person sees", async () => {
    const grid = await sheet(
      ROW(
        '<c r="A1"><v>1.5</v></c><c r="B1" s="1"><v>44625</v></c><c r="C1" s="3"><v>912345678</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" s="4"><v>44625.75</v></c>',
      ),
    );
    expect(cellsOf(grid)).toEqual([
      "0:0 number 1.5",
      "0:1 date 05/03/2022",
      "0:2 number 0912345678",
      "0:3 boolean TRUE",
      "0:4 error #N/A",
      "0:5 date 05/03/2022",
    ]);
    expect(cellAt(grid, 0, 1)?.value).toBe(44625);
    expect(cellAt(grid, 0, 3)?.value).toBe(true);
  });

  it("of a 1904 workbook come as serials of 1900; plain numbers stay", async () => {
    const grid = await sheet(ROW('<c r="A1" s="1"><v>43163</v></c><c r="B1"><v>43163</v></c>'), {
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(cellsOf(grid)).toEqual(["0:0 date 05/03/2022", "0:1 number 43163"]);
    expect(cellAt(grid, 0, 0)?.value).toBe(44625);
  });

  it("below 60 count as Excel does, its 29 February 1900 included", async () => {
    const grid = await sheet(
      ROW(
        '<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>60</v></c><c r="D1" s="1"><v>61</v></c>',
      ),
    );
    expect(grid.rows[0]?.cells.map((cell) => cell?.text)).toEqual([
      "01/01/1900",
      "28/02/1900",
      "29/02/1900",
      "01/03/1900",
    ]);
  });

  it("as ISO dates become dates", async () => {
    const grid = await sheet(
      ROW('<c r="A1" t="d" s="1"><v>2022-03-05</v></c><c r="B1" t="d"><v>2022-03-05T12:00:00</v></c>'),
    );
    expect(grid.rows[0]?.cells.map((cell) => [cell?.kind, cell?.text, cell?.value])).toEqual([
      ["date", "05/03/2022", 44625],
      ["date", "05/03/2022", 44625.5],
    ]);
  });
});

describe("formulas in an .xlsx", () => {
  it("that are shared are written out for every cell", async () => {
    const grid = await sheet(
      sheetOf(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">SUM(B1:C1)+$D$1+B$1+\'Tờ 1\'!$E1+"B1"+LOG10(2)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
      ),
    );
    expect(cellAt(grid, 1, 0)?.formula).toBe("SUM(B2:C2)+$D$1+B$1+'Tờ 1'!$E2+\"B1\"+LOG10(2)");
    expect(cellAt(grid, 2, 0)?.formula).toBeNull();
  });

  it("without a stored result are calculated where that is simple, and stand as empty text where not", async () => {
    const grid = await sheet(ROW('<c r="A1"><f>B1*2</f></c><c r="B1"><v>3</v></c><c r="C1"><f>NOW()</f></c>'));
    const [calculated, left] = [cellAt(grid, 0, 0), cellAt(grid, 0, 2)];
    expect([calculated?.kind, calculated?.text, calculated?.formula]).toEqual(["number", "6", "B1*2"]);
    expect([left?.kind, left?.text, left?.formula]).toEqual(["text", "", "NOW()"]);
  });
});

describe("odd but legal XML in an .xlsx", () => {
  const plain = '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>7</v></c></row>';
  const strings = "<si><t>Hòa</t></si>";
  const expected = ["1:1 text Hòa", "1:2 number 7"];
  const variants: readonly (readonly [string, string])[] = [
    ["ordinary", sheetOf(plain)],
    ["a line break inside tags", sheetOf(plain.replace(/<c /g, "<c\n").replace("<row ", "<row\r\n  "))],
    ["single quotes", sheetOf(plain.replace(/"/g, "'"))],
    ["blanks between tags", sheetOf(plain.replace(/></g, ">\n  <"))],
    ["comments", sheetOf(plain.replace("<c ", '<!-- <c r="Z9"/> --><c '))],
    ["cells without r", sheetOf('<row r="2"><c/><c t="s"><v>0</v></c><c><v>7</v></c></row>')],
    ["rows without r", sheetOf('<row/><row><c r="B2" t="s"><v>0</v></c><c r="C2"><v>7</v></c></row>')],
    ["rows out of order", sheetOf(`<row r="9"/>${plain}`)],
    [
      "a prefix",
      `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${plain.replace(/<(\/?)(\w)/g, "<$1x:$2")}</x:sheetData></x:worksheet>`,
    ],
    [
      "Strict",
      `<?xml version="1.0"?><worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${sheetOf(plain)}</worksheet>`,
    ],
    ["self-made attributes", sheetOf(plain.replace(/<c /g, '<c cm="1" x14ac:y="2" '))],
  ];
  it.each(variants)("is read alike: %s", async (_, xml) => {
    expect(cellsOf(await sheet(xml, { strings }))).toEqual(expected);
  });

  it.each([
    ["upper case", (name: string) => name.toUpperCase()],
    ["backslashes", (name: string) => name.replace(/\//g, "\\")],
  ])("may name its parts oddly: %s", async (_, rename) => {
    expect(cellsOf(await sheet(sheetOf(plain), { strings, rename }))).toEqual(expected);
  });

  it("may have rows and cells twice: the last one stands", async () => {
    const grid = await sheet(
      sheetOf(
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
      ),
    );
    expect(cellsOf(grid)).toEqual(["0:0 number 1", "2:0 number 4"]);
  });
});

describe("the shape of a sheet in an .xlsx", () => {
  it("has hidden rows, columns and sheets", async () => {
    const sheets = await sheetsOf({
      sheets: [
        '<cols><col min="2" max="3" width="0" hidden="1"/><col min="5" max="5" width="20.5" customWidth="1"/></cols>' +
          sheetOf('<row r="2" hidden="1"/><row r="4" ht="30"><c r="A4"><v>1</v></c></row>'),
        sheetOf(""),
        sheetOf(""),
      ],
      states: ["", ' state="hidden"', ' state="veryHidden"'],
    });
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    expect(sheets[0]?.columns).toEqual([
      { index: 1, hidden: true, width: null },
      { index: 2, hidden: true, width: null },
      { index: 4, hidden: false, width: 20.5 },
    ]);
    expect(sheets[0]?.rows.map(({ index, hidden, height }) => [index, hidden, height])).toEqual([
      [1, true, null],
      [3, false, 30],
    ]);
  });

  it("has merges whose followers hold nothing", async () => {
    const grid = await sheet(
      `${sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    );
    expect(grid.merges.map(rangeText)).toEqual(["A1:B2"]);
    expect(cellsOf(grid)).toEqual(["0:0 number 1"]);
    expect(grid.rows).toHaveLength(1);
  });

  it("has tables and a protection flag", async () => {
    const grid = await sheet(
      `${sheetOf("")}<sheetProtection sheet="1"/><tableParts><tablePart r:id="t1"/></tableParts>`,
      {
        more: {
          "xl/worksheets/_rels/sheet1.xml.rels":
            '<Relationships><Relationship Id="t1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
          "xl/tables/table1.xml": `<table ${MAIN} displayName="SoDeNghi" ref="A1:C9"/>`,
        },
      },
    );
    expect(grid.protected).toBe(true);
    expect(grid.tables.map(({ name, range }) => [name, rangeText(range)])).toEqual([["SoDeNghi", "A1:C9"]]);
  });

  it("may have a cell in the very last corner", async () => {
    expect(cellsOf(await sheet(sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')))).toEqual([
      "1048575:16383 number 1",
    ]);
  });

  it.each(["A1048577", "XFE1", "ZZZZ1", "A0", "1A"])("refuses the address %p", async (address) => {
    await expect(sheet(sheetOf(`<row><c r="${address}"><v>1</v></c></row>`))).rejects.toMatchObject({
      problem: { reason: "damaged" },
    });
  });

  it("keeps nothing of 300,000 rows that are styled and empty", async () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, index) => `<row r="${index + 1}" s="2"><c r="A${index + 1}" s="2"/></row>`,
    ).join("");
    const bytes = packageOf({ sheets: [sheetOf(rows)] });
    const book = await readWorkbook("x.xlsx", bytes);
    expect(book.sheets[0]?.rows).toEqual([]);
  });
});

describe("the look of cells in an .xlsx", () => {
  it("is one shared object per style", async () => {
    const grid = await sheet(ROW('<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>2</v></c>'));
    expect(cellAt(grid, 0, 0)?.style).toBe(cellAt(grid, 0, 1)?.style);
    expect(cellAt(grid, 0, 0)?.style).toEqual({
      numberFormat: "General",
      font: { name: ".VnTime", size: 13, bold: true, italic: false, underline: false, color: "FF0000" },
      fill: "FFFF00",
      borders: { top: "none", left: "thin", right: "medium", bottom: "none" },
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 0,
      locked: true,
    });
  });

  it("keeps blank styled cells only when asked for appearance", async () => {
    const xml = ROW('<c r="A1" s="2"/><c r="B1"><v>1</v></c>');
    expect(cellsOf(await sheet(xml))).toEqual(["0:1 number 1"]);
    expect(cellsOf(await sheet(xml, {}, { appearance: true }))).toEqual(["0:0 blank ", "0:1 number 1"]);
  });

  it("takes theme colours with their tint", async () => {
    const styles = STYLES.replace('<color rgb="FFFF0000"/>', '<color theme="4" tint="0.5"/>');
    const grid = await sheet(ROW('<c r="A1" s="2"><v>1</v></c>'), { styles });
    expect(cellAt(grid, 0, 0)?.style.font.color).toBe("A7C0DE");
  });
});

describe("a workbook", () => {
  it("has its name without folders, its SHA-256 and its own properties", async () => {
    const bytes = packageOf({
      sheets: [sheetOf("")],
      more: {
        "docProps/custom.xml":
          '<Properties xmlns:vt="v"><property pid="2" name="so-thi-dua">\n<vt:lpwstr>1 &amp; 2</vt:lpwstr>\n</property><property pid="3" name="số"><vt:i4>7</vt:i4></property></Properties>',
      },
    });
    const book = await readWorkbook("C:\\thư mục\\Sổ.xlsx", bytes);
    expect(book.name).toBe("Sổ.xlsx");
    expect(book.properties).toEqual({ "so-thi-dua": "1 & 2", số: "7" });
    const { createHash } = await import("node:crypto");
    expect(book.fingerprint).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("is recognised whatever its name says", async () => {
    const bytes = packageOf({ sheets: [ROW('<c r="A1"><v>1</v></c>')] });
    expect((await readWorkbook("cũ.xls", bytes)).sheets).toHaveLength(1);
    expect((await readWorkbook("x.csv", bytes)).sheets[0]?.rows).toHaveLength(1);
  });
});
