import { strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { ExcelHost } from "../../workbench/host/excel-host";
import { openWorkbookFile, type OpenedFile } from "../../workbench/host/open/open-file";
import { planOfModel } from "../../workbench/host/plan-of-model";
import { snapshotOf, type WorkbookSnapshot } from "../../workbench/host/snapshot";
import { reportPlan } from "../excel/plan";

/** All that the workbook holds, apart from names that each opening gives anew. */
function contentOf({ model }: OpenedFile): unknown {
  const { sheets, names, properties, activeSheet }: WorkbookSnapshot = snapshotOf(new ExcelHost(model).context);
  return {
    names,
    properties,
    activeSheet,
    sheets: sheets.map((sheet) => ({ ...sheet, id: "", charts: sheet.charts.map((chart) => ({ ...chart, id: "" })) })),
  };
}

const saved = ({ model }: OpenedFile): Promise<Uint8Array> => writeWorkbook(planOfModel(new ExcelHost(model).context));

/** A file with one of its parts changed. */
function edited(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes))
    parts[name] = strToU8(change(new TextDecoder().decode(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

const SHEET = "xl/worksheets/sheet2.xml";
const before =
  (mark: string, xml: string) =>
  (text: string): string =>
    text.replace(mark, `${xml}${mark}`);

test("a report opened, saved and opened again holds the same: values, formulas, looks, merges, sizes, links, panes, conditional formats, validations, charts, page set-up, names", async () => {
  const bytes = await writeWorkbook(reportPlan(12));
  const first = await openWorkbookFile("a.xlsx", bytes);
  expect(first.lost).toEqual([]);
  const second = await openWorkbookFile("a.xlsx", await saved(first));
  expect(contentOf(second)).toEqual(contentOf(first));
  const { sheets } = snapshotOf(new ExcelHost(second.model).context);
  const counts = (read: (sheet: (typeof sheets)[number]) => number): number =>
    sheets.reduce((sum, sheet) => sum + read(sheet), 0);
  for (const read of [
    (sheet: (typeof sheets)[number]) => sheet.charts.length,
    (sheet: (typeof sheets)[number]) => sheet.validations.length,
    (sheet: (typeof sheets)[number]) => sheet.conditionalFormats.length,
    (sheet: (typeof sheets)[number]) => sheet.frozen.rows,
    (sheet: (typeof sheets)[number]) => Object.values(sheet.cells).filter(({ link }) => link !== null).length,
    (sheet: (typeof sheets)[number]) => Object.keys(sheet.columnWidths).length,
    (sheet: (typeof sheets)[number]) => sheet.merges.length,
    (sheet: (typeof sheets)[number]) => sheet.tables.length,
  ])
    expect(counts(read)).toBeGreaterThan(0);
});

test("what other programs write is read too: rules by cell value, doubles, limits of every kind, lists of the newer form", async () => {
  const bytes = edited(await writeWorkbook(reportPlan(3)), {
    [SHEET]: before(
      "<pageMargins",
      '<conditionalFormatting sqref="H1:H5 J1:J5"><cfRule type="cellIs" dxfId="0" priority="9" operator="between"><formula>1</formula><formula>H9</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="K1:K4"><cfRule type="duplicateValues" dxfId="0" priority="8"/></conditionalFormatting><dataValidations count="2"><dataValidation type="whole" operator="greaterThan" sqref="H1"><formula1>5</formula1></dataValidation><dataValidation type="date" sqref="H2"><formula1>H8</formula1><formula2>H9</formula2></dataValidation></dataValidations>',
    ),
    "xl/styles.xml": (xml) =>
      xml.replace(
        /<dxfs[\s\S]*<\/dxfs>|<tableStyles/,
        (found) =>
          `<dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>${found.startsWith("<table") ? found : ""}`,
      ),
  });
  const opened = await openWorkbookFile(
    "a.xlsx",
    edited(bytes, {
      [SHEET]: before(
        "</worksheet>",
        '<extLst><ext><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Nguon!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>H3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      ),
    }),
  );
  const read = (file: OpenedFile): readonly unknown[] => {
    const sheet = snapshotOf(new ExcelHost(file.model).context).sheets[1];
    return [
      sheet?.conditionalFormats
        .filter(({ range }) => /^[HJK]/.test(range))
        .map(({ range, formula, fill }) => ({ range, formula, fill })),
      sheet?.validations.filter(({ range }) => range.startsWith("H")).map(({ range, rule }) => ({ range, rule })),
    ];
  };
  expect(read(opened)).toEqual([
    [
      { range: "H1:H5", formula: "AND(H1>=1,H1<=H9)", fill: "FFC7CE" },
      { range: "J1:J5", formula: "AND(J1>=1,J1<=J9)", fill: "FFC7CE" },
      { range: "K1:K4", formula: "COUNTIF($K$1:$K$4,K1)>1", fill: "FFC7CE" },
    ],
    [
      { range: "H1:H1", rule: { wholeNumber: { operator: "GreaterThan", formula1: 5 } } },
      { range: "H2:H2", rule: { date: { operator: "Between", formula1: "=H8", formula2: "=H9" } } },
      { range: "H3:H3", rule: { list: { inCellDropDown: true, source: "=Nguon!$A$1:$A$9" } } },
    ],
  ]);
  const again = await openWorkbookFile("a.xlsx", await saved(opened));
  expect(read(again)[1]).toEqual([
    { range: "H1:H1", rule: { custom: { formula: "=(H1)>5" } } },
    { range: "H2:H2", rule: { custom: { formula: "=AND((H2)>=H8,(H2)<=H9)" } } },
    { range: "H3:H3", rule: { list: { inCellDropDown: true, source: "=Nguon!$A$1:$A$9" } } },
  ]);
});

test("what cannot be saved again is told", async () => {
  const bytes = edited(await writeWorkbook(reportPlan(3)), {
    [SHEET]: (xml) =>
      before(
        "<pageMargins",
        '<conditionalFormatting sqref="H1"><cfRule type="colorScale" priority="9"/></conditionalFormatting><hyperlinks><hyperlink ref="H1" r:id="web"/></hyperlinks>',
      )(xml).replace(/<pageSetup paperSize="9"/, '<pageSetup paperSize="11"'),
    "xl/worksheets/_rels/sheet2.xml.rels": before(
      "</Relationships>",
      '<Relationship Id="web" Type="http://x/hyperlink" Target="https://example.vn/" TargetMode="External"/><Relationship Id="c" Type="http://x/comments" Target="../comments1.xml"/>',
    ),
    "xl/drawings/drawing1.xml": before("</xdr:wsDr>", "<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor>"),
    "xl/charts/chart1.xml": (xml) => xml.replaceAll("barChart", "areaChart").replaceAll("lineChart", "areaChart"),
    "xl/vbaProject.bin": () => "x",
  });
  const { lost } = await openWorkbookFile("a.xlsm", bytes);
  expect(Object.fromEntries(lost)).toEqual({
    conditional: 1,
    webLinks: 1,
    page: 1,
    comments: 1,
    pictures: 1,
    charts: 1,
    macros: 1,
  });
});

test("a file that is no Excel workbook says what a sheet of it cannot hold", async () => {
  const { lost } = await openWorkbookFile("a.csv", strToU8("Tên;Số\nAn;1\n"));
  expect(lost).toEqual([]);
});
