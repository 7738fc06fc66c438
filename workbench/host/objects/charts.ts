import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject } from "../host-object";
import type { HostObject, HostType, HostValue } from "../host-object";
import { newSeries } from "../sheet-parts";
import type { ChartModel } from "../sheet-parts";
import { mustBeOpen, numberArgument, rangeArgument, textArgument } from "./context";
import type { SheetTarget } from "./context";
import { fullAddress } from "./range-content";
import type { ChartTarget } from "./chart-parts";
import { AXES, LEGEND, LOOK, TITLE, changed, text } from "./chart-parts";
import { SERIES_COLLECTION } from "./chart-series";

const length = (key: "top" | "left" | "width" | "height"): HostValue<ChartTarget> => ({
  get: ({ chart }) => chart[key],
  set: (target, value) => {
    target.chart[key] = numberArgument(value, key);
    changed(target);
  },
});

const CHART: HostType<ChartTarget> = {
  name: "Chart",
  marks: ({ chart }) => ({ _Id: chart.id }),
  values: {
    Id: { get: ({ chart }) => chart.id },
    Name: text(
      ({ chart }) => chart.name,
      ({ chart }, value) => {
        chart.name = value;
      },
    ),
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value) => {
        target.chart.type = textArgument(value, "chart type");
      },
    },
    Top: length("top"),
    Left: length("left"),
    Width: length("width"),
    Height: length("height"),
  },
  objects: {
    Title: (target) => hostObject(TITLE, target),
    Series: (target) => hostObject(SERIES_COLLECTION, target),
    Axes: (target) => hostObject(AXES, target),
    Legend: (target) => hostObject(LEGEND, target),
    Format: (target) => hostObject(LOOK, target),
  },
  methods: {
    SetData: (target, args) => {
      target.chart.source = fullAddress(rangeArgument(args[0]));
      return null;
    },
    SetPosition: (target, args) => {
      const place = (argument: unknown): string =>
        typeof argument === "string" ? argument : fullAddress(rangeArgument(argument));
      target.chart.from = place(args[0]);
      target.chart.to = args[1] === undefined || args[1] === null ? null : place(args[1]);
      changed(target);
      return null;
    },
    Delete: (target) => {
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== target.chart);
      changed(target);
      return null;
    },
  },
};

const TYPES = new Set(["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers", "Pie"]);

function addChart(target: SheetTarget, args: readonly unknown[]): HostObject {
  mustBeOpen(target.sheet);
  const type = textArgument(args[0], "chart type");
  if (!TYPES.has(type)) throw invalidArgument(`no chart type ${type}`);
  const id = target.host.workbook.newId("{chart-") + "}";
  const chart: ChartModel = {
    id,
    name: `Chart ${target.sheet.charts.length + 1}`,
    type,
    title: "",
    source: fullAddress(rangeArgument(args[1])),
    altText: "",
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    from: null,
    to: null,
    categoryTitle: null,
    valueTitle: null,
    legend: true,
    reversed: false,
    gap: null,
    series: [newSeries("")],
  };
  target.sheet.charts.push(chart);
  changed(target);
  return hostObject(CHART, { ...target, chart });
}

function findChart(target: SheetTarget, key: unknown): HostObject | null {
  const name = textArgument(key, "chart");
  const chart = target.sheet.charts.find((candidate) => candidate.id === name || candidate.name === name);
  return chart === undefined ? null : hostObject(CHART, { ...target, chart });
}

function getChart(target: SheetTarget, key: unknown): HostObject {
  const found = findChart(target, key);
  if (found === null) throw itemNotFound("no such chart");
  return found;
}

const CHARTS: HostType<SheetTarget> = {
  name: "ChartCollection",
  values: { Count: { get: ({ sheet }) => sheet.charts.length } },
  objects: {
    Add: addChart,
    GetItem: (target, args) => getChart(target, args[0]),
    _Index: (target, args) => getChart(target, args[0]),
    GetItemOrNullObject: (target, args) => findChart(target, args[0]),
  },
  items: (target) => target.sheet.charts.map((chart) => hostObject(CHART, { ...target, chart })),
};

export const chartsObject = (target: SheetTarget): HostObject => hostObject(CHARTS, target);
