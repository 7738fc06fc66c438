import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import { contradictionsOf } from "../../src/campaign/contradictions/contradictions";
import type { PlanProblemKind } from "../../src/campaign/contradictions/plan-problem";
import { dayOfIso } from "../../src/text/day";

const campaignOf = (id: string): Campaign => builtIn(id) ?? raise(id);
function raise(id: string): never {
  throw new Error(id);
}
const keys = (campaign: Campaign, ...kinds: readonly PlanProblemKind[]): readonly string[] =>
  contradictionsOf(campaign)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ key }) => key);

describe("contradictions in a plan", () => {
  test("Quỳ Hợp: the period is inverted, which is told once and not for each deadline, and proposals come before the works end", () => {
    const campaign = campaignOf("quy-hop-60-nam");
    const problems = contradictionsOf(campaign);
    expect(problems.find(({ kind }) => kind === "period-inverted")).toMatchObject({
      rule: "H1",
      details: { from: "2022-06-07", to: "2022-04-19", suggested: "2023-04-19" },
    });
    expect(keys(campaign, "deadline-outside-period", "deadline-order")).toEqual(["deadline-order:H4.2:H3"]);
    expect(
      keys({ ...campaign, period: { ...campaign.period, from: dayOfIso("2022-01-01") } }, "deadline-outside-period"),
    ).toEqual(["deadline-outside-period:H4.1", "deadline-outside-period:H4.2", "deadline-outside-period:H3"]);
    expect(problems.find(({ kind }) => kind === "name-variants")?.details).toEqual({
      names: "Quỳ Hợp ×9; Quỳnh Hợp ×5; Quý Hợp ×2",
    });
    expect(keys(campaign, "open-value")).toContain("open-value:quota:H8");
  });

  test("Phú Lãm: registration is due before the plan and before its basis", () => {
    expect(
      contradictionsOf(campaignOf("phu-lam-2022")).filter(({ kind }) => kind === "deadline-before-plan"),
    ).toMatchObject([{ rule: "L2", details: { due: "2022-01-07", issued: "2022-01-15", basis: "2022-01-10" } }]);
  });

  test("last good days on which offices are closed are found; a named day that is too late anyway is no matter", () => {
    const closed = BUILT_IN.flatMap((campaign) =>
      contradictionsOf(campaign).flatMap((problem) =>
        problem.kind === "deadline-weekend" ? [`${problem.rule} ${problem.details.day}`] : [],
      ),
    );
    expect(closed).toEqual(["V3 2023-08-19", "L3.1 2022-01-23", "L4.1 2022-06-18", "L4.2 2022-08-28", "L5 2022-06-18"]);
  });

  test("a deadline on a holiday is found as one", () => {
    const [plan] = campaignOf("quoc-oai-2022").submissions;
    const campaign: Campaign = {
      ...campaignOf("quoc-oai-2022"),
      submissions:
        plan === undefined
          ? []
          : [{ ...plan, deadline: { type: "fixed", day: dayOfIso("2022-02-02") ?? raise("day"), inclusive: true } }],
    };
    expect(contradictionsOf(campaign).find(({ kind }) => kind === "deadline-weekend")?.details).toMatchObject({
      closed: "tet",
      lastWorkingDay: "2022-01-28",
    });
  });

  test("Sở VHTT: the closing report is due before the period ends", () => {
    expect(keys(campaignOf("so-vhtt-2023"), "deadline-order")).toEqual(["deadline-order:V4:V1"]);
  });

  test("a title whose initiative is due later is found; Phú Lãm's own order is sound", () => {
    const campaign = campaignOf("phu-lam-2022");
    expect(keys(campaign, "deadline-order")).toEqual([]);
    const late: Campaign = {
      ...campaign,
      rules: campaign.rules.map((rule) =>
        rule.id === "L3.1" && rule.type === "awardDeadline"
          ? { ...rule, deadline: { type: "fixed", day: dayOfIso("2022-04-01") ?? raise("day"), inclusive: false } }
          : rule,
      ),
    };
    expect(keys(late, "deadline-order")).toEqual(["deadline-order:L3.2:L3.1"]);
  });

  test("Sơn Tây and Quốc Oai only leave values open and have slips in the text", () => {
    for (const id of ["son-tay-2017", "quoc-oai-2022"]) {
      expect(
        keys(
          campaignOf(id),
          "period-inverted",
          "deadline-outside-period",
          "deadline-before-plan",
          "deadline-order",
          "name-variants",
        ),
      ).toEqual([]);
      expect(keys(campaignOf(id), "text-defect").length).toBeGreaterThan(3);
    }
  });

  test("a decision stays with its problem, and nothing is mended by it", () => {
    const campaign = campaignOf("quy-hop-60-nam");
    const decision = {
      problem: "period-inverted:H1",
      decision: "Tính đến 19/4/2023",
      reason: "Ngày kỷ niệm là 19/4/2023",
      decidedOn: dayOfIso("2022-08-01") ?? raise("day"),
    };
    const problems = contradictionsOf({ ...campaign, decisions: [decision] });
    expect(problems.map(({ key }) => key)).toEqual(keys(campaign));
    expect(problems.filter((problem) => problem.decision !== null).map(({ key }) => key)).toEqual([
      "period-inverted:H1",
    ]);
  });

  test.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "%s: keys are stable names, each once",
    (_, campaign) => {
      expect(new Set(keys(campaign)).size).toBe(keys(campaign).length);
    },
  );
});
