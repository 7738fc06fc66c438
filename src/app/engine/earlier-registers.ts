import { YEAR_PROPERTY } from "../../check/facts/years";
import type { EnginePort } from "../ports/engine";
import type { ReadFile } from "../ports/files";
import type { FileBytes } from "../views/file";
import { knownCampaign, type EngineResults } from "./results";
import type { EngineSources } from "./sources";

type Opened = Extract<ReadFile, { ok: true }>;

/** By the year that our own registers say; those that do not say stay as they were given. */
function byYear(a: Opened, b: Opened): number {
  const [one, other] = [a, b].map(({ workbook }) => Number(workbook.properties[YEAR_PROPERTY] ?? Number.NaN));
  const difference = (one ?? Number.NaN) - (other ?? Number.NaN);
  return Number.isInteger(difference) ? difference : 0;
}

/** Registers of earlier campaigns, and what they tell of a nominee. */
export const earlierRegisters = (
  sources: EngineSources,
  results: Pick<EngineResults, "earlier" | "register">,
  readOne: (file: FileBytes) => Promise<ReadFile | undefined>,
): Pick<EnginePort, "takeEarlier" | "history"> => ({
  takeEarlier: async (files) => {
    const read = (await Promise.all((files ?? []).map(readOne))).filter((file) => file?.ok === true);
    const names = new Set(read.map(({ workbook }) => workbook.name));
    const kept = files === null ? [] : sources.earlierFiles.get().filter(({ workbook }) => !names.has(workbook.name));
    const all = [...kept, ...read].sort(byYear);
    sources.earlierFiles.set(all);
    const registers = results.earlier.get();
    return all.map(({ workbook }, at) => ({ file: workbook.name, records: registers[at]?.records.length ?? 0 }));
  },
  history: async (id) => {
    const register = results.register.get();
    const record = register.records.find((one) => one.id === id);
    if (record === undefined) return null;
    const context = {
      campaign: knownCampaign(sources),
      register,
      today: sources.today.get(),
      earlier: results.earlier.get(),
    };
    const { historyOf } = await import("../../check/facts/history");
    return historyOf(record, context);
  },
});
