import type { Campaign } from "../../src/campaign/campaign";
import { awardedOf } from "../../src/report/awarded/awarded";
import { awardFigures } from "../../src/report/awarded/statistics";
import { campaignWith, day, fileOf, record, registerOf } from "../check/support";

const award = (id: string, name: string, more = {}): Campaign["awards"][number] => ({
  id,
  name,
  category: "title",
  aliases: [],
  subjects: ["individual", "collective"],
  levels: [],
  place: null,
  ...more,
});
const campaign = campaignWith({
  awards: [
    award("LDTT", "Lao động tiên tiến"),
    award("TTLDTT", "Tập thể lao động tiên tiến"),
    award("RIENG", "Danh hiệu của xã", { prize: { individual: 0.5, collective: null } }),
  ],
});
const an = record(
  { name: "Lê Văn An", kind: "individual", sex: "male", awards: ["Lao động tiên tiến", "Danh hiệu của xã"] },
  { row: 5 },
);
const binh = record(
  { name: "Vũ Thị Bình", kind: "individual", sex: "female", awards: ["Lao động tiên tiến"] },
  { row: 6 },
);
const room = record(
  { name: "Tổ Toán", kind: "collective", subUnit: "Tổ Toán", awards: ["Tập thể lao động tiên tiến"] },
  { row: 7 },
);
const register = registerOf([fileOf([an, binh, room])]);
const ALL = new Map<string, never>();
const typed = { number: "12/QĐ-UBND", day: day("2026-12-31") };
const list = (...rows: Parameters<typeof record>[]) =>
  registerOf([
    fileOf(rows.map(([fields, spec], index) => record(fields, { file: "qd.xlsx", row: index + 5, ...spec }))),
  ]);

describe("after the decision", () => {
  test("one number for all: every award asked for, with multiples of the base salary of the day", () => {
    const { given, waiting } = awardedOf(register, campaign, { typed, list: null, salary: null, eligibility: ALL });
    expect(given.map(({ award: name, money, number }) => [name, money, number])).toEqual([
      ["Lao động tiên tiến", 702_000, "12/QĐ-UBND"],
      ["Danh hiệu của xã", 1_170_000, "12/QĐ-UBND"],
      ["Lao động tiên tiến", 702_000, "12/QĐ-UBND"],
      ["Tập thể lao động tiên tiến", 1_872_000, "12/QĐ-UBND"],
    ]);
    expect(waiting).toEqual([]);
  });

  test("a base salary that is typed holds; before the decree nothing is asserted", () => {
    const later = awardedOf(register, campaign, { typed, list: null, salary: 3_000_000, eligibility: ALL });
    expect(later.given[0]?.money).toBe(900_000);
    const before = { ...typed, day: day("2025-06-30") };
    expect(
      awardedOf(register, campaign, { typed: before, list: null, salary: null, eligibility: ALL }).given[0]?.money,
    ).toBeNull();
  });

  test("nothing is taken for decided without a number and a day", () => {
    const { given, waiting } = awardedOf(register, campaign, {
      typed: null,
      list: null,
      salary: null,
      eligibility: ALL,
    });
    expect([given, waiting.length]).toEqual([[], 3]);
  });

  test("the decision's own list says who and what; what it names besides is told", () => {
    const decided = list(
      [{ name: "LÊ VĂN AN", awards: ["Lao động tiên tiến"], decisionNumber: "7/QĐ", decisionDate: "2026-12-30" }],
      [{ name: "Người Lạ", awards: ["Lao động tiên tiến"], decisionNumber: "7/QĐ", decisionDate: "2026-12-30" }],
    );
    const { given, waiting, unmatched } = awardedOf(register, campaign, {
      typed: null,
      list: decided,
      salary: null,
      eligibility: ALL,
    });
    expect(given.map(({ record: one, award: name, number }) => [one, name, number])).toEqual([
      [an, "Lao động tiên tiến", "7/QĐ"],
    ]);
    expect(waiting).toEqual([binh, room]);
    expect(unmatched.map(({ fields }) => fields.name)).toEqual(["Người Lạ"]);
  });

  test("a name that another unit has is not taken for the one of the list", () => {
    const decided = list([
      { name: "Lê Văn An", decisionNumber: "7/QĐ", decisionDate: "2026-12-30" },
      { in: "Xã khác" },
    ]);
    expect(awardedOf(register, campaign, { typed: null, list: decided, salary: null, eligibility: ALL }).given).toEqual(
      [],
    );
  });

  test("figures by award: sex, small collectives, money", () => {
    const { given } = awardedOf(register, campaign, { typed, list: null, salary: null, eligibility: ALL });
    expect(
      awardFigures(given).map(({ award: name, total, women, small, money }) => [name, total, women, small, money]),
    ).toEqual([
      ["Lao động tiên tiến", 2, 1, 0, 1_404_000],
      ["Danh hiệu của xã", 1, 0, 0, 1_170_000],
      ["Tập thể lao động tiên tiến", 1, 0, 1, 1_872_000],
    ]);
  });
});
