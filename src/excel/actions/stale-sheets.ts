import { queueDelete } from "../office/delete-sheet";
import { safeSheetName } from "../../grid/sheet-name";
import type { Journal, RemovedSheet } from "./journal";
import { ASIDE_PREFIX, type ListedSheet } from "../read/list-sheets";
import type { StaleSheet } from "./targets";

/** What the journal keeps of the sheets that go. */
export const removedSheets = (stale: readonly StaleSheet[]): readonly RemovedSheet[] =>
  stale
    .filter(({ kept }) => !kept)
    .map(({ sheet: { name, visibility }, mark: { token } }) => ({ token, name, visibility }));

/**
 * Puts away the sheets that are no longer planned: hidden under another name, so that undo gives them back with all
 * that stood on them. Deleting them would also cost the person's own undo. Sent with the next sync.
 */
export function queueAside(
  context: Excel.RequestContext,
  stale: readonly StaleSheet[],
  listed: readonly ListedSheet[],
): void {
  const names = new Set(listed.map(({ name }) => name));
  for (const { sheet, kept } of stale) {
    if (kept) continue;
    const name = safeSheetName(`${ASIDE_PREFIX}${sheet.name}`, names);
    names.add(name);
    const item = context.workbook.worksheets.getItem(sheet.id);
    item.name = name;
    item.visibility = "VeryHidden";
  }
}

/** Takes away sheets put aside by actions that the journal has forgotten: nobody can bring them back any more. */
export function queueForgotten(
  context: Excel.RequestContext,
  { entries }: Journal,
  listed: readonly ListedSheet[],
): void {
  const known = new Set(entries.flatMap(({ removed = [] }) => removed.map(({ token }) => token)));
  for (const sheet of listed) {
    const { name, mark } = sheet;
    if (name.startsWith(ASIDE_PREFIX) && mark !== null && !known.has(mark.token)) queueDelete(context, sheet);
  }
}

const EXCEL_VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * Brings sheets put aside back to their place; under a free name where theirs was taken meanwhile. Sent with the next
 * sync.
 */
export function queueBack(
  context: Excel.RequestContext,
  removed: readonly RemovedSheet[],
  listed: readonly ListedSheet[],
): void {
  const names = new Set(listed.map(({ name }) => name));
  for (const { token, name, visibility } of removed) {
    const sheet = listed.find(({ mark }) => mark?.token === token);
    if (sheet?.name.startsWith(ASIDE_PREFIX) !== true) continue;
    const free = safeSheetName(name, names);
    names.add(free);
    const item = context.workbook.worksheets.getItem(sheet.id);
    item.name = free;
    item.visibility = EXCEL_VISIBILITY[visibility];
  }
}
