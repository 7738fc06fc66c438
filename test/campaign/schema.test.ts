import fc from "fast-check";
import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";
import { BUILT_IN_OFFERS } from "../../src/campaign/built-in/offers";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { migrate } from "../../src/campaign/migrate";
import { parseCampaign, type ParsedCampaign } from "../../src/campaign/schema";

const plain = (id: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(builtIn(id))) as Record<string, unknown>;
const problems = (parsed: ParsedCampaign): readonly string[] =>
  parsed.ok ? [] : parsed.problems.map(({ path, reason }) => `${path} ${reason}`);

test("built-in campaigns are offered as they are", () => {
  expect(BUILT_IN_OFFERS).toEqual(
    BUILT_IN.map(({ id, name, year, plan }) => ({ id, name, year, issuer: plan.issuer })),
  );
});

describe("stored campaigns", () => {
  test.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "%s is the same after a file, with days as ISO dates",
    (_, campaign) => {
      const text = campaignToJson(campaign);
      expect(campaignFromJson(text)).toEqual({ ok: true, campaign });
      expect(text).not.toMatch(/"(?:day|from|to|issuedOn|decidedOn)": \d/);
      expect(parseCampaign(JSON.parse(JSON.stringify(campaign)))).toEqual({ ok: true, campaign });
    },
  );

  test("every mistake is named by its path, and all of them at once", () => {
    const json = plain("quoc-oai-2022");
    const wrong = {
      ...json,
      id: "Có dấu",
      year: "2022",
      extra: 1,
      subjects: ["person"],
      period: { id: "Q1", place: null, text: "", from: "2022-02-30", to: null, fields: ["nam"] },
      rules: [{ type: "quota", id: "X" }, { type: "nothing" }],
    };
    expect(problems(parseCampaign(wrong))).toEqual(
      expect.arrayContaining([
        "id bad-id",
        "year wrong-type",
        "extra unknown-key",
        "subjects[0] not-allowed",
        "period.from not-a-day",
        "period.fields[0] unknown-field",
        "rules[0].count missing",
        "rules[1].type not-allowed",
      ]),
    );
  });

  test("a name that stands for nothing, and an id used twice, are named", () => {
    const json = plain("quoc-oai-2022");
    const [award] = json["awards"] as readonly Record<string, unknown>[];
    const wrong = {
      ...json,
      awards: [{ ...award, levels: ["tinh"] }, award],
      units: [{ name: "A", kind: "truong", headcount: 3, aliases: [], sector: "y-te" }],
      registers: ["nominations"],
    };
    expect(problems(parseCampaign(wrong))).toEqual(
      expect.arrayContaining([
        "awards[1].id duplicate-id",
        "awards[0].levels[0] unknown-level",
        "units[0].kind unknown-unit-kind",
        "units[0].sector unknown-sector",
        "columns[13].register register-not-kept",
      ]),
    );
  });

  test("text that is not JSON, a foreign value, and a version from the future are refused", () => {
    expect(problems(campaignFromJson("{"))).toEqual([" not-an-object"]);
    expect(problems(parseCampaign([]))).toEqual([" not-an-object"]);
    expect(problems(parseCampaign({ version: 2 }))).toEqual([" version-too-new"]);
    expect(problems(parseCampaign({ version: "1" }))).toEqual([" version-unknown"]);
  });

  test("a campaign written by hand without a version may leave out what it has nothing to say about", () => {
    const { office } = builtIn("quoc-oai-2022") ?? {};
    const parsed = parseCampaign({
      id: "tay-viet",
      name: "Viết tay",
      year: 2026,
      office,
      unitKinds: [],
      period: { id: "P", place: null, text: "", from: "2026-01-01", to: "2026-12-31", fields: [] },
      awards: [{ id: "LDTT", name: "Lao động tiên tiến", category: "title", subjects: ["individual"] }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      campaign: {
        version: 1,
        registers: ["nominations"],
        awards: [{ aliases: [], levels: [], place: null }],
        calendar: { cultureDay: false },
      },
    });
    expect(migrate({})).toMatchObject({ ok: true, steps: ["a campaign written by hand is of version 1"] });
    expect(migrate({ version: 1 })).toMatchObject({ ok: true, steps: [] });
  });

  test("no JSON value makes the reader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(plain("quoc-oai-2022"))), (value, key) => {
        expect(typeof parseCampaign({ ...plain("quoc-oai-2022"), [key]: value }).ok).toBe("boolean");
        expect(parseCampaign(value).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
