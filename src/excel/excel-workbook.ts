import type { OpenWorkbookPort, SheetChange, Wait } from "../app/ports/workbook";
import { editAgain, editCells } from "./actions/edit-cells";
import { readJournal } from "./actions/journal";
import { failureOf, WorkbookFailure } from "./office/failure";
import { listSheets } from "./read/list-sheets";
import { readSheets } from "./read/read-sheets";
import { createExcelRunner } from "./office/run-in-excel";
import { tidy } from "./actions/tidy";
import { draftsIn, type DraftPlace } from "./office/drafts";
import { savedStates } from "./office/saved-states";
import { recover, takeBack } from "./actions/undo-action";
import type { Targets } from "./actions/targets";
import { showsCells } from "./read/shows-cells";
import { watchChanges } from "./office/watch";
import { isOwnStore, prepare, writePlan } from "./actions/write-plan";

/** What else than a sheet with cells may be in front fails by a code that no documentation names (office-js 2444). */
const NO_CELLS: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "ItemNotFound",
]);

async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  try {
    await context.sync();
  } catch (error) {
    const { code } = failureOf(error);
    throw NO_CELLS.has(code) ? new WorkbookFailure("sheet-kind", code, null, { cause: error }) : error;
  }
  return sheet.name;
}

export interface ExcelWorkbookOptions {
  /** Told what Excel waits for a person to do, and with null when the wait is over. */
  readonly onWaiting?: (waiting: Wait | null) => void;
  /** How long a person is waited for, in milliseconds. */
  readonly patience?: number;
  /**
   * Whether this Excel keeps what the person can undo while an add-in writes: since ExcelApi 1.19. Where it does not,
   * the pane's state waits in `drafts` for the next writing that was asked for.
   */
  readonly keepsUndo?: boolean;
  readonly drafts?: DraftPlace | null;
}

const PATIENCE_MS = 60_000;

/** What happens to each sheet: first those that are written, then those that are no longer planned. */
const changesOf = ({ targets, stale }: Targets): readonly SheetChange[] => [
  ...targets.map(({ plan: { name, kind }, replaced }): SheetChange => ({
    name,
    kind,
    change: replaced === null ? "created" : "replaced",
  })),
  ...stale.map(({ sheet: { name }, mark: { kind }, kept }): SheetChange => ({
    name,
    kind,
    change: kept ? "kept" : "removed",
  })),
];

/**
 * Whether writing costs the person their own undo in any Excel: hiding or renaming a sheet does, so what is written over
 * or put aside does, and a new sheet that hides.
 */
const clearsUndo = ({ targets, stale }: Targets): boolean =>
  stale.some(({ kept }) => !kept) ||
  targets.some(({ replaced, plan }) => replaced !== null || plan.visibility !== "visible" || plan.protection !== null);

const newToken = (): string => crypto.randomUUID().slice(0, 13);

/**
 * The workbook that is open in Excel, through Office.js. Needs `Office.onReady` to have resolved and ExcelApi 1.13.
 * Every call fails with `WorkbookFailure` and with nothing else.
 */
export function createExcelWorkbook({
  onWaiting = () => undefined,
  patience = PATIENCE_MS,
  keepsUndo = true,
  drafts: place = null,
}: ExcelWorkbookOptions = {}): OpenWorkbookPort {
  const excel = createExcelRunner({ onWaiting, patience });
  const states = savedStates(draftsIn(place));
  let writing = 0;
  const quietly = async <T>(job: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      const result = await job();
      // What was asked for is done; a state that cannot be brought in now goes on waiting where it is.
      if (states.isWaiting()) await excel.run(states.bringIn).catch(failureOf);
      return result;
    } finally {
      writing -= 1;
    }
  };
  const about = (action: string): { readonly id: string; readonly action: string; readonly at: string } => ({
    id: newToken(),
    action,
    at: new Date().toISOString(),
  });

  return {
    name: () =>
      excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      }),
    sheets: async () =>
      (await excel.run(listSheets))
        .filter((sheet) => !isOwnStore(sheet))
        .map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          visibility: sheet.visibility,
          protected: sheet.protected,
          ours: sheet.mark?.kind ?? null,
          used: sheet.used,
        })),
    activeSheet: () => excel.run(activeSheet),
    read: (names, onProgress, cancellation) => readSheets(excel, names, { onProgress, cancellation }),
    preview: async (plan) => {
      const prepared = await excel.run((context) => prepare(context, plan, newToken));
      return { changes: changesOf(prepared), clearsUndo: !keepsUndo || clearsUndo(prepared) };
    },
    write: (plan, action, onProgress, cancellation) =>
      quietly(async () => {
        await recover(excel);
        return changesOf(await writePlan(excel, plan, { ...about(action), newToken, onProgress, cancellation }));
      }),
    edit: (edits, action) =>
      quietly(async () => {
        await recover(excel);
        return editCells(excel, edits, about(action));
      }),
    select: (sheet, address) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).select();
        await context.sync();
      }),
    shows: (sheet, cells) => excel.run((context) => showsCells(context, sheet, cells)),
    journal: async () =>
      (await excel.run(readJournal)).entries
        .filter((entry) => entry.status !== "writing")
        .map(({ id, action, at, status }) => ({ id, action, at, undone: status === "undone" })),
    undo: (id) => quietly(() => takeBack(excel, id, "keep")),
    tidy: () =>
      quietly(async () => {
        await recover(excel);
        states.forget();
        return excel.run((context) => tidy(context, states));
      }),
    redo: (id) =>
      quietly(async () => {
        const entry = (await excel.run(readJournal)).entries.find((one) => one.id === id);
        if (entry?.status === "undone") await editAgain(excel, entry);
      }),
    watch: (onChange, onSheets) => watchChanges(excel, () => writing > 0, { onChange, onSheets }),
    properties: () =>
      excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        custom.load("items/key,items/value");
        await context.sync();
        return Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)]));
      }),
    load: async () => {
      await recover(excel);
      return excel.run(states.read);
    },
    save: (text) => (keepsUndo ? excel.runAtOnce((context) => states.write(context, text)) : states.hold(text)),
  };
}
