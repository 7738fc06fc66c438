import { rangeOf } from "../../../src/grid/address";
import { unlistTable } from "../formula/unlist-table";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { intersects, type SheetModel } from "../sheet-model";
import { newTable, type TableModel } from "../sheet-parts";
import { clearFilters } from "../table-filter";
import {
  booleanArgument,
  firstArea,
  isRangeTarget,
  mustBeOpen,
  numberArgument,
  textArgument,
  type HostContext,
  type RangeTarget,
  type SheetTarget,
} from "./context";
import { areasOf, rangeObject } from "./range";

interface TableTarget extends SheetTarget {
  readonly table: TableModel;
}

const changed = ({ host, sheet, table }: TableTarget): void => {
  host.workbook.tell({ type: "look", sheet: sheet.id, range: table.range });
};

const part = (target: TableTarget, top: number, bottom: number): HostObject =>
  rangeObject({
    ...target,
    areas: [rangeOf(top, target.table.range.left, Math.max(top, bottom), target.table.range.right)],
  });

function checkPlace(sheet: SheetModel, area: RangeTarget["areas"][number], except: TableModel | null): void {
  mustBeOpen(sheet);
  if (sheet.merges.some((merge) => intersects(merge, area)))
    throw new HostError("MergedRangeConflict", "a table cannot stand over merged cells");
  if (sheet.tables.some((other) => other !== except && intersects(other.range, area)))
    throw new HostError("InvalidOperation", "a table cannot stand over another");
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function checkTableName(host: HostContext, name: string, except: TableModel): void {
  const taken = host.workbook.findTable(name);
  if (!NAME.test(name) || name.length > 255 || /^[A-Z]{1,3}\d+$/i.test(name))
    throw invalidArgument(`not a table name: ${name}`);
  if (taken !== undefined && taken.table !== except) throw new HostError("ItemAlreadyExists", `a table ${name} exists`);
}

const TABLE: HostType<TableTarget> = {
  name: "Table",
  marks: ({ table }) => ({ _Id: table.id }),
  values: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: (target, value) => {
        const name = textArgument(value, "name");
        checkTableName(target.host, name, target.table);
        target.table.name = name;
        changed(target);
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: (target, value) => {
        const style = textArgument(value, "style");
        if (style === "") throw invalidArgument("a table style has a name");
        target.table.style = style;
        changed(target);
      },
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilter,
      set: (target, value) => {
        target.table.showFilter = booleanArgument(value, "showFilterButton");
        changed(target);
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value) => {
        target.table.showTotals = booleanArgument(value, "showTotals");
        changed(target);
      },
    },
    ShowBandedRows: { get: () => true, set: () => undefined },
    ShowHeaders: { get: () => true, set: () => undefined },
  },
  objects: {
    GetRange: (target) => part(target, target.table.range.top, target.table.range.bottom),
    GetHeaderRowRange: (target) => part(target, target.table.range.top, target.table.range.top),
    GetDataBodyRange: (target) =>
      part(target, target.table.range.top + 1, target.table.range.bottom - (target.table.showTotals ? 1 : 0)),
    ConvertToRange: (target) => {
      mustBeOpen(target.sheet);
      unlistTable(target.host.workbook, target.host.evaluator, target.sheet, target.table);
      target.sheet.tables = target.sheet.tables.filter((table) => table !== target.table);
      changed(target);
      return part(target, target.table.range.top, target.table.range.bottom);
    },
  },
  methods: {
    Resize: (target, args) => {
      const [area] = isRangeTarget(args[0])
        ? args[0].areas
        : areasOf(textArgument(args[0], "range").replace(/^.*!/, ""));
      if (area?.top !== target.table.range.top) throw invalidArgument("the header row stays where it is");
      checkPlace(target.sheet, area, target.table);
      target.table.range = area;
      changed(target);
      return null;
    },
    Delete: (target) => {
      mustBeOpen(target.sheet);
      target.sheet.tables = target.sheet.tables.filter((table) => table !== target.table);
      target.sheet.clear(target.table.range, "all");
      changed(target);
      return null;
    },
    ClearFilters: ({ host, sheet, table }) => {
      mustBeOpen(sheet);
      clearFilters(host, sheet, table);
      return null;
    },
  },
};

const tableObject = (host: HostContext, sheet: SheetModel, table: TableModel): HostObject =>
  hostObject(TABLE, { host, sheet, table });

/** Every column of a table has a header of its own; Excel fills in what is missing. */
function nameHeaders(target: RangeTarget): void {
  const area = firstArea(target);
  const taken = new Set<string>();
  for (let column: number = area.left; column <= area.right; column += 1) {
    const value = target.host.evaluator.value(target.sheet, area.top, column);
    const base = value === null || typeof value === "object" ? `Column${column - area.left + 1}` : String(value);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}${count}`;
    taken.add(name.toLowerCase());
    if (name !== value) target.sheet.put(area.top, column, { value: name, formula: null });
  }
}

interface Scope {
  readonly host: HostContext;
  readonly sheet: SheetModel | null;
}

function add(scope: Scope, args: readonly unknown[]): HostObject {
  const place = rangeOfTable(scope, args[0]);
  const area = firstArea(place);
  checkPlace(place.sheet, area, null);
  const range = args[1] === true ? area : rangeOf(area.top, area.left, area.bottom + 1, area.right);
  if (range.bottom === range.top) throw invalidArgument("a table has a row under its header");
  const id = scope.host.workbook.newId("{table-") + "}";
  let count = 1;
  while (scope.host.workbook.findTable(`Table${count}`) !== undefined) count += 1;
  const table = newTable(id, `Table${count}`, range);
  nameHeaders(place);
  place.sheet.tables.push(table);
  scope.host.workbook.tell({ type: "look", sheet: place.sheet.id, range });
  return tableObject(scope.host, place.sheet, table);
}

function rangeOfTable(scope: Scope, argument: unknown): RangeTarget {
  if (isRangeTarget(argument)) return argument;
  const address = textArgument(argument, "address");
  const [, name] = /^'?(.*?)'?!/.exec(address) ?? [];
  const sheet = name === undefined ? scope.sheet : scope.host.workbook.sheet(name.replaceAll("''", "'"));
  if (sheet === null) throw invalidArgument("the sheet of the table is missing");
  return { host: scope.host, sheet, areas: areasOf(address.replace(/^.*!/, "")) };
}

function find(scope: Scope, key: unknown): HostObject | null {
  const found = scope.host.workbook.findTable(textArgument(key, "table"));
  if (found === undefined || (scope.sheet !== null && found.sheet !== scope.sheet)) return null;
  return tableObject(scope.host, found.sheet, found.table);
}

function get(scope: Scope, key: unknown): HostObject {
  const found = find(scope, key);
  if (found === null) throw itemNotFound(`no table ${String(key)}`);
  return found;
}

const all = ({ host, sheet }: Scope): readonly HostObject[] =>
  (sheet === null ? host.workbook.sheets : [sheet]).flatMap((owner) =>
    owner.tables.map((table) => tableObject(host, owner, table)),
  );

const TABLES: HostType<Scope> = {
  name: "TableCollection",
  values: { Count: { get: (scope) => all(scope).length } },
  objects: {
    Add: add,
    GetItem: (scope, args) => get(scope, args[0]),
    _Index: (scope, args) => get(scope, args[0]),
    GetItemOrNullObject: (scope, args) => find(scope, args[0]),
    GetItemAt: (scope, args) => {
      const found = all(scope)[numberArgument(args[0], "index")];
      if (found === undefined) throw itemNotFound("no such table");
      return found;
    },
  },
  methods: { GetCount: (scope) => all(scope).length },
  items: all,
};

export const tablesObject = ({ host, sheet }: Scope): HostObject => hostObject(TABLES, { host, sheet });
