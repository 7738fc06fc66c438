import { blankCampaign } from "../../src/campaign/blank";
import { PROFILES, profilesOn } from "../../src/campaign/profiles";
import { parseCampaign } from "../../src/campaign/schema";
import { dayOf, type Day } from "../../src/text/day";

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? (0 as Day);
const offered = (on: Day): readonly string[] => profilesOn(on).map(({ profile }) => profile);

describe("profiles of the consolidating office", () => {
  test("the district is offered until 30 June 2025, the commune from the day after", () => {
    expect(offered(day(2025, 6, 30))).toEqual(["district", "department", "ward", "school", "province"]);
    expect(offered(day(2025, 7, 1))).toEqual(["commune", "department", "ward", "special-zone", "school", "province"]);
  });

  test("no office since the reform speaks of a district", () => {
    for (const profile of PROFILES.filter(({ profile: kind }) => kind !== "district")) {
      const told = JSON.stringify([profile.levels, profile.unitKinds, profile.office("An Bình", "UBND AN BÌNH")]);
      expect(told).not.toMatch(/huyện|quận|Phòng Nội vụ/iu);
    }
  });

  test.each(PROFILES.map((profile) => [profile.profile, profile] as const))(
    "a blank campaign of a %s passes the schema and is headed by its place",
    (_, profile) => {
      const campaign = blankCampaign(profile, {
        id: "thu-2027",
        name: "Thử",
        year: 2027,
        place: "An Bình",
        superior: "",
      });
      expect(parseCampaign(JSON.parse(JSON.stringify(campaign)))).toEqual({ ok: true, campaign });
      // Who stands above a department or a school its name does not tell.
      if (!["department", "school"].includes(profile.profile)) expect(campaign.office.superior).toMatch(/AN BÌNH$/u);
    },
  );
});
