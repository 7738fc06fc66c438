import { MAX_COLUMNS, MAX_ROWS, rangeOf } from "../../../src/grid/address";
import type { SheetVisibility } from "../../../src/grid/grid";
import { renameSheet } from "../formula/shift";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import type { SheetModel } from "../sheet-model";
import { chartsObject } from "./charts";
import {
  booleanArgument,
  colorArgument,
  isRecord,
  numberArgument,
  textArgument,
  type HostContext,
  type SheetTarget,
} from "./context";
import { pageLayoutObject, rowBreaksObject } from "./page-layout";
import { areasOf, rangeAreasObject, rangeObject } from "./range";
import { tablesObject } from "./tables";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
const WHOLE = rangeOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);

const changed = ({ host, sheet }: SheetTarget): void => {
  host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
};

const PROTECTION: HostType<SheetTarget> = {
  name: "WorksheetProtection",
  values: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection },
  },
  methods: {
    Protect: (target, args) => {
      if (target.sheet.protection !== null) throw accessDenied("the sheet is protected already");
      target.sheet.protection = isRecord(args[0]) ? args[0] : {};
      target.host.workbook.undoStackClears += 1;
      changed(target);
      return null;
    },
    Unprotect: (target) => {
      target.sheet.protection = null;
      target.host.workbook.undoStackClears += 1;
      changed(target);
      return null;
    },
  },
};

const FREEZE: HostType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  objects: {
    GetLocationOrNullObject: ({ host, sheet }) => {
      const { rows, columns } = sheet.frozen;
      return rows === 0 && columns === 0
        ? null
        : rangeObject({ host, sheet, areas: [rangeOf(0, 0, Math.max(rows, 1) - 1, Math.max(columns, 1) - 1)] });
    },
  },
  methods: {
    FreezeRows: (target, args) => {
      target.sheet.frozen = { rows: numberArgument(args[0] ?? 1, "rows"), columns: 0 };
      changed(target);
      return null;
    },
    FreezeColumns: (target, args) => {
      target.sheet.frozen = { rows: 0, columns: numberArgument(args[0] ?? 1, "columns") };
      changed(target);
      return null;
    },
    FreezeAt: (target, args) => {
      const [first] =
        typeof args[0] === "string"
          ? areasOf(args[0].replace(/^.*!/, ""))
          : isRecord(args[0]) && Array.isArray(args[0]["areas"])
            ? (args[0]["areas"] as readonly (typeof WHOLE)[])
            : [];
      if (first === undefined) throw invalidArgument("a range is needed");
      target.sheet.frozen = { rows: first.bottom + 1, columns: first.right + 1 };
      changed(target);
      return null;
    },
    Unfreeze: (target) => {
      target.sheet.frozen = { rows: 0, columns: 0 };
      changed(target);
      return null;
    },
  },
};

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const CUSTOM_PROPERTY: HostType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, textArgument(value, "value"));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
      return null;
    },
  },
};

function findProperty(target: SheetTarget, key: unknown): HostObject | null {
  const name = [...target.sheet.customProperties.keys()].find(
    (known) => known.toLowerCase() === textArgument(key, "key").toLowerCase(),
  );
  return name === undefined ? null : hostObject(CUSTOM_PROPERTY, { ...target, key: name });
}

function property(target: SheetTarget, key: unknown): HostObject {
  const found = findProperty(target, key);
  if (found === null) throw itemNotFound("no such property");
  return found;
}

const CUSTOM_PROPERTIES: HostType<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  objects: {
    Add: (target, args) => {
      const key = textArgument(args[0], "key");
      target.sheet.customProperties.set(key, textArgument(args[1], "value"));
      return hostObject(CUSTOM_PROPERTY, { ...target, key });
    },
    GetItem: (target, args) => property(target, args[0]),
    _Index: (target, args) => property(target, args[0]),
    GetItemOrNullObject: (target, args) => findProperty(target, args[0]),
  },
  items: (target) =>
    [...target.sheet.customProperties.keys()].map((key) => hostObject(CUSTOM_PROPERTY, { ...target, key })),
};

function range(target: SheetTarget, args: readonly unknown[]): HostObject {
  const address = args[0];
  if (address === undefined || address === null || address === "") return rangeObject({ ...target, areas: [WHOLE] });
  return rangeObject({ ...target, areas: areasOf(textArgument(address, "address").replace(/^.*!/, "")).slice(0, 1) });
}

function rangeByIndexes(target: SheetTarget, args: readonly unknown[]): HostObject {
  const [row, column, height, width] = ["row", "column", "height", "width"].map((what, at) =>
    numberArgument(args[at], what),
  );
  if (row === undefined || column === undefined || height === undefined || width === undefined)
    throw invalidArgument("four numbers are needed");
  const outside =
    row < 0 || column < 0 || height < 1 || width < 1 || row + height > MAX_ROWS || column + width > MAX_COLUMNS;
  if (outside) throw invalidArgument(`no range at ${row}, ${column} of ${height} × ${width}`);
  return rangeObject({ ...target, areas: [rangeOf(row, column, row + height - 1, column + width - 1)] });
}

function used(target: SheetTarget, args: readonly unknown[]): HostObject | null {
  const area = target.sheet.used(args[0] === true);
  return area === null ? null : rangeObject({ ...target, areas: [area] });
}

/** Shows or hides a sheet; throws where it is the last one to be seen. */
export function setVisibility(target: SheetTarget, value: unknown): void {
  const next = VISIBILITY[textArgument(value, "visibility")];
  if (next === undefined) throw invalidArgument(`no visibility ${String(value)}`);
  const { sheet, host } = target;
  const others = host.workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (next !== "visible" && !others) throw new HostError("InvalidOperation", "the last visible sheet stays");
  sheet.visibility = next;
  if (next !== "visible" && host.workbook.activeSheet === sheet.id) {
    const other = host.workbook.sheets.find((candidate) => candidate.visibility === "visible");
    if (other !== undefined) host.workbook.activate(other);
  }
  changed(target);
}

/** Event numbers of the client library, by the name in its registration methods. */
const EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
};

/** The pane's wish to hear of events of the sheet or of all sheets. */
export function registrations<T extends { readonly host: HostContext }>(
  idOf: (target: T) => string,
): Readonly<Record<string, (target: T) => unknown>> {
  const methods: Record<string, (target: T) => unknown> = {};
  for (const [name, type] of Object.entries(EVENTS)) {
    methods[`_Register${name}Event`] = (target) => {
      target.host.registered.add(`${type}:${idOf(target)}`);
      return null;
    };
    methods[`_Unregister${name}Event`] = (target) => {
      target.host.registered.delete(`${type}:${idOf(target)}`);
      return null;
    };
  }
  return methods;
}

const WORKSHEET: HostType<SheetTarget> = {
  name: "Worksheet",
  marks: ({ sheet }) => ({ _Id: sheet.id }),
  values: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: (target, value) => {
        renameSheet(target.host.workbook, target.sheet, textArgument(value, "name"));
      },
    },
    Position: {
      get: ({ host, sheet }) => host.workbook.sheets.indexOf(sheet),
      set: (target, value) => {
        const others = target.host.workbook.sheets.filter((other) => other !== target.sheet);
        others.splice(numberArgument(value, "position"), 0, target.sheet);
        target.host.workbook.sheets = others;
        changed(target);
      },
    },
    Visibility: {
      get: ({ sheet }) => Object.entries(VISIBILITY).find(([, known]) => known === sheet.visibility)?.[0] ?? "Visible",
      set: setVisibility,
    },
    TabColor: {
      get: ({ sheet }) => (sheet.tabColor === null ? "" : `#${sheet.tabColor}`),
      set: (target, value) => {
        target.sheet.tabColor = colorArgument(value);
        changed(target);
      },
    },
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: (target, value) => {
        target.sheet.showGridlines = booleanArgument(value, "gridlines");
        changed(target);
      },
    },
    StandardWidth: { get: () => 8.43 },
    EnableCalculation: { get: () => true, set: () => undefined },
  },
  objects: {
    Protection: (target) => hostObject(PROTECTION, target),
    FreezePanes: (target) => hostObject(FREEZE, target),
    CustomProperties: (target) => hostObject(CUSTOM_PROPERTIES, target),
    Tables: tablesObject,
    Charts: chartsObject,
    PageLayout: pageLayoutObject,
    HorizontalPageBreaks: rowBreaksObject,
    GetRange: range,
    GetCell: (target, args) => rangeByIndexes(target, [args[0], args[1], 1, 1]),
    GetRangeByIndexes: rangeByIndexes,
    GetRanges: (target, args) => rangeAreasObject({ ...target, areas: areasOf(textArgument(args[0], "address")) }),
    GetUsedRange: (target, args) => used(target, args) ?? rangeObject({ ...target, areas: [rangeOf(0, 0, 0, 0)] }),
    GetUsedRangeOrNullObject: used,
  },
  methods: {
    Activate: ({ host, sheet }) => {
      host.workbook.activate(sheet);
      return null;
    },
    Delete: ({ host, sheet }) => {
      host.workbook.deleteSheet(sheet);
      return null;
    },
    Calculate: ({ host }) => {
      host.workbook.generation += 1;
      return null;
    },
    ...registrations(({ sheet }: SheetTarget) => sheet.id),
  },
};

export const worksheetObject = (host: HostContext, sheet: SheetModel): HostObject =>
  hostObject(WORKSHEET, { host, sheet });
