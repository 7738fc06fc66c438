import { describe, expect, test } from "@jest/globals";
import { authorityOf } from "../../src/campaign/authority";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { phuLam2022 } from "../../src/campaign/built-in/phu-lam-2022";
import type { CampaignAward } from "../../src/campaign/campaign";

const award = (more: Partial<CampaignAward>): CampaignAward => ({
  id: "A",
  name: "A",
  category: "form",
  aliases: [],
  subjects: ["individual"],
  levels: [],
  place: null,
  ...more,
});

describe("who decides", () => {
  test("the level a row asks for, where the award is given there", () => {
    const given = award({ levels: ["phuong", "quan"] });
    expect(authorityOf(given, "quan", phuLam2022).level?.id).toBe("quan");
    expect(authorityOf(given, "thanh-pho", phuLam2022).level).toBeNull();
  });
  test("else the award's own level, else the only one there is; several are no answer", () => {
    expect(authorityOf(award({ levels: ["phuong", "quan"], decidedAt: "phuong" }), null, phuLam2022).own).toBe(true);
    expect(authorityOf(award({ levels: ["thanh-pho"] }), null, phuLam2022).addressee).toContain("Thành phố");
    const open = authorityOf(award({ levels: ["phuong", "quan"] }), null, phuLam2022);
    expect(open).toMatchObject({ level: null, own: false, addressee: phuLam2022.office.addressee });
  });
  test("in each campaign the office has exactly one level of its own", () => {
    for (const { id, levels } of BUILT_IN)
      expect([id, levels.filter(({ own }) => own === true).length]).toEqual([id, 1]);
  });
});
