import { MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../../src/grid/address";
import type { CellStyle } from "../../../src/grid/cell";
import { parseFormula } from "../formula/parse";
import { cellText, parseReference } from "../formula/parse-reference";
import { sheetPrefix } from "../formula/shift";
import { HostError, invalidArgument } from "../host-error";
import { hostObject, type HostObject, type HostType, type HostValue } from "../host-object";
import { displayText } from "../number-text";
import { parseInput } from "../parse-input";
import type { CellValue, Scalar } from "../sheet-model";
import {
  firstArea,
  isRecord,
  mustBeOpen,
  mustBeWritable,
  numberArgument,
  rangeArgument,
  textArgument,
  textIn,
  type RangeTarget,
  type SheetTarget,
} from "./context";
import { cellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { formatObject, restyle } from "./format";
import { clearRange, copyRange, deleteRange, insertRange, mergeRange, unmergeRange } from "./range-actions";
import { validationObject } from "./validation";

const MAX_CELLS_READ = 5_000_000;
const MAX_ADDRESS = 8_192;

/** "Sheet1!A1:B2", several joined by ",". */
export const fullAddress = ({ sheet, areas }: RangeTarget): string =>
  areas.map((area) => `${sheetPrefix(sheet.name)}!${cellText(area)}`).join(",");

const plain = (value: CellValue): Scalar => (value === null ? "" : typeof value === "object" ? value.error : value);

/** A matrix of what each cell gives. */
function matrix(target: RangeTarget, read: (row: number, column: number) => unknown): readonly (readonly unknown[])[] {
  const { top, left, bottom, right } = firstArea(target);
  if ((bottom - top + 1) * (right - left + 1) > MAX_CELLS_READ)
    throw new HostError("RequestPayloadSizeLimitExceeded", "more than 5,000,000 cells");
  const rows: unknown[][] = [];
  for (let row: number = top; row <= bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column: number = left; column <= right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Calls back with what is written to each cell; one value is written to all. */
function eachWritten(
  target: RangeTarget,
  value: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { top, left, bottom, right } = firstArea(target);
  const [height, width] = [bottom - top + 1, right - left + 1];
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (rows !== null && rows.length !== height) throw invalidArgument(`${rows.length} rows for a range of ${height}`);
  for (let row = 0; row < height; row += 1) {
    const cells: unknown = rows?.[row];
    if (rows !== null && (!Array.isArray(cells) || cells.length !== width))
      throw invalidArgument(`row ${row + 1} has another width than the range`);
    for (let column = 0; column < width; column += 1)
      visit(top + row, left + column, Array.isArray(cells) ? cells[column] : value);
  }
}

function writeContent(target: RangeTarget, value: unknown): void {
  const { sheet, host } = target;
  const area = firstArea(target);
  mustBeWritable(sheet, area);
  eachWritten(target, value, (row, column, input) => {
    if (input === null || input === undefined) return;
    if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
      throw invalidArgument("a cell takes text, numbers, true or false");
    const covered = sheet.merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
    if (covered) return;
    const change = parseInput(input, sheet.cell(row, column));
    if (typeof change.formula === "string" && parseFormula(change.formula) === null)
      throw invalidArgument(`not a formula: ${change.formula}`);
    sheet.put(row, column, change);
  });
  host.workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: area,
    author: host.workbook.author,
    change: "RangeEdited",
  });
}

const valueOf = ({ host, sheet }: SheetTarget, row: number, column: number): CellValue =>
  host.evaluator.value(sheet, row, column);

const VALUES: Readonly<Record<string, HostValue<RangeTarget>>> = {
  Address: { get: fullAddress },
  RowIndex: { get: (target) => firstArea(target).top },
  ColumnIndex: { get: (target) => firstArea(target).left },
  RowCount: { get: (target) => firstArea(target).bottom - firstArea(target).top + 1 },
  ColumnCount: { get: (target) => firstArea(target).right - firstArea(target).left + 1 },
  CellCount: {
    get: (target) =>
      target.areas.reduce((total, area) => total + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
  },
  Values: { get: (target) => matrix(target, (row, column) => plain(valueOf(target, row, column))), set: writeContent },
  Text: {
    get: (target) =>
      matrix(target, (row, column) =>
        displayText(valueOf(target, row, column), target.sheet.cell(row, column).style.numberFormat),
      ),
  },
  Formulas: {
    get: (target) =>
      matrix(target, (row, column) => {
        const { formula, value } = target.sheet.cell(row, column);
        return formula === null ? plain(value) : `=${formula}`;
      }),
    set: writeContent,
  },
  NumberFormat: {
    get: (target) => matrix(target, (row, column) => target.sheet.cell(row, column).style.numberFormat),
    set: (target, value) => {
      const area = firstArea(target);
      mustBeOpen(target.sheet);
      if (typeof value === "string") restyle(target, (style) => ({ ...style, numberFormat: value }));
      else {
        const known = new Map<CellStyle, Map<string, CellStyle>>();
        eachWritten(target, value, (row, column, code) => {
          if (code === null) return;
          const { style } = target.sheet.cell(row, column);
          const format = textArgument(code, "number format");
          const same = known.get(style) ?? new Map<string, CellStyle>();
          known.set(style, same);
          const changed = same.get(format) ?? { ...style, numberFormat: format };
          same.set(format, changed);
          target.sheet.put(row, column, { style: changed });
        });
        target.host.workbook.tell({ type: "look", sheet: target.sheet.id, range: area });
      }
    },
  },
  ValueTypes: {
    get: (target) =>
      matrix(target, (row, column) => {
        const value = valueOf(target, row, column);
        if (value === null) return "Empty";
        return typeof value === "object"
          ? "Error"
          : typeof value === "number"
            ? "Double"
            : typeof value === "boolean"
              ? "Boolean"
              : "String";
      }),
  },
  RowHidden: lineHidden("row"),
  ColumnHidden: lineHidden("column"),
  Hyperlink: {
    get: (target) => {
      const { link } = target.sheet.cell(firstArea(target).top, firstArea(target).left);
      return link === null ? null : { documentReference: link.reference, screenTip: link.tip };
    },
    set: (target, value) => {
      mustBeOpen(target.sheet);
      const area = firstArea(target);
      const link = isRecord(value)
        ? { reference: textIn(value, "documentReference") || textIn(value, "address"), tip: textIn(value, "screenTip") }
        : null;
      target.sheet.put(area.top, area.left, { link });
      if (isRecord(value) && typeof value["textToDisplay"] === "string")
        target.sheet.put(area.top, area.left, { value: value["textToDisplay"], formula: null });
      target.host.workbook.tell({
        type: "cells",
        sheet: target.sheet.id,
        range: area,
        author: target.host.workbook.author,
        change: "RangeEdited",
      });
    },
  },
};

function lineHidden(along: "row" | "column"): HostValue<RangeTarget> {
  const setOf = (target: RangeTarget): Set<number> =>
    along === "row" ? target.sheet.hiddenRows : target.sheet.hiddenColumns;
  const bounds = (target: RangeTarget): readonly [number, number] => {
    const area = firstArea(target);
    return along === "row" ? [area.top, area.bottom] : [area.left, area.right];
  };
  return {
    get: (target) => {
      const [from, to] = bounds(target);
      let hidden = 0;
      for (const index of setOf(target)) if (index >= from && index <= to) hidden += 1;
      return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
    },
    set: (target, value) => {
      mustBeOpen(target.sheet);
      const [from, to] = bounds(target);
      for (let index = from; index <= to; index += 1) {
        if (value === true) setOf(target).add(index);
        else setOf(target).delete(index);
      }
      target.host.workbook.tell({ type: "lines", sheet: target.sheet.id, range: firstArea(target) });
    },
  };
}

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
