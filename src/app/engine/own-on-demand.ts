import { loadedOnce } from "../../base/loaded-once";
import type { OwnEnginePort } from "../views/own";

/** Campaigns are made seldom: what makes them is loaded when the first one is begun. */
export function ownOnDemand(): OwnEnginePort {
  const engine = loadedOnce(async () => (await import("./own-making")).ownEngine());
  return {
    ownOffer: async (ask) => (await engine()).ownOffer(ask),
    catalogue: async (day, lines) => (await engine()).catalogue(day, lines),
    ownCampaign: async (answers) => (await engine()).ownCampaign(answers),
  };
}
