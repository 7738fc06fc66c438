import { NEW_STATE, readState, writeState } from "../../src/app/saved-state";
import { ownEngine } from "../../src/app/engine/own-making";
import { campaignFromSheets } from "../../src/campaign/as-sheet/read-sheets";
import { campaignToSheets } from "../../src/campaign/as-sheet/write-sheets";
import { missingOf } from "../../src/campaign/own/missing";
import { profilesOn } from "../../src/campaign/profiles";
import { campaignFromJson } from "../../src/campaign/json";
import { OCCASIONS } from "../../src/campaign/own/answers";
import { dayOf, type Day } from "../../src/text/day";
import { gridOfPlan } from "../campaign/grid-of-plan";

const TODAY = dayOf(2026, 11, 30) ?? (0 as Day);
const ALL = profilesOn(TODAY).flatMap(({ profile }) => OCCASIONS.map((occasion) => ({ profile, occasion })));
const engine = ownEngine();
const ask = { place: "An Bình", superior: "", year: 2026, today: TODAY, lines: [] };

test.each(ALL)(
  "a campaign of a $profile for $occasion passes as JSON and comes back from its sheets",
  async (start) => {
    const offer = await engine.ownOffer({ ...ask, ...start });
    if (offer === null) throw new Error(start.profile);
    const text = await engine.ownCampaign(offer.answers);
    const read = campaignFromJson(text ?? "");
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(campaignFromSheets(campaignToSheets(read.campaign).map(gridOfPlan))).toEqual(read);
    // What is half made outlives the pane.
    const kept = readState(writeState({ ...NEW_STATE, own: offer.answers }));
    expect(kept).toMatchObject({ ok: true, state: { own: offer.answers } });
    expect(missingOf(read.campaign).map(({ code }) => code)).not.toContain("award-level");
  },
);

test("a year's end brings the rules of that office's year-end; only those about the chosen awards", async () => {
  const offer = await engine.ownOffer({ ...ask, profile: "commune", occasion: "year-end" });
  if (offer === null) throw new Error("commune");
  const made = async (ids: readonly string[]): Promise<readonly string[]> => {
    const awards = offer.answers.awards.filter(({ id }) => ids.includes(id));
    const read = campaignFromJson((await engine.ownCampaign({ ...offer.answers, awards })) ?? "");
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.campaign.awards.map(({ id }) => id).sort()).toEqual([...ids].sort());
    return read.campaign.rules.map(({ id }) => id);
  };
  const all = await made(offer.answers.awards.map(({ id }) => id));
  const few = await made(["LDTT"]);
  expect(all.length).toBeGreaterThan(few.length);
  expect(few.every((id) => all.includes(id))).toBe(true);
});
