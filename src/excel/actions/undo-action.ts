import { queueDelete } from "../office/delete-sheet";
import { failureOf, WorkbookFailure } from "../office/failure";
import { cellWork, readChanged } from "./changed-cells";
import { sheetByKey, type GetSheet } from "../office/get-sheet";
import {
  findJournal,
  readJournal,
  replaceJournal,
  withEntry,
  withoutEntry,
  type Journal,
  type StoredEntry,
} from "./journal";
import { backupStamp, listSheets, type ListedSheet } from "../read/list-sheets";
import { queueBack } from "./stale-sheets";
import type { ExcelRunner } from "../office/run-in-excel";
import type { SheetFrame } from "../write/sheet-frame";
import { queueFacts } from "../office/workbook-facts";
import { execute, type WorkItem } from "../office/write-in-batches";
import { chartWork } from "../write/write-charts";
import {
  clearWork,
  dressWork,
  finishSheet,
  guardWork,
  keptTables,
  NO_TABLES,
  presentSheet,
  structureWork,
} from "../write/write-frame";

/** The frame that covers all that either wrote, so that clearing leaves nothing of both. */
function covering(a: SheetFrame, b: SheetFrame): SheetFrame {
  const extent = {
    rows: Math.max(a.extent.rows, b.extent.rows),
    columns: Math.max(a.extent.columns, b.extent.columns),
  };
  return {
    ...a,
    extent,
    tables: [...a.tables, ...b.tables],
    charts: a.charts.length > b.charts.length ? a.charts : b.charts,
  };
}

const restore = (backup: string, top: number, rows: number, columns: number, sheet: GetSheet): readonly WorkItem[] =>
  rows === 0 || columns === 0
    ? []
    : [
        {
          bytes: 3_000,
          actions: 10,
          halves: null,
          queue: (context) => {
            const source = context.workbook.worksheets.getItem(backup).getRangeByIndexes(top, 0, rows, columns);
            const place = sheet(context).getRangeByIndexes(0, 0, rows, columns);
            place.copyFrom(source, "Formats");
            place.copyFrom(source, "Formulas");
          },
        },
      ];

interface Plan {
  readonly work: readonly WorkItem[];
  readonly last: (context: Excel.RequestContext) => void;
  readonly frames: Readonly<Record<string, SheetFrame>>;
}

/** The backup is whole only if the action came so far; before that the sheets are still as they were. */
function planFor(
  entry: StoredEntry,
  journal: Journal,
  listed: readonly ListedSheet[],
  standing: readonly string[],
): Plan {
  const backupStands =
    entry.backup === null ||
    listed.some((sheet) => sheet.name === entry.backup && sheet.stamp === backupStamp(entry.id));
  const frames = new Map(Object.entries(journal.frames));
  const work: WorkItem[] = [];
  const last: ((context: Excel.RequestContext) => void)[] = [];
  for (const { token, before } of entry.sheets) {
    const sheet = listed.find((candidate) => candidate.mark?.token === token);
    const now = journal.frames[token];
    if (before === null) {
      frames.delete(token);
      if (sheet !== undefined)
        last.push((context) => {
          queueDelete(context, sheet);
        });
      continue;
    }
    frames.set(token, before.frame);
    if (sheet === undefined || entry.backup === null || !backupStands) continue;
    const by = sheetByKey(sheet.id);
    const kept = now === undefined ? NO_TABLES : keptTables(now, before.frame, standing);
    work.push(
      ...clearWork(now === undefined ? before.frame : covering(now, before.frame), by, sheet.protected, kept),
      ...restore(entry.backup, before.top, before.rows, before.columns, by),
      ...structureWork(before.frame, by, kept),
      ...guardWork(before.frame, by),
      ...dressWork(before.frame, by, false),
      ...chartWork(before.frame, by),
    );
    last.push((context) => {
      presentSheet(by(context), before.frame, sheet.visibility);
      finishSheet(by(context), before.frame, sheet.visibility);
    });
  }
  last.push((context) => {
    queueBack(context, entry.removed ?? [], listed);
  });
  return {
    work,
    frames: Object.fromEntries(frames),
    last: (context) => {
      for (const step of last) step(context);
    },
  };
}

function mustBeLatest(entry: StoredEntry, journal: Journal): void {
  const later = journal.entries.slice(journal.entries.indexOf(entry) + 1).filter((other) => other.status === "done");
  const tokens = new Set(entry.sheets.map((sheet) => sheet.token));
  const cells = new Set(entry.cells.map((cell) => `${cell.sheetId}!${cell.address}`));
  const touched = later.some(
    (other) =>
      [...other.sheets, ...(other.removed ?? [])].some((sheet) => tokens.has(sheet.token)) ||
      other.cells.some((cell) => cells.has(`${cell.sheetId}!${cell.address}`)),
  );
  if (touched) throw new WorkbookFailure("conflict", "LaterActionFirst");
}

/**
 * Undoes an action: what it made goes, what it wrote over comes back, cells it changed get their former content where
 * nobody changed them since. `forget` takes the action out of the journal, `keep` leaves it there as undone.
 */
export async function takeBack(excel: ExcelRunner, id: string, how: "keep" | "forget"): Promise<void> {
  const found = await excel.run(async (context) => {
    const journal = await readJournal(context);
    const { tables, protection } = context.workbook;
    tables.load("items/name");
    protection.load("protected");
    const listed = await listSheets(context);
    const entry = journal.entries.find((candidate) => candidate.id === id);
    if (entry === undefined) return null;
    const changesStructure = entry.sheets.length > 0 || (entry.removed ?? []).length > 0;
    if (protection.protected && changesStructure) throw new WorkbookFailure("structure", "AccessDenied");
    return { journal, listed, entry, standing: tables.items.map(({ name }) => name) };
  });
  if (found === null || found.entry.status === "undone") return;
  const { entry, journal, listed, standing } = found;
  mustBeLatest(entry, journal);
  const plan = planFor(entry, journal, listed, standing);
  const cells = await readChanged(excel, entry.cells);
  await execute(excel, [...plan.work, ...cellWork(cells)], () => undefined);
  await excel.run(async (context) => {
    const known = await findJournal(context);
    plan.last(context);
    queueFacts(context, entry);
    const rest = { ...journal, frames: plan.frames };
    replaceJournal(
      context,
      how === "forget" ? withoutEntry(rest, id) : withEntry(rest, { ...entry, status: "undone" }),
      known,
    );
    await context.sync();
  });
}

/** Does what an entry of the journal tells of: all of it, or it is taken back, now or when Excel lets it. */
export async function orTakenBack(excel: ExcelRunner, id: string, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    const left = await takeBack(excel, id, "forget").then(() => null, failureOf);
    if (left === null) throw error;
    const { reason, code } = failureOf(error);
    throw new WorkbookFailure(reason, code, null, {
      cause: new AggregateError([error, left], "what was begun is taken back later"),
      partsLeft: true,
    });
  }
}

/** Takes back what was interrupted: a pane that was closed or a connection lost in the middle of writing. */
export async function recover(excel: ExcelRunner): Promise<boolean> {
  const journal = await excel.run(readJournal);
  const broken = journal.entries.filter((entry) => entry.status === "writing").reverse();
  await broken.reduce(async (before, entry) => {
    await before;
    await takeBack(excel, entry.id, "forget");
  }, Promise.resolve());
  return broken.length > 0;
}
