import type { CellRange } from "../../src/grid/address";

export interface TableModel {
  readonly id: string;
  name: string;
  range: CellRange;
  style: string;
  showFilter: boolean;
  showTotals: boolean;
  /** Texts that a filter lets through, by column of the table from 0. */
  readonly filters: Map<number, ReadonlySet<string>>;
  /** Rows of the sheet that the filters hide. */
  readonly hiddenByFilter: Set<number>;
}

/** A table as Excel makes it: with filter buttons, without totals. */
export const newTable = (id: string, name: string, range: CellRange): TableModel => ({
  id,
  name,
  range,
  style: "TableStyleMedium2",
  showFilter: true,
  showTotals: false,
  filters: new Map(),
  hiddenByFilter: new Set(),
});

export interface ValidationModel {
  readonly range: CellRange;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  range: CellRange;
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean;
}

export interface SeriesModel {
  name: string;
  values: string;
  categories: string;
  /** Of bars or of the line. */
  color: string | null;
  /** Bars filled with a pattern in that colour: files have it, Office.js has no word for it. */
  patterned: boolean;
  /** Office.js' words: "Continuous", "Dash" …; "Circle", "Square" …; null for what Excel chooses. */
  lineStyle: string | null;
  marker: string | null;
  labels: boolean;
}

export const newSeries = (name: string): SeriesModel => ({
  name,
  values: "",
  categories: "",
  color: null,
  patterned: false,
  lineStyle: null,
  marker: null,
  labels: false,
});

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  source: string;
  altText: string;
  top: number;
  left: number;
  width: number;
  height: number;
  from: string | null;
  to: string | null;
  categoryTitle: string | null;
  valueTitle: string | null;
  legend: boolean;
  /** Categories run from the end: lying bars are read from the top then. */
  reversed: boolean;
  /** Share of a bar that lies free between two groups, in percent; null for what Excel chooses. */
  gap: number | null;
  series: SeriesModel[];
}

/** The range that a series draws; the first one draws what the chart was made from until it is given another. */
export function valuesOf(chart: ChartModel, index: number): string {
  const values = chart.series[index]?.values ?? "";
  return values === "" && index === 0 ? chart.source : values;
}

/** Lengths in points. */
export interface PageModel {
  orientation: string;
  paperSize: string;
  margins: Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  titleRows: { readonly from: number; readonly to: number } | null;
  printArea: CellRange | null;
  headersState: string;
  /** "defaultForAllPages/centerHeader" → text. */
  headers: Map<string, string>;
  rowBreaks: number[];
  /** "" where it follows from what is printed before. */
  firstPageNumber: number | "";
}

const INCH = 72;

export const plainPage = (): PageModel => ({
  orientation: "Portrait",
  paperSize: "A4",
  margins: {
    top: 0.75 * INCH,
    right: 0.7 * INCH,
    bottom: 0.75 * INCH,
    left: 0.7 * INCH,
    header: 0.3 * INCH,
    footer: 0.3 * INCH,
  },
  zoom: { scale: 100 },
  centerHorizontally: false,
  titleRows: null,
  printArea: null,
  headersState: "Default",
  headers: new Map(),
  rowBreaks: [],
  firstPageNumber: "",
});
