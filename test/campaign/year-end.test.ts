import { campaignFromSheets } from "../../src/campaign/as-sheet/read-sheets";
import { campaignToSheets } from "../../src/campaign/as-sheet/write-sheets";
import { openBuiltIn } from "../../src/campaign/built-in/open";
import type { Campaign } from "../../src/campaign/campaign";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { withLaw } from "../../src/campaign/law/law-rules";
import { YEAR_END } from "../../src/campaign/year-end/offers";
import { dayOf } from "../../src/text/day";
import { gridOfPlan } from "./grid-of-plan";

const open = async (id: string): Promise<Campaign> => {
  const campaign = await openBuiltIn(id);
  if (campaign === null) throw new Error(id);
  return campaign;
};

describe("the campaigns of a year's end", () => {
  test.each(YEAR_END.map(({ id, name }) => [id, name]))(
    "%s stands in JSON and in the plan's sheets",
    async (id, name) => {
      const campaign = await open(id);
      expect([campaign.id, campaign.name]).toEqual([id, name]);
      expect(campaignFromJson(campaignToJson(campaign))).toEqual({ ok: true, campaign });
      expect(campaignFromSheets(campaignToSheets(campaign).map(gridOfPlan))).toEqual({ ok: true, campaign });
    },
  );

  test.each(YEAR_END.map(({ id }) => id))("%s has a source for every figure, with its day or a doubt", async (id) => {
    const { rules, valueSources = [] } = await open(id);
    const figures = rules.filter(({ type }) => !["document", "milestone", "reminder"].includes(type));
    const known = new Map(valueSources.map((one) => [one.of, one]));
    expect(figures.map((one) => one.id).filter((one) => !known.has(one))).toEqual([]);
    for (const { source, from, doubt } of known.values()) {
      expect(source).not.toBe("");
      expect(from !== null || doubt !== null).toBe(true);
    }
  });

  test("a decree that ends says so", async () => {
    const { valueSources = [] } = await open("tong-ket-xa-2026");
    const ends = valueSources.filter(({ source }) => source.includes("152/2025")).map(({ to }) => to);
    expect(new Set(ends)).toEqual(new Set([dayOf(2027, 3, 1)]));
  });

  test("other years open by their id; before there were such offices there is none", async () => {
    expect((await open("tong-ket-dac-khu-2027")).year).toBe(2027);
    expect(await openBuiltIn("tong-ket-xa-2024")).toBeNull();
    expect(await openBuiltIn("tong-ket-huyen-2026")).toBeNull();
  });

  test("says itself all that the law would add", async () => {
    for (const { id } of YEAR_END) {
      const campaign = await open(id);
      expect(withLaw(campaign).rules).toEqual(campaign.rules);
    }
  });

  test("a school's year runs from September to May", async () => {
    const { period } = await open("tong-ket-truong-2026");
    expect([period.from, period.to]).toEqual([dayOf(2025, 9, 1), dayOf(2026, 5, 31)]);
  });
});
