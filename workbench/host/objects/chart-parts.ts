import { hostObject } from "../host-object";
import type { HostType, HostValue } from "../host-object";
import type { ChartModel } from "../sheet-parts";
import { colorArgument, textArgument } from "./context";
import type { SheetTarget } from "./context";

export interface ChartTarget extends SheetTarget {
  readonly chart: ChartModel;
}

export const changed = ({ host, sheet }: SheetTarget): void => {
  host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
};

export function text<T extends ChartTarget>(
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

/** What Excel takes and the page neither draws nor keeps. */
export const taken: HostValue<unknown> = { get: () => null, set: () => undefined };

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

export const LOOK: HostType<ChartTarget> = {
  name: "ChartFormat",
  objects: {
    Font: (target) => hostObject(FONT, target),
    Fill: (target) => hostObject(FILL, target),
    Line: (target) => hostObject(LINE, target),
  },
};

export const withLook = (name: string): HostType<ChartTarget> => ({
  name,
  objects: { Format: (target) => hostObject(LOOK, target) },
});

export const TITLE: HostType<ChartTarget> = {
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

export const AXES: HostType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (target) => hostObject(CATEGORY_AXIS, target),
    ValueAxis: (target) => hostObject(VALUE_AXIS, target),
  },
};

export const LEGEND: HostType<ChartTarget> = {
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
