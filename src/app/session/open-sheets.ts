import type { Cancellation, OnProgress } from "../ports/job";
import type { SheetInfo } from "../ports/workbook";
import { FILLED_IN } from "../../report/filled-in";
import type { SessionContext } from "./session-context";

const ROWS_AT_ONCE = 500;

/** Hands sheets of the open workbook to the engine, in pieces small enough not to hold up the pane. */
export async function handOver(
  { workbook, engine, store }: SessionContext,
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

/** Whether a person fills in there what the next papers tell. */
export const isFilledIn = ({ name, ours }: SheetInfo): boolean => ours === "list" && FILLED_IN.includes(name);

/**
 * Hands the register's own sheets to the engine, and those that a person fills in: those named, and which there are.
 * What keeps their sources is read once more only where it was written anew.
 */
export async function handOverRegister(
  { workbook, engine, store }: SessionContext,
  changed: (sheet: SheetInfo) => boolean,
): Promise<void> {
  const { book, sheets } = store.get();
  const ours = sheets.filter((sheet) => sheet.ours === "register" || sheet.ours === "base" || isFilledIn(sheet));
  const send = async (names: readonly string[]): Promise<readonly string[]> => {
    const grids = names.length === 0 ? [] : await workbook.read(names, () => undefined, { cancelled: false });
    for (const { rows, ...head } of grids) {
      await engine.registerSheet(head);
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
        await engine.registerRows(head.name, rows.slice(at, at + ROWS_AT_ONCE));
    }
    return engine.registerReady(
      book,
      ours.filter((sheet) => sheet.ours === "register" || isFilledIn(sheet)).map(({ name }) => name),
      ours.find(({ ours: kind }) => kind === "base")?.name ?? null,
    );
  };
  // A sheet that got another name is as good as a new one.
  const lacking = await send(ours.filter(changed).map(({ name }) => name));
  if (lacking.length > 0) await send(lacking);
}

/** The sheets of the workbook as they are now; those of ours keep apart. */
export async function refreshSheets({ workbook, store }: SessionContext): Promise<void> {
  const [book, sheets] = await Promise.all([workbook.name(), workbook.sheets()]);
  const { written } = store.get();
  const there = sheets.some(({ ours }) => ours === "register");
  store.set({
    book,
    sheets,
    ...(there || written.register === null ? {} : { written: { ...written, register: null } }),
  });
}
