import { isRecord } from "../../../src/base/is-record";
import { HostError } from "../host-error";
import { MAX_COLUMNS, MAX_ROWS, rangeOf } from "../../../src/grid/address";
import type { CellRange } from "../../../src/grid/address";
import { cellText, parseReference } from "../formula/parse-reference";
import { invalidArgument } from "../host-error";
import { mustBeInFront } from "../situation";
import { hostObject } from "../host-object";
import type { HostObject, HostType } from "../host-object";
import { firstArea, numberArgument, rangeArgument, textArgument } from "./context";
import type { RangeTarget, SheetTarget } from "./context";
import { cellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { formatObject } from "./format";
import { clearRange, copyRange, deleteRange, insertRange, mergeRange, unmergeRange } from "./range-actions";
import { SETTERS } from "./set-properties";
import { validationObject } from "./validation";
import { MAX_ADDRESS, VALUES, fullAddress, matrix } from "./range-content";

/** A RangeAreas holds no more; asking for more merged areas at once fails. */
const MAX_MERGED_AREAS = 512;

const narrow = (target: RangeTarget, area: CellRange): RangeTarget => ({ ...target, areas: [area] });

const narrowed = (target: RangeTarget, area: CellRange): HostObject => rangeObject(narrow(target, area));

function usedWithin(target: RangeTarget, args: readonly unknown[]): HostObject | null {
  const used = target.sheet.used(args[0] === true, firstArea(target));
  return used === null ? null : narrowed(target, used);
}

const OBJECTS: NonNullable<HostType<RangeTarget>["objects"]> = {
  Format: formatObject,
  DataValidation: validationObject,
  ConditionalFormats: conditionalFormatsObject,
  Worksheet: (target) => (target.host.workbook.findSheet(target.sheet.id) === undefined ? null : worksheetOf(target)),
  GetCell: (target, args) => {
    const area = firstArea(target);
    const [row, column] = [area.top + numberArgument(args[0], "row"), area.left + numberArgument(args[1], "column")];
    return narrowed(target, rangeOf(row, column, row, column));
  },
  GetRow: (target, args) => {
    const area = firstArea(target);
    const row = area.top + numberArgument(args[0], "row");
    return narrowed(target, rangeOf(row, area.left, row, area.right));
  },
  GetColumn: (target, args) => {
    const area = firstArea(target);
    const column = area.left + numberArgument(args[0], "column");
    return narrowed(target, rangeOf(area.top, column, area.bottom, column));
  },
  GetBoundingRect: (target, args) => {
    const [own, other] = [firstArea(target), firstArea(rangeArgument(args[0]))];
    return narrowed(
      target,
      rangeOf(
        Math.min(own.top, other.top),
        Math.min(own.left, other.left),
        Math.max(own.bottom, other.bottom),
        Math.max(own.right, other.right),
      ),
    );
  },
  GetEntireRow: (target) =>
    narrowed(target, rangeOf(firstArea(target).top, 0, firstArea(target).bottom, MAX_COLUMNS - 1)),
  GetEntireColumn: (target) =>
    narrowed(target, rangeOf(0, firstArea(target).left, MAX_ROWS - 1, firstArea(target).right)),
  GetUsedRange: (target, args) =>
    usedWithin(target, args) ??
    narrowed(
      target,
      rangeOf(firstArea(target).top, firstArea(target).left, firstArea(target).top, firstArea(target).left),
    ),
  GetUsedRangeOrNullObject: usedWithin,
  GetMergedAreasOrNullObject: (target) => {
    const area = firstArea(target);
    const areas = target.sheet.merges.filter(
      (merge) =>
        merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right,
    );
    if (areas.length > MAX_MERGED_AREAS) throw new HostError("GeneralException", "more than 512 merged areas");
    return areas.length === 0 ? null : rangeAreasObject({ ...target, areas });
  },
  Insert: (target, args) => narrowed(target, insertRange(target, textArgument(args[0], "shift"))),
};

const METHODS: NonNullable<HostType<RangeTarget>["methods"]> = {
  /** The client library asks before it sends many values. */
  _ValidateArraySize: (target, args) => {
    const area = firstArea(target);
    if (args[0] !== area.bottom - area.top + 1 || args[1] !== area.right - area.left + 1)
      throw invalidArgument("the values have another shape than the range");
    return null;
  },
  Clear: (target, args) => clearRange(target, args[0]),
  Delete: (target, args) => deleteRange(target, textArgument(args[0], "shift")),
  Merge: (target, args) => mergeRange(target, args[0] === true),
  Unmerge: unmergeRange,
  CopyFrom: (target, args) => copyRange(target, args),
  ...SETTERS,
  GetCellProperties: (target, args) =>
    matrix(target, (row, column) => cellProperties(target, row, column, isRecord(args[0]) ? args[0] : {})),
  GetColumnProperties: (target, args) => {
    const area = firstArea(target);
    const asked = isRecord(args[0]) ? args[0] : {};
    return Array.from({ length: area.right - area.left + 1 }, (_unused, at) => ({
      ...(asked["columnHidden"] === true ? { columnHidden: target.sheet.hiddenColumns.has(area.left + at) } : {}),
      ...(isRecord(asked["format"])
        ? {
            format: {
              columnWidth: formatObject(
                narrow(target, rangeOf(area.top, area.left + at, area.top, area.left + at)),
              ).get("ColumnWidth"),
            },
          }
        : {}),
    }));
  },
  GetRowProperties: (target) => {
    const area = firstArea(target);
    return Array.from({ length: area.bottom - area.top + 1 }, (_unused, at) => ({
      rowHidden: target.sheet.hiddenRows.has(area.top + at),
    }));
  },
  Select: (target) => {
    const { host, sheet } = target;
    mustBeInFront(host.situation);
    host.workbook.activate(sheet);
    host.workbook.selection = { sheet: sheet.id, range: firstArea(target) };
    host.workbook.tell({ type: "selected", sheet: sheet.id, range: firstArea(target) });
    return null;
  },
};

const RANGE: HostType<RangeTarget> = {
  name: "Range",
  marks: (target) => ({ _ReferenceId: `range:${target.sheet.id}:${target.areas.map(cellText).join(",")}` }),
  values: VALUES,
  objects: OBJECTS,
  methods: METHODS,
};

export const rangeObject = (target: RangeTarget): HostObject => hostObject(RANGE, target);

const AREA_COLLECTION: HostType<RangeTarget> = {
  name: "RangeCollection",
  values: { Count: { get: (target) => target.areas.length } },
  objects: {
    GetItemAt: (target, args) => narrowed(target, target.areas[numberArgument(args[0], "index")] ?? firstArea(target)),
  },
  items: (target) => target.areas.map((area) => narrowed(target, area)),
};

const RANGE_AREAS: HostType<RangeTarget> = {
  name: "RangeAreas",
  marks: (target) => ({ _ReferenceId: `areas:${target.sheet.id}:${target.areas.map(cellText).join(",")}` }),
  values: { Address: { get: fullAddress }, AreaCount: { get: (target) => target.areas.length } },
  objects: {
    Format: formatObject,
    Areas: (target) => hostObject(AREA_COLLECTION, target),
    ConditionalFormats: conditionalFormatsObject,
  },
  methods: { Clear: (target, args) => clearRange(target, args[0]) },
};

export const rangeAreasObject = (target: RangeTarget): HostObject => hostObject(RANGE_AREAS, target);

/** The rectangles of "A1:B2", "A:A" or several by ","; throws `InvalidArgument`. */
export function areasOf(address: string): readonly CellRange[] {
  if (address.length > MAX_ADDRESS) throw invalidArgument("an address of more than 8,192 characters");
  return address.split(",").map((part) => {
    const reference = parseReference(part.trim());
    if (reference === null) throw invalidArgument(`not an address: ${part}`);
    return reference.range;
  });
}

const worksheetShell: HostType<SheetTarget> = {
  name: "Worksheet",
  marks: ({ sheet }) => ({ _Id: sheet.id }),
  values: { Id: { get: ({ sheet }) => sheet.id }, Name: { get: ({ sheet }) => sheet.name } },
};

const worksheetOf = ({ host, sheet }: SheetTarget): HostObject => hostObject(worksheetShell, { host, sheet });
