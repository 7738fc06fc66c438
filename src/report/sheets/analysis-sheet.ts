import { columnIndex, columnLetterOf, rangeOf, rowIndex } from "../../grid/address";
import { quotedSheetName } from "../../grid/sheet-name";
import type { ChartPlan, ChartSeries, SheetPlan } from "../../grid/sheet-plan";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { COUNTED_KIND_LABELS } from "../labels";
import { A4_PORTRAIT } from "../page";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { STYLES } from "../styles";
import { byBatch } from "./analysis-batches";
import { FIRST_FIGURE, type Block, type BlockRow } from "./analysis-block";
import { byAward, byMonth, byUnitKind, NO_MONTH } from "./analysis-blocks";
import { comparison, comparisonByUnit } from "./analysis-comparison";
import { roman } from "../../text/roman";
import { putOfficeFoot, putOfficeHead } from "./office-paper";

const WIDTHS = [5, 28, 6.5, 6.5, 6.5, 6.5, 6.5, 6.5, 6.5] as const;
/** The right half has room for the name of the state in one line. */
const MIDDLE = 2;
const CHART_ROWS = 14;
const CHART_ROW_HEIGHT = 16;
/** Tables of no more rows are not torn apart by a page. */
const WHOLE_UP_TO = 20;
/** Told apart by their patterns on paper. */
const COLORS = ["1F1F1F", "595959", "8C8C8C", "404040"] as const;

interface Placed {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
}

const LOOKS = {
  row: { label: STYLES.cell, figure: STYLES.count, share: STYLES.share },
  total: { label: STYLES.totalLabel, figure: STYLES.total, share: STYLES.shareTotal },
  group: { label: STYLES.group, figure: STYLES.group, share: STYLES.group },
} as const;

function putRow(builder: SheetBuilder, row: number, line: BlockRow, block: Block, seq: number): void {
  const look = LOOKS[line.look];
  if (line.look === "row") {
    builder.put(row, 0, number(seq), STYLES.number);
    builder.put(row, 1, text(line.label), look.label);
  } else if (line.look === "group") {
    builder.span(row, 0, FIRST_FIGURE + block.headers.length - 1, text(line.label), look.label);
    builder.keep(row, row + 1);
    return;
  } else builder.span(row, 0, 1, text(line.label), look.label);
  line.values(row + 1).forEach((value, figure) => {
    builder.put(
      row,
      FIRST_FIGURE + figure,
      value,
      block.shares.has(block.headers[figure] ?? "") ? look.share : look.figure,
    );
  });
}

function putBlock(builder: SheetBuilder, row: number, block: Block, index: number): Placed & { readonly end: number } {
  builder.span(row, 0, builder.right, text(`${roman(index + 1)}. ${block.title}`), STYLES.strong);
  builder.put(row + 1, 0, text("STT"), STYLES.header);
  builder.put(row + 1, 1, text(block.head), STYLES.header);
  block.headers.forEach((header, figure) => {
    builder.put(row + 1, FIRST_FIGURE + figure, text(header), STYLES.header);
  });
  const first = row + 2;
  let seq = 0;
  block.rows.forEach((line, at) => {
    seq += line.look === "row" ? 1 : 0;
    putRow(builder, first + at, line, block, seq);
  });
  const last = first + block.rows.length - 1;
  builder.keep(row, block.rows.length <= WHOLE_UP_TO ? last : row + 4);
  let end = last + 1;
  if (block.note !== null) {
    builder.span(end, 0, builder.right, text(block.note), { ...STYLES.remark, horizontal: "left" });
    builder.keep(end - 1, end);
    end += 1;
  }
  return { block, first, last, end: end + 1 };
}

/** Rows that stand together on one axis of a chart: neither groups and totals nor what has no place on it. */
interface Stretch {
  readonly from: number;
  readonly count: number;
  readonly group: string | null;
}

function stretches({ rows }: Block): readonly Stretch[] {
  const found: { from: number; count: number; group: string | null }[] = [];
  let group: string | null = null;
  let open = false;
  rows.forEach(({ look, label }, at) => {
    if (look === "group") group = label;
    const drawn = look === "row" && label !== NO_MONTH;
    const last = found.at(-1);
    if (drawn && open && last !== undefined) last.count += 1;
    else if (drawn) found.push({ from: at, count: 1, group });
    open = drawn;
  });
  return found;
}

/** One column of a block over such a stretch. */
function series({ first }: Placed, { from, count }: Stretch, figure: number, name: string, color: string): ChartSeries {
  const sheet = quotedSheetName(SHEET_NAMES.analysis);
  const range = (column: number): string => {
    const letter = columnLetterOf(columnIndex(column));
    return `${sheet}!$${letter}$${String(first + from + 1)}:$${letter}$${String(first + from + count)}`;
  };
  return { name, categories: range(1), values: range(FIRST_FIGURE + figure), color };
}

const isKind = (header: string): boolean => (Object.values(COUNTED_KIND_LABELS) as readonly string[]).includes(header);

const kindSeries = (placed: Placed, stretch: Stretch): readonly ChartSeries[] =>
  placed.block.headers
    .flatMap((header, figure) => (isKind(header) ? [{ header, figure }] : []))
    .map(({ header, figure }, at) => series(placed, stretch, figure, header, COLORS[at % COLORS.length] ?? COLORS[0]));

/** Reserves the rows of a chart below everything else. */
function placeChart(builder: SheetBuilder, row: number, chart: Omit<ChartPlan, "from" | "to">): ChartPlan {
  for (let at = row; at < row + CHART_ROWS; at += 1) {
    builder.put(at, 0, text(""), STYLES.blank);
    builder.height(at, CHART_ROW_HEIGHT);
  }
  builder.keep(row, row + CHART_ROWS - 1);
  return {
    ...chart,
    from: { row: rowIndex(row + 1), column: columnIndex(0) },
    to: { row: rowIndex(row + CHART_ROWS - 2), column: columnIndex(builder.right) },
  };
}

const AXES = { category: null, value: "Số đề nghị" } as const;

/** Titles and award forms are drawn apart, as they are counted. */
function awardCharts(placed: Placed): readonly Omit<ChartPlan, "from" | "to">[] {
  return stretches(placed.block)
    .filter(({ count }) => count > 1)
    .map((stretch) => {
      const what = (stretch.group ?? "danh hiệu, hình thức").toLowerCase();
      return {
        type: "bar",
        title: `Số đề nghị theo ${what}`,
        series: kindSeries(placed, stretch),
        axisTitles: AXES,
        altText: `Biểu đồ thanh: số đề nghị theo ${what}, chia theo đối tượng`,
      };
    });
}

function chartsOf(
  builder: SheetBuilder,
  row: number,
  unitKinds: Placed,
  awards: Placed,
  months: Placed | null,
): readonly ChartPlan[] {
  const charts: Omit<ChartPlan, "from" | "to">[] = [];
  const [kinds] = stretches(unitKinds.block);
  if (kinds !== undefined) {
    charts.push({
      type: "stackedColumn",
      title: "Số đề nghị theo loại đơn vị",
      series: kindSeries(unitKinds, kinds),
      axisTitles: AXES,
      altText: "Biểu đồ cột: số đề nghị của từng loại đơn vị, chia theo đối tượng",
    });
  }
  charts.push(...awardCharts(awards));
  const stretch = months === null ? undefined : stretches(months.block)[0];
  if (months !== null && stretch !== undefined && stretch.count > 1) {
    const total = months.block.headers.indexOf("Cộng");
    charts.push({
      type: "line",
      title: "Số đề nghị theo tháng",
      axisTitles: AXES,
      altText: "Biểu đồ đường: số đề nghị của từng tháng và lũy kế",
      series: [
        series(months, stretch, total, "Trong tháng", COLORS[0]),
        series(months, stretch, total + 1, "Lũy kế", COLORS[1]),
      ],
    });
  }
  return charts.map((chart, index) => placeChart(builder, row + index * CHART_ROWS, chart));
}

/** The figures by unit kind, award, month and batch, beside the last drive, with charts. */
export function analysisSheet(
  context: ReportContext,
  ranges: { readonly kinds: string; readonly totals: string } | null,
): SheetPlan {
  const { texts } = context;
  const builder = new SheetBuilder({ name: SHEET_NAMES.analysis, kind: "summary", widths: WIDTHS, page: A4_PORTRAIT });
  let row = putOfficeHead(builder, context, MIDDLE, texts.analysisTitle);
  const [unitKinds, awards, months] = [byUnitKind(context, ranges), byAward(context), byMonth(context)];
  const placed = new Map<Block, Placed>();
  [unitKinds, awards, months, byBatch(context), comparison(context), comparisonByUnit(context)]
    .filter((block) => block !== null)
    .forEach((block, index) => {
      const put = putBlock(builder, row, block, index);
      placed.set(block, put);
      row = put.end;
    });
  const found = (block: Block): Placed => placed.get(block) ?? { block, first: 0, last: 0 };
  const charts = chartsOf(builder, row, found(unitKinds), found(awards), months === null ? null : found(months));
  const end = row + charts.length * CHART_ROWS;
  const free = putOfficeFoot(builder, end, context, { middle: MIDDLE, keepFrom: end - 1 });
  // Some programs take a chart at the edge to reach into the next column, and print everything smaller for it.
  return builder.plan({
    tabColor: "A4161A",
    charts,
    page: { ...A4_PORTRAIT, printArea: rangeOf(0, 0, free - 1, builder.right) },
  });
}
