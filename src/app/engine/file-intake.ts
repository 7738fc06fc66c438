import { madeForProperties } from "../../check/native/unit-stamp";
import type { FileBytes } from "../views/file";
import type { FileReaderPort, ReadFile } from "../ports/files";
import type { OnProgress } from "../ports/job";
import type { EnginePort } from "../ports/engine";
import type { OpenSheetRows } from "../views/intake";
import type { EngineResults } from "./results";
import { withEntry, withoutEntries, type EngineSources, type OpenBook } from "./sources";

/** Whether the clerk has cancelled what runs now; heard whenever messages are let in. */
export interface Cancelling {
  cancelled: boolean;
  readonly breathe: () => Promise<void>;
}

/** One file read by itself; one that brought the program down before is told as that. */
export async function readFile(reader: FileReaderPort, file: FileBytes): Promise<ReadFile | undefined> {
  if (file.stopped === true)
    return { ok: false, file: { name: file.name, fingerprint: null, problem: { reason: "stopped", detail: "" } } };
  const [read] = await reader.read([file], () => undefined, { cancelled: false });
  return read?.ok === true && file.modified !== undefined
    ? { ok: true, workbook: { ...read.workbook, modified: file.modified } }
    : read;
}

type TakingFiles = Pick<
  EnginePort,
  "addFiles" | "openSheet" | "openRows" | "keepSheets" | "removeFile" | "restoreFile"
> & {
  readonly understand: (onProgress: OnProgress) => Promise<void>;
};

/** Files and sheets of the open workbook as they come and go, and the reading of them one by one. */
export function takingFiles(
  { files, open, dropped }: EngineSources,
  results: EngineResults,
  reader: FileReaderPort,
  cancelling: Cancelling,
): TakingFiles {
  /** Names of the files that were understood when the clerk last saw them. */
  let shown: ReadonlySet<string> = new Set();
  /** What was removed in this sitting, to be taken back. */
  const removed = new Map<string, ReadFile>();
  const isCancelled = (): boolean => cancelling.cancelled;
  /** What was read but never shown would come back unasked with the next file. */
  const forgetNew = (): void => {
    files.set(
      withoutEntries(
        files.get(),
        [...files.get().keys()].filter((name) => !shown.has(name)),
      ),
    );
    const book = open.get();
    if (book !== null && !shown.has(book.name)) open.set(null);
  };
  /** Understands file by file, so that a cancellation is heard in between. */
  async function understand(onProgress: OnProgress): Promise<void> {
    const names = results.names.get();
    for (const [at, name] of names.entries()) {
      onProgress({ done: at, total: names.length, what: name });
      await cancelling.breathe();
      if (isCancelled()) {
        forgetNew();
        return;
      }
      results.part(name);
    }
    shown = new Set(names);
  }

  return {
    understand,
    addFiles: async (given, onProgress) => {
      cancelling.cancelled = false;
      const added: string[] = [];
      for (const [at, file] of given.entries()) {
        onProgress({ done: at, total: given.length, what: file.name });
        await cancelling.breathe();
        if (isCancelled()) break;
        const read = await readFile(reader, file);
        if (read === undefined) break;
        files.set(withEntry(files.get(), file.name, read));
        dropped.set(new Set([...dropped.get()].filter((name) => name !== file.name)));
        added.push(file.name);
      }
      return added;
    },
    openSheet: (name, properties, head) => {
      const before = open.get();
      const sheets: OpenBook["sheets"] = before?.name === name ? before.sheets : new Map();
      open.set({
        name,
        properties: madeForProperties(properties),
        sheets: withEntry(sheets, head.name, { ...head, rows: [] }),
      });
      return Promise.resolve();
    },
    openRows: (name, sheet, rows: OpenSheetRows) => {
      const book = open.get();
      const grid = book?.name === name ? book.sheets.get(sheet) : undefined;
      if (book !== null && grid !== undefined)
        open.set({ ...book, sheets: withEntry(book.sheets, sheet, { ...grid, rows: grid.rows.concat(rows) }) });
      return Promise.resolve();
    },
    keepSheets: (name, sheets) => {
      const book = open.get();
      const kept = new Set(sheets);
      if (book?.name === name)
        open.set({
          ...book,
          sheets: withoutEntries(
            book.sheets,
            [...book.sheets.keys()].filter((one) => !kept.has(one)),
          ),
        });
      return Promise.resolve();
    },
    restoreFile: (file) => {
      const kept = removed.get(file);
      if (kept !== undefined) files.set(withEntry(files.get(), file, kept));
      dropped.set(new Set([...dropped.get()].filter((name) => name !== file)));
      return Promise.resolve();
    },
    removeFile: (file) => {
      const read = files.get().get(file);
      if (read !== undefined) removed.set(file, read);
      files.set(withoutEntries(files.get(), [file]));
      dropped.set(new Set([...dropped.get(), file]));
      if (open.get()?.name === file) open.set(null);
      return Promise.resolve();
    },
  };
}
