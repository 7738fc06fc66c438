import { campaignFromSheets } from "../../src/campaign/as-sheet/read-sheets";
import { campaignToSheets } from "../../src/campaign/as-sheet/write-sheets";
import { blankCampaign } from "../../src/campaign/blank";
import type { Campaign, Rule } from "../../src/campaign/campaign";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { PROFILES } from "../../src/campaign/profiles";
import { withScoreColumns } from "../../src/campaign/score-columns";
import type { Day } from "../../src/text/day";
import { gridOfPlan } from "./grid-of-plan";

const [profile] = PROFILES;
if (profile === undefined) throw new Error("no profile");

const said = { place: "Điều 3", text: "Quy định." };
const LDTT_MEMBERS = {
  register: "nominations" as const,
  subjects: ["individual" as const],
  awards: ["A"],
  label: "cá nhân đạt A",
};
const RULES: readonly Rule[] = [
  {
    ...said,
    type: "condition",
    id: "C1",
    register: "nominations",
    awards: ["A"],
    subjects: ["individual"],
    field: "x:xeploai",
    atLeast: null,
    oneOf: ["Hoàn thành tốt; nhiệm vụ", "HTXSNV"],
  },
  {
    ...said,
    type: "condition",
    id: "C2",
    register: "nominations",
    awards: [],
    subjects: [],
    field: "votePercent",
    atLeast: 70.5,
    oneOf: [],
  },
  {
    ...said,
    type: "members",
    id: "T1",
    awards: ["B"],
    count: LDTT_MEMBERS,
    minPercent: 50,
    above: true,
    min: null,
    max: null,
  },
  { ...said, type: "members", id: "T2", awards: ["B"], count: LDTT_MEMBERS, minPercent: null, min: 1, max: 3 },
  { ...said, type: "exclusive", id: "E1", awards: ["A", "B"], per: "achievement" },
  { ...said, type: "occasion", id: "O1", awards: ["B"], field: "note", notFrom: ["chuyên đề", "đột xuất"] },
  { ...said, type: "interval", id: "K1", awards: ["B"], since: [], years: 5 },
  {
    ...said,
    type: "scoring",
    id: "CD",
    within: "sector",
    items: [
      { name: "Kinh tế; xã hội", points: 30 },
      { name: "Tỷ lệ = 95%", points: 25.5 },
    ],
    maxPercent: 110,
    maxBonus: 5,
    maxMinus: null,
  },
  { ...said, type: "rank", id: "XH", awards: ["B"], places: 1, minPoints: 90.5 },
  { ...said, type: "rank", id: "XH2", awards: ["B"], places: null, minPoints: 80 },
  {
    ...said,
    type: "share",
    id: "LD",
    direction: "cap",
    count: { ...LDTT_MEMBERS, leaders: true },
    base: { type: "records", of: { ...LDTT_MEMBERS, leaders: false } },
    percent: 30,
    minimum: 0,
    rounding: "down",
    per: "unit",
  },
  {
    ...said,
    type: "prerequisite",
    id: "P1",
    awards: ["B"],
    needs: { type: "field", field: "x:xeploai", atLeast: null, oneOf: ["HTXSNV"] },
    orNeeds: [
      { type: "initiative", level: null, batch: null },
      { type: "field", field: "votePercent", atLeast: 90, oneOf: ["có | không"] },
    ],
  },
  {
    ...said,
    type: "share",
    id: "S1",
    direction: "cap",
    count: LDTT_MEMBERS,
    base: { type: "records", of: LDTT_MEMBERS },
    percent: 20,
    minimum: 0,
    rounding: "down",
    per: "unit",
    groupBy: {
      field: "position",
      groups: [
        { name: "Lãnh đạo: cấp phòng", words: ["trưởng phòng", "phó"] },
        { name: "Nhân viên", words: [] },
      ],
    },
  },
  {
    ...said,
    type: "milestone",
    id: "M1",
    name: "Tổng kết",
    deadline: {
      type: "yearly",
      on: "02-15",
      notBefore: "01-01",
      inclusive: true,
      fromYear: 2027,
      toYear: 2029,
    },
  },
  {
    ...said,
    type: "milestone",
    id: "M2",
    name: "Thẩm định",
    deadline: { type: "range", from: 46_000 as Day, to: 46_010 as Day },
  },
];

const base = blankCampaign(profile, { id: "cua-toi", name: "Của tôi", year: 2026, place: "An Nông", superior: "" });
const campaign: Campaign = withScoreColumns({
  ...base,
  registers: [...base.registers, "initiatives", "scores"],
  awards: [
    {
      id: "A",
      name: "Danh hiệu A",
      category: "title",
      aliases: [],
      subjects: ["individual"],
      levels: [],
      implies: [],
      prize: { individual: 0.3, collective: null },
      place: null,
    },
    {
      id: "B",
      name: "Danh hiệu B",
      category: "title",
      aliases: [],
      subjects: ["individual", "collective"],
      levels: [],
      implies: ["A"],
      prize: { individual: null, collective: 1.5 },
      place: null,
    },
  ],
  rules: RULES,
  valueSources: [
    { of: "C1", source: "Nghị định", from: 45_000 as Day, to: null, doubt: null },
    { of: "A", source: "Quyết định của tỉnh", from: null, to: 46_000 as Day, doubt: "Chưa rõ." },
  ],
});

describe("the rules that judge a nomination", () => {
  test("stand in the plan's sheets and come back as they were", () => {
    expect(campaignFromSheets(campaignToSheets(campaign).map(gridOfPlan))).toEqual({ ok: true, campaign });
  });

  test("stand in JSON and come back as they were", () => {
    expect(campaignFromJson(campaignToJson(campaign))).toEqual({ ok: true, campaign });
  });

  test("sheets written before these tables were there are read without them", () => {
    const sheets = campaignToSheets(base)
      .map(gridOfPlan)
      .map((grid) => {
        const at = (title: string): number =>
          grid.rows.findIndex(({ cells }) => cells.some((cell) => cell?.text === title));
        const [from, to] = [at("TẬP THỂ XÉT THEO THÀNH VIÊN"), at("CHỈ ĐỀ NGHỊ MỘT TRONG CÁC HÌNH THỨC")];
        return from < 0 ? grid : { ...grid, rows: [...grid.rows.slice(0, from), ...grid.rows.slice(to)] };
      });
    expect(campaignFromSheets(sheets).ok).toBe(true);
  });

  test("an award or rule that is not there is named", () => {
    const wrong: Campaign = {
      ...campaign,
      awards: campaign.awards.map((award) => (award.id === "B" ? { ...award, implies: ["Z"] } : award)),
      rules: [
        ...RULES.filter(({ id }) => id !== "K1"),
        { ...said, type: "interval", id: "K1", awards: [], since: ["Y"], years: 2 },
      ],
      valueSources: [{ of: "X9", source: "", from: null, to: null, doubt: null }],
    };
    const read = campaignFromJson(campaignToJson(wrong));
    const found = read.ok ? [] : read.problems.map(({ path, reason, typed }) => [path, reason, typed]);
    expect(found).toEqual([
      ["awards[1].implies[0]", "unknown-award", "Z"],
      [expect.stringMatching(/^rules\[\d+\]\.since\[0\]$/), "unknown-award", "Y"],
      ["valueSources[0].of", "unknown-rule", "X9"],
    ]);
  });
});
