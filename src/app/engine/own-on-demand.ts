import type { OwnEnginePort } from "../views/own";

/** Campaigns are made seldom: what makes them is loaded when the first one is begun. */
export function ownOnDemand(): OwnEnginePort {
  let made: Promise<OwnEnginePort> | null = null;
  const engine = (): Promise<OwnEnginePort> => {
    made ??= import("./own-making").then(({ ownEngine }) => ownEngine());
    return made;
  };
  return {
    ownOffer: async (ask) => (await engine()).ownOffer(ask),
    catalogue: async (day, lines) => (await engine()).catalogue(day, lines),
    ownCampaign: async (answers) => (await engine()).ownCampaign(answers),
  };
}
