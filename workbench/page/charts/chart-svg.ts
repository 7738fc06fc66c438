import type { DrawnChart } from "./chart-data";
import { element, textLines, textWidth, wrapped } from "./markup";
import { dashOf, marker, patternId, patterns } from "./patterns";
import { along, marksOf, scaleOf, type Scale } from "./scale";

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Drawing {
  readonly chart: DrawnChart;
  readonly scale: Scale;
  readonly area: Area;
  readonly count: number;
  /** Prefix of the patterns' names, its own for each chart of the page. */
  readonly prefix: string;
}

const TITLE = 15;
const SMALL = 11;
const GAP = 8;
const LABEL_LINES = 3;
const GROUP = 0.68;
/** The edge of bars, which may be as light as paper. */
const INK = "#262626";

const figure = (value: number): string => value.toLocaleString("vi-VN");

/** Axis lines, marks and what stands beside them. */
function valueAxis({ chart, scale, area }: Drawing): string {
  const upright = chart.kind !== "bar";
  return marksOf(scale)
    .map((mark) => {
      const share = along(scale, mark);
      const x = area.left + share * area.width;
      const y = area.top + (1 - share) * area.height;
      const line = upright
        ? { x1: area.left, x2: area.left + area.width, y1: y, y2: y }
        : { x1: x, x2: x, y1: area.top, y2: area.top + area.height };
      const label = upright
        ? textLines([figure(mark)], area.left - 5, y + SMALL * 0.35, SMALL, { "text-anchor": "end" })
        : textLines([figure(mark)], x, area.top + area.height + SMALL + 4, SMALL, { "text-anchor": "middle" });
      return element("line", { ...line, stroke: mark === 0 ? "#595959" : "#d9d9d9", "stroke-width": 1 }) + label;
    })
    .join("");
}

function categoryAxis({ chart, area, count }: Drawing): string {
  const upright = chart.kind !== "bar";
  const slot = (upright ? area.width : area.height) / Math.max(1, count);
  const every = upright ? Math.max(1, Math.ceil(26 / slot)) : Math.max(1, Math.ceil(SMALL / slot));
  return chart.categories
    .map((category, at) => {
      if (at % every !== 0) return "";
      if (upright) {
        const lines = wrapped(category, slot * every - 4, SMALL, LABEL_LINES);
        return textLines(lines, area.left + (at + 0.5) * slot, area.top + area.height + SMALL + 4, SMALL, {
          "text-anchor": "middle",
        });
      }
      const most = Math.max(1, Math.min(LABEL_LINES, Math.floor(slot / (SMALL * 1.15))));
      const lines = wrapped(category, area.left - 30, SMALL, most);
      const middle = area.top + (at + 0.5) * slot;
      return textLines(lines, area.left - 5, middle + SMALL * 0.35 - ((lines.length - 1) * SMALL * 1.15) / 2, SMALL, {
        "text-anchor": "end",
      });
    })
    .join("");
}

/** Columns or bars: beside each other, or one upon the other. */
function blocks({ chart, scale, area, count, prefix }: Drawing): string {
  const upright = chart.kind === "column";
  const slot = (upright ? area.width : area.height) / Math.max(1, count);
  const thick = (slot * GROUP) / (chart.stacked ? 1 : Math.max(1, chart.series.length));
  const base = Array.from({ length: count }, () => 0);
  return chart.series
    .map(({ values }, index) =>
      values
        .map((value, at) => {
          const start = chart.stacked ? (base[at] ?? 0) : 0;
          base[at] = start + value;
          const [from, to] = [
            along(scale, Math.min(start, start + value)),
            along(scale, Math.max(start, start + value)),
          ];
          const side = at * slot + (slot * (1 - GROUP)) / 2 + (chart.stacked ? 0 : index * thick);
          const place = upright
            ? {
                x: area.left + side,
                y: area.top + (1 - to) * area.height,
                width: thick,
                height: (to - from) * area.height,
              }
            : { x: area.left + from * area.width, y: area.top + side, width: (to - from) * area.width, height: thick };
          return element("rect", {
            ...place,
            fill: `url(#${patternId(prefix, index)})`,
            stroke: INK,
            "stroke-width": 1,
            "data-value": value,
          });
        })
        .join(""),
    )
    .join("");
}

function lines({ chart, scale, area, count }: Drawing): string {
  const slot = area.width / Math.max(1, count);
  return chart.series
    .map(({ values, color }, index) => {
      const points = values.map(
        (value, at) => [area.left + (at + 0.5) * slot, area.top + (1 - along(scale, value)) * area.height] as const,
      );
      const path = element("polyline", {
        points: points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" "),
        fill: "none",
        stroke: `#${color}`,
        "stroke-width": 2,
        "stroke-dasharray": dashOf(index),
        "data-value": values.join(" "),
      });
      return path + points.map(([x, y]) => marker(index, x, y, color)).join("");
    })
    .join("");
}

function legend({ chart, prefix }: Drawing, width: number, y: number): string {
  const sizes = chart.series.map(({ name }) => textWidth(name, SMALL) + 34);
  let x = Math.max(GAP, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
  return chart.series
    .map(({ name, color }, index) => {
      const key =
        chart.kind === "line"
          ? element("line", {
              x1: x,
              x2: x + 18,
              y1: y,
              y2: y,
              stroke: `#${color}`,
              "stroke-width": 2,
              "stroke-dasharray": dashOf(index),
            }) + marker(index, x + 9, y, color)
          : element("rect", {
              x,
              y: y - 5,
              width: 14,
              height: 10,
              fill: `url(#${patternId(prefix, index)})`,
              stroke: INK,
            });
      const entry = key + textLines([name], x + 22, y + 4, SMALL);
      x += sizes[index] ?? 0;
      return entry;
    })
    .join("");
}

function areaOf(chart: DrawnChart, scale: Scale, width: number, height: number): Area {
  const below = chart.kind === "bar" ? chart.valueTitle : chart.categoryTitle;
  const beside = chart.kind === "bar" ? chart.categoryTitle : chart.valueTitle;
  const longest = chart.categories.reduce((most, category) => Math.max(most, textWidth(category, SMALL)), 0);
  const marks = marksOf(scale).reduce((most, mark) => Math.max(most, textWidth(figure(mark), SMALL)), 0);
  const left =
    (beside === null ? GAP : SMALL + GAP * 2) + (chart.kind === "bar" ? Math.min(longest, width * 0.34) : marks) + 8;
  const top = chart.title === "" ? GAP * 2 : TITLE + GAP * 3;
  const labels = chart.kind === "bar" ? SMALL * 1.6 : SMALL * 1.15 * LABEL_LINES + 6;
  const bottom = labels + (below === null ? 0 : SMALL + GAP) + (chart.series.length > 1 ? SMALL + GAP * 2 : GAP);
  return { left, top, width: Math.max(20, width - left - GAP * 2), height: Math.max(20, height - top - bottom) };
}

function titles({ chart, area }: Drawing, width: number, legendTop: number): string {
  const [below, beside] =
    chart.kind === "bar" ? [chart.valueTitle, chart.categoryTitle] : [chart.categoryTitle, chart.valueTitle];
  const middle = area.top + area.height / 2;
  const x = SMALL + 4;
  return [
    chart.title === ""
      ? ""
      : textLines(wrapped(chart.title, width - GAP * 2, TITLE, 1), width / 2, TITLE + GAP, TITLE, {
          "text-anchor": "middle",
          "font-weight": 600,
        }),
    below === null
      ? ""
      : textLines([below], area.left + area.width / 2, legendTop - GAP, SMALL, {
          "text-anchor": "middle",
          "font-style": "italic",
        }),
    beside === null
      ? ""
      : textLines([beside], x, middle, SMALL, {
          "text-anchor": "middle",
          "font-style": "italic",
          transform: `rotate(-90 ${x} ${middle})`,
        }),
  ].join("");
}

/**
 * The chart as SVG of that size in pixels. `prefix` keeps its patterns apart from those of other charts of the page.
 */
export function chartSvg(chart: DrawnChart, width: number, height: number, prefix: string): string {
  const scale = scaleOf(chart);
  const count = chart.series.reduce((most, { values }) => Math.max(most, values.length), chart.categories.length);
  const drawing: Drawing = { chart, scale, area: areaOf(chart, scale, width, height), count, prefix };
  const hasLegend = chart.series.length > 1;
  const legendTop = hasLegend ? height - SMALL - GAP * 1.5 : height;
  const inside = [
    element("defs", {}, patterns(prefix, chart.series)),
    element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#fff", stroke: "#bfbfbf" }),
    valueAxis(drawing),
    chart.kind === "line" ? lines(drawing) : blocks(drawing),
    categoryAxis(drawing),
    titles(drawing, width, legendTop),
    hasLegend ? legend(drawing, width, height - SMALL - 2) : "",
  ].join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": chart.altText,
      "font-family": "'Times New Roman', serif",
    },
    inside,
  );
}
