import { NO_REGISTER } from "../../src/register/ledger";
import { builtIn } from "../../src/campaign/built-in/index";
import { calendarOfCampaign } from "../../src/campaign/calendar-of";
import type { Campaign } from "../../src/campaign/campaign";
import { contradictionsOf } from "../../src/campaign/contradictions/contradictions";
import type { PlanProblem } from "../../src/campaign/contradictions/plan-problem";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { readingsOf, withDecision, withReadings, type Reading } from "../../src/campaign/readings";
import { checkRegister } from "../../src/check/check";
import { dayOfIso, isoOf, type Day } from "../../src/text/day";

const raise = (what: string): never => {
  throw new Error(what);
};
const campaignOf = (id: string): Campaign => builtIn(id) ?? raise(id);
const day = (iso: string): Day => dayOfIso(iso) ?? raise(iso);
const problemOf = (campaign: Campaign, key: string): PlanProblem =>
  contradictionsOf(campaign).find((one) => one.key === key) ?? raise(key);
const said = (readings: readonly Reading[]): readonly string[] =>
  readings.map((one) => (one.kind === "day" ? isoOf(one.day) : one.text));
const decided = (campaign: Campaign, key: string, reading: string): Campaign =>
  withDecision(campaign, key, {
    decision: "Tính theo ngày khác",
    reason: "Theo văn bản đính chính",
    decidedOn: day("2022-08-01"),
    reading: day(reading),
  });

const quyHop = campaignOf("quy-hop-60-nam");
const phuLam = campaignOf("phu-lam-2022");

describe("the readings a contradiction offers", () => {
  test.each([
    ["the end a year later, for an inverted period", quyHop, "period-inverted:H1", ["2023-04-19"]],
    ["the working days before and after, for a weekend", phuLam, "deadline-weekend:L5", ["2022-06-17", "2022-06-20"]],
    ["the day of what must come first", quyHop, "deadline-order:H4.2:H3", ["2023-04-18"]],
    ["each spelling of a name", quyHop, "name-variants:Quỳ Hợp|Quỳnh Hợp|Quý Hợp", ["Quỳ Hợp", "Quỳnh Hợp", "Quý Hợp"]],
    ["nothing, where only a person can tell", phuLam, "deadline-before-plan:L2", []],
    ["nothing, for one cycle of a monthly deadline", campaignOf("so-vhtt-2023"), "deadline-weekend:V3:2023-08", []],
  ])("%s", (_, campaign, key, expected) => {
    expect(said(readingsOf(problemOf(campaign, key), campaign))).toEqual(expected);
  });
});

describe("a campaign read as decided", () => {
  test("nothing changes without a decision, nor by one that keeps the plan as written", () => {
    expect(withReadings(quyHop)).toBe(quyHop);
    const kept = withDecision(quyHop, "period-inverted:H1", {
      decision: "Giữ như kế hoạch",
      reason: "",
      decidedOn: day("2022-08-01"),
    });
    expect(withReadings(kept)).toBe(kept);
  });

  test("a decided end of the period holds, and the plan as written keeps its own", () => {
    const campaign = decided(quyHop, "period-inverted:H1", "2023-04-19");
    expect(withReadings(campaign).period.to).toBe(day("2023-04-19"));
    expect(campaign.period.to).toBe(quyHop.period.to);
    expect(problemOf(campaign, "period-inverted:H1").decision?.reason).toBe("Theo văn bản đính chính");
  });

  test("a decided deadline is due on that day, the day itself included", () => {
    const due = (campaign: Campaign): string =>
      isoOf(calendarOfCampaign(campaign, day("2022-01-01")).find(({ id }) => id === "L5")?.lastGood ?? raise("L5"));
    expect([due(phuLam), due(decided(phuLam, "deadline-weekend:L5", "2022-06-20"))]).toEqual([
      "2022-06-18",
      "2022-06-20",
    ]);
  });

  test("the check tells a decided problem as information with its reason, and applies the reading", () => {
    const findings = (campaign: Campaign): readonly string[] =>
      checkRegister({ campaign, register: NO_REGISTER, today: day("2022-08-01"), earlier: [] })
        .filter(({ code }) => code === "campaign-period-inverted")
        .map(({ severity, params }) => `${severity} ${JSON.stringify(params)}`);
    expect(findings(quyHop)).toEqual([expect.stringMatching(/^warning /)]);
    expect(findings(decided(quyHop, "period-inverted:H1", "2023-04-19"))).toEqual([
      expect.stringMatching(/^info .*Theo văn bản đính chính/),
    ]);
  });

  test("a reading no longer applies once the plan itself is corrected", () => {
    const campaign = decided(quyHop, "period-inverted:H1", "2023-04-19");
    const corrected = { ...campaign, period: { ...campaign.period, to: day("2023-05-01") } };
    expect(withReadings(corrected).period.to).toBe(day("2023-05-01"));
  });

  test("a decision takes the place of the former one, can be taken back, and travels with the campaign's file", () => {
    const twice = decided(decided(quyHop, "period-inverted:H1", "2023-04-19"), "period-inverted:H1", "2023-04-20");
    expect(twice.decisions).toHaveLength(1);
    expect(withReadings(twice).period.to).toBe(day("2023-04-20"));
    expect(campaignFromJson(campaignToJson(twice))).toEqual({ ok: true, campaign: twice });
    expect(withDecision(twice, "period-inverted:H1", null)).toEqual(quyHop);
  });
});
