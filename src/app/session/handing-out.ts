import type { FileBytes } from "../ports";
import type { ExportFormat, MadeFile } from "../views";
import type { Desk } from "./desk";

export interface HandingOut {
  /** Makes a letter as a Word file and hands it over; from the office's own template where one is given. */
  readonly makeLetter: (name: string, template: FileBytes | null) => Promise<void>;
  readonly exportAs: (format: ExportFormat) => Promise<void>;
  /** Hands the last file over once more. */
  readonly saveAgain: () => void;
  /** Puts the last letter on the clipboard, for where files cannot be saved. */
  readonly copyPage: () => Promise<void>;
}

/** Files for outside of the workbook. */
export function handingOut({ store, engine, download, run, tell }: Desk): HandingOut {
  const handOut = (make: () => Promise<MadeFile>): Promise<void> => run("hand-out", async () => {
    store.set({ handedOut: null });
    const made = await make();
    if (!made.ok) {
      tell({ kind: "report-template-problem", problem: made.problem });
      return;
    }
    tell(null);
    store.set({ handedOut: made });
    download.save(made.file);
  });

  return {
    makeLetter: (name, template) => handOut(() => engine.letter(name, template)),
    exportAs: (format) => handOut(() => engine.exported(format)),
    saveAgain: () => {
      const { handedOut } = store.get();
      if (handedOut !== null) download.save(handedOut.file);
    },
    copyPage: async () => {
      const page = store.get().handedOut?.page ?? null;
      if (page !== null) tell({ kind: "report-copied", done: await download.copy(page) });
    },
  };
}
