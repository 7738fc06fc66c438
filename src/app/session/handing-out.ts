import type { HandedOut } from "../app-state";
import type { DecisionAsk } from "../views/awarded";
import type { FileBytes } from "../views/file";
import type { OnProgress } from "../ports/job";
import type { ExportFormat, MadeFile, UnitLetter } from "../views/report";
import type { SessionContext } from "./session-context";

export interface HandingOut {
  /** Makes a letter as a Word file and hands it over; from the office's own template where one is given. */
  readonly makeLetter: (name: string, template: FileBytes | null) => Promise<void>;
  /** Hands over the workbook that each of these units fills, many as one file; null is for any unit. */
  readonly makeTemplates: (units: readonly (string | null)[]) => Promise<void>;
  /** A slip with what to mend, or a reminder: to one unit, or to all. */
  readonly makeUnitLetters: (kind: UnitLetter, unit: string | null) => Promise<void>;
  readonly exportAs: (format: ExportFormat) => Promise<void>;
  /** After the decision: makes the book of who got what and hands it over. */
  readonly makeAwarded: (ask: DecisionAsk) => Promise<void>;
  /** Hands the last file over once more. */
  readonly saveAgain: () => Promise<void>;
  /** Puts the last letter on the clipboard, for where files cannot be saved. */
  readonly copyPage: () => Promise<void>;
}

/** Files for outside of the workbook. */
export function handingOut({ store, engine, download, run, tell }: SessionContext): HandingOut {
  /** Hands a file over and says what became of it. */
  const give = async (file: HandedOut["file"], copyable: boolean): Promise<void> => {
    const how = await download.save(file);
    if (how === "saved") tell(null);
    else if (how === "opened") tell({ kind: "report-opened", file: file.name });
    else tell({ kind: "report-unsure", file: file.name, copyable });
  };
  const handOut = (of: HandedOut["of"], make: (onProgress: OnProgress) => Promise<MadeFile | null>): Promise<void> =>
    run(
      "hand-out",
      async (onProgress) => {
        store.set({ handedOut: null });
        const made = await make(onProgress);
        if (made === null) {
          tell({ kind: of === "units" ? "no-letter" : "cancelled" });
          return;
        }
        if (!made.ok) {
          tell({ kind: "report-template-problem", problem: made.problem });
          return;
        }
        store.set({ handedOut: { of, file: made.file, page: made.page } });
        await give(made.file, made.page !== null);
      },
      of === "template",
    );

  return {
    makeLetter: (name, template) => handOut("report", () => engine.letter(name, template)),
    makeTemplates: (units) => handOut("template", (onProgress) => engine.templates(units, onProgress)),
    makeUnitLetters: (kind, unit) => handOut("units", () => engine.unitLetters(kind, unit)),
    exportAs: (format) => handOut("report", () => engine.exported(format)),
    makeAwarded: (ask) =>
      run("hand-out", async () => {
        const awarded = await engine.awarded(ask);
        store.set({ awarded, handedOut: null });
        if (!awarded.ok) {
          tell(null);
          return;
        }
        store.set({ handedOut: { of: "awarded", file: awarded.view.file, page: null } });
        await give(awarded.view.file, false);
      }),
    saveAgain: async () => {
      const { handedOut } = store.get();
      if (handedOut !== null) await give(handedOut.file, handedOut.page !== null);
    },
    copyPage: async () => {
      const page = store.get().handedOut?.page ?? null;
      if (page !== null) tell({ kind: "report-copied", done: await download.copyPage(page) });
    },
  };
}
