import { addressText, parseRange } from "../../grid/address";
import type { ChartPlan } from "../../grid/sheet-plan";
import { dashOf, markerOf, shadeOf } from "./chart-looks";
import type { GetSheet } from "../office/get-sheet";
import { withReleased } from "../office/released";
import type { SheetFrame } from "./sheet-frame";
import { calls, jsonBytes, type WorkItem } from "../office/write-in-batches";

const CHART_TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
  stackedColumn: "ColumnStacked",
  stackedBar: "BarStacked",
} as const;

const CHART_PREFIX = "so-thi-dua ";

/** The name by which a chart of ours is found again. */
export const chartName = (index: number): string => `${CHART_PREFIX}${index + 1}`;

const FONT = "Times New Roman";
const INK = "#262626";
const BLACK = "#000000";
const [TITLE_SIZE, TEXT_SIZE, LABEL_SIZE] = [13, 10, 9];
const GAP = 60;
/** Figures over the bars help on paper as long as they do not collide. */
const MAX_LABELS = 30;

interface Place {
  readonly sheet: string;
  readonly area: string;
}

/** The parts of "'Tổng hợp'!$B$5:$B$9". */
function placeOf(reference: string): Place {
  const bang = reference.lastIndexOf("!");
  return {
    sheet: reference.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'"),
    area: reference.slice(bang + 1).replaceAll("$", ""),
  };
}

function withRangeNamed(context: Excel.RequestContext, reference: string, work: (range: Excel.Range) => void): void {
  const { sheet, area } = placeOf(reference);
  withReleased(context.workbook.worksheets.getItem(sheet).getRange(area), work);
}

function pointCount(reference: string): number {
  const range = parseRange(placeOf(reference).area);
  return range === null ? 0 : (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

const isStacked = ({ type }: ChartPlan): boolean => type === "stackedColumn" || type === "stackedBar";
const isLying = ({ type }: ChartPlan): boolean => type === "bar" || type === "stackedBar";
const isLabelled = (plan: ChartPlan): boolean =>
  !isStacked(plan) && plan.series.reduce((sum, { values }) => sum + pointCount(values), 0) <= MAX_LABELS;

function dressLine(drawn: Excel.ChartSeries, color: string, index: number): void {
  const { line } = drawn.format;
  line.color = color;
  line.weight = 2.25;
  line.lineStyle = dashOf(index);
  drawn.markerStyle = markerOf(index);
  drawn.markerSize = 7;
  drawn.markerBackgroundColor = color;
  drawn.markerForegroundColor = INK;
  drawn.smooth = false;
}

function dressBars(drawn: Excel.ChartSeries, plan: ChartPlan, color: string, index: number): void {
  drawn.format.fill.setSolidColor(`#${shadeOf(color, index)}`);
  drawn.format.line.color = INK;
  drawn.format.line.weight = 0.75;
  drawn.gapWidth = GAP;
  drawn.overlap = isStacked(plan) ? 100 : 0;
}

function addSeries(context: Excel.RequestContext, chart: Excel.Chart, plan: ChartPlan): void {
  const labelled = isLabelled(plan);
  plan.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (index === 0) drawn.name = series.name;
    else
      withRangeNamed(context, series.values, (range) => {
        drawn.setValues(range);
      });
    withRangeNamed(context, series.categories, (range) => {
      drawn.setXAxisValues(range);
    });
    if (plan.type === "line") dressLine(drawn, `#${series.color}`, index);
    else dressBars(drawn, plan, series.color, index);
    drawn.hasDataLabels = labelled;
    if (labelled) drawn.dataLabels.format.font.size = LABEL_SIZE;
  });
}

function dressAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorTickMark = "None";
  valueAxis.numberFormat = "#,##0";
  valueAxis.majorGridlines.format.line.color = "#BFBFBF";
  // Lying bars are read from the top: the axis runs the other way, and the figures stay below.
  if (isLying(plan)) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  for (const [axis, title] of [
    [categoryAxis, plan.axisTitles.category],
    [valueAxis, plan.axisTitles.value],
  ] as const) {
    if (title === null) continue;
    axis.title.text = title;
    axis.title.format.font.bold = true;
  }
}

function dressFrame(chart: Excel.Chart, plan: ChartPlan): void {
  const { font } = chart.format;
  font.name = FONT;
  font.size = TEXT_SIZE;
  font.color = BLACK;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  if (plan.title === "") {
    chart.title.visible = false;
    return;
  }
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
}

function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan, index: number): void {
  const [first] = plan.series;
  if (first === undefined) return;
  sheet.charts.getItemOrNullObject(chartName(index)).delete();
  withRangeNamed(context, first.values, (range) => {
    const chart = sheet.charts.add(CHART_TYPES[plan.type], range, "Columns");
    chart.name = chartName(index);
    // The frame's font is that of all inside, so it comes first.
    dressFrame(chart, plan);
    addSeries(context, chart, plan);
    dressAxes(chart, plan);
    chart.setPosition(addressText(plan.from), addressText(plan.to));
  });
}

const CALLS_A_CHART = 40;
const CALLS_A_SERIES = 22;

/** Charts: when the figures stand. */
export const chartWork = (frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] =>
  frame.charts.map((plan, index) =>
    calls(
      CALLS_A_CHART + plan.series.length * CALLS_A_SERIES,
      (context) => {
        addChart(context, sheet(context), plan, index);
      },
      jsonBytes(plan),
    ),
  );
