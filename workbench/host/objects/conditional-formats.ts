import { parseFormula } from "../formula/parse";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { intersects } from "../sheet-model";
import type { ConditionalFormatModel } from "../sheet-parts";
import { colorArgument, mustBeOpen, textArgument, type RangeTarget } from "./context";

interface FormatTarget extends RangeTarget {
  readonly format: ConditionalFormatModel;
}

const changed = (target: FormatTarget): void => {
  target.host.workbook.tell({ type: "look", sheet: target.sheet.id, range: target.format.range });
};

const RULE: HostType<FormatTarget> = {
  name: "ConditionalFormatRule",
  values: {
    Formula: {
      get: ({ format }) => `=${format.formula}`,
      set: (target, value) => {
        const formula = textArgument(value, "formula").replace(/^=/, "");
        if (parseFormula(formula) === null) throw invalidArgument(`not a formula: ${formula}`);
        target.format.formula = formula;
        changed(target);
      },
    },
  },
};

const FONT: HostType<FormatTarget> = {
  name: "ConditionalRangeFont",
  values: {
    Color: {
      get: ({ format }) => (format.color === null ? "" : `#${format.color}`),
      set: (target, value) => {
        target.format.color = colorArgument(value);
        changed(target);
      },
    },
    Bold: {
      get: ({ format }) => format.bold,
      set: (target, value) => {
        target.format.bold = value === true;
        changed(target);
      },
    },
  },
};

const FILL: HostType<FormatTarget> = {
  name: "ConditionalRangeFill",
  values: {
    Color: {
      get: ({ format }) => (format.fill === null ? "" : `#${format.fill}`),
      set: (target, value) => {
        target.format.fill = colorArgument(value);
        changed(target);
      },
    },
  },
};

const LOOK: HostType<FormatTarget> = {
  name: "ConditionalRangeFormat",
  objects: { Font: (target) => hostObject(FONT, target), Fill: (target) => hostObject(FILL, target) },
};

const CUSTOM: HostType<FormatTarget> = {
  name: "CustomConditionalFormat",
  objects: { Rule: (target) => hostObject(RULE, target), Format: (target) => hostObject(LOOK, target) },
};

const CONDITIONAL_FORMAT: HostType<FormatTarget> = {
  name: "ConditionalFormat",
  marks: ({ format }) => ({ _Id: format.id }),
  values: { Id: { get: ({ format }) => format.id }, Type: { get: () => "Custom" } },
  objects: {
    Custom: (target) => hostObject(CUSTOM, target),
    CustomOrNullObject: (target) => hostObject(CUSTOM, target),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      return null;
    },
  },
};

const inside = (target: RangeTarget): readonly ConditionalFormatModel[] =>
  target.sheet.conditionalFormats.filter((format) => target.areas.some((area) => intersects(format.range, area)));

function byId(target: RangeTarget, id: unknown): HostObject {
  const format = inside(target).find((candidate) => candidate.id === id);
  if (format === undefined) throw itemNotFound("no such conditional format");
  return hostObject(CONDITIONAL_FORMAT, { ...target, format });
}

const COLLECTION: HostType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  objects: {
    Add: (target, args) => {
      mustBeOpen(target.sheet);
      if (args[0] !== "Custom") throw new HostError("NotImplemented", "only formats by formula are played here");
      const [range] = target.areas;
      if (range === undefined) throw invalidArgument("an empty range");
      const format: ConditionalFormatModel = {
        id: target.host.workbook.newId("{cf-") + "}",
        range,
        formula: "FALSE",
        fill: null,
        color: null,
        bold: false,
      };
      target.sheet.conditionalFormats.push(format);
      return hostObject(CONDITIONAL_FORMAT, { ...target, format });
    },
    GetItem: (target, args) => byId(target, args[0]),
    _Index: (target, args) => byId(target, args[0]),
  },
  methods: {
    GetCount: (target) => inside(target).length,
    ClearAll: (target) => {
      mustBeOpen(target.sheet);
      const gone = new Set(inside(target));
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => !gone.has(format));
      return null;
    },
  },
  items: (target) => inside(target).map((format) => hostObject(CONDITIONAL_FORMAT, { ...target, format })),
};

export const conditionalFormatsObject = (target: RangeTarget): HostObject => hostObject(COLLECTION, target);
