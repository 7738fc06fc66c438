import { strToU8, zipSync } from "fflate";
import { packageOf, sheetOf } from "./read-package";

/** What a file may do to bring its reader down: name and bytes, made when asked for. */
export type Hostile = readonly [name: string, make: () => Uint8Array];

const repeat = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join("");
const cell = (row: number, inner: string): string => `<row r="${row}"><c r="A${row}"${inner}</c></row>`;
const numbers = (count: number): string => repeat(count, (i) => cell(i + 1, `><v>${i}</v>`));
const sheet = (inner: string): Uint8Array => packageOf({ sheets: [inner] });
const ods = (table: string): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(`<office:document-content>${table}</office:document-content>`),
  });
const html = (inner: string): Uint8Array => strToU8(`<html><body><table>${inner}</table></body></html>`);
const xml2003 = (inner: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${inner}</Table></Worksheet></Workbook>`,
  );
const links = (count: number): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${repeat(count, (i) => `<Relationship Id="s${i}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`;
const manySheets = (count: number): Uint8Array =>
  packageOf({
    sheets: [sheetOf(numbers(500))],
    more: {
      "xl/workbook.xml": `<workbook><sheets>${repeat(count, (i) => `<sheet name="T${i}" sheetId="${i + 1}" r:id="s${i}"/>`)}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": links(count),
    },
  });
const FORMULA = `${"A1+".repeat(2000)}1`;
const shared = (count: number): string =>
  `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">${FORMULA}</f><v>1</v></c></row>` +
  repeat(count, (i) => cell(i + 2, '><f t="shared" si="0"/><v>1</v>'));

const PACKAGES: readonly Hostile[] = [
  [
    "columns told without end",
    () =>
      sheet(
        `<cols>${'<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(60_000)}</cols>${sheetOf(numbers(9))}`,
      ),
  ],
  [
    "hidden columns without end",
    () => sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(60_000)}</cols>${sheetOf(numbers(9))}`),
  ],
  [
    "a column of numbers that are none",
    () => sheet(`<cols><col min="-9" max="1e99" hidden="1"/></cols>${sheetOf(numbers(9))}`),
  ],
  ["long formulas shared by many", () => sheet(sheetOf(shared(30_000)))],
  ["one part for ten thousand sheets", () => manySheets(10_000)],
  ["one part for nine hundred sheets", () => manySheets(900)],
  [
    "areas over whole columns without end",
    () => sheet(`${sheetOf(numbers(2000))}<mergeCells>${'<mergeCell ref="A1:C1048576"/>'.repeat(60_000)}</mergeCells>`),
  ],
  [
    "areas upon areas",
    () =>
      sheet(
        `${sheetOf(numbers(5000))}<mergeCells>${repeat(50_000, (i) => `<mergeCell ref="A${(i % 5000) + 1}:D5000"/>`)}</mergeCells>`,
      ),
  ],
  ["a row far down", () => sheet(sheetOf(cell(1_048_576, "><v>1</v>")))],
  ["a row beyond the last", () => sheet(sheetOf('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'))],
  ["a negative row", () => sheet(sheetOf('<row r="-5"><c><v>1</v></c></row>'))],
  ["a column beyond the last", () => sheet(sheetOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))],
  ["rows backwards", () => sheet(sheetOf(repeat(30_000, (i) => cell(30_000 - i, `><v>${i}</v>`))))],
  ["one row again and again", () => sheet(sheetOf(repeat(60_000, () => cell(1, "><v>1</v>"))))],
  ["a shared string that is not there", () => sheet(sheetOf('<row r="1"><c r="A1" t="s"><v>99999999</v></c></row>'))],
  ["a style that is not there", () => sheet(sheetOf('<row r="1"><c r="A1" s="99999999"><v>1</v></c></row>'))],
  ["elements within elements", () => sheet(`${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}${sheetOf(numbers(3))}`)],
  ["attributes without end", () => sheet(`<x ${repeat(60_000, (i) => `a${i}="1" `)}/>${sheetOf(numbers(3))}`)],
  [
    "entities that stand for entities",
    () =>
      sheet('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><worksheet>&a;</worksheet>'),
  ],
  [
    "an entity from outside",
    () =>
      sheet('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'),
  ],
  [
    "a text as long as the file",
    () => sheet(sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"ă".repeat(3_000_000)}</t></is></c></row>`)),
  ],
  [
    "runs without end",
    () =>
      packageOf({
        sheets: [sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
        strings: `<si>${"<r><t>a</t></r>".repeat(80_000)}</si>`,
      }),
  ],
  [
    "styles without end",
    () =>
      packageOf({
        sheets: [sheetOf(numbers(3))],
        styles: `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(120_000)}</cellXfs></styleSheet>`,
      }),
  ],
  [
    "a number format without end",
    () =>
      packageOf({
        sheets: [sheetOf('<row r="1"><c r="A1" s="0"><v>5</v></c></row>')],
        styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${"0.".repeat(60_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
  ],
  ["a bomb", () => sheet(sheetOf(" ".repeat(30_000_000)))],
  ["formulas that ask for each other", () => sheet(sheetOf(repeat(3000, (i) => cell(i + 1, `><f>A${i + 2}+1</f>`))))],
  ["a formula in a circle", () => sheet(sheetOf(cell(1, "><f>A1+1</f>")))],
  [
    "sums over all that is above",
    () => sheet(sheetOf(repeat(3000, (i) => cell(i + 1, `><f>SUM(A1:A${Math.max(1, i)})</f>`)))),
  ],
  [
    "links that lead upwards",
    () =>
      packageOf({
        sheets: [sheetOf(numbers(3))],
        more: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
        },
      }),
  ],
  [
    "a workbook that is its own sheet",
    () =>
      packageOf({
        sheets: [sheetOf(numbers(3))],
        more: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="workbook.xml"/></Relationships>',
        },
      }),
  ],
  [
    "controls in the name of a sheet",
    () =>
      packageOf({
        sheets: [sheetOf(numbers(3))],
        more: {
          "xl/workbook.xml": '<workbook><sheets><sheet name="&#27;[2J" sheetId="1" r:id="s0"/></sheets></workbook>',
        },
      }),
  ],
  [
    "a name as of the language's own",
    () =>
      packageOf({
        sheets: [sheetOf(numbers(3))],
        more: {
          "xl/workbook.xml": '<workbook><sheets><sheet name="__proto__" sheetId="1" r:id="s0"/></sheets></workbook>',
        },
      }),
  ],
  ["not a number as a number", () => sheet(sheetOf(repeat(2000, (i) => cell(i + 1, "><v>1e999999</v>"))))],
  ["dates of no calendar", () => sheet(sheetOf(repeat(2000, (i) => cell(i + 1, ' s="1"><v>-99999999</v>'))))],
];

const OTHERS: readonly Hostile[] = [
  [
    "an OpenDocument row a million times",
    () =>
      ods(
        '<table:table table:name="x"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
      ),
  ],
  [
    "an OpenDocument cell of spaces",
    () =>
      ods(
        `<table:table table:name="x"><table:table-row><table:table-cell office:value-type="string"><text:p>${'<text:s text:c="999999999"/>'.repeat(3000)}x</text:p></table:table-cell></table:table-row></table:table>`,
      ),
  ],
  [
    "OpenDocument areas without end",
    () =>
      ods(
        `<table:table table:name="x">${repeat(3000, () => '<table:table-row><table:table-cell table:number-rows-spanned="1000000" table:number-columns-spanned="9000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>')}</table:table>`,
      ),
  ],
  [
    "hidden OpenDocument rows down to the end",
    () =>
      ods(
        '<table:table table:name="x"><table:table-row table:visibility="collapse" table:number-rows-repeated="500000"/></table:table>',
      ),
  ],
  ["HTML spans as wide as can be", () => html(`<tr><td colspan="999999999">a</td><td>b</td></tr>`.repeat(3000))],
  ["HTML spans as high as can be", () => html(`<tr><td rowspan="999999999">a</td><td>b</td></tr>`.repeat(3000))],
  ["HTML spans of both kinds", () => html(`<tr><td rowspan="65000" colspan="1000">a</td></tr>`.repeat(3000))],
  ["HTML tables within tables", () => strToU8(`<html>${"<table><tr><td>".repeat(5000)}x`)],
  ["HTML that never closes", () => strToU8(`<table><tr>${"<td".repeat(200_000)}`)],
  [
    "XML 2003 columns without end",
    () => xml2003('<Column ss:Span="99999999"/><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>'),
  ],
  [
    "an XML 2003 row far away",
    () => xml2003('<Row ss:Index="99999999"><Cell ss:Index="99999999"><Data ss:Type="Number">1</Data></Cell></Row>'),
  ],
  [
    "an XML 2003 area without end",
    () =>
      xml2003(
        '<Row><Cell ss:MergeAcross="99999999" ss:MergeDown="99999999"><Data ss:Type="Number">1</Data></Cell></Row>'.repeat(
          500,
        ),
      ),
  ],
  [
    "XML 2003 rows that span",
    () => xml2003('<Row ss:Span="99999999" ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell></Row>'),
  ],
  ["a quote on each line", () => strToU8('1,"a\n'.repeat(60_000))],
  ["a quote that swallows all", () => strToU8(`a,b\n1,"${"x,y\n".repeat(60_000)}`)],
  ["doubled quotes without end", () => strToU8('"""'.repeat(400_000))],
  ["quotes alone", () => strToU8('"'.repeat(1_000_000))],
  ["commas alone", () => strToU8(",".repeat(2_000_000))],
  ["one line", () => strToU8("a".repeat(3_000_000))],
  ["lines of spaces", () => strToU8(`${" ".repeat(200)}"a\n`.repeat(6000))],
  ["line ends alone", () => strToU8("\n".repeat(2_000_000))],
  ["more columns than there are", () => strToU8(`${"a,".repeat(20_000)}\n`)],
  ["a delimiter told that is none", () => strToU8(`sep="\n${'a"b\n'.repeat(20_000)}`)],
  ["a lone half of a letter", () => Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41])],
  ["UTF-32 beyond all letters", () => Uint8Array.from([0xff, 0xfe, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0x41, 0, 0, 0])],
  ["a BIFF workbook cut at once", () => Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0])],
  ["BIFF records of no length", () => Uint8Array.from([9, 8, 16, 0, ...Array.from({ length: 60_000 }, () => 0)])],
  [
    "an OLE container of circles",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 60_000 }, () => 0)]),
  ],
  [
    "a ZIP of entries that are not there",
    () => {
      const bytes = sheet(sheetOf(numbers(3)));
      new DataView(bytes.buffer).setUint16(bytes.length - 12, 60_000, true);
      return bytes;
    },
  ],
];

/** Files that are valid enough to be opened and made to bring a reader down. */
export const HOSTILE: readonly Hostile[] = [...PACKAGES, ...OTHERS];
