import { PLAIN_STYLE, type Cell } from "../../src/grid/cell";
import { dayOf } from "../../src/text/day";
import { readDateCell, dateOrderOf } from "../../src/register/values/dates";
import { readAnswer } from "../../src/register/values/attested";
import { awardReader } from "../../src/register/values/awards";
import { splitPositionUnit } from "../../src/register/values/position-unit";
import { kindOfHeading, kindOfName, kindOfText } from "../../src/register/values/kinds";
import { unitIndex } from "../../src/register/units/units";
import { takeIn } from "../../src/register/take-in";
import { NO_CHOICES } from "../../src/register/register";
import { cellOf, gridOf } from "../support/grid";
import { EMPTY_CONTEXT, fieldsOf, take, unitOf, workbookOf } from "./support";

const dateCell = (year: number, month: number, date: number): Cell => {
  const day = dayOf(year, month, date);
  if (day === null) throw new Error("no such day");
  return { kind: "date", value: day, text: `${date}/${month}/${year}`, style: PLAIN_STYLE, formula: null };
};
const PLAIN_ORDER = { datesSwapped: false, textsMonthFirst: false };

test.each([
  ["02 bản (1 lưu huyện, 1 gửi tỉnh)", 2],
  ["02 (hai) bản", 2],
  ["hai bản", 2],
  ["Ba", 3],
])("“%s” counts copies", (typed, copies) => {
  const rows = [
    ["STT", "Tên bài viết", "Người được nêu gương", "Số bản"],
    [1, "Người giữ rừng", "Lô Văn Pó", typed],
  ];
  expect(fieldsOf(take(rows, { context: EMPTY_CONTEXT }))[0]).toMatchObject({ copies });
});

describe("dates", () => {
  test("real dates of early days beside texts of late days were swapped by Excel", () => {
    const cells = [dateCell(2022, 5, 3), dateCell(2022, 11, 2), cellOf("25/3/2022"), cellOf("13/4/2022")];
    const order = dateOrderOf(cells);
    expect(order.datesSwapped).toBe(true);
    expect(cells.map((cell) => readDateCell(cell, order).iso)).toEqual([
      "2022-03-05",
      "2022-02-11",
      "2022-03-25",
      "2022-04-13",
    ]);
    expect(readDateCell(cells[0] ?? cellOf(""), order).problem).toEqual({
      reason: "day-month-swapped",
      suggestion: "2022-03-05",
    });
  });

  test("one real date of a late day, or a text of an early one, shows that nothing was swapped", () => {
    expect(dateOrderOf([dateCell(2022, 5, 3), dateCell(2022, 5, 23), cellOf("25/3/2022")]).datesSwapped).toBe(false);
    expect(dateOrderOf([dateCell(2022, 5, 3), cellOf("5/3/2022"), cellOf("25/3/2022")]).datesSwapped).toBe(false);
    expect(dateOrderOf([dateCell(2022, 5, 3), dateCell(2022, 6, 4)]).datesSwapped).toBe(false);
  });

  test.each([
    [cellOf(1980), "1980"],
    [cellOf(29221), "1980-01-01"],
    [cellOf(19800512), "1980-05-12"],
    [cellOf(12051980), "1980-05-12"],
    [cellOf(5031980), "1980-03-05"],
    [cellOf("12/5/1980"), "1980-05-12"],
    [cellOf("tháng 3 năm 2022"), "2022-03"],
    [cellOf("ngày 5 tháng 3 năm 2022"), "2022-03-05"],
    [cellOf("31/02/1990"), null],
    [cellOf("mùa thu"), null],
    [cellOf(3.198), "1980-03"],
  ])("%j is read as %s", (cell, iso) => {
    expect(readDateCell(cell, PLAIN_ORDER).iso).toBe(iso);
  });

  test("an impossible date is kept as typed and told", () => {
    const register = take([
      ["TT", "Họ và tên", "Ngày sinh"],
      [1, "Lê Văn An", "31/02/1990"],
      [2, "Vũ Thị Én", "1/2/1990"],
    ]);
    const [first] = register.records;
    expect(first?.fields.birth).toBeUndefined();
    expect(first?.raw.birth).toBe("31/02/1990");
    expect(first?.problems).toEqual([
      expect.objectContaining({
        field: "birth",
        column: "C",
        code: "type-date",
        reason: "impossible-date",
        typed: "31/02/1990",
      }),
    ]);
  });

  test("a year typed into cells formatted as dates is a year again", () => {
    const cell: Cell = { kind: "date", value: 1985, text: "07/06/1905", style: PLAIN_STYLE, formula: null };
    expect(readDateCell(cell, PLAIN_ORDER).iso).toBe("1985");
  });

  test("a code that Excel made a date is told", () => {
    const register = take([
      ["TT", "Họ và tên", "Số quyết định"],
      [1, "Lê Văn An", "12/QĐ-UBND"],
      [2, "Vũ Thị Én", dateCell(2022, 5, 12)],
    ]);
    expect(register.records[1]?.problems[0]).toMatchObject({ field: "decisionNumber", reason: "excel-made-date" });
  });
});

describe("numbers of people", () => {
  test("a phone and an identity number get their zeros back, and that is told", () => {
    const register = take([
      ["TT", "Họ và tên", "SĐT", "CCCD"],
      [1, "Lê Văn An", 912345678, 1080012345],
      [2, "Vũ Thị Én", "0987.654.321", "001080012346"],
    ]);
    expect(fieldsOf(register).map(({ phone, idNumber }) => [phone, idNumber])).toEqual([
      ["0912345678", "001080012345"],
      ["0987654321", "001080012346"],
    ]);
    expect(register.records[0]?.raw).toMatchObject({ phone: "912345678", idNumber: "1080012345" });
    expect(register.records[0]?.problems.map(({ reason }) => reason)).toEqual(["lost-zero", "lost-zero"]);
    expect(register.records[1]?.problems).toEqual([]);
  });

  test("a formula's error is told and no value", () => {
    const error: Cell = {
      kind: "error",
      value: "#N/A",
      text: "#N/A",
      style: PLAIN_STYLE,
      formula: "VLOOKUP(A2,X:Y,2,0)",
    };
    const register = take([
      ["TT", "Họ và tên", "Chức vụ"],
      [1, "Lê Văn An", error],
      [2, "Vũ Thị Én", "Giáo viên"],
    ]);
    expect(register.records[0]?.fields.position).toBeUndefined();
    expect(register.records[0]?.problems).toEqual([
      expect.objectContaining({ code: "formula-error", field: "position", typed: "#N/A" }),
    ]);
  });
});

describe("awards", () => {
  const reader = awardReader([], { "giải đặc biệt": "Giấy khen của Chủ tịch UBND cấp huyện" });
  const names = (text: string): readonly string[] => reader.read(text).map(({ name }) => name);

  test.each([
    ["LĐTT; CSTĐCS", ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"]],
    ["Người tốt, việc tốt, LĐTT", ["Người tốt, việc tốt", "Lao động tiên tiến"]],
    ["Chiến sỹ thi đua cơ sở và lao động tiên tiến", ["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"]],
    ["LĐTT\nGiấy khen của Chủ tịch UBND huyện", ["Lao động tiên tiến", "Giấy khen của Chủ tịch UBND cấp huyện"]],
    ["LĐTT + LĐTT", ["Lao động tiên tiến"]],
    ["Danh hiệu “Người tốt – Việc tốt”", ["Người tốt, việc tốt"]],
    ["Giải Đặc biệt", ["Giấy khen của Chủ tịch UBND cấp huyện"]],
    ["Huy hiệu làng nghề", ["Huy hiệu làng nghề"]],
  ])("%j names %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("a short form of several awards stays as typed, with what it may be", () => {
    expect(reader.read("Giấy khen")).toEqual([expect.objectContaining({ name: "Giấy khen", known: false })]);
    expect(reader.read("Giấy khen")[0]?.candidates.length).toBeGreaterThan(1);
  });

  test("codes that the workbook explains on a sheet of its own are understood", () => {
    const list = gridOf([
      ["TT", "Họ và tên", "Mã danh hiệu"],
      [1, "Lê Văn An", "QZ7"],
      [2, "Vũ Thị Én", "QZ7"],
    ]);
    const codes = gridOf(
      [
        ["Mã", "Tên danh hiệu"],
        ["QZ7", "Chiến sĩ thi đua cơ sở"],
        ["QZ8", "Lao động tiên tiến"],
      ],
      { name: "DANHMUC" },
    );
    const register = takeIn([workbookOf([list, codes])], [], EMPTY_CONTEXT, NO_CHOICES);
    expect(fieldsOf(register).map(({ awards }) => awards)).toEqual([
      ["Chiến sĩ thi đua cơ sở"],
      ["Chiến sĩ thi đua cơ sở"],
    ]);
  });
});

describe("ditto marks", () => {
  test("take the value above within the table and stay beside as typed", () => {
    const register = take([
      ["TT", "Họ và tên", "Chức vụ", "Danh hiệu"],
      [1, "Lê Văn An", "Giáo viên", "LĐTT"],
      [2, "Vũ Thị Én", "nt", '"'],
      [3, "Hà Văn Tư", "như trên", "-nt-"],
    ]);
    expect(fieldsOf(register).map(({ position, awards }) => [position, awards?.[0]])).toEqual(
      Array.from({ length: 3 }, () => ["Giáo viên", "Lao động tiên tiến"]),
    );
    expect(register.records[2]?.raw).toMatchObject({ position: "như trên", award: "-nt-" });
  });
});

describe("names", () => {
  test("an honorific or rank leaves the name, a household keeps its wording", () => {
    const register = take([
      ["TT", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ"],
      [1, "Ông Nguyễn Văn An", "Nông dân"],
      [2, "Thượng tá Lê Văn Bình", "Chỉ huy trưởng"],
      [3, "Gia đình ông Trần Văn Bốn", "Nông dân"],
    ]);
    expect(fieldsOf(register).map(({ name, honorific, rank, kind }) => ({ name, honorific, rank, kind }))).toEqual([
      { name: "Nguyễn Văn An", honorific: "Ông", rank: undefined, kind: "individual" },
      { name: "Lê Văn Bình", honorific: undefined, rank: "Thượng tá", kind: "individual" },
      { name: "Gia đình ông Trần Văn Bốn", honorific: undefined, rank: undefined, kind: "household" },
    ]);
  });

  test("the sex is told by a column of honorifics and never by the name", () => {
    const told = take([
      ["TT", "Ông (bà)", "Họ và tên", "Chức vụ"],
      [1, "Ông", "Lê Thị An", "Giáo viên"],
      [2, "Bà", "Vũ Văn Én", "Giáo viên"],
    ]);
    expect(fieldsOf(told).map(({ sex }) => sex)).toEqual(["male", "female"]);
    const untold = take([
      ["TT", "Họ và tên", "Chức vụ"],
      [1, "Lê Thị An", "Giáo viên"],
      [2, "Vũ Văn Én", "Giáo viên"],
    ]);
    expect(fieldsOf(untold).map(({ sex }) => sex)).toEqual([undefined, undefined]);
  });
});

describe("kinds", () => {
  test.each([
    ["CANHAN", "individual"],
    ["Tập thể", "collective"],
    ["HOGIADINH", "household"],
    ["Cán bộ công chức", "individual"],
    ["A", null],
  ])("column text %s says %s", (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });

  test.each([
    ["Gia đình ông Nguyễn Văn An", "household"],
    ["Chi đoàn thôn 3", "collective"],
    ["Đoàn Văn Hậu", null],
    ["Trường Mầm non Phú Cát", "collective"],
    ["Nguyễn Văn An", null],
    ["Công Thị Nga", null],
  ])("the name %s says %s", (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  test.each([
    ["I. CÁ NHÂN", "individual"],
    ["Danh sách tập thể đề nghị khen", "collective"],
    ["Danh sách tập thể, cá nhân", null],
    ["Gia đình văn hóa", null],
  ])("the heading %s says %s", (text, kind) => {
    expect(kindOfHeading(text)).toBe(kind);
  });
});

describe("position and unit in one text", () => {
  const units = unitIndex([unitOf("Xã Cấn Hữu"), unitOf("Thanh Mai")], {});
  test.each([
    ["Phó Chủ tịch UBND xã Cấn Hữu", "Phó Chủ tịch", "UBND xã Cấn Hữu"],
    ["Giáo viên, Trường Tiểu học A", "Giáo viên", "Trường Tiểu học A"],
    ["Công chức Tư pháp - Hộ tịch, UBND xã Cấn Hữu", "Công chức Tư pháp - Hộ tịch", "UBND xã Cấn Hữu"],
    ["Hiệu trưởng - Trường MN Phú Cát", "Hiệu trưởng", "Trường MN Phú Cát"],
    ["Nhân viên, Thanh Mai", "Nhân viên", "Thanh Mai"],
    ["Nông dân", "Nông dân", null],
    ["Trường Tiểu học A", null, "Trường Tiểu học A"],
    ["", null, null],
  ])("%j is %j at %j", (text, position, unit) => {
    expect(splitPositionUnit(text, units)).toMatchObject({ position, unit });
  });
});

describe("answers", () => {
  test.each(["Không vi phạm", "Chưa bị kỷ luật", "không có đơn thư", "Không bị xử lý", "Có", "x"])(
    "%s attests",
    (text) => {
      expect(readAnswer(text).answer).toBe("yes");
    },
  );
  test.each(["Không", "Chưa có", "không đạt", "Chưa nộp"])("%s denies", (text) => {
    expect(readAnswer(text)).toEqual({ answer: "no", ...(text === "Không" ? {} : { typed: text }) });
  });
  test.each(["Đã ký, chưa đóng dấu", "Đầy đủ, còn thiếu ảnh", "đang xin xác nhận"])("%s is neither", (text) => {
    expect(readAnswer(text)).toEqual({ answer: "other", text });
  });
  test("a yes with a fault denied stays a yes", () => {
    expect(readAnswer("Chấp hành tốt, chưa vi phạm").answer).toBe("yes");
  });
});

test.each([
  ["Danh hiệu NTVT cấp huyện", "Người tốt, việc tốt"],
  ['DH "Người tốt, việc tốt"', "Người tốt, việc tốt"],
  ["Đề nghị công nhận LĐTT", "Lao động tiên tiến"],
  ["1. LĐTT", "Lao động tiên tiến"],
])("%s names %s alone", (typed, award) => {
  expect(
    awardReader([], {})
      .read(typed)
      .map(({ name }) => name),
  ).toEqual([award]);
});

test("a part of a unit beside a post is the sub-unit where the list belongs to a unit", () => {
  const rows = [
    ["Trường THCS Tân Hòa"],
    ["STT", "Họ và tên", "Chức vụ, đơn vị", "Danh hiệu"],
    [1, "Lô Văn Pó", "Đội trưởng, Đội cờ đỏ", "LĐTT"],
  ];
  expect(fieldsOf(take(rows))[0]).toMatchObject({
    position: "Đội trưởng",
    subUnit: "Đội cờ đỏ",
    unit: "Trường THCS Tân Hòa",
  });
  expect(fieldsOf(take(rows.slice(1)))[0]).toMatchObject({ position: "Đội trưởng", unit: "Đội cờ đỏ" });
});

test("a part of an expected unit in the unit's column is its sub-unit, so that the unit outlives the sheet's title", () => {
  const context = { ...EMPTY_CONTEXT, units: [unitOf("Liên đoàn Lao động huyện")] };
  const rows = [
    ["Liên đoàn Lao động huyện"],
    ["STT", "Họ và tên", "Đơn vị", "Danh hiệu"],
    [1, "Lô Văn Pó", "CĐCS Công ty May Quốc Oai", "LĐTT"],
  ];
  expect(fieldsOf(take(rows, { context }))[0]).toMatchObject({
    subUnit: "CĐCS Công ty May Quốc Oai",
    unit: "Liên đoàn Lao động huyện",
  });
  // Who sends is who sends, whether it was expected or not.
  expect(fieldsOf(take(rows))[0]).toMatchObject({ subUnit: "CĐCS Công ty May Quốc Oai" });
  expect(fieldsOf(take(rows))[0]?.unit).toMatch(/^Liên đoàn Lao động huyện$/i);
});
