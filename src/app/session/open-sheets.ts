import type { Cancellation, OnProgress } from "../ports/job";
import type { Desk } from "./session-context";

const ROWS_AT_ONCE = 500;

/** Hands sheets of the open workbook to the engine, in pieces small enough not to hold up the pane. */
export async function handOver(
  { workbook, engine, store }: Desk,
  names: readonly string[],
  onProgress: OnProgress,
  cancellation: Cancellation,
): Promise<boolean> {
  if (names.length === 0) return true;
  const { book } = store.get();
  const properties = await workbook.properties();
  const grids = await workbook.read(names, onProgress, cancellation);
  for (const { rows, ...head } of grids) {
    if (cancellation.cancelled) return false;
    await engine.openSheet(book, properties, head);
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await engine.openRows(book, head.name, rows.slice(at, at + ROWS_AT_ONCE));
  }
  return true;
}

/** The sheets of the workbook as they are now; those of ours keep apart. */
export async function refreshSheets({ workbook, store }: Desk): Promise<void> {
  const [book, sheets] = await Promise.all([workbook.name(), workbook.sheets()]);
  store.set({ book, sheets });
}
