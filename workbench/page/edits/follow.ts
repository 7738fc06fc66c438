import { SheetPasteShortKeyCommandName } from "@univerjs/preset-sheets-core";
import type { ExcelHost } from "../../host/excel-host";
import { HostError } from "../../host/host-error";
import type { CellRange } from "../../../src/grid/address";
import type { SheetModel } from "../../host/sheet-model";
import type { Objection } from "../../host/validate";
import { cellsEdited, cellsMoved, LOOK_EDITS, type GridCells } from "./cells";
import type { Copies } from "./copies";
import { isRecord, rangeIn, type Params } from "./grid-params";
import { LINE_EDITS } from "./lines";
import { SHEET_EDITS } from "./sheets";

interface Selected {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What became of something done in the grid. */
export type Followed =
  | { readonly kind: "nothing" }
  | { readonly kind: "done" }
  | { readonly kind: "selected"; readonly selected: Selected }
  /** The workbook did not take it: the grid must show again what the workbook holds. */
  | { readonly kind: "refused"; readonly code: string }
  /** A validation has something against what was typed; one that stops it kept it out. */
  | { readonly kind: "objected"; readonly objection: Objection };

const NOTHING: Followed = { kind: "nothing" };
const DONE: Followed = { kind: "done" };

/** Mutations that change nothing that a workbook holds. */
const HARMLESS = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
  "sheet.mutation.copy-worksheet-end",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.set-worksheet-permission-points",
]);

/** Things that the grid offers and this Excel does not play. */
const REFUSED =
  /^sheet\.command\.(?:move-rows|move-cols|reorder-range|set-text-rotation|set-worksheet-right-to-left|(?:add|delete|set|change|view)-(?:range|worksheet|sheet)-(?:protection|permission)[a-z-]*|(?:set|insert|remove)-defined-name|[a-z-]*range-theme[a-z-]*|set-worksheet-default-style|set-workbook-name)$/;

function selectedIn(host: ExcelHost, params: Params): Followed {
  const selections: unknown = params["selections"];
  const first: unknown = Array.isArray(selections) ? selections[0] : undefined;
  const range = isRecord(first) ? rangeIn(first["range"]) : null;
  const sheet = String(params["subUnitId"]);
  if (range === null || host.workbook.findSheet(sheet) === undefined) return NOTHING;
  host.workbook.selection = { sheet, range };
  return { kind: "selected", selected: { sheet, range } };
}

function sheetOf({ workbook }: ExcelHost, params: Params): ReturnType<typeof workbook.findSheet> {
  const id = params["subUnitId"] ?? params["sheetId"];
  return workbook.findSheet(typeof id === "string" ? id : workbook.activeSheet);
}

function attempt(host: ExcelHost, job: () => void): Followed {
  host.history.begin();
  try {
    job();
    return DONE;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    host.history.rollBack();
    return { kind: "refused", code: error.code };
  }
}

function typedInto(host: ExcelHost, sheet: SheetModel, params: Params, cells: GridCells): Followed {
  let objection: Objection | null = null;
  const followed = attempt(host, () => {
    objection = cellsEdited(host, sheet, params, cells);
  });
  const said = objection as Objection | null;
  if (followed.kind !== "done" || said === null) return followed;
  if (said.style === "Stop") host.history.rollBack();
  return { kind: "objected", objection: said };
}

function copied(host: ExcelHost, copies: Copies, command: string, params: Params): Followed | null {
  if (command === "univer.command.copy" || command === "univer.command.cut") {
    copies.take(command === "univer.command.cut");
    return NOTHING;
  }
  const sheet = sheetOf(host, params);
  const job =
    command === SheetPasteShortKeyCommandName
      ? copies.paste(params)
      : command === "sheet.command.auto-fill" && sheet !== undefined
        ? copies.fill(sheet, params)
        : null;
  return job === null ? null : attempt(host, job);
}

/** Carries out on the workbook what the grid must not do by itself; "nothing" where the grid may go on. */
export function replaceCommand(host: ExcelHost, copies: Copies, command: string, params: unknown): Followed {
  if (command === "univer.command.undo") return host.history.undo() ? DONE : { kind: "refused", code: "NothingToUndo" };
  if (command === "univer.command.redo") return host.history.redo() ? DONE : { kind: "refused", code: "NothingToUndo" };
  if (REFUSED.test(command)) return { kind: "refused", code: "NotImplemented" };
  const edit = SHEET_EDITS[command];
  const given = isRecord(params) ? params : {};
  const copy = copied(host, copies, command, given);
  if (copy !== null) return copy;
  const sheet = sheetOf(host, given);
  if (edit === undefined || sheet === undefined) return NOTHING;
  return attempt(host, () => {
    edit(host, sheet, given);
  });
}

/** Carries over to the workbook what a person did in the grid. */
export function followMutation(
  host: ExcelHost,
  command: string,
  params: unknown,
  cellsOf: (sheet: string) => GridCells,
): Followed {
  if (!isRecord(params)) return NOTHING;
  if (command === "sheet.operation.set-selections") return selectedIn(host, params);
  const sheet = sheetOf(host, params);
  if (command === "sheet.operation.set-worksheet-active") {
    if (sheet?.visibility === "visible") host.workbook.activate(sheet);
    return NOTHING;
  }
  if (!command.startsWith("sheet.mutation.") || HARMLESS.has(command)) return NOTHING;
  if (command === "sheet.mutation.move-range")
    return attempt(host, () => {
      cellsMoved(host, params);
    });
  if (sheet === undefined) return { kind: "refused", code: "ItemNotFound" };
  if (command === "sheet.mutation.set-range-values") return typedInto(host, sheet, params, cellsOf(sheet.id));
  const look = LOOK_EDITS[command];
  if (look !== undefined)
    return attempt(host, () => {
      look(host, sheet, params, cellsOf(sheet.id));
    });
  const edit = LINE_EDITS[command];
  return edit === undefined
    ? { kind: "refused", code: "NotImplemented" }
    : attempt(host, () => {
        edit(host, sheet, params);
      });
}
