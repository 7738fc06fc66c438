import { itemNotFound } from "../host-error";
import { hostObject } from "../host-object";
import type { HostObject, HostType } from "../host-object";
import { newSeries } from "../sheet-parts";
import type { ChartModel, SeriesModel } from "../sheet-parts";
import { colorArgument, numberArgument, rangeArgument, textArgument } from "./context";
import { fullAddress } from "./range-content";
import type { ChartTarget } from "./chart-parts";
import { changed, taken, text, withLook } from "./chart-parts";

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

const SERIES_FILL: HostType<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, args) => {
      target.series.color = colorArgument(args[0]);
      changed(target);
      return null;
    },
  },
};

const isLine = ({ type }: ChartModel): boolean => type === "Line" || type === "LineMarkers";

const SERIES_LINE: HostType<SeriesTarget> = {
  name: "ChartLineFormat",
  values: {
    // Of bars this is the edge, which is drawn dark whatever it is.
    Color: {
      get: ({ series }) => series.color,
      set: (target, value) => {
        const color = colorArgument(value);
        if (isLine(target.chart)) target.series.color = color;
        changed(target);
      },
    },
    LineStyle: {
      get: ({ series }) => series.lineStyle,
      set: (target, value) => {
        target.series.lineStyle = textArgument(value, "line style");
        changed(target);
      },
    },
    Weight: taken,
  },
};

const SERIES_FORMAT: HostType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: { Fill: (target) => hostObject(SERIES_FILL, target), Line: (target) => hostObject(SERIES_LINE, target) },
};

const LABELS = withLook("ChartDataLabels");

const SERIES: HostType<SeriesTarget> = {
  name: "ChartSeries",
  values: {
    Name: text(
      ({ series }: SeriesTarget) => series.name,
      ({ series }, value) => {
        series.name = value;
      },
    ),
    HasDataLabels: {
      get: ({ series }) => series.labels,
      set: (target, value) => {
        target.series.labels = value === true;
        changed(target);
      },
    },
    MarkerStyle: {
      get: ({ series }) => series.marker,
      set: (target, value) => {
        target.series.marker = textArgument(value, "marker");
        changed(target);
      },
    },
    MarkerSize: taken,
    MarkerBackgroundColor: taken,
    MarkerForegroundColor: taken,
    Smooth: taken,
    Overlap: taken,
    GapWidth: {
      get: ({ chart }) => chart.gap,
      set: (target, value) => {
        target.chart.gap = numberArgument(value, "gap");
        changed(target);
      },
    },
  },
  objects: {
    Format: (target) => hostObject(SERIES_FORMAT, target),
    DataLabels: (target) => hostObject(LABELS, target),
  },
  methods: {
    SetValues: (target, args) => {
      target.series.values = fullAddress(rangeArgument(args[0]));
      changed(target);
      return null;
    },
    SetXAxisValues: (target, args) => {
      target.series.categories = fullAddress(rangeArgument(args[0]));
      changed(target);
      return null;
    },
    Delete: (target) => {
      target.chart.series = target.chart.series.filter((series) => series !== target.series);
      return null;
    },
  },
};

function seriesAt(target: ChartTarget, index: unknown): HostObject {
  const series = target.chart.series[numberArgument(index, "index")];
  if (series === undefined) throw itemNotFound("no such series");
  return hostObject(SERIES, { ...target, series });
}

export const SERIES_COLLECTION: HostType<ChartTarget> = {
  name: "ChartSeriesCollection",
  values: { Count: { get: ({ chart }) => chart.series.length } },
  objects: {
    Add: (target, args) => {
      const series = newSeries(typeof args[0] === "string" ? args[0] : "");
      target.chart.series.push(series);
      return hostObject(SERIES, { ...target, series });
    },
    GetItemAt: (target, args) => seriesAt(target, args[0]),
    _Index: (target, args) => seriesAt(target, args[0]),
  },
  items: (target) => target.chart.series.map((series) => hostObject(SERIES, { ...target, series })),
};
