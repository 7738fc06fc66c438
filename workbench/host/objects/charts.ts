import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType, type HostValue } from "../host-object";
import { newSeries, type ChartModel, type SeriesModel } from "../sheet-parts";
import { colorArgument, mustBeOpen, numberArgument, rangeArgument, textArgument, type SheetTarget } from "./context";
import { fullAddress } from "./range";

interface ChartTarget extends SheetTarget {
  readonly chart: ChartModel;
}
interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

const changed = ({ host, sheet }: SheetTarget): void => {
  host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
};

function text<T extends ChartTarget>(
  read: (target: T) => string,
  write: (target: T, value: string) => void,
): HostValue<T> {
  return {
    get: read,
    set: (target, value) => {
      write(target, textArgument(value, "text"));
      changed(target);
    },
  };
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

/** What Excel takes and the page neither draws nor keeps. */
const taken: HostValue<unknown> = { get: () => null, set: () => undefined };
const FONT: HostType<ChartTarget> = {
  name: "ChartFont",
  values: { Name: taken, Size: taken, Bold: taken, Italic: taken, Color: taken },
};
const FILL: HostType<ChartTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (_target, args) => {
      colorArgument(args[0]);
      return null;
    },
  },
};
const LINE: HostType<ChartTarget> = {
  name: "ChartLineFormat",
  values: { Color: taken, Weight: taken, LineStyle: taken },
};
const LOOK: HostType<ChartTarget> = {
  name: "ChartFormat",
  objects: {
    Font: (target) => hostObject(FONT, target),
    Fill: (target) => hostObject(FILL, target),
    Line: (target) => hostObject(LINE, target),
  },
};
const withLook = (name: string): HostType<ChartTarget> => ({
  name,
  objects: { Format: (target) => hostObject(LOOK, target) },
});

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

const SERIES_COLLECTION: HostType<ChartTarget> = {
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

const TITLE: HostType<ChartTarget> = {
  name: "ChartTitle",
  values: {
    Text: text(
      ({ chart }) => chart.title,
      ({ chart }, value) => {
        chart.title = value;
      },
    ),
    Visible: {
      get: ({ chart }) => chart.title !== "",
      set: ({ chart }, value) => {
        if (value === false) chart.title = "";
      },
    },
  },
  objects: { Format: (target) => hostObject(LOOK, target) },
};

const axisTitle = (key: "categoryTitle" | "valueTitle"): HostType<ChartTarget> => ({
  name: "ChartAxisTitle",
  values: {
    Text: text(
      ({ chart }) => chart[key] ?? "",
      ({ chart }, value) => {
        chart[key] = value;
      },
    ),
    Visible: {
      get: ({ chart }) => chart[key] !== null,
      set: ({ chart }, value) => {
        if (value === false) chart[key] = null;
      },
    },
  },
  objects: { Format: (target) => hostObject(LOOK, target) },
});
const CATEGORY_TITLE = axisTitle("categoryTitle");
const VALUE_TITLE = axisTitle("valueTitle");
const GRIDLINES = withLook("ChartGridlines");
const axis = (title: HostType<ChartTarget>, reversed: HostValue<ChartTarget> = taken): HostType<ChartTarget> => ({
  name: "ChartAxis",
  values: {
    ReversePlotOrder: reversed,
    Position: taken,
    TickLabelPosition: taken,
    MajorTickMark: taken,
    MinorTickMark: taken,
    NumberFormat: taken,
  },
  objects: {
    Title: (target) => hostObject(title, target),
    MajorGridlines: (target) => hostObject(GRIDLINES, target),
    Format: (target) => hostObject(LOOK, target),
  },
});
const CATEGORY_AXIS = axis(CATEGORY_TITLE, {
  get: ({ chart }) => chart.reversed,
  set: (target, value) => {
    target.chart.reversed = value === true;
    changed(target);
  },
});
const VALUE_AXIS = axis(VALUE_TITLE);
const AXES: HostType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (target) => hostObject(CATEGORY_AXIS, target),
    ValueAxis: (target) => hostObject(VALUE_AXIS, target),
  },
};

const LEGEND: HostType<ChartTarget> = {
  name: "ChartLegend",
  values: {
    Visible: {
      get: ({ chart }) => chart.legend,
      set: (target, value) => {
        target.chart.legend = value === true;
        changed(target);
      },
    },
    Position: taken,
  },
};

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
