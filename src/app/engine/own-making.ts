import { BUILT_IN } from "../../campaign/built-in/index";
import { catalogueOn } from "../../campaign/catalogue/catalogue";
import { idOfName } from "../../campaign/draft";
import { campaignToJson } from "../../campaign/json";
import { ownCampaign } from "../../campaign/own/own-campaign";
import { ownOffer } from "../../campaign/own/offer";
import { PROFILES, profilesOn } from "../../campaign/profiles";
import type { OwnEnginePort } from "../views/own";

/** Makes campaigns of one's own from answers. */
export const ownEngine = (): OwnEnginePort => ({
  ownOffer: ({ profile, today, lines, ...start }) => {
    const chosen = PROFILES.find((one) => one.profile === profile);
    if (chosen === undefined) return Promise.resolve(null);
    const catalogue = catalogueOn(today, lines);
    return Promise.resolve({
      ...ownOffer(chosen, start, catalogue, null),
      offices: profilesOn(today).map((one) => ({ profile: one.profile, name: one.name })),
      catalogue,
    });
  },
  catalogue: (day, lines) => Promise.resolve(catalogueOn(day, lines)),
  ownCampaign: (answers) => {
    const profile = PROFILES.find((one) => one.profile === answers.profile);
    if (profile === undefined) return Promise.resolve(null);
    const id = idOfName(answers.name, answers.year, new Set(BUILT_IN.map((one) => one.id)));
    const offer = ownOffer(profile, answers, [], null);
    return Promise.resolve(campaignToJson(ownCampaign(answers, id, profile, offer, null)));
  },
});
