import { cellRuns, type CellRun } from "../office/cell-runs";
import type { ChangedCell } from "./packed-cells";
import { inPieces } from "../office/ask-in-batches";
import { RANGE_CALLS, withReleased } from "../office/released";
import type { ExcelRunner } from "../office/run-in-excel";
import { CALL_BYTES, jsonBytes, type WorkItem } from "../office/write-in-batches";

/** Cells that need no asking but lie so near that one range spares another. */
export const ASKED_GAP = 12;

const placeOf = ({ sheetId, address }: ChangedCell): { readonly sheet: string; readonly address: string } => ({
  sheet: sheetId,
  address,
});

/** Those of the cells whose sheet is there and which still hold what we put there. */
export const readChanged = (excel: ExcelRunner, cells: readonly ChangedCell[]): Promise<readonly ChangedCell[]> =>
  inPieces(excel, cellRuns(cells, placeOf, ASKED_GAP), readRuns);

async function readRuns(
  context: Excel.RequestContext,
  runs: readonly CellRun<ChangedCell>[],
): Promise<readonly ChangedCell[]> {
  const sheets = new Map(
    [...new Set(runs.map(({ sheet }) => sheet))].map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id)]),
  );
  await context.sync();
  const asked = runs.flatMap((run) => {
    const sheet = sheets.get(run.sheet);
    if (sheet === undefined || sheet.isNullObject) return [];
    const range = sheet.getRange(run.address);
    range.load("values");
    return [{ run, range }];
  });
  await context.sync();
  return asked.flatMap(({ run, range }) =>
    run.items.filter(({ at, item }) => String(range.values[at]?.[0] ?? "") === item.after).map(({ item }) => item),
  );
}

function queueRun(context: Excel.RequestContext, { sheet, address, items }: CellRun<ChangedCell>): void {
  withReleased(context.workbook.worksheets.getItem(sheet).getRange(address), (range) => {
    range.numberFormat = items.map(({ item }) => [item.numberFormat]);
    range.formulas = items.map(({ item }) => [item.formula]);
  });
}

/** A range of a sheet by its address, two properties of it, each after a look at its size. */
const CALLS_A_RUN = RANGE_CALLS + 5;

const work = (runs: readonly CellRun<ChangedCell>[]): WorkItem => ({
  bytes: runs.reduce(
    (sum, { items }) =>
      sum + CALLS_A_RUN * CALL_BYTES + jsonBytes(items.map(({ item }) => [item.formula, item.numberFormat])),
    0,
  ),
  actions: runs.length * CALLS_A_RUN,
  queue: (context) => {
    for (const run of runs) queueRun(context, run);
  },
  halves: runs.length < 2 ? null : () => [work(runs.slice(0, runs.length >> 1)), work(runs.slice(runs.length >> 1))],
});

/** Gives each cell its formula or constant, and its number format. Each cell stands there once. */
export const cellWork = (cells: readonly ChangedCell[]): readonly WorkItem[] =>
  cellRuns(cells, placeOf).map((run) => work([run]));
