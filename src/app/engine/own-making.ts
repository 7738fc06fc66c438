import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import { catalogueOn } from "../../campaign/catalogue/catalogue";
import type { OwnAnswers } from "../../campaign/own/answers";
import { idOfName } from "../../campaign/draft";
import { campaignToJson } from "../../campaign/json";
import { ownCampaign } from "../../campaign/own/own-campaign";
import { ownOffer } from "../../campaign/own/offer";
import type { Campaign } from "../../campaign/campaign";
import { PROFILES, profilesOn } from "../../campaign/profiles";
import { yearEndOf } from "../../campaign/year-end/make";
import { YEAR_END_OFFERS, yearEndId } from "../../campaign/year-end/offers";
import type { OwnEnginePort } from "../views/own";

/** The campaign whose rules an occasion of that office has; null where there is none, and the office sets its own. */
function modelOf({ profile, occasion, year }: Pick<OwnAnswers, "profile" | "occasion" | "year">): Campaign | null {
  const wanted = profile === "school" ? "school-year" : "year-end";
  const offer = YEAR_END_OFFERS.find((one) => one.profile === profile);
  return offer === undefined || occasion !== wanted ? null : yearEndOf(yearEndId(offer, year));
}

/** Makes campaigns of one's own from answers. */
export const ownEngine = (): OwnEnginePort => ({
  ownOffer: ({ profile, today, lines, ...start }) => {
    const chosen = PROFILES.find((one) => one.profile === profile);
    if (chosen === undefined) return Promise.resolve(null);
    const catalogue = catalogueOn(today, lines);
    return Promise.resolve({
      ...ownOffer(chosen, start, catalogue, modelOf({ ...start, profile })),
      offices: profilesOn(today).map((one) => ({ profile: one.profile, name: one.name })),
      catalogue,
    });
  },
  catalogue: (day, lines) => Promise.resolve(catalogueOn(day, lines)),
  ownCampaign: (answers) => {
    const profile = PROFILES.find((one) => one.profile === answers.profile);
    if (profile === undefined) return Promise.resolve(null);
    const id = idOfName(answers.name, answers.year, new Set(BUILT_IN_OFFERS.map((one) => one.id)));
    const model = modelOf(answers);
    const offer = ownOffer(profile, answers, [], model);
    return Promise.resolve(campaignToJson(ownCampaign(answers, id, profile, offer, model)));
  },
});
