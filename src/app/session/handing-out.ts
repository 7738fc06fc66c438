import type { HandedOut } from "../app-state";
import type { FileBytes } from "../views/file";
import type { OnProgress } from "../ports/job";
import type { ExportFormat, MadeFile } from "../views/report";
import type { SessionContext } from "./session-context";

export interface HandingOut {
  /** Makes a letter as a Word file and hands it over; from the office's own template where one is given. */
  readonly makeLetter: (name: string, template: FileBytes | null) => Promise<void>;
  /** Hands over the workbook that each of these units fills, many as one file; null is for any unit. */
  readonly makeTemplates: (units: readonly (string | null)[]) => Promise<void>;
  readonly exportAs: (format: ExportFormat) => Promise<void>;
  /** Hands the last file over once more. */
  readonly saveAgain: () => void;
  /** Puts the last letter on the clipboard, for where files cannot be saved. */
  readonly copyPage: () => Promise<void>;
}

/** Files for outside of the workbook. */
export function handingOut({ store, engine, download, run, tell }: SessionContext): HandingOut {
  const handOut = (of: HandedOut["of"], make: (onProgress: OnProgress) => Promise<MadeFile | null>): Promise<void> =>
    run(
      "hand-out",
      async (onProgress) => {
        store.set({ handedOut: null });
        const made = await make(onProgress);
        if (made === null) {
          tell({ kind: "cancelled" });
          return;
        }
        if (!made.ok) {
          tell({ kind: "report-template-problem", problem: made.problem });
          return;
        }
        tell(null);
        store.set({ handedOut: { of, file: made.file, page: made.page } });
        download.save(made.file);
      },
      of === "template",
    );

  return {
    makeLetter: (name, template) => handOut("report", () => engine.letter(name, template)),
    makeTemplates: (units) => handOut("template", (onProgress) => engine.templates(units, onProgress)),
    exportAs: (format) => handOut("report", () => engine.exported(format)),
    saveAgain: () => {
      const { handedOut } = store.get();
      if (handedOut !== null) download.save(handedOut.file);
    },
    copyPage: async () => {
      const page = store.get().handedOut?.page ?? null;
      if (page !== null) tell({ kind: "report-copied", done: await download.copyPage(page) });
    },
  };
}
