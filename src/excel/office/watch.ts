import type { ExcelRunner } from "./run-in-excel";

export interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly remote: boolean;
}

type Where = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "source">;

/** What the pane does is no news to the pane; Excel 2021 and later say so. */
const OWN = "ThisLocalAddin";

/**
 * Calls back after each edit of cells, pastes, sorting and other authors' edits included, and when sheets come or go;
 * gives the way to stop. `isOwn` tells whether the pane is writing right now.
 */
export async function watchChanges(
  excel: ExcelRunner,
  isOwn: () => boolean,
  { onChange, onSheets }: { readonly onChange: (change: Change) => void; readonly onSheets: () => void },
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
  const tell = async ({ worksheetId, address, source }: Where): Promise<void> => {
    onChange({ sheet: await nameOf(worksheetId), address, remote: source === "Remote" });
  };
  const registrations = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    /** Sorting is told by events of its own. */
    const sorted = async (event: Where): Promise<void> => {
      if (!isOwn()) await tell(event);
    };
    const listed = (): Promise<void> => {
      if (!isOwn()) onSheets();
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add(async (event) => {
        if (!isOwn() && event.triggerSource !== OWN) await tell(event);
      }),
      worksheets.onRowSorted.add(sorted),
      worksheets.onColumnSorted.add(sorted),
      worksheets.onAdded.add(listed),
      worksheets.onDeleted.add(listed),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = registrations;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}
