import type { ReadingNote } from "../../src/grid/reading-note";
import type { Workbook } from "../../src/grid/grid";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { MAIN, packageOf, sheetOf, type PackageParts } from "./read-package";

const read = (parts: PackageParts): Promise<Workbook> => readWorkbook("a.xlsx", packageOf(parts));
const cell = (value: string, style = 0): string => `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`;
const codesOf = ({ notes = [] }: Workbook): readonly (readonly [ReadingNote["code"], string | null])[] =>
  notes.map(({ code, sheet }) => [code, sheet]);
const namesOf = ({ sheets }: Workbook): readonly string[] => sheets.map(({ name }) => name);
const firstText = ({ sheets }: Workbook): string | undefined => sheets[0]?.rows[0]?.cells[0]?.text;

const relations = (...targets: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map((target, index) => `<Relationship Id="s${index}" Type="x/worksheet" Target="worksheets/${target}"/>`)
    .join("")}</Relationships>`;
const LINKS = "xl/_rels/workbook.xml.rels";
const SHEETS = [sheetOf(cell("1")), sheetOf(cell("2"))];

describe("a workbook with a sheet that cannot be read", () => {
  test("that is not there: the others are read, and it is told", async () => {
    const book = await read({ sheets: SHEETS, more: { [LINKS]: relations("sheet1.xml", "sheet9.xml") } });
    expect([namesOf(book), codesOf(book)]).toEqual([["Trang 1"], [["sheet-missing", "Trang 2"]]]);
  });

  test("that no link leads to: the same", async () => {
    const book = await read({ sheets: SHEETS, more: { [LINKS]: relations("sheet1.xml") } });
    expect([namesOf(book), codesOf(book)]).toEqual([["Trang 1"], [["sheet-missing", "Trang 2"]]]);
  });

  test("that is broken: the others are read, and it is told", async () => {
    const book = await read({ sheets: ["<sheetData><row><c></row>", sheetOf(cell("2"))] });
    expect([namesOf(book), codesOf(book)]).toEqual([["Trang 2"], [["sheet-damaged", "Trang 1"]]]);
  });

  test("that is a part already read counts once", async () => {
    const book = await read({ sheets: SHEETS, more: { [LINKS]: relations("sheet1.xml", "sheet1.xml") } });
    expect([namesOf(book), codesOf(book)]).toEqual([["Trang 1"], [["sheet-repeated", "Trang 2"]]]);
  });
});

test.each(["sharedString-", "worksheet"])(
  "shared texts whose link is of the kind %s are found by name",
  async (type) => {
    const book = await read({
      sheets: [sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
      more: {
        [LINKS]: relations("sheet1.xml").replace(
          "</Rel",
          `<Relationship Id="t" Type="x/${type}" Target="no.xml"/></Rel`,
        ),
        "xl/sharedStrings.xml": `<sst ${MAIN}><si><t>Nguyễn Văn An</t></si></sst>`,
      },
    });
    expect(firstText(book)).toBe("Nguyễn Văn An");
  },
);

test("a cell whose address is empty follows the one before it", async () => {
  const book = await read({ sheets: [sheetOf('<row r="1"><c r="B1"><v>1</v></c><c r=""><v>2</v></c></row>')] });
  expect(book.sheets[0]?.rows[0]?.cells[2]?.text).toBe("2");
});

describe("a workbook whose links are broken is read all the same", () => {
  const links = (type: string, xmlns: string): string =>
    `<Relationships xmlns="${xmlns}"><Relationship Id="s0" Type="x/${type}" Target="worksheets/sheet1.xml"/></Relationships>`;
  const sheets = [sheetOf(cell("7"))];
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["the container's are no XML", { "_rels/.rels": "<Relationships><Relation<row" }],
    ["the container's lead nowhere", { "_rels/.rels": links("officeDocument", "x").replace("worksheets", "nowhere") }],
    ["the workbook's stand in another namespace", { [LINKS]: links("worksheet", "http://nobody.knows/") }],
    ["the sheet's kind is misspelt", { [LINKS]: links("work-sheet", "x") }],
    [
      "the sheet's tag is misspelt",
      {
        "xl/workbook.xml": `<workbook ${MAIN}><sheets><sheeet name="Trang 1" sheetId="1" id="s0"/></sheets></workbook>`,
      },
    ],
  ];
  test.each(cases)("%s", async (_name, more) => {
    const book = await read({ sheets, more });
    expect([namesOf(book), firstText(book), codesOf(book)]).toEqual([["Trang 1"], "7", []]);
  });

  test("but a sheet of charts is no table", async () => {
    const more = { [LINKS]: links("chartsheet", "x") };
    await expect(read({ sheets, more })).rejects.toMatchObject({ problem: { reason: "no-sheets" } });
  });
});

describe("namespaces count, prefixes do not", () => {
  const extension =
    '<extLst><ext xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';

  test("Excel 2013's own workbookPr says nothing of the date system", async () => {
    const of = (date1904: string): Promise<Workbook> =>
      read({ sheets: [sheetOf(cell("1", 1))], workbookProperties: `<workbookPr${date1904}/>${extension}` });
    expect(firstText(await of(' date1904="1"'))).toBe("02/01/1904");
    expect(firstText(await of(""))).toBe("01/01/1900");
  });

  test("rows of another namespace are none, whatever prefix the true ones have", async () => {
    const sheet = `<?xml version="1.0"?><x:worksheet ${MAIN.replace("xmlns", "xmlns:x")} xmlns="http://other/"><sheetData>${cell("666")}</sheetData><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(firstText(await read({ sheets: [sheet] }))).toBe("5");
  });
});

describe("formulas that were never calculated", () => {
  const formula = (reference: string, text: string): string => `<c r="${reference}"><f>${text}</f><v></v></c>`;
  const valuesOf = (book: Workbook): readonly (readonly string[])[] =>
    (book.sheets[0]?.rows ?? []).map(({ cells }) => Array.from(cells, (one) => one?.text ?? ""));

  test("are calculated where that is simple; each row stays, and one note tells it", async () => {
    const rows = [
      `<row r="1">${formula("A1", "ROW()+1")}${formula("B1", "'Trang 2'!A1&amp;&quot; An&quot;")}</row>`,
      `<row r="2">${formula("A2", "A1+1")}${formula("B2", "PROPER(TRIM(B1))")}${formula("C2", "VLOOKUP(A1,X:Y,2)")}</row>`,
      `<row r="3">${formula("A3", "VLOOKUP(A1,X:Y,2)")}</row>`,
      `<row r="4">${formula("A4", "SUM(A1:A2)")}${formula("B4", "COUNTA(B1:B2)")}</row>`,
    ];
    const other = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>nguyễn văn</t></is></c></row>');
    const book = await read({ sheets: [sheetOf(rows.join("")), other] });
    expect(valuesOf(book)).toEqual([
      ["2", "nguyễn văn An"],
      ["3", "Nguyễn Văn An", ""],
      ["=VLOOKUP(A1,X:Y,2)"],
      ["5", "2"],
    ]);
    expect(book.notes).toEqual([{ code: "values-missing", sheet: "Trang 1", row: 0, count: 8 }]);
  });

  test("in a circle end", async () => {
    const book = await read({ sheets: [sheetOf(`<row r="1">${formula("A1", "B1+1")}${formula("B1", "A1+1")}</row>`)] });
    expect(valuesOf(book)[0]?.[0]).toBe("=B1+1");
  });
});
