import fc from "fast-check";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { rangeOf } from "../../../src/grid/address";
import { NO_BORDERS, PLAIN_STYLE, type CellStyle } from "../../../src/grid/cell";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/grid/sheet-plan";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { sampleReport } from "../../report/sample-report";
import { excelInNode } from "../../support/excel-in-node";
import { sheetPlanOf, workbookPlanOf } from "../../support/plans";
import { reportPlan, text } from "../plan";

/** A batch of more is not seen to move and cannot be stopped; Excel on the web takes 5 MB. */
const MOST_ACTIONS = 3_000;
const MOST_BYTES = 4 * 1024 * 1024;

async function written(plan: WorkbookPlan, host: ExcelHost = excelInNode()): Promise<ExcelHost> {
  const workbook = createExcelWorkbook();
  await workbook.write(plan, "write-report", () => undefined, { cancelled: false });
  return host;
}

const actionsOf = ({ syncs }: ExcelHost): number => syncs.reduce((sum, { actions }) => sum + actions, 0);
const largest = ({ syncs }: ExcelHost): number => Math.max(...syncs.map(({ actions }) => actions));
const longest = ({ syncs }: ExcelHost): number => Math.max(...syncs.map(({ requestBytes }) => requestBytes));

const LOOKS: readonly CellStyle[] = [
  PLAIN_STYLE,
  { ...PLAIN_STYLE, numberFormat: "@", wrap: true, vertical: "center" },
  { ...PLAIN_STYLE, numberFormat: "#,##0", horizontal: "right", borders: { ...NO_BORDERS, bottom: "double" } },
  {
    ...PLAIN_STYLE,
    font: { name: "Arial", size: 14, bold: true, italic: true, underline: true, color: "C00000" },
    fill: "DDEBF7",
    borders: { top: "thin", right: "hair", bottom: "medium", left: "dotted" },
  },
  {
    ...PLAIN_STYLE,
    horizontal: "left",
    indent: 2,
    locked: false,
    borders: { ...NO_BORDERS, top: "thick", left: "dashed" },
  },
];

const cellOf = (look: number, link: boolean): CellPlan => ({
  ...text("Nguyễn Văn An", LOOKS[look % LOOKS.length] ?? PLAIN_STYLE),
  ...(link ? { link: { target: "'Trang'!A1", tip: "Xem" } } : {}),
});

/** A sheet of those looks, so many times one below the other: a long one is told in another way than a short one. */
function sheetOf(pattern: readonly (readonly (number | null)[])[], times: number): SheetPlan {
  const rows = Array.from({ length: times }, () =>
    pattern.map((line) => line.map((look) => (look === null ? null : cellOf(look, look === 1)))),
  ).flat();
  return {
    ...sheetPlanOf("Trang", []),
    rows,
    rowHeights: new Map(rows.flatMap((_row, at) => (at % 3 === 0 ? [[at, 18 + (at % 5)] as const] : []))),
    hiddenRows: new Set(rows.flatMap((_row, at) => (at % 7 === 6 ? [at] : []))),
    columns: [
      { width: 12, hidden: false },
      { width: 30, hidden: true },
    ],
    merges: rows.flatMap((_row, at) => (at % 2 === 0 ? [rangeOf(at, 4, at, 6)] : [rangeOf(at, 8, at, 9)])),
  };
}

const mergeText = (
  merges: readonly { top: number; left: number; bottom: number; right: number }[],
): readonly string[] => merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(":")).sort();

/** Excel paints a link; what is black by itself is painted black again, for which Office.js has no other word. */
const lookOf = ({ style, link }: CellPlan): CellStyle =>
  link === undefined ? style : { ...style, font: { ...style.font, color: style.font.color ?? "000000" } };

function mustBeAsPlanned(host: ExcelHost, plan: SheetPlan): void {
  const sheet = host.workbook.sheet(plan.name);
  plan.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const stands = sheet.cell(at, column);
      expect(stands.style).toEqual(cell === null ? PLAIN_STYLE : lookOf(cell));
      expect(stands.link).toEqual(
        cell?.link === undefined ? null : { reference: cell.link.target, tip: cell.link.tip },
      );
    });
  });
  expect(new Map(sheet.rowHeights)).toEqual(new Map(plan.rowHeights));
  expect(new Set(sheet.hiddenRows)).toEqual(new Set(plan.hiddenRows));
  expect([...sheet.hiddenColumns]).toEqual(plan.columns.flatMap(({ hidden }, at) => (hidden ? [at] : [])));
  expect(mergeText(sheet.merges)).toEqual(mergeText(plan.merges));
}

describe("what a report costs Excel", () => {
  test("one of 26 units is written in 6,000 actions, none of its batches too large to be stopped", async () => {
    const { workbook } = await sampleReport("quoc-oai-2022");
    const host = await written(workbook);
    expect(host.workbook.sheets.length).toBeGreaterThan(40);
    expect(actionsOf(host)).toBeLessThanOrEqual(6_000);
    expect(largest(host)).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(longest(host)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("written again over itself it costs little more: what stood there is cleared and kept for undo", async () => {
    const plan = reportPlan(60, 20);
    const host = await written(plan);
    const first = actionsOf(host);
    host.syncs.length = 0;
    await written(plan, host);
    expect(actionsOf(host)).toBeLessThanOrEqual(first * 1.7);
    expect(host.workbook.sheets.filter(({ visibility }) => visibility === "visible")).toHaveLength(23);
  });

  test("a register of six thousand people costs hardly more than one of sixty", async () => {
    const [small, large] = [await written(reportPlan(60)), await written(reportPlan(6_000))];
    expect(largest(large)).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(actionsOf(large)).toBeLessThan(actionsOf(small) + 600);
  });

  test("pages by the thousand and merged areas by the thousand go in batches that can be stopped", async () => {
    const plan = sheetOf([[1, 2, 3, 0, 1, 1, 1, null, 2, 2]], 1_200);
    const host = await written(
      workbookPlanOf([
        { ...plan, page: { ...plan.page, breaksBefore: Array.from({ length: 1_000 }, (_none, at) => at + 4) } },
      ]),
    );
    expect(largest(host)).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(host.syncs.every(({ error }) => error === null)).toBe(true);
  });
});

describe("what stands in Excel is what was planned", () => {
  const line = fc.array(fc.option(fc.nat({ max: LOOKS.length - 1 }), { nil: null }), { minLength: 1, maxLength: 5 });

  test("looks, links, sizes and merged areas of a short sheet, told cell by cell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (pattern) => {
        const plan = sheetOf(pattern, 1);
        mustBeAsPlanned(await written(workbookPlanOf([plan])), plan);
      }),
      { numRuns: 25 },
    );
  });

  test("and of a long one, told by the areas that share something", async () => {
    const plan = sheetOf(
      [
        [1, 2, 3],
        [null, 4, 0],
        [3, 3, 1],
        [4, 4, 4],
      ],
      250,
    );
    mustBeAsPlanned(await written(workbookPlanOf([plan])), plan);
  });

  test("a look that Excel does not know is refused, not taken for another", async () => {
    const host = excelInNode();
    const name = host.workbook.sheets[0]?.name ?? "";
    const refused = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange("A1:B1");
      range.setCellProperties([[{ format: { horizontalAlignment: "Middle" as "Left" } }, {}]]);
      await context.sync();
    }).then(
      () => "taken",
      (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
    );
    expect(refused).toBe("InvalidArgument");
  });
});
