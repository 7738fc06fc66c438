import { loadedOnce } from "../../base/loaded-once";
import type { MakingPort, MakingSurroundings } from "./making";

/** Sheets, letters and files are made after everything else: what makes them is loaded when the first is asked for. */
export function makingOnDemand(surroundings: MakingSurroundings): MakingPort {
  const engine = loadedOnce(async () => (await import("./making")).makingEngine(surroundings));
  return {
    plan: async (name, unit) => (await engine()).plan(name, unit),
    planRows: async (sheet, from, to) => (await engine()).planRows(sheet, from, to),
    reportUsual: async () => (await engine()).reportUsual(),
    letters: async () => (await engine()).letters(),
    letter: async (name, template) => (await engine()).letter(name, template),
    desk: async (unit) => (await engine()).desk(unit),
    stamp: async (unit, at) => (await engine()).stamp(unit, at),
    awarded: async (ask) => (await engine()).awarded(ask),
    unitLetters: async (kind, unit) => (await engine()).unitLetters(kind, unit),
    exported: async (format) => (await engine()).exported(format),
  };
}
