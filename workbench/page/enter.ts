import { rangeOf } from "../../src/grid/address";
import type { ExcelHost } from "../host/excel-host";
import { parseFormula } from "../host/formula/parse";
import { parseInput } from "../host/parse-input";
import type { SheetModel } from "../host/sheet-model";
import { objectionTo, type Objection } from "../host/validate";

/** Why something typed was not taken, by Excel's error code; or what a validation says to it. */
export interface Entered {
  readonly refused: string | null;
  readonly objection: Objection | null;
}

/** Takes what was typed beside the grid for a cell, as Excel takes it: or says why not. */
export function enter(host: ExcelHost, sheet: SheetModel, row: number, column: number, text: string): Entered {
  const change = parseInput(text, sheet.cell(row, column));
  if (sheet.protection !== null && sheet.cell(row, column).style.locked)
    return { refused: "AccessDenied", objection: null };
  if (typeof change.formula === "string" && parseFormula(change.formula) === null)
    return { refused: "InvalidArgument", objection: null };
  host.history.begin();
  sheet.put(row, column, change);
  const objection = objectionTo(host.context, sheet, row, column);
  if (objection?.style === "Stop") {
    host.history.rollBack();
    host.history.end();
    return { refused: null, objection };
  }
  host.history.end();
  host.workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: rangeOf(row, column, row, column),
    author: "person",
    change: "RangeEdited",
  });
  return { refused: null, objection };
}
