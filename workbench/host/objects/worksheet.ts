import { MAX_COLUMNS, MAX_ROWS, rangeOf } from "../../../src/grid/address";
import type { SheetVisibility } from "../../../src/grid/grid";
import { renameSheet } from "../formula/shift";
import { HostError, invalidArgument } from "../host-error";
import { hostObject } from "../host-object";
import type { HostObject, HostType } from "../host-object";
import { mustBeInFront, mustHaveOpenStructure } from "../situation";
import type { SheetModel } from "../sheet-model";
import { chartsObject } from "./charts";
import { booleanArgument, colorArgument, numberArgument, textArgument } from "./context";
import type { HostContext, SheetTarget } from "./context";
import { pageLayoutObject, rowBreaksObject } from "./page-layout";
import { areasOf, rangeAreasObject, rangeObject } from "./range";
import { tablesObject } from "./tables";
import { CUSTOM_PROPERTIES, FREEZE, PROTECTION, WHOLE, changed } from "./worksheet-parts";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
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
  mustHaveOpenStructure(target.host.situation);
  const next = VISIBILITY[textArgument(value, "visibility")];
  if (next === undefined) throw invalidArgument(`no visibility ${String(value)}`);
  const { sheet, host } = target;
  const others = host.workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (next !== "visible" && !others) throw new HostError("InvalidOperation", "the last visible sheet stays");
  if (sheet.visibility !== next) host.workbook.undoStackClears += 1;
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
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
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
        mustHaveOpenStructure(target.host.situation);
        // Windows and Mac: what the person did before cannot be undone any more.
        target.host.workbook.undoStackClears += 1;
        renameSheet(target.host.workbook, target.sheet, textArgument(value, "name"));
      },
    },
    Position: {
      get: ({ host, sheet }) => host.workbook.sheets.indexOf(sheet),
      set: (target, value) => {
        mustHaveOpenStructure(target.host.situation);
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
        mustBeInFront(target.host.situation);
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
      mustBeInFront(host.situation);
      host.workbook.activate(sheet);
      return null;
    },
    Delete: ({ host, sheet }) => {
      mustBeInFront(host.situation);
      mustHaveOpenStructure(host.situation);
      // learn.microsoft.com, Excel.Worksheet.delete: very hidden sheets have to be made hidden or visible first.
      if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "a very hidden sheet stays");
      host.workbook.deleteSheet(sheet);
      return null;
    },
    Calculate: ({ host }) => {
      host.workbook.calculate();
      return null;
    },
    ...registrations(({ sheet }: SheetTarget) => sheet.id),
  },
};

export const worksheetObject = (host: HostContext, sheet: SheetModel): HostObject =>
  hostObject(WORKSHEET, { host, sheet });
