import { campaignToSheets } from "../../../src/campaign/as-sheet/write-sheets";
import { builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign } from "../../../src/campaign/campaign";
import { unitWorkbook } from "../../../src/check/native/unit-workbook";
import { writeWorkbook } from "../../../src/files/write/xlsx/write-workbook";
import { rangeOf } from "../../../src/grid/address";
import { listsInCells } from "../../../src/grid/lists-in-cells";
import type { ValidationPlan, WorkbookPlan } from "../../../src/grid/sheet-plan";
import { samplePlan } from "../../files/write-sample";
import { sampleReport } from "../../report/sample-report";
import { openWorkbookFile } from "../../../workbench/host/open/open-file";
import { snapshotOf, type WorkbookSnapshot } from "../../../workbench/host/snapshot";
import { excelInNode } from "../../support/excel-in-node";
import { playedPort } from "../../support/excel-port";
import { openpyxlFacts } from "../../support/openpyxl";
import { sheetPlanOf, workbookPlanOf } from "../../support/plans";
import { coveredCells, differences, toldByFile, toldBySnapshot, toldCharts } from "../../support/same-sheet";
import { withTool } from "../../support/tools";

/*
 * What a file can hold and Office.js has no word for, in any set of the Excel API up to 1.20. All else must be the
 * same.
 *
 * - The alternative text of a chart: `Excel.Chart` has none (shapes and pivot tables have). Its title says what it
 * shows.
 * - Pattern fills of a chart's bars: `ChartFill` knows one colour only. The bars are told apart by how light they are,
 *   each with a dark edge; so their colour is another one too from the second series on.
 * - The name of a chart: ours carries the mark by which it is found again.
 * - Heights of rows without one of their own: a file tells them to programs that do not measure, Excel finds them
 * itself.
 */

const campaignOf = (id: string): Campaign => {
  const campaign = builtIn(id);
  if (campaign === null) throw new Error(`no campaign ${id}`);
  return campaign;
};

const choice = (row: number, values: readonly string[]): ValidationPlan => ({
  range: rangeOf(row, 0, row, 3),
  rule: { type: "list", values },
  allowBlank: true,
  onError: "stop",
  error: { title: "Đơn vị", message: "Chọn trong danh sách" },
  prompt: null,
});
const MANY = Array.from({ length: 90 }, (_unused, at) => `Xã số ${String(at + 1)}`);
const LONG_LISTS = [choice(0, MANY), choice(1, ["Có", "Không"]), choice(2, MANY), choice(3, ["Bút, mực", "Giấy"])];

const plans: Readonly<Record<string, () => Promise<WorkbookPlan>>> = {
  "the report of Quốc Oai 2022": async () => (await sampleReport("quoc-oai-2022")).workbook,
  "the report of Sơn Tây 2017": async () => (await sampleReport("son-tay-2017")).workbook,
  "the workbook that a unit fills in": () => Promise.resolve(unitWorkbook(campaignOf("quoc-oai-2022"), null)),
  "a campaign as sheets": () =>
    Promise.resolve({
      sheets: campaignToSheets(campaignOf("son-tay-2017")),
      names: {},
      properties: {},
      activeSheet: 0,
      title: "",
    }),
  "lists longer than a rule may hold": () =>
    Promise.resolve(
      workbookPlanOf([
        sheetPlanOf(
          "Danh sách",
          Array.from({ length: 90 }, (_unused, row) => MANY.slice(0, 4).map((word) => `${word} ${String(row)}`)),
          { validations: LONG_LISTS },
        ),
      ]),
    ),
  "a workbook with a bit of everything": () => Promise.resolve(samplePlan()),
};

withTool("openpyxl")("one plan written by Excel and as a file", () => {
  async function writtenByExcel(plan: WorkbookPlan): Promise<WorkbookSnapshot> {
    const { write, book } = playedPort();
    expect((await write(plan)).failed).toBeUndefined();
    return book();
  }

  test.each(Object.keys(plans))(
    "%s: the same values, looks, sizes, tables, rules and print set-up, cell by cell",
    async (name) => {
      const plan = await plans[name]?.();
      if (plan === undefined) throw new Error(`no plan ${name}`);
      const bytes = await writeWorkbook(plan);
      const [facts] = await openpyxlFacts([bytes]);
      const written = await writtenByExcel(plan);
      const { model } = await openWorkbookFile("bao-cao.xlsx", bytes);
      const opened = snapshotOf(excelInNode(model).context);

      const different: string[] = [];
      let compared = 0;
      for (const sheet of listsInCells(plan).sheets) {
        const fitted = new Set(sheet.fittedHeights?.keys());
        const by = (book: typeof written): (typeof written)["sheets"][number] | undefined =>
          book.sheets.find((one) => one.name === sheet.name);
        const [excels, files, read] = [by(written), by(opened), facts?.sheets.find((one) => one.name === sheet.name)];
        if (excels === undefined || files === undefined || read === undefined)
          throw new Error(`no sheet ${sheet.name}`);
        const told = toldBySnapshot(excels, fitted);
        compared += told.size;
        different.push(
          ...differences(`${sheet.name} (opened)`, toldBySnapshot(files, fitted), told),
          ...differences(`${sheet.name} (openpyxl)`, toldByFile(read, fitted), told, coveredCells(read.merges)),
        );
        expect(toldCharts(excels)).toEqual(toldCharts(files));
        expect(excels.charts.map(({ series }) => series[0]?.color)).toEqual(
          files.charts.map(({ series }) => series[0]?.color),
        );
        for (const { series } of excels.charts)
          expect(new Set(series.map(({ color }) => color)).size).toBe(series.length);
      }
      expect(different.slice(0, 40)).toEqual([]);
      expect(compared).toBeGreaterThan(300);
      expect(written.names).toEqual(
        Object.fromEntries(Object.entries(plan.names).map(([key, reference]) => [key, `=${reference}`])),
      );
      expect({ ...facts?.properties }).toEqual(plan.properties);
      // Excel keeps no property of no text.
      expect(written.properties).toEqual(
        Object.fromEntries(Object.entries(plan.properties).filter(([, value]) => value !== "")),
      );
      expect(written.activeSheet).toBe(facts?.active);
    },
  );
});
