import { loadedOnce } from "../../base/loaded-once";
import type { DraftEnginePort } from "../ports/engine";
import type { DraftingSurroundings } from "./drafting";

/** Drafts are made seldom: the reader of plans is loaded when the first one is opened. */
export function draftOnDemand(surroundings: DraftingSurroundings): DraftEnginePort {
  const engine = loadedOnce(async () => (await import("./drafting")).draftEngine(surroundings));
  return {
    readPlanText: async (source) => (await engine()).readPlanText(source),
    amendDraft: async (change) => (await engine()).amendDraft(change),
    campaignOfDraftText: async (ticked) => (await engine()).campaignOfDraftText(ticked),
  };
}
