import type { ExcelRunner } from "./run-in-excel";

export interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly remote: boolean;
}

/** What the pane does is no news to the pane; Excel 2021 and later say so. */
const OWN = "ThisLocalAddin";

/**
 * Calls back after each edit of cells, pastes and other authors' edits included; gives the way to stop. `isOwn` tells
 * whether the pane is writing right now.
 */
export async function watchChanges(
  excel: ExcelRunner,
  isOwn: () => boolean,
  onChange: (change: Change) => void,
): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const nameOf = async (id: string): Promise<string> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      const name = sheet.isNullObject ? (names.get(id) ?? "") : sheet.name;
      names.set(id, name);
      return name;
    });
  const registration = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isOwn() || event.triggerSource === OWN) return;
      onChange({ sheet: await nameOf(event.worksheetId), address: event.address, remote: event.source === "Remote" });
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}
