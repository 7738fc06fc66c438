import { safeSheetName } from "../../grid/sheet-name";
import type { CellRange } from "../../grid/address";
import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import type { Journal } from "./journal";
import type { ListedSheet } from "../read/list-sheets";
import { renameInPlan } from "../../grid/rename-in-plan";
import type { SheetMark } from "../../grid/sheet-mark";
import { frameOf, type SheetFrame } from "../write/sheet-frame";

/** Where one sheet plan goes. */
export interface Target {
  /** With the final names of sheets and tables. */
  readonly plan: SheetPlan;
  readonly frame: SheetFrame;
  /** The name the plan came with. */
  readonly planned: string;
  readonly token: string;
  /** Our sheet that is written anew, and its frame; null for a sheet to be created. */
  readonly replaced: { readonly sheet: ListedSheet; readonly frame: SheetFrame } | null;
}

/** A sheet of ours that the plan has no place for any more; kept where people added something to it. */
export interface StaleSheet {
  readonly sheet: ListedSheet;
  readonly mark: SheetMark;
  readonly kept: boolean;
}

/** A table of the workbook. */
export interface StandingTable {
  readonly name: string;
  /** Where it stands; null where nobody asked. */
  readonly range: CellRange | null;
}

export interface Targets {
  readonly plan: WorkbookPlan;
  readonly targets: readonly Target[];
  readonly stale: readonly StaleSheet[];
}

/**
 * Whether a name is the planned one, or one that we gave because it was taken: "Tổng hợp (2)". Others are a person's
 * wish to keep the sheet.
 */
function isNameOf(name: string, planned: string): boolean {
  const [own, base] = [name.toLowerCase(), planned.toLowerCase()];
  return own === base || (own.startsWith(base) && /^ \(\d+\)$/.test(own.slice(base.length)));
}

/** Whether cells that people added stand where the new content needs room. */
function isInTheWay({ used }: ListedSheet, before: SheetFrame, after: SheetFrame): boolean {
  if (used === null) return false;
  const below = after.extent.rows > before.extent.rows && used.bottom >= before.extent.rows;
  const beside = after.extent.columns > before.extent.columns && used.right >= before.extent.columns;
  return below || beside;
}

/**
 * The frame that was written; as it stands now, where what people add or move is a part of what is written anew: in a
 * plan's sheets, and where the plan says so.
 */
function frameBefore(
  { mark, used }: ListedSheet,
  journal: Journal,
  { isWhole, standing }: { readonly isWhole: boolean; readonly standing: readonly StandingTable[] },
): SheetFrame | undefined {
  const frame = mark === null ? undefined : journal.frames[mark.token];
  if (frame === undefined || mark === null || used === null || (mark.kind !== "campaign" && !isWhole)) return frame;
  const { rows, columns } = frame.extent;
  const tables = frame.tables.map((table) => ({
    ...table,
    range: standing.find(({ name }) => name.toLowerCase() === table.name.toLowerCase())?.range ?? table.range,
  }));
  return {
    ...frame,
    tables,
    extent: { rows: Math.max(rows, used.bottom + 1), columns: Math.max(columns, used.right + 1) },
  };
}

function replaceable(
  plan: SheetPlan,
  frame: SheetFrame,
  listed: readonly ListedSheet[],
  journal: Journal,
  standing: readonly StandingTable[],
): Target["replaced"] {
  const own = listed.filter(
    ({ mark, name }) =>
      mark?.kind === plan.kind &&
      isNameOf(mark.name, plan.name) &&
      (plan.kind === "register" || isNameOf(name, plan.name)),
  );
  own.sort((a, b) => a.name.length - b.name.length);
  for (const sheet of own) {
    const before = frameBefore(sheet, journal, { isWhole: plan.whole === true, standing });
    if (before !== undefined && !isInTheWay(sheet, before, frame)) return { sheet, frame: before };
  }
  return null;
}

/** Whether cells stand where we wrote none. */
const isAddedTo = ({ used }: ListedSheet, { extent }: SheetFrame): boolean =>
  used !== null && (used.bottom >= extent.rows || used.right >= extent.columns);

/** Sheets of an earlier writing that the plan supersedes and does not write anew. What people renamed is theirs. */
function staleSheets(
  { supersedes = [] }: WorkbookPlan,
  listed: readonly ListedSheet[],
  replaced: ReadonlySet<ListedSheet>,
  journal: Journal,
): readonly StaleSheet[] {
  return listed.flatMap((sheet) => {
    const { mark } = sheet;
    if (mark === null || replaced.has(sheet) || !isNameOf(sheet.name, mark.name)) return [];
    if (!supersedes.some(({ kind, name }) => kind === mark.kind && (name === null || isNameOf(mark.name, name))))
      return [];
    const frame = journal.frames[mark.token];
    return [{ sheet, mark, kept: frame === undefined || isAddedTo(sheet, frame) }];
  });
}

function freeTableName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Decides for each planned sheet whether one of ours is written anew or a new one is made, and under which names. */
export function decideTargets(
  plan: WorkbookPlan,
  listed: readonly ListedSheet[],
  tables: readonly StandingTable[],
  journal: Journal,
  newToken: () => string,
): Targets {
  const names = new Set(listed.map((sheet) => sheet.name));
  const chosen = plan.sheets.map((sheet) => ({
    sheet,
    replaced: replaceable(sheet, frameOf(sheet), listed, journal, tables),
  }));
  const freed = new Set(
    chosen.flatMap(({ replaced }) => replaced?.frame.tables.map((table) => table.name.toLowerCase()) ?? []),
  );
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()).filter((name) => !freed.has(name)));
  const sheetNames = new Map<string, string>();
  const tableNames = new Map<string, string>();
  for (const { sheet, replaced } of chosen) {
    const name = replaced?.sheet.name ?? safeSheetName(sheet.name, names);
    names.add(name);
    sheetNames.set(sheet.name, name);
    for (const table of sheet.tables) tableNames.set(table.name, freeTableName(table.name, taken));
  }
  const renamed = renameInPlan(plan, { sheets: sheetNames, tables: tableNames });
  const targets = renamed.sheets.map((sheet, index): Target => {
    const replaced = chosen[index]?.replaced ?? null;
    return {
      plan: sheet,
      frame: frameOf(sheet),
      planned: plan.sheets[index]?.name ?? sheet.name,
      token: replaced?.sheet.mark?.token ?? newToken(),
      replaced,
    };
  });
  const replaced = new Set(chosen.flatMap((each) => each.replaced?.sheet ?? []));
  return { plan: renamed, targets, stale: staleSheets(plan, listed, replaced, journal) };
}
