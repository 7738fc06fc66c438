import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";
import type { Campaign, Rule, Sourced } from "../../src/campaign/campaign";
import { lastGoodDay, occurrences } from "../../src/campaign/deadline";
import { isoOf, type Day } from "../../src/text/day";

/** Every machine-checkable statement of the five plans, by the name their rules go by in the campaigns. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "quoc-oai-2022": {
    Q1: "deeds from 15/10/2021 to 30/6/2022",
    Q2: "each unit's own plan before 30/10/2021",
    Q3: "closing report and dossier, no date",
    Q4: "district conference in 9/2022",
    Q5: "individuals only",
    Q6: "seven kinds of units",
    Q7: "two criteria; not one's duty",
    Q8: "unit first, then district",
    Q9: "no quota",
    Q10: "two lists of contents",
    Q11: "what offices have to do",
  },
  "quy-hop-60-nam": {
    H1: "from issue to 19/4/2022, as typed",
    H2: "one work and one event a unit",
    H3: "works done before 19/4/2023",
    H4: "report and proposals before 31/3/2023",
    H5: "register of works",
    H6: "households only in the standard",
    H7: "two kinds of Giấy khen",
    H8: "number decided later",
    H9: "three papers",
    H10: "eleven kinds of units",
    H11: "criteria",
    H12: "what offices have to do",
  },
  "so-vhtt-2023": {
    V1: "27/4/2023 to 10/10/2023",
    V2: "one exemplar a unit a month",
    V3: "before the 20th, May to September",
    V4: "final report before 15/8/2023",
    V5: "receiver",
    V6: "collectives with a notice",
    V7: "outstanding in one's duty",
    V8: "three levels",
    V9: "two kinds of units",
    V10: "no dossier listed",
    V11: "what offices have to do",
  },
  "phu-lam-2022": {
    L1: "plan done in 1/2022",
    L2: "registration before 8/1/2022",
    L3: "batch 1 of initiatives and titles",
    L4: "batch 2",
    L5: "three city titles before 19/6/2022",
    L6: "medal before 5/3/2022",
    L7: "year-end by the district's plan",
    L8: "five working days before the result",
    L9: "15 % with an initiative",
    L10: "initiative before title",
    L11: "small collectives, direct workers",
    L12: "kinds of units",
    L13: "three levels",
    L14: "what offices have to do",
  },
  "son-tay-2017": {
    S1: "communes: one article on an individual",
    S2: "unions: one article",
    S3: "police, army: two individuals each",
    S4: "education: six subjects",
    S5: "two copies",
    S6: "before 28/4/2017",
    S7: "by hand, signed for",
    S8: "cover fields",
    S9: "four things a body must state",
    S10: "date, signature, name",
    S11: "certified",
    S12: "monthly, two counters",
    S13: "units without quota",
    S14: "collectives and individuals",
    S15: "year 2017",
    S16: "what offices have to do",
    S17: "general criteria",
  },
};

const campaignOf = (id: string): Campaign => {
  const campaign = builtIn(id);
  if (campaign === null) throw new Error(id);
  return campaign;
};
const sourcedOf = ({ period, criteria, submissions, rules }: Campaign): readonly Sourced[] => [
  period,
  ...criteria,
  ...submissions,
  ...rules,
];
const under = (campaign: Campaign, id: string): readonly Sourced[] =>
  sourcedOf(campaign).filter((one) => one.id === id || one.id.startsWith(`${id}.`));
function rule<T extends Rule["type"]>(campaign: Campaign, id: string, type: T): Extract<Rule, { type: T }> {
  const found = campaign.rules.find((one): one is Extract<Rule, { type: T }> => one.id === id && one.type === type);
  if (found === undefined) throw new Error(`${id} is no ${type}`);
  return found;
}
const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
const dueOf = (campaign: Campaign, id: string): string | null => {
  const submission = campaign.submissions.find((one) => one.id === id);
  const found = campaign.rules.find((one) => one.id === id);
  const deadline = submission?.deadline ?? (found !== undefined && "deadline" in found ? found.deadline : null);
  return deadline === null ? "none" : iso(lastGoodDay(deadline, campaign.calendar));
};

describe("the five plans", () => {
  const listed = Object.entries(RULES).flatMap(([campaign, rules]) =>
    Object.entries(rules).map(([id, summary]) => [campaign, id, summary] as const),
  );

  test.each(listed)("%s holds %s: %s", (campaign, id) => {
    const found = under(campaignOf(campaign), id);
    expect(found.length).toBeGreaterThan(0);
    for (const { text, place } of found) {
      expect(text).toMatch(/[à-ỹ].*\.$/u);
      expect(place).toMatch(/^(?:Mục|Tên|Phần)/u);
    }
  });

  test("hold no rule that the plans do not", () => {
    const extra = BUILT_IN.flatMap((campaign) =>
      sourcedOf(campaign)
        .map(({ id }) => id.replace(/\..*$/, ""))
        .filter((id) => !(id in (RULES[campaign.id] ?? {}))),
    );
    expect(extra).toEqual(["L0"]);
  });

  test("Quốc Oai: period, deadlines and subjects", () => {
    const campaign = campaignOf("quoc-oai-2022");
    expect([iso(campaign.period.from), iso(campaign.period.to)]).toEqual(["2021-10-15", "2022-06-30"]);
    expect([dueOf(campaign, "Q2"), dueOf(campaign, "Q3.1"), dueOf(campaign, "Q4")]).toEqual([
      "2021-10-29",
      null,
      "2022-09-30",
    ]);
    expect(campaign.subjects).toEqual(["individual"]);
    expect(campaign.unitKinds).toHaveLength(7);
    expect(campaign.levels.map(({ name }) => name)).toEqual(["Cấp đơn vị", "Cấp huyện"]);
    expect(campaign.plan.signature.lines).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  });

  test("Quỳ Hợp: the period stays as inverted as the plan has it", () => {
    const campaign = campaignOf("quy-hop-60-nam");
    expect([iso(campaign.period.from), iso(campaign.period.to)]).toEqual([null, "2022-04-19"]);
    expect([dueOf(campaign, "H3"), dueOf(campaign, "H4.1")]).toEqual(["2023-04-18", "2023-03-30"]);
    expect(rule(campaign, "H2.1", "quota").min).toBe(1);
    expect(rule(campaign, "H2.2", "quota").count).toMatchObject({ done: true });
    expect(rule(campaign, "H2.2", "quota").count.where?.workType).toEqual(
      expect.arrayContaining(["sự kiện", "giải thể thao", "văn hóa văn nghệ", "hội thi", "tọa đàm"]),
    );
    expect(rule(campaign, "H8", "quota")).toMatchObject({ open: true, min: null, max: null });
    expect(["H9.1", "H9.2", "H9.3"].map((id) => rule(campaign, id, "document").per)).toEqual([
      "unit",
      "unit",
      "nominee",
    ]);
    expect(rule(campaign, "H6", "reminder").noticeFor).toEqual(["household"]);
    expect(campaign.unitKinds).toHaveLength(11);
  });

  test("Sở VHTT: five monthly cycles, each ending on the 19th", () => {
    const campaign = campaignOf("so-vhtt-2023");
    const [monthly] = campaign.submissions;
    expect(monthly?.id).toBe("V3");
    expect(
      occurrences(monthly?.deadline ?? { type: "open" }, campaign.calendar).map(({ lastGood }) => isoOf(lastGood)),
    ).toEqual(["2023-05-19", "2023-06-19", "2023-07-19", "2023-08-19", "2023-09-19"]);
    expect(dueOf(campaign, "V4")).toBe("2023-08-14");
    expect(rule(campaign, "V2", "quota")).toMatchObject({ per: "unit-month", min: 1 });
    expect([iso(campaign.period.from), iso(campaign.period.to)]).toEqual(["2023-04-27", "2023-10-10"]);
  });

  test("Phú Lãm: every award and batch has its last good day", () => {
    const campaign = campaignOf("phu-lam-2022");
    expect(
      ["L1", "L2", "L3.1", "L3.2", "L4.1", "L4.2", "L5", "L6", "L7", "L8"].map((id) => dueOf(campaign, id)),
    ).toEqual([
      "2022-01-31",
      "2022-01-07",
      "2022-01-23",
      "2022-03-18",
      "2022-06-18",
      "2022-08-28",
      "2022-06-18",
      "2022-03-04",
      null,
      null,
    ]);
    expect(rule(campaign, "L5", "awardDeadline").awards).toHaveLength(3);
    expect(rule(campaign, "L8", "awardDeadline").deadline).toMatchObject({ type: "workingDaysBefore", days: 5 });
    expect(rule(campaign, "L9", "share")).toMatchObject({
      direction: "target",
      percent: 15,
      distinctBy: "name",
      base: { type: "headcount", people: "officials" },
    });
    expect(rule(campaign, "L10", "prerequisite").needs).toMatchObject({ type: "initiative" });
  });

  test("Sơn Tây: quotas of articles by kind and sector", () => {
    const campaign = campaignOf("son-tay-2017");
    expect(["S1", "S2", "S3", "S4"].map((id) => rule(campaign, id, "quota").min)).toEqual([1, 1, 2, 6]);
    expect(["S1", "S2", "S3", "S4"].map((id) => rule(campaign, id, "quota").distinctBy)).toEqual([
      null,
      null,
      "subjectName",
      "subjectName",
    ]);
    expect(rule(campaign, "S1", "quota").count.subjects).toEqual(["individual"]);
    expect(rule(campaign, "S4", "quota").per).toBe("sector");
    expect(rule(campaign, "S5", "copies").minimum).toBe(2);
    expect(dueOf(campaign, "S6")).toBe("2017-04-27");
    expect(
      campaign.columns
        .filter(({ register, need }) => register === "articles" && need === "required")
        .map(({ field }) => field),
    ).toEqual(["articleTitle", "writerName", "writerPhone", "subjectName", "subjectPhone", "copies"]);
    expect(under(campaign, "S9")).toHaveLength(4);
  });

  test("two plans define the same title by opposite criteria", () => {
    const [outside, inside] = ["quoc-oai-2022", "so-vhtt-2023"].map((id) =>
      campaignOf(id)
        .criteria.map(({ text }) => text)
        .join(" "),
    );
    expect(outside).toContain("không thuộc nhiệm vụ được giao");
    expect(inside).toContain("thành tích xuất sắc trong thực hiện chức trách, nhiệm vụ được giao");
    expect(inside).not.toContain("không thuộc nhiệm vụ");
  });
});
