import { isRecord } from "../../../src/base/is-record";
import { MAX_COLUMNS, MAX_ROWS, rangeOf } from "../../../src/grid/address";
import { accessDenied, invalidArgument, itemNotFound } from "../host-error";
import { hostObject } from "../host-object";
import { mustBeInFront } from "../situation";
import type { HostObject, HostType } from "../host-object";
import { numberArgument, textArgument } from "./context";
import type { SheetTarget } from "./context";
import { areasOf, rangeObject } from "./range";

export const PROTECTION: HostType<SheetTarget> = {
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

export const FREEZE: HostType<SheetTarget> = {
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
      mustBeInFront(target.host.situation);
      target.sheet.frozen = { rows: numberArgument(args[0] ?? 1, "rows"), columns: 0 };
      changed(target);
      return null;
    },
    FreezeColumns: (target, args) => {
      mustBeInFront(target.host.situation);
      target.sheet.frozen = { rows: 0, columns: numberArgument(args[0] ?? 1, "columns") };
      changed(target);
      return null;
    },
    FreezeAt: (target, args) => {
      mustBeInFront(target.host.situation);
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
      mustBeInFront(target.host.situation);
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

export const CUSTOM_PROPERTIES: HostType<SheetTarget> = {
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

export const WHOLE = rangeOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);

export const changed = ({ host, sheet }: SheetTarget): void => {
  host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
};
