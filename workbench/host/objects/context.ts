import { isRecord } from "../../../src/base/is-record";
import type { CellRange } from "../../../src/grid/address";
import { accessDenied, invalidArgument } from "../host-error";
import type { Evaluator } from "../formula/evaluate";
import type { SheetModel } from "../sheet-model";
import type { Situation } from "../situation";
import type { WorkbookModel } from "../workbook-model";

/** What every object of the workbook needs to do its work. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly evaluator: Evaluator;
  /** Names of events that the pane listens to: "10:Workbook". */
  readonly registered: Set<string>;
  readonly workbooksCreated: string[];
  eventsEnabled: boolean;
  readonly situation: Situation;
}

export interface SheetTarget {
  readonly host: HostContext;
  readonly sheet: SheetModel;
}

/** A rectangle, or several at once for RangeAreas. */
export interface RangeTarget extends SheetTarget {
  readonly areas: readonly CellRange[];
}

export function firstArea(target: RangeTarget): CellRange {
  const [area] = target.areas;
  if (area === undefined) throw invalidArgument("an empty range");
  return area;
}

/** Throws `AccessDenied` where the sheet is protected. */
export function mustBeOpen(sheet: SheetModel): void {
  if (sheet.protection !== null) throw accessDenied(`${sheet.name} is protected`);
}

/** Throws `AccessDenied` where one of the cells is locked on a protected sheet. */
export function mustBeWritable(sheet: SheetModel, range: CellRange): void {
  if (sheet.protection === null) return;
  for (let row: number = range.top; row <= range.bottom; row += 1) {
    for (let column: number = range.left; column <= range.right; column += 1) {
      if (sheet.cell(row, column).style.locked) throw accessDenied(`${sheet.name} is protected`);
    }
  }
}

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text`);
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== "number") throw invalidArgument(`${what} must be a number`);
  return value;
}

export function booleanArgument(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** A text of a record, "" where there is none. */
export const textIn = (record: Readonly<Record<string, unknown>>, key: string): string => {
  const value = record[key];
  return typeof value === "string" ? value : "";
};

export function recordArgument(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument(`${what} must be an object`);
  return value;
}

/** "#1F4E79" → "1F4E79"; "" and null → null. Names of colours are not known here. */
export function colorArgument(value: unknown): string | null {
  if (value === null || value === "") return null;
  const text = textArgument(value, "colour");
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match?.[1] === undefined) throw invalidArgument(`not a colour: ${text}`);
  return match[1].toUpperCase();
}

export const isRangeTarget = (value: unknown): value is RangeTarget =>
  isRecord(value) && "areas" in value && "sheet" in value;

export function rangeArgument(value: unknown): RangeTarget {
  if (!isRangeTarget(value)) throw invalidArgument("a range is needed");
  return value;
}
