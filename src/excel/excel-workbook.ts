import type { OpenWorkbookPort, SheetChange } from "../app/ports/workbook";
import { editAgain, editCells } from "./actions/edit-cells";
import { readJournal } from "./actions/journal";
import { listSheets } from "./read/list-sheets";
import { readSheets } from "./read/read-sheets";
import { createExcelRunner } from "./office/run-in-excel";
import { storedText } from "./office/stored-text";
import { tidy } from "./actions/tidy";
import { recover, takeBack } from "./actions/undo-action";
import type { Targets } from "./actions/targets";
import { watchChanges } from "./office/watch";
import { isOwnStore, prepare, writePlan } from "./actions/write-plan";

export interface ExcelWorkbookOptions {
  /** Told when Excel waits until a person has finished editing a cell, and when the wait is over. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** How long such a cell is waited for, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE_MS = 60_000;

const state = storedText("state:1");

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

const newToken = (): string => crypto.randomUUID().slice(0, 13);

/**
 * The workbook that is open in Excel, through Office.js. Needs `Office.onReady` to have resolved and ExcelApi 1.13.
 * Every call fails with `WorkbookFailure` and with nothing else.
 */
export function createExcelWorkbook({
  onWaiting = () => undefined,
  patience = PATIENCE_MS,
}: ExcelWorkbookOptions = {}): OpenWorkbookPort {
  const excel = createExcelRunner({ onWaiting, patience });
  let writing = 0;
  const quietly = async <T>(job: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await job();
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
    activeSheet: () =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),
    read: (names, onProgress, cancellation) => readSheets(excel, names, { onProgress, cancellation }),
    preview: async (plan) => changesOf(await excel.run((context) => prepare(context, plan, newToken))),
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
    journal: async () =>
      (await excel.run(readJournal)).entries
        .filter((entry) => entry.status !== "writing")
        .map(({ id, action, at, status }) => ({ id, action, at, undone: status === "undone" })),
    undo: (id) => quietly(() => takeBack(excel, id, "keep")),
    tidy: () =>
      quietly(async () => {
        await recover(excel);
        return excel.run((context) => tidy(context, state));
      }),
    redo: (id) =>
      quietly(async () => {
        const entry = (await excel.run(readJournal)).entries.find((one) => one.id === id);
        if (entry?.status === "undone") await editAgain(excel, entry);
      }),
    watch: (onChange) => watchChanges(excel, () => writing > 0, onChange),
    properties: () =>
      excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        custom.load("items/key,items/value");
        await context.sync();
        return Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)]));
      }),
    load: async () => {
      await quietly(() => recover(excel));
      return excel.run((context) => state.read(context));
    },
    save: (text) =>
      excel.runAtOnce(async (context) => {
        const known = await state.find(context);
        state.replace(context, text, known);
        await context.sync();
      }),
  };
}
