import { rangeOf, type CellRange } from "../../grid/address";
import type { SheetVisibility } from "../../grid/grid";
import { MARK_KEY, parseMark, STORE_PREFIX, type SheetMark } from "../../grid/sheet-mark";

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  readonly mark: SheetMark | null;
  /** What our custom property of the sheet says, mark or not. */
  readonly stamp: string | null;
  /** Range of the cells that hold something; null for an empty sheet. */
  readonly used: CellRange | null;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Names of the sheets that hold what an undo brings back. */
export const BACKUP_PREFIX = STORE_PREFIX;
/** Names of sheets that are put aside: they hide until undo wants them back. */
export const ASIDE_PREFIX = `${BACKUP_PREFIX}- `;
export const isBackup = (name: string): boolean => name.startsWith(BACKUP_PREFIX);
/** Our property of a backup sheet that holds all that the action will write over. */
export const backupStamp = (entryId: string): string => `backup/${entryId}`;

/** All sheets of the workbook, ours marked, in two syncs however many there are. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const asked = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const mark = sheet.customProperties.getItemOrNullObject(MARK_KEY);
    mark.load("value");
    return { sheet, used, mark };
  });
  await context.sync();
  const listed = asked.map(({ sheet, used, mark }): ListedSheet => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
    mark: mark.isNullObject ? null : parseMark(mark.value),
    stamp: mark.isNullObject ? null : mark.value,
    used: used.isNullObject
      ? null
      : rangeOf(
          used.rowIndex,
          used.columnIndex,
          used.rowIndex + used.rowCount - 1,
          used.columnIndex + used.columnCount - 1,
        ),
  }));
  return withoutCopies(listed);
}

/**
 * A sheet that a person copied from ours is theirs: of several with one token only the one still named as planned, or
 * put aside, stays ours.
 */
function withoutCopies(listed: readonly ListedSheet[]): readonly ListedSheet[] {
  const owners = new Map<string, ListedSheet>();
  for (const sheet of listed) {
    if (sheet.mark === null) continue;
    const owner = owners.get(sheet.mark.token);
    if (owner === undefined || isBackup(sheet.name) || sheet.name.toLowerCase() === sheet.mark.name.toLowerCase())
      owners.set(sheet.mark.token, sheet);
  }
  return listed.map((sheet) =>
    sheet.mark !== null && owners.get(sheet.mark.token) !== sheet ? { ...sheet, mark: null } : sheet,
  );
}
