import { parseReference } from "../../host/formula/parse-reference";
import { displayText } from "../../host/number-text";
import type { HostContext } from "../../host/objects/context";
import type { CellValue, SheetModel } from "../../host/sheet-model";
import { valuesOf, type ChartModel } from "../../host/sheet-parts";

export interface DrawnSeries {
  readonly name: string;
  /** "RRGGBB" */
  readonly color: string;
  readonly values: readonly number[];
  readonly patterned: boolean;
}

/** A chart with the figures that its ranges hold now. */
export interface DrawnChart {
  readonly kind: "column" | "bar" | "line";
  readonly stacked: boolean;
  readonly title: string;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** What is said to those who do not see it. */
  readonly altText: string;
}

const COLORS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"] as const;
const MANY = 200;

/** The cells of "'Tổng hợp'!$B$5:$B$9" in order; none where there is no such place. */
function read<T>(
  host: HostContext,
  home: SheetModel,
  reference: string,
  take: (value: CellValue, format: string) => T,
): readonly T[] {
  const target = parseReference(reference);
  const sheet = target === null || target.sheet === null ? home : host.workbook.findSheet(target.sheet);
  if (target === null || sheet === undefined) return [];
  const taken: T[] = [];
  const { top, left, bottom, right } = target.range;
  for (let row: number = top; row <= bottom && taken.length < MANY; row += 1) {
    for (let column: number = left; column <= right && taken.length < MANY; column += 1) {
      taken.push(take(host.evaluator.value(sheet, row, column), sheet.cell(row, column).style.numberFormat));
    }
  }
  return taken;
}

const KINDS: Readonly<Record<string, Pick<DrawnChart, "kind" | "stacked">>> = {
  ColumnClustered: { kind: "column", stacked: false },
  ColumnStacked: { kind: "column", stacked: true },
  BarClustered: { kind: "bar", stacked: false },
  BarStacked: { kind: "bar", stacked: true },
  Line: { kind: "line", stacked: false },
  LineMarkers: { kind: "line", stacked: false },
};

/** Office.js has no word for a chart's alternative text, so the figures themselves are said. */
function spoken(title: string, categories: readonly string[], series: readonly DrawnSeries[]): string {
  const figures = series.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, at) => `${categories[at] ?? String(at + 1)} ${value}`).join(", ")}`,
  );
  return [title, ...figures].filter((part) => part !== "").join(". ");
}

/** Reads what a chart of that sheet shows now. */
export function drawnChart(host: HostContext, sheet: SheetModel, chart: ChartModel): DrawnChart {
  const first = chart.series[0];
  const categories =
    first === undefined ? [] : read(host, sheet, first.categories, displayText).map((text) => text.trim());
  const series = chart.series.map((each, index): DrawnSeries => ({
    name: each.name,
    patterned: each.patterned,
    color: each.color ?? COLORS[index % COLORS.length] ?? COLORS[0],
    values: read(host, sheet, valuesOf(chart, index), (value) => (typeof value === "number" ? value : 0)),
  }));
  return {
    ...(KINDS[chart.type] ?? { kind: "column", stacked: false }),
    title: chart.title,
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    categories,
    series,
    altText: chart.altText === "" ? spoken(chart.title, categories, series) : chart.altText,
  };
}
