import { loadedOnce } from "../../base/loaded-once";
import { campaignToJson } from "../../campaign/json";
import type { PlanEnginePort } from "../ports/engine";
import type { CampaignEditing } from "./campaign-editing";

/** Plans are opened far more often than edited: their sheets and copies are loaded when the first one is. */
export function planOnDemand(editing: CampaignEditing): PlanEnginePort {
  const engine = loadedOnce(async () => (await import("./campaign-editing")).planEngine(editing));
  return {
    campaignText: () => {
      const open = editing.campaign();
      return Promise.resolve(open === null ? null : campaignToJson(open));
    },
    draftCampaign: async (draft) => (await engine()).draftCampaign(draft),
    campaignOfFile: async (file) => (await engine()).campaignOfFile(file),
    readPlanSheets: async (sheets) => (await engine()).readPlanSheets(sheets),
    decide: async (problem, choice, reason) => (await engine()).decide(problem, choice, reason),
  };
}
