import type { FieldId } from "../../grid/field";
import type { Choices } from "../../register/register";
import type { FileBytes } from "../ports";
import type { Desk } from "./desk";
import { handOver, refreshSheets } from "./open-sheets";
import { refreshIntake } from "./refresh";

/** "a.xlsx" a second time becomes "a (2).xlsx": two files of one name are two files. */
function distinct(files: readonly FileBytes[], taken: string): readonly FileBytes[] {
  const seen = new Set([taken]);
  return files.map((file) => {
    const dot = file.name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [file.name.slice(0, dot), file.name.slice(dot)] : [file.name, ""];
    let { name } = file;
    for (let count = 2; seen.has(name); count += 1) name = `${stem} (${count})${ending}`;
    seen.add(name);
    return name === file.name ? file : { ...file, name };
  });
}

export interface TakingIn {
  readonly refreshSheets: () => Promise<void>;
  readonly takeSheets: (names: readonly string[]) => Promise<void>;
  /** Takes in the sheet in front besides those already taken, unless it is one of ours. */
  readonly takeActiveSheet: () => Promise<void>;
  readonly takeFiles: (files: readonly FileBytes[]) => Promise<void>;
  readonly takeUnits: (file: FileBytes) => Promise<void>;
  readonly takeSamples: () => Promise<void>;
  readonly removeFile: (file: string) => Promise<void>;
  readonly showSheet: (file: string, sheet: string) => Promise<void>;
  readonly hideSheet: () => void;
  readonly answerColumn: (shape: string, letter: string, field: FieldId | null) => Promise<void>;
  readonly chooseSheet: (key: string, choice: "take" | "leave" | null) => Promise<void>;
  readonly chooseUnit: (file: string, unit: string) => Promise<void>;
}

export function takingIn(desk: Desk): TakingIn {
  const { store, engine, workbook, run, samples } = desk;

  const understand = (): Promise<void> => run("understand", async (onProgress, cancellation) => {
    await refreshIntake(desk, onProgress);
    if (cancellation.cancelled) desk.tell({ kind: "cancelled" });
    desk.save();
  }, true);

  const choose = async (choices: Choices): Promise<void> => {
    store.set({ choices });
    await engine.configure({ choices });
    await understand();
  };

  const readFiles = async (files: readonly FileBytes[]): Promise<void> => {
    await run("read-files", async (onProgress, cancellation) => {
      const given = distinct(files, store.get().book);
      await engine.addFiles(given, onProgress);
      const names = new Set(given.map(({ name }) => name));
      store.set({ lostFiles: store.get().lostFiles.filter((name) => !names.has(name)) });
      if (cancellation.cancelled) desk.tell({ kind: "cancelled" });
    }, true);
    await understand();
  };

  const takeSheets = async (names: readonly string[]): Promise<void> => {
    await run("read-sheets", async (onProgress, cancellation) => {
      if (!(await handOver(desk, names, onProgress, cancellation))) {
        desk.tell({ kind: "cancelled" });
        return;
      }
      await engine.keepSheets(store.get().book, names);
      store.set({ takenSheets: names });
    }, true);
    await understand();
  };

  return {
    refreshSheets: () => run("read-sheets", () => refreshSheets(desk)),
    takeSheets,
    takeActiveSheet: async () => {
      const active: string[] = [];
      await run("read-sheets", async () => {
        await refreshSheets(desk);
        const name = await workbook.activeSheet();
        const { sheets } = store.get();
        if (sheets.some((sheet) => sheet.name === name && sheet.ours === null)) active.push(name);
      });
      const { takenSheets } = store.get();
      if (active.length > 0) await takeSheets([...new Set([...takenSheets, ...active])]);
    },
    takeFiles: readFiles,
    takeUnits: async (file) => {
      await run("read-files", async () => {
        const units = await engine.takeUnits(file);
        desk.tell(units === 0 ? { kind: "no-units" } : { kind: "units-taken", units });
        store.set({ campaign: await engine.describeCampaign() });
      });
      if (store.get().intake !== null) await understand();
    },
    takeSamples: async () => {
      const { campaign } = store.get();
      let found: readonly FileBytes[] = [];
      await run("samples", async (onProgress) => {
        const set = campaign === null ? null : await samples.load(campaign.id, onProgress);
        if (set === null || set.files.length === 0) {
          desk.tell({ kind: "samples-missing" });
          return;
        }
        if (set.units !== null) await engine.takeUnits(set.units);
        store.set({ campaign: await engine.describeCampaign() });
        found = set.files;
      });
      if (found.length > 0) await readFiles(found);
    },
    removeFile: async (file) => {
      await engine.removeFile(file);
      if (file === store.get().book) store.set({ takenSheets: [] });
      await understand();
    },
    showSheet: async (file, sheet) => { store.set({ detail: await engine.sheet(file, sheet) }); },
    hideSheet: () => { store.set({ detail: null }); },
    answerColumn: (shape, letter, field) => {
      const { choices } = store.get();
      return choose({ ...choices, columns: { ...choices.columns, [shape]: { ...choices.columns[shape], [letter]: field } } });
    },
    chooseSheet: (key, choice) => {
      const { choices } = store.get();
      const others = Object.fromEntries(Object.entries(choices.sheets).filter(([name]) => name !== key));
      return choose({ ...choices, sheets: choice === null ? others : { ...others, [key]: choice } });
    },
    chooseUnit: (file, unit) => {
      const { choices } = store.get();
      return choose({ ...choices, fileUnits: { ...choices.fileUnits, [file]: unit } });
    },
  };
}
