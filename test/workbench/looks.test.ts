import { rangeOf } from "../../src/grid/address";
import { PLAIN_STYLE } from "../../src/grid/cell";
import { ExcelHost } from "../../workbench/host/excel-host";
import type { Scalar, SheetModel } from "../../workbench/host/sheet-model";
import { newSeries, newTable } from "../../workbench/host/sheet-parts";
import { WorkbookModel } from "../../workbench/host/workbook-model";
import { CellLooks } from "../../workbench/page/cell-looks";
import { drawnChart } from "../../workbench/page/charts/chart-data";
import { chartSvg } from "../../workbench/page/charts/chart-svg";
import { marksOf, scaleOf } from "../../workbench/page/charts/scale";
import { followLink } from "../../workbench/page/links";
import { grownRows, letterMeasure } from "../../workbench/page/row-heights";

function book(rows: readonly (readonly Scalar[])[]): { readonly host: ExcelHost; readonly sheet: SheetModel } {
  const model = new WorkbookModel("Book1.xlsx");
  const sheet = model.addSheet("Phân tích");
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.put(at, column, { value });
    });
  });
  return { host: new ExcelHost(model), sheet };
}

describe("rows grow as in Excel", () => {
  /** Each letter ten pixels wide. */
  const measure = letterMeasure(() => 10);
  const WRAP = { ...PLAIN_STYLE, wrap: true };

  test("by wrapped texts and large letters, but not by merged cells, and not where they have a height of their own", () => {
    const { host, sheet } = book([
      ["một hai ba bốn năm"],
      ["một hai ba bốn năm"],
      ["một hai ba bốn năm"],
      ["Tiêu đề"],
      ["một hai ba bốn năm"],
      ["ngắn"],
    ]);
    sheet.columnWidths.set(0, 87.75);
    for (const row of [0, 1, 2]) sheet.put(row, 0, { style: WRAP });
    sheet.put(3, 0, { style: { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, size: 18 } } });
    sheet.put(5, 0, { style: WRAP });
    sheet.merges = [rangeOf(1, 0, 1, 3)];
    sheet.rowHeights.set(2, 15);
    expect([...grownRows(host.context, sheet, measure)]).toEqual([
      [0, 40],
      [3, 30],
    ]);
  });

  test("line breaks and words that are too long count", () => {
    const { host, sheet } = book([["a\nb\nc"], ["x".repeat(40)]]);
    sheet.columnWidths.set(0, 77.25);
    for (const row of [0, 1]) sheet.put(row, 0, { style: WRAP });
    expect([...grownRows(host.context, sheet, measure)]).toEqual([
      [0, 60],
      [1, 100],
    ]);
  });
});

describe("what a cell shows beyond its own look", () => {
  test("a conditional format follows its cell and stops where the condition does", () => {
    const { host, sheet } = book([
      ["lỗi", 1],
      ["được", 2],
      ["lỗi", 3],
    ]);
    sheet.conditionalFormats.push({
      id: "cf",
      range: rangeOf(0, 0, 2, 1),
      formula: '$A1="lỗi"',
      fill: "FFC7CE",
      color: "9C0006",
      bold: true,
    });
    const looks = new CellLooks(host.context);
    const fills = (): readonly unknown[] => [0, 1, 2].map((row) => looks.at(sheet, row, 1)?.fill ?? null);
    expect(fills()).toEqual(["FFC7CE", null, "FFC7CE"]);
    expect(looks.at(sheet, 0, 0)).toMatchObject({ color: "9C0006", bold: true });
    sheet.put(2, 0, { value: "được" });
    host.workbook.tell({
      type: "cells",
      sheet: sheet.id,
      range: rangeOf(2, 0, 2, 0),
      author: "person",
      change: "RangeEdited",
    });
    expect(fills()).toEqual(["FFC7CE", null, null]);
  });

  test("a table has a bold heading with its buttons, and bands where a cell has no colour of its own", () => {
    const { host, sheet } = book([["A"], [1], [2], [3]]);
    sheet.tables.push(newTable("t", "T", rangeOf(0, 0, 3, 0)));
    sheet.put(3, 0, { style: { ...PLAIN_STYLE, fill: "FFFF00" } });
    const looks = new CellLooks(host.context);
    expect([0, 1, 2, 3, 4].map((row) => looks.at(sheet, row, 0))).toEqual([
      { fill: "4472C4", color: "FFFFFF", bold: true, filterButton: true },
      { fill: "D9E2F3", color: null, bold: false, filterButton: false },
      null,
      { fill: "FFFF00", color: null, bold: false, filterButton: false },
      null,
    ]);
  });
});

test("a link leads to its place, also on another sheet; one that leads nowhere does not", () => {
  const { host, sheet } = book([["x"]]);
  const other = host.workbook.addSheet("Sổ đề nghị");
  sheet.put(0, 0, { link: { reference: "'Sổ đề nghị'!B4", tip: "" } });
  sheet.put(1, 0, { link: { reference: "'Không có'!A1", tip: "" } });
  expect(followLink(host.workbook, sheet, 0, 0)).toBe(true);
  expect([host.workbook.activeSheet, host.workbook.selection]).toEqual([
    other.id,
    { sheet: other.id, range: rangeOf(3, 1, 3, 1) },
  ]);
  expect(followLink(host.workbook, sheet, 1, 0)).toBe(false);
  expect(followLink(host.workbook, sheet, 2, 0)).toBe(false);
});

describe("charts", () => {
  const { host, sheet } = book([
    ["Loại", "Tập thể", "Cá nhân"],
    ["Xã", 12, 30],
    ["Trường <& học>", 5, 8],
    ["Phòng", 0, 21],
  ]);
  const chart = (type: string): Parameters<typeof drawnChart>[2] => ({
    id: "c",
    name: "so-thi-dua 1",
    type,
    title: "Số đề nghị",
    source: "'Phân tích'!B2:B4",
    altText: "",
    top: 0,
    left: 0,
    width: 1,
    height: 1,
    from: "E1",
    to: "K15",
    categoryTitle: "Loại",
    valueTitle: "Số",
    legend: true,
    reversed: false,
    gap: null,
    series: [
      { ...newSeries("Tập thể"), categories: "'Phân tích'!A2:A4", color: "1F1F1F" },
      { ...newSeries("Cá nhân"), values: "'Phân tích'!$C$2:$C$4", categories: "'Phân tích'!A2:A4", patterned: true },
    ],
  });
  const svgOf = (type: string): string => chartSvg(drawnChart(host.context, sheet, chart(type)), 600, 300, "p");
  const values = (svg: string): readonly string[] =>
    [...svg.matchAll(/data-value="([^"]*)"/g)].map(([, value]) => value ?? "");

  test.each([["ColumnClustered"], ["ColumnStacked"], ["BarClustered"], ["BarStacked"]])(
    "%s draws every figure of its ranges, each series in a pattern of its own",
    (type) => {
      const svg = svgOf(type);
      expect(values(svg)).toEqual(["12", "5", "0", "30", "8", "21"]);
      expect([svg.includes("url(#p-0)"), svg.includes("url(#p-1)"), svg.includes('id="p-1"')]).toEqual([
        true,
        true,
        true,
      ]);
      expect(svg).toContain(
        'aria-label="Số đề nghị. Tập thể: Xã 12, Trường &lt;&amp; học&gt; 5, Phòng 0. Cá nhân: Xã 30',
      );
      for (const words of [">Loại<", ">Số<", ">Cá nhân<", "Trường &lt;&amp;"]) expect(svg).toContain(words);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  test("Line draws one line for each series, told apart by its dashes", () => {
    expect(values(svgOf("Line"))).toEqual(["12 5 0", "30 8 21"]);
    expect(svgOf("Line")).toContain('stroke-dasharray="7 4"');
  });

  test("a stacked column is as high as its figures together", () => {
    expect(marksOf(scaleOf(drawnChart(host.context, sheet, chart("ColumnStacked")))).at(-1)).toBe(50);
    expect(marksOf(scaleOf(drawnChart(host.context, sheet, chart("ColumnClustered"))))).toEqual([0, 10, 20, 30]);
  });

  test("no figures at all still give a chart", () => {
    expect(
      chartSvg({ ...drawnChart(host.context, sheet, chart("Line")), categories: [], series: [] }, 300, 200, "p"),
    ).not.toMatch(/NaN|Infinity/);
  });
});
