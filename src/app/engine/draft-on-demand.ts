import type { DraftEnginePort } from "../ports/engine";
import type { DraftingSurroundings } from "./drafting";

/** Drafts are made seldom: the reader of plans is loaded when the first one is opened. */
export function draftOnDemand(surroundings: DraftingSurroundings): DraftEnginePort {
  let made: Promise<DraftEnginePort> | null = null;
  const engine = (): Promise<DraftEnginePort> => {
    made ??= import("./drafting").then(({ draftEngine }) => draftEngine(surroundings));
    return made;
  };
  return {
    readPlanText: async (source) => (await engine()).readPlanText(source),
    amendDraft: async (change) => (await engine()).amendDraft(change),
    campaignOfDraftText: async (ticked) => (await engine()).campaignOfDraftText(ticked),
  };
}
