import { describe, expect, test } from "@jest/globals";
import type { Campaign, CampaignAward, MembersRule, Rule, Selector } from "../../../src/campaign/campaign";
import { withLaw } from "../../../src/campaign/law/law-rules";
import { checkRegister } from "../../../src/check/check";
import { eligibilityOf } from "../../../src/check/eligibility/eligibility";
import { isValue } from "../../../src/check/facts/field-test";
import { ratingOf } from "../../../src/check/facts/rating";
import { awardsExclusive } from "../../../src/check/rules/awards-exclusive";
import { conditionUnmet } from "../../../src/check/rules/condition-unmet";
import { intervalShort } from "../../../src/check/rules/interval-short";
import { membersShort } from "../../../src/check/rules/members-short";
import { prerequisiteMissing } from "../../../src/check/rules/prerequisite-missing";
import { shareAboveCap } from "../../../src/check/rules/share-above-cap";
import { shareUnknown } from "../../../src/check/rules/share-unknown";
import { messageOf } from "../../../src/check/wording/index";
import type { RegisterRecord } from "../../../src/register/register";
import { campaignWith, contextOf, fileOf, only, record, registerOf, unit, withRules } from "../support";

const BASE = { place: "Điều 5", text: "Điều kiện của tỉnh." };
const award = (id: string, name: string, more: Partial<CampaignAward> = {}): CampaignAward => ({
  id,
  name,
  category: "title",
  aliases: [id],
  subjects: ["individual", "collective"],
  levels: [],
  place: null,
  ...more,
});
const AWARDS = [
  award("LDTT", "Lao động tiên tiến"),
  award("CSTDCS", "Chiến sĩ thi đua cơ sở"),
  award("TTLDXS", "Tập thể lao động xuất sắc"),
  award("GK", "Giấy khen của Giám đốc", { category: "form" }),
  award("BK", "Bằng khen của tỉnh", { category: "form" }),
];
const campaign = (...rules: readonly Rule[]): Campaign => ({
  ...withRules(...rules),
  awards: AWARDS,
  year: 2026,
});
const KIND = { kind: "individual" } as const;
let row = 10;
const person = (name: string, awards: readonly string[], more: Readonly<Record<string, unknown>> = {}, extra = {}) =>
  record({ name, ...KIND, awards, ...more }, { row: (row += 1), in: "Phòng Kinh tế", extra });
const context = (made: Campaign, records: readonly RegisterRecord[], headcount: number | null = 10) =>
  contextOf(registerOf([fileOf(records)], [unit("Phòng Kinh tế", { headcount })]), { campaign: made });
const counting = (awards: readonly string[]): Selector => ({
  register: "nominations",
  subjects: ["individual"],
  awards,
  label: awards.join(", "),
});

describe("the rating of a year's work", () => {
  test.each([
    ["HTXSNV", "excellent"],
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["Xếp loại: HTTNV", "good"],
    ["Hoàn thành tốt nhiệm vụ", "good"],
    ["Hoàn thành nhiệm vụ", "done"],
    ["Không hoàn thành nhiệm vụ", "not-done"],
    ["Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ", null],
    ["Đã hoàn thành công trình", null],
  ])("%s is %s", (text, rating) => {
    expect(ratingOf(text)).toBe(rating);
  });

  test("a lower rating is never taken for a higher one whose words it holds", () => {
    expect(isValue("Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ")).toBe(false);
    expect(isValue("Không hoàn thành nhiệm vụ", "HTNV")).toBe(false);
    expect(isValue("HTTNV", "Hoàn thành tốt nhiệm vụ")).toBe(true);
  });
});

describe("a condition of the row", () => {
  const votes: Rule = {
    ...BASE,
    type: "condition",
    id: "C1",
    register: "nominations",
    awards: ["LDTT"],
    subjects: [],
    field: "votePercent",
    atLeast: 70,
    oneOf: [],
  };
  const rated: Rule = { ...votes, id: "C2", field: "x:xl", atLeast: null, oneOf: ["HTTNV", "HTXSNV"] };
  const codes = (one: RegisterRecord, ...rules: readonly Rule[]) =>
    conditionUnmet(context(campaign(...rules), [one])).map(({ code }) => code);

  test.each([
    [69.9, ["condition-unmet"]],
    [70, []],
    [100, []],
  ])("%d %% of votes", (votePercent, told) => {
    expect(
      codes(
        person(
          "An",
          ["LĐTT"].map(() => "LDTT"),
          { votePercent },
        ),
        votes,
      ),
    ).toEqual(told);
  });

  test("binds who gets more than the award it names, and nobody else", () => {
    expect(codes(person("An", ["CSTDCS"], { votePercent: 60 }), votes)).toEqual(["condition-unmet"]);
    expect(codes(person("An", ["GK"], { votePercent: 60 }), votes)).toEqual([]);
  });

  test("a rating among those that are asked for", () => {
    expect(codes(person("An", ["LDTT"], {}, { "x:xl": "Hoàn thành tốt nhiệm vụ" }), rated)).toEqual([]);
    expect(codes(person("An", ["LDTT"], {}, { "x:xl": "Hoàn thành nhiệm vụ" }), rated)).toEqual(["condition-unmet"]);
  });

  test("nothing said is told once for the sheet, and leaves the nominations incomplete", () => {
    const records = [person("An", ["LDTT"]), person("Bình", ["LDTT"])];
    const made = context(campaign(votes), records);
    const found = conditionUnmet(made);
    expect(found.map(({ code, params }) => [code, "rows" in params ? params.rows : 0])).toEqual([
      ["condition-unknown", 2],
    ]);
    const states = [...eligibilityOf(made.register, found, made.campaign).values()].map(({ state }) => state);
    expect(states).toEqual(["incomplete", "incomplete"]);
  });

  test("says what stands there and what is needed, in both languages", () => {
    const [found] = conditionUnmet(context(campaign(votes), [person("An", ["LDTT"], { votePercent: 40 })]));
    if (found === undefined) throw new Error("nothing found");
    expect(messageOf(found, "vi")).toContain("“40”, cần ít nhất 70%");
    expect(messageOf(found, "en")).toContain("at least 70% is needed");
  });
});

describe("an award that implies another", () => {
  const cap: Rule = {
    ...BASE,
    type: "share",
    id: "S1",
    direction: "cap",
    count: counting(["CSTDCS"]),
    base: { type: "records", of: counting(["LDTT"]) },
    percent: 15,
    minimum: 0,
    rounding: "down",
    per: "unit",
  };
  const list = (high: number, low: number): readonly RegisterRecord[] => [
    ...Array.from({ length: high }, (_, index) => person(`Cao ${"ABCDEFGH"[index] ?? ""}`, ["CSTDCS"])),
    ...Array.from({ length: low }, (_, index) => person(`Vừa ${String.fromCharCode(65 + index)}`, ["LDTT"])),
  ];
  const figures = (made: Campaign, records: readonly RegisterRecord[]) =>
    shareAboveCap(context(made, records)).map(({ params }) => "base" in params && [params.count, params.base]);

  test("counts in the base where only the higher one is written: 3 of 20 is 15 %", () => {
    expect(figures(campaign(cap), list(3, 17))).toEqual([]);
    expect(figures(campaign(cap), list(4, 16))).toEqual([[4, 20]]);
  });

  test("counts once where the same person has a row of each", () => {
    const records = list(3, 16);
    const twice = [
      ...records,
      ...records.slice(0, 3).map((one, index) => person(one.fields.name ?? "", ["LDTT"], { row: index })),
    ];
    expect(figures(campaign(cap), twice)).toEqual([[3, 19]]);
  });

  test("does not where the campaign says that it implies nothing", () => {
    const made = {
      ...campaign(cap),
      awards: AWARDS.map((one) => (one.id === "CSTDCS" ? { ...one, implies: [] } : one)),
    };
    expect(figures(made, list(3, 17))).toEqual([[3, 17]]);
  });

  test("is had by whoever has the higher one", () => {
    const rule: Rule = {
      ...BASE,
      type: "prerequisite",
      id: "P1",
      awards: ["CSTDCS"],
      needs: { type: "award", award: "LDTT" },
    };
    expect(prerequisiteMissing(context(campaign(rule), [person("An", ["CSTDCS"])]))).toEqual([]);
  });
});

describe("a share in groups of people", () => {
  const cap: Rule = {
    ...BASE,
    type: "share",
    id: "S2",
    direction: "cap",
    count: { register: "nominations", where: { "x:xl": ["HTXSNV"] }, label: "HTXSNV" },
    base: { type: "records", of: { register: "nominations", where: { "x:xl": ["HTTNV"] }, label: "HTTNV" } },
    percent: 20,
    minimum: 0,
    rounding: "down",
    per: "unit",
    groupBy: {
      field: "position",
      groups: [
        { name: "Lãnh đạo", words: ["trưởng phòng", "phó"] },
        { name: "Nhân viên", words: [] },
      ],
    },
  };
  const staff = (position: string, ratings: readonly string[]): readonly RegisterRecord[] =>
    ratings.map((rating, index) => person(`${position} ${index}`, ["LDTT"], { position }, { "x:xl": rating }));
  const good = (count: number): readonly string[] => Array.from({ length: count }, () => "HTTNV");

  test("is reckoned in each: 1 of 5 leaders is 20 %, 2 are too many though the unit as a whole has room", () => {
    const workers = staff("Chuyên viên", good(20));
    const scopes = (records: readonly RegisterRecord[]) =>
      shareAboveCap(context(campaign(cap), records)).map(({ params }) => "scope" in params && params.scope);
    expect(scopes([...workers, ...staff("Phó Trưởng phòng", [...good(5), "HTXSNV"])])).toEqual([]);
    expect(scopes([...workers, ...staff("Phó Trưởng phòng", [...good(5), "HTXSNV", "HTXSNV"])])).toEqual([
      "Phòng Kinh tế (Lãnh đạo)",
    ]);
  });

  test("says who is in no group since the row does not tell the post, and of whom it would count", () => {
    const silent = person("Người 9", ["LDTT"], {}, { "x:xl": "HTXSNV" });
    const other = person("Người 8", ["LDTT"], {}, { "x:xl": "HTNV" });
    const told = only(
      shareUnknown(context(campaign(cap), [...staff("Chuyên viên", good(5)), silent, other])),
      "share-unknown",
    );
    expect(told.params).toMatchObject({ why: "group", rows: 1 });
    expect(messageOf(told, "vi")).toContain("1 dòng chưa ghi “Chức vụ” nên chưa xếp được vào nhóm nào");
    expect(messageOf(told, "en")).toContain("1 row does not say “Position”");
    expect(shareUnknown(context(campaign(cap), staff("Chuyên viên", good(5))))).toEqual([]);
  });

  test("has none where a group has nobody to reckon from, and says nothing of groups without anybody", () => {
    const found = shareAboveCap(context(campaign(cap), staff("Phó Trưởng phòng", ["HTXSNV"])));
    expect(found.map(({ params }) => "limit" in params && params.limit)).toEqual([0]);
  });

  test("leaves out whose post nobody says", () => {
    const nameless = person("An", ["LDTT"], {}, { "x:xl": "HTXSNV" });
    expect(shareAboveCap(context(campaign(cap), [nameless, ...staff("Chuyên viên", good(3))]))).toEqual([]);
  });
});

describe("a collective judged by its members", () => {
  const members = (more: Partial<MembersRule>): MembersRule => ({
    ...BASE,
    type: "members",
    id: "T1",
    awards: ["TTLDXS"],
    count: counting(["LDTT"]),
    minPercent: null,
    min: null,
    max: null,
    ...more,
  });
  const collective = record(
    { name: "Phòng Kinh tế", kind: "collective", awards: ["TTLDXS"] },
    { row: 5, in: "Phòng Kinh tế" },
  );
  const good = (count: number) => Array.from({ length: count }, (_, index) => person(`Người ${index}`, ["LDTT"]));
  const codes = (rule: MembersRule, people: readonly RegisterRecord[], headcount: number | null = 10) =>
    membersShort(context(campaign(rule), [collective, ...people], headcount)).map(({ code }) => code);

  test("at least 70 % of ten: six are short, seven enough", () => {
    expect(codes(members({ minPercent: 70 }), good(6))).toEqual(["members-short"]);
    expect(codes(members({ minPercent: 70 }), good(7))).toEqual([]);
  });

  test("more than 50 % of ten: five are short, six enough", () => {
    expect(codes(members({ minPercent: 50, above: true }), good(5))).toEqual(["members-short"]);
    expect(codes(members({ minPercent: 50, above: true }), good(6))).toEqual([]);
  });

  test("one of a higher title, and nobody whom the unit itself says to be disciplined", () => {
    const one = members({ count: counting(["CSTDCS"]), min: 1 });
    expect(codes(one, good(7))).toEqual(["members-short"]);
    expect(codes(one, [...good(6), person("Cao", ["CSTDCS"])])).toEqual([]);
    const nobody = members({ count: { register: "nominations", denied: ["K1"], label: "người bị kỷ luật" }, max: 0 });
    const denied = { ...person("Kỷ", ["LDTT"]), attestations: { K1: { answer: "no" } as const } };
    expect(codes(nobody, good(7))).toEqual([]);
    expect(codes(nobody, [...good(7), denied])).toEqual(["members-above"]);
  });

  test("accuses nobody while the members or their number are not known", () => {
    expect(codes(members({ minPercent: 70 }), [])).toEqual(["members-unknown"]);
    expect(codes(members({ minPercent: 70 }), good(2), null)).toEqual(["members-unknown"]);
  });

  test("shows the arithmetic in both languages", () => {
    const [found] = membersShort(context(campaign(members({ minPercent: 70 })), [collective, ...good(2)]));
    if (found === undefined) throw new Error("nothing found");
    expect(messageOf(found, "vi")).toContain("70% × 10 = 7, tức từ 7 người. Còn thiếu 5.");
    expect(messageOf(found, "en")).toContain("70% × 10 = 7, that is 7 people or more. 5 missing.");
  });
});

describe("one form only", () => {
  const rule: Rule = { ...BASE, type: "exclusive", id: "E1", awards: ["GK", "BK"], per: "achievement" };
  const deed = { achievement: "Cải tạo vườn trường" };
  const codes = (made: Rule, ...records: readonly RegisterRecord[]) =>
    awardsExclusive(context(campaign(made), records)).map(({ place }) => place.row);

  test("two in one row, or in two rows about one achievement", () => {
    const both = person("An", ["GK", "BK"], deed);
    expect(codes(rule, both)).toEqual([both.source.row]);
    const [first, second] = [person("Bình", ["GK"], deed), person("Bình", ["BK"], deed)];
    expect(codes(rule, first, second)).toEqual([second.source.row]);
  });

  test("not for another achievement, another person, or a title beside the form", () => {
    const one = person("Bình", ["GK"], deed);
    const other = person("Bình", ["BK"], { achievement: "Bắt cướp" });
    expect(codes(rule, one, other)).toEqual([]);
    expect(codes({ ...rule, per: "subject" }, one, other)).toEqual([other.source.row]);
    expect(codes(rule, person("An", ["GK"], deed), person("Chi", ["BK"], deed))).toEqual([]);
    expect(codes(rule, person("An", ["GK", "LDTT"], deed))).toEqual([]);
  });
});

describe("history", () => {
  const past = (year: number, awards: readonly string[], extra = {}) => {
    const one = record({ name: "An", ...KIND, awards }, { in: "Phòng Kinh tế", file: `${year}.xlsx`, extra });
    return registerOf([fileOf([one], { properties: { "soThiDua.year": String(year) } })]);
  };

  test("years between two awards: four are short of five, five enough", () => {
    const rule: Rule = { ...BASE, type: "interval", id: "K1", awards: ["BK"], since: [], years: 5 };
    const made = context(campaign(rule), [person("An", ["BK"])]);
    expect(intervalShort({ ...made, earlier: [past(2022, ["BK"])] }).map(({ code }) => code)).toEqual([
      "interval-short",
    ]);
    expect(intervalShort({ ...made, earlier: [past(2021, ["BK"])] })).toEqual([]);
    expect(intervalShort({ ...made, earlier: [past(2025, ["LDTT"])] })).toEqual([]);
  });

  test("an initiative of joint authors is each one's, under that unit", () => {
    const needs: Rule = {
      ...BASE,
      type: "prerequisite",
      id: "P1",
      awards: ["CSTDCS"],
      needs: { type: "initiative", level: null, batch: null },
    };
    const lists = (authors: string, in_ = "Phòng Kinh tế") => [
      person("Trần Văn An", ["CSTDCS"]),
      record({ name: authors, initiative: "Giải pháp" }, { register: "initiatives", in: in_, row: 3 }),
    ];
    const told = (authors: string, in_?: string) =>
      prerequisiteMissing(context(campaign(needs), lists(authors, in_))).map(({ severity }) => severity);
    expect(told("Lê Thị Lụa (chủ nhiệm), Trần Văn An")).toEqual([]);
    expect(told("Bà Lê Thị Lụa; ông Trần Văn An")).toEqual([]);
    expect(told("Lê Thị Lụa và Trần Văn Anh")).toEqual(["warning"]);
    expect(told("Lê Thị Lụa, Trần Văn An", "Phòng Nội vụ")).toEqual(["warning"]);
  });

  test("an award for a thematic achievement is no basis", () => {
    const needs: Rule = {
      ...BASE,
      type: "prerequisite",
      id: "P1",
      awards: ["BK"],
      needs: { type: "award", award: "GK" },
    };
    const occasion: Rule = {
      ...BASE,
      type: "occasion",
      id: "O1",
      awards: ["BK"],
      field: "x:loai",
      notFrom: ["chuyên đề"],
    };
    const found = (kind: string) => {
      const made = context(campaign(needs, occasion), [person("An", ["BK"])]);
      return prerequisiteMissing({ ...made, earlier: [past(2025, ["GK"], { "x:loai": kind })] });
    };
    expect(found("Công trạng")).toEqual([]);
    const [told] = found("Khen chuyên đề 35 năm");
    if (told === undefined) throw new Error("nothing found");
    expect(messageOf(told, "vi")).toContain("không tính 1 lần khen theo chuyên đề");
  });
});

describe("what the law asks where a campaign is silent", () => {
  const column = { register: "nominations", field: "x:xl", header: "Xếp loại chất lượng", need: "required" } as const;
  const silent = (year: number): Campaign => {
    const made = campaign();
    const { columns } = campaignWith({});
    return {
      ...made,
      period: { ...made.period, from: null, to: null },
      year,
      columns: [...columns, { ...column, subjects: [], place: null, help: "" }],
    };
  };
  const types = (made: Campaign) => withLaw(made).rules.map(({ type }) => type);

  test("is added from 2024 on, and never over a rule of the campaign's own", () => {
    expect(types(silent(2026))).toEqual(["condition", "members", "members"]);
    expect(types(silent(2023))).toEqual([]);
    const own: Rule = {
      ...BASE,
      type: "condition",
      id: "C1",
      register: "nominations",
      awards: ["LDTT"],
      subjects: [],
      field: "votePercent",
      atLeast: 50,
      oneOf: [],
    };
    expect(types({ ...silent(2026), rules: [own] })).toEqual(["condition", "members", "members"]);
  });

  test("is a doubt, not an error: the clerk decides", () => {
    const records = [person("An", ["LDTT"], {}, { "x:xl": "Hoàn thành nhiệm vụ" })];
    const made = context(silent(2026), records);
    const found = checkRegister(made).filter(({ code }) => code === "condition-unmet");
    expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
    expect([...eligibilityOf(made.register, found, made.campaign).values()].map(({ state }) => state)).toEqual([
      "pending",
    ]);
  });
});
