import { describe, expect, test } from "@jest/globals";
import type { CampaignAward } from "../../src/campaign/campaign";
import { take } from "./support";

const award = (id: string, name: string): CampaignAward => ({
  id,
  name,
  category: "form",
  aliases: [],
  subjects: ["individual"],
  levels: [],
  place: null,
});

const COMMUNE = award("khen-xa", "Giấy khen của Chủ tịch UBND xã Mường Lai");
const DISTRICT = award("khen-huyen", "Giấy khen của Chủ tịch UBND huyện Lục Yên");
const PROVINCE = award("khen-tinh", "Bằng khen của Chủ tịch UBND tỉnh Yên Bái");
const ONE_OF_EACH = [COMMUNE, PROVINCE];
const TWO = [COMMUNE, DISTRICT, PROVINCE];

type Rows = Parameters<typeof take>[0];
const PEOPLE = [
  [1, "Hoàng Thị Nhung", "Giáo viên"],
  [2, "Lương Văn Tài", "Kế toán"],
] as const;

/** Where a list may tell that both people are proposed for one form. */
const WAYS: readonly (readonly [string, (form: string) => Rows])[] = [
  [
    "a column of awards",
    (form) => [["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"], ...PEOPLE.map((row) => [...row, form])],
  ],
  ["a column of ticks", (form) => [["STT", "Họ và tên", "Chức vụ", form], ...PEOPLE.map((row) => [...row, "x"])]],
  ["a heading", (form) => [["STT", "Họ và tên", "Chức vụ"], [`I. ${form}`], ...PEOPLE]],
  [
    "remarks",
    (form) => [
      ["STT", "Họ và tên", "Chức vụ", "Thành tích", "Ghi chú"],
      ...PEOPLE.map((row) => [...row, "Hiến máu cứu người", form]),
      [3, "Sầm Thị Yên", "Y sĩ", "Dạy chữ cho trẻ em", "đã nghỉ hưu"],
      [4, "Nông Văn Thắng", "Thủ quỹ", "Hiến đất làm đường", "mới chuyển về"],
      [5, "Triệu Thị Mai", "Bảo vệ", "Bắt trộm trong đêm", "đang nghỉ phép"],
    ],
  ],
];

const told = (rows: Rows, awards: readonly CampaignAward[], decided = {}) => {
  const register = take(rows, { context: { units: [], awards }, choices: { awards: decided } });
  const records = register.records.slice(0, PEOPLE.length);
  return {
    awards: records.map(({ fields }) => fields.awards),
    asked: records.map(({ problems }) =>
      problems.filter(({ code }) => code === "award-unknown").map(({ candidates }) => candidates),
    ),
  };
};

describe.each(WAYS)("the bare form of an award in %s", (_where, rowsOf) => {
  test.each([
    ["Giấy khen", COMMUNE],
    ["Bằng khen", PROVINCE],
  ])("%s is the plan's one award of that form", (form, { name }) => {
    expect(told(rowsOf(form), ONE_OF_EACH)).toEqual({ awards: [[name], [name]], asked: [[], []] });
  });

  test("is asked where the plan has several, and taken as answered", () => {
    const rows = rowsOf("Giấy khen");
    const candidates = [COMMUNE.name, DISTRICT.name];
    expect(told(rows, TWO).asked).toEqual([[candidates], [candidates]]);
    expect(told(rows, TWO, { "Giấy khen": DISTRICT.name })).toEqual({
      awards: [[DISTRICT.name], [DISTRICT.name]],
      asked: [[], []],
    });
  });
});

test.each(WAYS.slice(1))("a form the plan does not give at all is not asked in %s", (_where, rowsOf) => {
  const { awards, asked } = told(rowsOf("Bằng khen"), [COMMUNE, DISTRICT]);
  expect(awards).toEqual([["Bằng khen"], ["Bằng khen"]]);
  expect(asked).toEqual([[], []]);
});

test.each([
  ["GK", COMMUNE],
  ["BK", PROVINCE],
  ["Đề nghị tặng Giấy khen", COMMUNE],
  ["GK năm 2022", COMMUNE],
])("%s in a cell is the plan's one award of that form", (typed, { name }) => {
  const rows: Rows = [
    ["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"],
    [1, "Vi Văn Kiên", "Kế toán", typed],
  ];
  expect(told(rows, ONE_OF_EACH)).toEqual({ awards: [[name]], asked: [[]] });
});

test("headings that only resemble awards are asked for nothing", () => {
  const rows: Rows = [["STT", "Họ và tên", "Chức vụ"], ["I. Khối tiên tiến"], ...PEOPLE];
  expect(told(rows, TWO)).toEqual({ awards: [undefined, undefined], asked: [[], []] });
});
