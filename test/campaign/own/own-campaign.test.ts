import { AWARD_CATALOGUE } from "../../../src/campaign/award-list";
import { builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign } from "../../../src/campaign/campaign";
import { catalogueOn, newLine, searchCatalogue, type OwnLine } from "../../../src/campaign/catalogue/catalogue";
import { campaignToJson } from "../../../src/campaign/json";
import { OCCASIONS, type OwnAnswers } from "../../../src/campaign/own/answers";
import { levelsOf, usualLevelOf } from "../../../src/campaign/own/levels";
import { missingOf } from "../../../src/campaign/own/missing";
import { ownOffer } from "../../../src/campaign/own/offer";
import { ownCampaign } from "../../../src/campaign/own/own-campaign";
import { linesOfUnits, unitsOfLines } from "../../../src/campaign/own/unit-lines";
import { PROFILES } from "../../../src/campaign/profiles";
import { parseCampaign } from "../../../src/campaign/schema";
import { dayOf, type Day } from "../../../src/text/day";

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? (0 as Day);
const TODAY = day(2026, 11, 30);
const CATALOGUE = catalogueOn(TODAY, []);
const profileOf = (id: string) => {
  const profile = PROFILES.find(({ profile: one }) => one === id);
  if (profile === undefined) throw new Error(id);
  return profile;
};
const START = { place: "An Bình", superior: "", occasion: "year-end", year: 2026 } as const;
const made = (change: Partial<OwnAnswers> = {}, model: Campaign | null = null, profile = "commune"): Campaign => {
  const office = profileOf(profile);
  const offer = ownOffer(office, START, CATALOGUE, model);
  return ownCampaign({ ...offer.answers, ...change }, "thu", office, offer, model);
};

describe("a campaign of one's own", () => {
  test.each(PROFILES.flatMap(({ profile }) => OCCASIONS.map((occasion) => [profile, occasion] as const)))(
    "what a %s is suggested for %s is a campaign without anything unknown",
    (profile, occasion) => {
      const office = profileOf(profile);
      const offer = ownOffer(office, { ...START, occasion }, CATALOGUE, null);
      const campaign = ownCampaign(offer.answers, "thu", office, offer, null);
      expect(parseCampaign(JSON.parse(campaignToJson(campaign)))).toEqual({ ok: true, campaign });
      expect(campaign.awards.length).toBeGreaterThan(0);
      expect(campaign.awards.filter(({ levels }) => levels.length === 0)).toEqual([]);
      expect(campaign.name).toMatch(/2026/);
    },
  );

  test("the commune decides LĐTT, CSTĐCS and its certificate itself, the province what is above it", () => {
    const levels = new Map(made().awards.map(({ id, decidedAt }) => [id, decidedAt]));
    expect([...levels]).toEqual([
      ["LDTT", "xa"],
      ["CSTDCS", "xa"],
      ["CSTDT", "tinh"],
      ["TTLDTT", "xa"],
      ["TTLDXS", "tinh"],
      ["GK_X", "xa"],
      ["BK_T", "tinh"],
    ]);
    expect(made().levels.map(({ id, own, byUnits }) => [id, own ?? false, byUnits ?? false])).toEqual([
      ["don-vi", false, true],
      ["xa", true, false],
      ["tinh", false, false],
    ]);
    const state = AWARD_CATALOGUE.find(({ id }) => id === "HCLD3");
    expect(state === undefined ? null : usualLevelOf(state, levelsOf(profileOf("commune")))).toBe("nha-nuoc");
  });

  test("quotas become rules with a sentence each, shares of people or of another award", () => {
    const { rules } = made({
      quotas: [
        { award: "GK_X", kind: "most", value: 2, of: "people" },
        { award: null, kind: "least", value: 1, of: "people" },
        { award: "CSTDCS", kind: "percent", value: 15, of: { award: "LDTT" } },
        { award: "LDTT", kind: "percent", value: 80, of: "people" },
      ],
    });
    const limits = rules.filter(({ type }) => type === "quota" || type === "share");
    expect(limits).toMatchObject([
      { type: "quota", max: 2, min: null, per: "unit", count: { awards: ["GK_X"] } },
      { type: "quota", max: null, min: 1 },
      { type: "share", direction: "cap", percent: 15, base: { type: "records", of: { awards: ["LDTT"] } } },
      { type: "share", percent: 80, base: { type: "headcount" } },
    ]);
    expect(limits.map(({ text }) => text)).toEqual([
      "Mỗi đơn vị đề nghị không quá 2 Giấy khen của Chủ tịch UBND cấp xã.",
      "Mỗi đơn vị đề nghị ít nhất 1 trường hợp.",
      "Mỗi đơn vị đề nghị Chiến sĩ thi đua cơ sở không quá 15% số được đề nghị Lao động tiên tiến.",
      "Mỗi đơn vị đề nghị Lao động tiên tiến không quá 80% số người của đơn vị.",
    ]);
    expect(made().rules.some(({ type }) => type === "quota")).toBe(false);
  });

  test("a paper with a day of its own is followed, one without comes with the list", () => {
    const papers = made().submissions.map(({ name, deadline }) => [name, deadline.type]);
    expect(papers).toEqual([["Danh sách đề nghị khen thưởng", "fixed"]]);
    const { answers } = ownOffer(profileOf("commune"), START, CATALOGUE, null);
    const dated = made({
      papers: answers.papers.map((paper) => (paper.id === "minutes" ? { ...paper, day: day(2026, 12, 1) } : paper)),
    });
    expect(dated.submissions.map(({ id }) => id)).toEqual(["W-list", "W-minutes"]);
    expect(dated.rules.filter(({ type }) => type === "document").map(({ id }) => id)).toEqual([
      "W-request",
      "W-report",
    ]);
  });

  test("of a model's rules only what is about the chosen awards stays", () => {
    const model = builtIn("phu-lam-2022");
    if (model === null) throw new Error("phu-lam-2022");
    const [first] = model.awards;
    const chosen = ownOffer(profileOf("ward"), START, CATALOGUE, model).answers.awards.filter(
      ({ id }) => id === first?.id,
    );
    const campaign = made({ awards: chosen }, model, "ward");
    expect(parseCampaign(JSON.parse(campaignToJson(campaign)))).toEqual({ ok: true, campaign });
    expect(campaign.awards.map(({ id }) => id)).toEqual([first?.id]);
    expect(campaign.rules.length).toBeLessThan(model.rules.length);
    const all = made({}, model, "ward");
    expect(parseCampaign(JSON.parse(campaignToJson(all)))).toEqual({ ok: true, campaign: all });
  });

  test("units are taken a line each, their kind told by their name", () => {
    const units = unitsOfLines(
      "1. Trường THCS An Bình; 42\r\n- Thôn Đông;\n\n  Trạm Y tế xã\t8 người\nHội Phụ nữ 2025",
    );
    expect(units).toEqual([
      { name: "Trường THCS An Bình", headcount: 42 },
      { name: "Thôn Đông", headcount: null },
      { name: "Trạm Y tế xã", headcount: 8 },
      { name: "Hội Phụ nữ 2025", headcount: null },
    ]);
    expect(unitsOfLines(linesOfUnits(units))).toEqual(units);
    expect(made({ units }).units.map(({ kind }) => kind)).toEqual([
      "truong-hoc",
      "thon-to-dan-pho",
      "y-te",
      "doan-the",
    ]);
  });
});

describe("what is still missing", () => {
  const codes = (campaign: Campaign, needed: boolean): readonly string[] =>
    missingOf(campaign)
      .filter((one) => one.needed === needed)
      .map(({ code }) => code);

  test("each gap is told until it is filled", () => {
    const units = [{ name: "Thôn Đông", headcount: null }];
    expect(codes(made(), true)).toEqual(["units"]);
    expect(codes(made({ units }), true)).toEqual([]);
    expect(codes(made({ units: [{ name: "Đơn vị lạ", headcount: 1 }] }), true)).toEqual(["unit-kind"]);
    expect(codes(made({ units, to: null }), true)).toEqual(["period"]);
    expect(codes(made({ units, awards: [] }), true)).toEqual(["awards"]);
    const shared = made({ units, quotas: [{ award: "LDTT", kind: "percent", value: 80, of: "people" }] });
    expect(codes(shared, true)).toEqual(["headcounts"]);
    expect(codes(made({ units }), false)).toEqual(["quotas", "criteria", "plan-number", "plan-day", "signatory"]);
    expect(codes(shared, false)).not.toContain("quotas");
  });

  test("each gap names a sheet of the plan that there is", () => {
    for (const { sheet } of missingOf(made({ awards: [], papers: [] }))) expect(sheet).toMatch(/^KH /);
  });
});

describe("the catalogue on a day", () => {
  test.each([
    ["cstdcs", "CSTDCS"],
    ["CSTĐCS", "CSTDCS"],
    ["gia dinh van hoa", "GDVH"],
    ["bằng khen thủ tướng", "BK_TTG"],
    ["ttldxs", "TTLDXS"],
  ])("“%s” finds %s first", (typed, id) => {
    expect(searchCatalogue(CATALOGUE, typed)[0]?.id).toBe(id);
  });

  test("nothing typed shows all, nonsense nothing", () => {
    expect(searchCatalogue(CATALOGUE, " ")).toHaveLength(CATALOGUE.length);
    expect(searchCatalogue(CATALOGUE, "xyzzy")).toEqual([]);
  });

  test("what only the district gave is there until 30 June 2025", () => {
    const ids = (on: Day): readonly string[] => catalogueOn(on, []).map(({ id }) => id);
    expect(ids(day(2025, 6, 30))).toContain("GK_H");
    expect(ids(day(2025, 7, 1))).not.toContain("GK_H");
    for (const { levels } of catalogueOn(day(2025, 7, 1), [])) expect(levels).not.toContain("huyện");
  });

  test("an office's own line goes before ours, in its days only, and a typed one has an id of its own", () => {
    const line: OwnLine = newLine(
      {
        name: " Công dân  tiêu biểu",
        short: "CDTB; CD tiêu biểu",
        category: "title",
        subjects: ["individual"],
        decidedBy: "Chủ tịch UBND xã",
        source: "Quy chế xã",
      },
      CATALOGUE,
    );
    expect(line).toMatchObject({
      id: "R_CONG_DAN_TIEU_BIEU",
      name: "Công dân tiêu biểu",
      aliases: ["CDTB", "CD tiêu biểu"],
    });
    const dated: OwnLine = { ...line, id: "LDTT", from: day(2026, 1, 1), to: day(2026, 12, 31) };
    const ownOnes = (on: Day): readonly boolean[] =>
      catalogueOn(on, [dated])
        .filter(({ id }) => id === "LDTT")
        .map(({ own }) => own);
    expect([ownOnes(TODAY), ownOnes(day(2027, 1, 1))]).toEqual([[true], [false]]);
    expect(searchCatalogue(catalogueOn(TODAY, [line]), "cdtb")[0]?.id).toBe(line.id);
    expect(newLine({ ...line, short: "" }, [line]).id).toBe("R_CONG_DAN_TIEU_BIEU_2");
  });
});
