import { describe, expect, test } from "@jest/globals";
import type { Campaign, Rule, Sector } from "../../../src/campaign/campaign";
import { leadsByPost } from "../../../src/check/facts/leaders";
import { unitScores } from "../../../src/check/facts/scores";
import { intervalShort } from "../../../src/check/rules/interval-short";
import { rankUnmet } from "../../../src/check/rules/rank-unmet";
import { scoreProblems } from "../../../src/check/rules/score-problems";
import { shareAboveCap } from "../../../src/check/rules/share-above-cap";
import { messageOf } from "../../../src/check/wording/index";
import type { RegisterRecord } from "../../../src/register/register";
import { contextOf, fileOf, record, registerOf, unit, withRules } from "../support";

const BASE = { place: "Mục IV", text: "Chấm điểm khối thi đua." };
const SCORING: Rule = {
  ...BASE,
  type: "scoring",
  id: "D1",
  within: "sector",
  items: [
    { name: "Phát triển kinh tế", points: 40 },
    { name: "Văn hóa - xã hội", points: 30 },
  ],
  maxPercent: 100,
  maxBonus: 5,
  maxMinus: 10,
};
const RANK: Rule = { ...BASE, type: "rank", id: "H1", awards: ["CO"], places: 1, minPoints: 60 };
const SECTORS: readonly Sector[] = [
  { id: "k1", name: "Khối 1", unitKinds: [] },
  { id: "k2", name: "Khối 2", unitKinds: [] },
];
const campaign = (...rules: readonly Rule[]): Campaign => ({
  ...withRules(...rules),
  registers: ["nominations", "scores"],
  sectors: SECTORS,
  awards: [
    {
      id: "CO",
      name: "Cờ thi đua của tỉnh",
      category: "title",
      aliases: [],
      subjects: ["collective"],
      levels: [],
      place: null,
    },
  ],
});
let row = 10;
const score = (of: string, item: string, fields: Readonly<Record<string, unknown>>): RegisterRecord =>
  record({ scoreItem: item, ...fields }, { register: "scores", in: of, row: (row += 1) });
/** Both contents of a unit with so many points reached of forty; the second in full. */
const scored = (
  of: string,
  economy: number,
  more: Readonly<Record<string, unknown>> = {},
): readonly RegisterRecord[] => [
  score(of, "1. Phát triển kinh tế", { planned: 100, achieved: economy }),
  score(of, "Văn hóa - xã hội", { points: 30, ...more }),
];
const flag = (of: string): RegisterRecord =>
  record({ name: of, kind: "collective", awards: ["Cờ thi đua của tỉnh"] }, { in: of, row: (row += 1) });
const UNITS = [
  unit("Xã A", { sector: "k1" }),
  unit("Xã B", { sector: "k1" }),
  unit("Xã C", { sector: "k2" }),
  unit("Xã D"),
];
const context = (made: Campaign, ...records: readonly RegisterRecord[]) =>
  contextOf(registerOf([fileOf(records)], UNITS), { campaign: made });
const only = <T>(found: readonly T[]): T => {
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${String(found.length)} found`);
  return first;
};

describe("scoring", () => {
  test("done / plan × standard points, no more than the standard; bonus and minus up to their caps", () => {
    const made = context(
      campaign(SCORING),
      ...scored("Xã A", 95, { bonusPoints: 5, minusPoints: 2.5 }),
      ...scored("Xã B", 120, { bonusPoints: 6, minusPoints: 12 }),
    );
    const [first, second] = unitScores(made);
    expect(first).toMatchObject({ unit: "Xã A", itemPoints: 68, bonus: 5, minus: 2.5, total: 70.5, rank: 1, of: 2 });
    expect(second).toMatchObject({ unit: "Xã B", itemPoints: 70, bonus: 5, minus: 10, total: 65, rank: 2 });
    expect(scoreProblems(made).map(({ code, place }) => [code, place.unit])).toEqual([
      ["score-capped", "Xã B"],
      ["score-capped", "Xã B"],
    ]);
  });

  test("more than the plan counts where the rule says so", () => {
    const made = context(campaign({ ...SCORING, maxPercent: 110 }), ...scored("Xã A", 120), ...scored("Xã B", 110));
    expect(unitScores(made).map(({ itemPoints, rank }) => [itemPoints, rank])).toEqual([
      [74, 1],
      [74, 1],
    ]);
  });

  test("claimed points that do not follow are told with the arithmetic, in both languages", () => {
    const wrong = score("Xã A", "Phát triển kinh tế", { planned: 100, achieved: 95, points: 40 });
    const right = score("Xã B", "Phát triển kinh tế", { planned: 100, achieved: 95, points: 38 });
    const found = scoreProblems(context(campaign({ ...SCORING, items: SCORING.items.slice(0, 1) }), wrong, right));
    const told = only(found);
    expect(told.code).toBe("score-mismatch");
    expect(messageOf(told, "vi")).toContain("ghi 40 điểm, tính ra 38 (Mục IV). Cách tính: 95 / 100 × 40 = 38.");
    expect(messageOf(told, "en")).toContain(
      "40 points are claimed, 38 follow (Mục IV). Arithmetic: 95 / 100 × 40 = 38.",
    );
  });

  test("a content without plan and result counts as claimed, up to the standard points", () => {
    const above = score("Xã A", "Văn hóa - xã hội", { points: 32 });
    const made = context(campaign(SCORING), above);
    expect(unitScores(made)[0]).toMatchObject({ total: 30, missing: ["Phát triển kinh tế"] });
    const codes = scoreProblems(made).map(({ code }) => code);
    expect(codes).toEqual(["score-mismatch", "score-items-missing"]);
  });

  test("the plan's standard points count, and a table that has others is told", () => {
    const made = context(
      campaign({ ...SCORING, items: SCORING.items.slice(0, 1) }),
      score("Xã A", "Phát triển kinh tế", { standardPoints: 50, planned: 100, achieved: 100 }),
    );
    expect(unitScores(made)[0]?.total).toBe(40);
    expect(only(scoreProblems(made)).code).toBe("score-standard");
  });

  test("a head whose parts add up to it counts once: itself where the plan names it, else its parts", () => {
    const table = [
      score("Xã A", "I. Phát triển kinh tế", { standardPoints: 40, points: 36 }),
      score("Xã A", "Thu ngân sách", { standardPoints: 25, points: 23 }),
      score("Xã A", "Giải ngân", { standardPoints: 15, points: 13 }),
    ];
    expect(unitScores(context(campaign(SCORING), ...table))[0]?.total).toBe(36);
    expect(unitScores(context(campaign({ ...SCORING, items: [] }), ...table))[0]?.total).toBe(36);
  });

  test("contents of one list are no parts of the one above them, whatever their points", () => {
    const table = [40, 25, 15].map((points, at) =>
      score("Xã A", `Nội dung ${String.fromCharCode(65 + at)}`, {
        seq: String(at + 1),
        standardPoints: points,
        points,
      }),
    );
    expect(unitScores(context(campaign({ ...SCORING, items: [] }), ...table))[0]?.total).toBe(80);
  });

  test("a content that the plan does not name counts for nothing, and is told", () => {
    const made = context(campaign(SCORING), ...scored("Xã A", 100), score("Xã A", "Thể thao", { points: 9 }));
    expect(unitScores(made)[0]?.total).toBe(70);
    expect(messageOf(only(scoreProblems(made)), "vi")).toContain("kế hoạch không nêu, không tính điểm: Thể thao.");
  });

  test("a plan of nothing reckons nothing", () => {
    const made = context(campaign(SCORING), score("Xã A", "Phát triển kinh tế", { planned: 0, achieved: 5 }));
    expect(unitScores(made)[0]?.missing).toEqual(["Phát triển kinh tế", "Văn hóa - xã hội"]);
  });
});

describe("an award by rank", () => {
  const found = (...records: readonly RegisterRecord[]) => rankUnmet(context(campaign(SCORING, RANK), ...records));

  test("for the first of each block, also where two share the place", () => {
    expect(found(...scored("Xã A", 95), ...scored("Xã B", 90), flag("Xã A"))).toEqual([]);
    expect(found(...scored("Xã A", 95), ...scored("Xã C", 80), flag("Xã C"))).toEqual([]);
    expect(found(...scored("Xã A", 95), ...scored("Xã B", 95), flag("Xã A"), flag("Xã B"))).toEqual([]);
  });

  test("not for the second, whose points and those of the first are told", () => {
    const told = only(found(...scored("Xã A", 95), ...scored("Xã B", 90), flag("Xã B")));
    expect(told.code).toBe("rank-unmet");
    expect(messageOf(told, "vi")).toContain("Xã B được 66 điểm; xếp thứ 2/2 (Khối 1), chỉ đơn vị xếp thứ nhất");
    expect(messageOf(told, "vi")).toContain("điểm thấp nhất ở đó là 68");
    expect(messageOf(told, "en")).toContain(
      "with 66 points it ranks 2 of 2 (Khối 1); only the first one may be proposed",
    );
  });

  test("nor under the least points: sixty are enough, less is not", () => {
    expect(found(...scored("Xã A", 75), flag("Xã A"))).toEqual([]);
    const told = only(found(...scored("Xã A", 74.9), flag("Xã A")));
    expect(messageOf(told, "vi")).toContain("được 59,96 điểm; cần ít nhất 60, còn thiếu 0,04");
  });

  test("is not known without a scoring, or without a block", () => {
    expect(only(found(flag("Xã A"))).params).toMatchObject({ why: "scores" });
    expect(only(found(...scored("Xã D", 100), flag("Xã D"))).params).toMatchObject({ why: "group" });
  });
});

describe("the leaders' share", () => {
  test.each([
    ["Phó Chủ tịch UBND xã", true],
    ["Đảng ủy viên, Trưởng phòng Kinh tế", true],
    ["Quyền Hiệu trưởng", true],
    ["TP. Tài chính", true],
    ["PTP Nội vụ", true],
    ["HT", true],
    ["Thợ hàn", false],
    ["Kế toán trưởng", false],
    ["Thư ký Giám đốc", false],
    ["Phóng viên", false],
    ["Tổ trưởng chuyên môn", false],
  ])("%s leads: %s", (position, leads) => {
    expect(leadsByPost(record({ position }))).toBe(leads);
  });

  const share = (leaders: boolean): Rule => ({
    ...BASE,
    type: "share",
    id: "L1",
    direction: "cap",
    count: { register: "nominations", subjects: ["individual"], leaders, label: "lãnh đạo" },
    base: { type: "records", of: { register: "nominations", subjects: ["individual"], label: "cá nhân" } },
    percent: 30,
    minimum: 0,
    rounding: "down",
    per: "campaign",
  });
  const people = (leaders: number, others: number): readonly RegisterRecord[] =>
    Array.from({ length: leaders + others }, (_, at) =>
      record(
        { name: `Người ${String(at)}`, kind: "individual", position: at < leaders ? "Phó Giám đốc" : "Chuyên viên" },
        { in: "Xã A", row: (row += 1) },
      ),
    );

  test("three of ten are thirty percent; a fourth is one too many, with the arithmetic", () => {
    expect(shareAboveCap(context(campaign(share(true)), ...people(3, 7)))).toEqual([]);
    const told = only(shareAboveCap(context(campaign(share(true)), ...people(4, 7))));
    expect(messageOf(told, "vi")).toContain("30% × 11 = 3,3, làm tròn xuống là 3. Giảm 1.");
    expect(messageOf(told, "en")).toContain("30% × 11 = 3.3");
  });

  test("may be asked of those who do not lead", () => {
    expect(only(shareAboveCap(context(campaign(share(false)), ...people(3, 7)))).params).toMatchObject({ count: 7 });
  });
});

describe("years between two awards of a collective", () => {
  const rule: Rule = { ...BASE, type: "interval", id: "K1", awards: ["CO"], since: [], years: 5 };
  const past = (year: number) =>
    registerOf([fileOf([flag("Xã A")], { properties: { "soThiDua.year": String(year) } })]);

  test("four are short of five, five enough", () => {
    const made = { ...context({ ...campaign(rule), year: 2026 }, flag("Xã A")) };
    expect(intervalShort({ ...made, earlier: [past(2022)] }).map(({ code }) => code)).toEqual(["interval-short"]);
    expect(intervalShort({ ...made, earlier: [past(2021)] })).toEqual([]);
  });
});
