import { listsInCells } from "../../grid/lists-in-cells";
import type { SheetVisibility } from "../../grid/grid";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import { failureOf, WorkbookFailure } from "../office/failure";
import { sheetByKey, type GetSheet } from "../office/get-sheet";
import {
  replaceJournal,
  findJournal,
  readJournal,
  saveJournal,
  withEntry,
  type Journal,
  type StoredEntry,
  type WrittenSheet,
} from "./journal";
import { BACKUP_PREFIX, backupStamp, isBackup, listSheets, type ListedSheet } from "../read/list-sheets";
import { stopIfCancelled, type ExcelRunner } from "../office/run-in-excel";
import { MARK_KEY, markText } from "../../grid/sheet-mark";
import { orTakenBack } from "./undo-action";
import { queueAside, queueForgotten, removedSheets } from "./stale-sheets";
import { rangeOf } from "../../grid/address";
import { decideTargets, type StandingTable, type Target, type Targets } from "./targets";
import { queueFacts, readFacts } from "../office/workbook-facts";
import { calls, execute, jsonBytes, type WorkItem } from "../office/write-in-batches";
import { constantWork, formulaWork, linkWork } from "../write/write-cells";
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
  type KeptTables,
} from "../write/write-frame";
import { numberFormatWork, styleWork } from "../write/write-styles";

export interface WriteOptions {
  readonly action: string;
  readonly id: string;
  readonly at: string;
  readonly newToken: () => string;
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly what: string }) => void;
  readonly cancellation: { readonly cancelled: boolean };
}

export interface Prepared extends Targets {
  readonly journal: Journal;
  readonly listed: readonly ListedSheet[];
  /** Names of all tables in the workbook. */
  readonly tables: readonly string[];
  /** Sheets can be neither added nor renamed nor hidden. */
  readonly structureIsProtected: boolean;
  /** Formulas are worked out only when somebody asks. */
  readonly calculatesByHand: boolean;
}

/** What is there and where each sheet would go. The same number of syncs for any workbook. */
export async function prepare(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  newToken: () => string,
): Promise<Prepared> {
  const journal = await readJournal(context);
  const { tables, protection, application } = context.workbook;
  tables.load("items/name");
  protection.load("protected");
  application.load("calculationMode");
  const listed = await listSheets(context);
  const standing = await standingTables(context, tables.items, listed);
  return {
    journal,
    listed,
    tables: standing.map(({ name }) => name),
    structureIsProtected: protection.protected,
    calculatesByHand: application.calculationMode === "Manual",
    ...decideTargets(listsInCells(plan), listed, standing, journal, newToken),
  };
}

/** The tables of the workbook; where they stand, only if there is a register that a person may have moved. */
async function standingTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  listed: readonly ListedSheet[],
): Promise<readonly StandingTable[]> {
  if (!listed.some(({ mark }) => mark?.kind === "register")) return tables.map(({ name }) => ({ name, range: null }));
  const asked = tables.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name: table.name, range };
  });
  await context.sync();
  return asked.map(({ name, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
    name,
    range: rangeOf(rowIndex, columnIndex, rowIndex + rowCount - 1, columnIndex + columnCount - 1),
  }));
}

function backupName(journal: Journal): string {
  const used = new Set(journal.entries.filter((entry) => entry.status === "done").map((entry) => entry.backup));
  let number = 1;
  while (used.has(BACKUP_PREFIX + String(number))) number += 1;
  return BACKUP_PREFIX + String(number);
}

function writtenSheets(targets: readonly Target[]): readonly WrittenSheet[] {
  let top = 0;
  return targets.map(({ plan, token, replaced }) => {
    if (replaced === null) return { token, name: plan.name, kind: plan.kind, before: null };
    const { rows, columns } = replaced.frame.extent;
    const before = { top, rows, columns, frame: replaced.frame };
    top += rows;
    return { token, name: plan.name, kind: plan.kind, before };
  });
}

/**
 * Makes the new sheets, seen as they grow: hiding them would clear the person's undo stack. Run again after a passing
 * failure it finds those it made.
 */
async function makeSheets(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const standing = new Map(sheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const met = targets.flatMap((target) => {
    const sheet = target.replaced === null ? standing.get(target.plan.name.toLowerCase()) : undefined;
    if (sheet === undefined) return [];
    const mark = sheet.customProperties.getItemOrNullObject(MARK_KEY);
    mark.load("value");
    return [{ target, mark }];
  });
  if (met.length > 0) await context.sync();
  const made = new Set(
    met.map(({ target, mark }) => {
      if (mark.isNullObject || mark.value !== markOf(target))
        throw new WorkbookFailure("conflict", "ItemAlreadyExists", target.plan.name);
      return target;
    }),
  );
  for (const target of targets) {
    if (target.replaced === null && !made.has(target))
      sheets.add(target.plan.name).customProperties.add(MARK_KEY, markOf(target));
  }
  await context.sync();
}

const markOf = ({ plan, token, planned }: Target): string => markText({ kind: plan.kind, token, name: planned });

/** Keeps the cells of the sheets that will be written anew, inside Excel, without carrying them through the pane. */
async function keepBefore(
  context: Excel.RequestContext,
  entry: StoredEntry,
  targets: readonly Target[],
): Promise<void> {
  if (entry.backup === null) return;
  const existing = context.workbook.worksheets.getItemOrNullObject(entry.backup);
  existing.load("name");
  await context.sync();
  const backup = existing.isNullObject ? context.workbook.worksheets.add(entry.backup) : existing;
  backup.visibility = "VeryHidden";
  backup.customProperties.add(MARK_KEY, backupStamp(""));
  backup.getRange().clear("All");
  targets.forEach(({ replaced }, index) => {
    const before = entry.sheets[index]?.before;
    if (replaced === null || before === null || before === undefined || before.rows === 0 || before.columns === 0)
      return;
    const source = context.workbook.worksheets
      .getItem(replaced.sheet.id)
      .getRangeByIndexes(0, 0, before.rows, before.columns);
    const place = backup.getRangeByIndexes(before.top, 0, before.rows, before.columns);
    place.copyFrom(source, "Formats");
    place.copyFrom(source, "Formulas");
  });
  // Last: a batch that stops half-way leaves a backup that says it is not whole.
  backup.customProperties.add(MARK_KEY, backupStamp(entry.id));
  await context.sync();
}

function sheetWork(targets: readonly Target[], plan: WorkbookPlan, standing: readonly string[]): readonly WorkItem[] {
  const sheets = new Map(targets.map((target) => [target, sheetByKey(target.replaced?.sheet.id ?? target.plan.name)]));
  const by = (target: Target): GetSheet => sheets.get(target) ?? sheetByKey(target.plan.name);
  const kept = ({ replaced, frame }: Target): KeptTables =>
    replaced === null ? NO_TABLES : keptTables(replaced.frame, frame, standing);
  const facts = { names: plan.names, properties: plan.properties };
  return [
    ...targets.flatMap((target) => [
      ...(target.replaced === null
        ? []
        : clearWork(target.replaced.frame, by(target), target.replaced.sheet.protected, kept(target))),
      ...numberFormatWork(target.plan, by(target)),
      ...constantWork(target.plan, by(target)),
      ...linkWork(target.plan, by(target)),
      ...styleWork(target.plan, by(target)),
      ...structureWork(target.frame, by(target), kept(target)),
    ]),
    calls(
      2 + 3 * (Object.keys(plan.names).length + Object.keys(plan.properties).length),
      (context) => {
        queueFacts(context, facts);
      },
      jsonBytes(facts),
    ),
    ...targets.flatMap((target) => [...formulaWork(target.plan, by(target)), ...guardWork(target.frame, by(target))]),
    ...targets.flatMap((target) => [
      ...dressWork(target.frame, by(target), target.replaced === null),
      ...chartWork(target.frame, by(target)),
    ]),
  ];
}

async function finish(
  context: Excel.RequestContext,
  entry: StoredEntry,
  journal: Journal,
  { targets, stale, listed }: Prepared,
): Promise<void> {
  const known = await findJournal(context);
  for (const target of targets) finishSheet(sheetOf(context, target), target.frame, visibilityOf(target));
  queueAside(context, stale, listed);
  const done = withEntry(journal, { ...entry, status: "done" });
  queueForgotten(context, done, listed);
  replaceJournal(context, done, known);
  await context.sync();
}

const sheetOf = (context: Excel.RequestContext, { replaced, plan }: Target): Excel.Worksheet =>
  context.workbook.worksheets.getItem(replaced?.sheet.id ?? plan.name);

const visibilityOf = ({ replaced }: Target): SheetVisibility => replaced?.sheet.visibility ?? "visible";

/**
 * What makes the sheets easier to look at. Excel does it only while this workbook is in front, which is waited for; what
 * it then does not do takes nothing back.
 */
async function present(excel: ExcelRunner, targets: readonly Target[]): Promise<void> {
  await excel
    .run(async (context) => {
      for (const target of targets) presentSheet(sheetOf(context, target), target.frame, visibilityOf(target));
      await context.sync();
    })
    .catch(failureOf);
}

/** Shows the report that stands, and its figures where somebody works formulas out by hand: the mode stays theirs. */
async function show(excel: ExcelRunner, { plan, calculatesByHand }: Prepared): Promise<void> {
  const first = plan.sheets[plan.activeSheet];
  await excel
    .runAtOnce(async (context) => {
      if (calculatesByHand) context.application.calculate("Full");
      if (first?.visibility === "visible") context.workbook.worksheets.getItem(first.name).activate();
      await context.sync();
    })
    .catch(failureOf);
}

/** Throws before anything is done where sheets would have to be made, renamed or hidden and cannot be. */
function mustHaveOpenStructure({ structureIsProtected, targets, stale }: Prepared): void {
  const changesStructure = targets.length > 0 || stale.some(({ kept }) => !kept);
  if (structureIsProtected && changesStructure) throw new WorkbookFailure("structure", "AccessDenied");
}

/**
 * Writes the plan: all of it, or nothing stays. Gives where each sheet went, and what became of those no longer
 * planned.
 */
export async function writePlan(excel: ExcelRunner, given: WorkbookPlan, options: WriteOptions): Promise<Targets> {
  const { prepared, facts } = await excel.run(async (context) => {
    const found = await prepare(context, given, options.newToken);
    return {
      prepared: found,
      facts: await readFacts(context, Object.keys(found.plan.names), Object.keys(found.plan.properties)),
    };
  });
  const { targets, plan } = prepared;
  mustHaveOpenStructure(prepared);
  const replaces = targets.some(({ replaced }) => replaced !== null);
  const entry: StoredEntry = {
    id: options.id,
    action: options.action,
    at: options.at,
    status: "writing",
    sheets: writtenSheets(targets),
    removed: removedSheets(prepared.stale),
    cells: [],
    ...facts,
    backup: replaces ? backupName(prepared.journal) : null,
  };
  const frames = {
    ...prepared.journal.frames,
    ...Object.fromEntries(targets.map(({ token, frame }) => [token, frame])),
  };
  const journal = withEntry({ ...prepared.journal, frames }, entry);
  await orTakenBack(excel, entry.id, async () => {
    await excel.run((context) => saveJournal(context, journal));
    await excel.run((context) => makeSheets(context, targets));
    await excel.run((context) => keepBefore(context, entry, targets));
    await execute(excel, sheetWork(targets, plan, prepared.tables), (done, total) => {
      stopIfCancelled(options.cancellation);
      options.onProgress({ done, total, what: "" });
    });
    await present(excel, targets);
    await excel.run((context) => finish(context, entry, journal, prepared));
  });
  await show(excel, prepared);
  return prepared;
}

/** Sheets that hold only what undo needs are nobody's to see. */
export const isOwnStore = (sheet: ListedSheet): boolean => isBackup(sheet.name) && sheet.visibility === "veryHidden";
