import { describe, expect, test } from "@jest/globals";
import { columnLetterOf } from "../../src/grid/address";
import type { Choices, ColumnMapping, Register, TakeInContext } from "../../src/register/register";
import { shapeOf } from "../../src/register/shape";
import { take, unitOf } from "./support";

const AWARDS: TakeInContext = {
  units: [],
  awards: [
    { id: "ldtt", name: "Lao động tiên tiến", aliases: [], subjects: ["individual"], level: null },
    { id: "gk", name: "Giấy khen", aliases: [], subjects: ["individual"], level: null },
  ] as unknown as TakeInContext["awards"],
};

type Rows = Parameters<typeof take>[0];

const columnsIn = (register: Register): readonly ColumnMapping[] =>
  register.files.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns)));

const contested = (register: Register): readonly ColumnMapping[] =>
  columnsIn(register).filter(({ evidence }) => evidence.code === "column-against-title");

/** The clerk's answer to the one column in question: its field, or that it is left out. */
function answered(rows: Rows, context: TakeInContext, take_: "column" | "title"): Register {
  const first = take(rows, { context });
  const [asked] = contested(first);
  const table = first.files[0]?.sheets[0]?.tables[0];
  if (asked === undefined || table === undefined) throw new Error("nothing is asked");
  const field = take_ === "column" ? (asked.alternatives[0] ?? null) : null;
  const columns: Choices["columns"] = { [shapeOf(table.layout)]: { [columnLetterOf(asked.column)]: field } };
  return take(rows, { context, choices: { columns } });
}

const awardsIn = ({ records }: Register): readonly (readonly string[])[] =>
  records.map(({ fields }) => fields.awards ?? []);

describe("a title and a column that disagree on the award", () => {
  const rows = (award: string): Rows => [
    ["DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN"],
    ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"],
    [1, "Đinh Văn Kha", "Giáo viên", award],
    [2, "Lương Thị Mơ", "Giáo viên", award],
  ];

  test("are asked about, with what each says, and neither is asserted", () => {
    const register = take(rows("Giấy khen"), { context: AWARDS });
    const [asked] = contested(register);
    expect(asked).toMatchObject({ field: null, alternatives: ["award"] });
    expect(asked?.evidence.params).toMatchObject({ cells: "Giấy khen", header: "Danh hiệu đề nghị" });
    expect(awardsIn(register).flat()).toEqual([]);
  });

  test.each([
    ["column", "Giấy khen"],
    ["title", "Lao động tiên tiến"],
  ] as const)("the %s counts once the clerk says so", (side, award) => {
    const register = answered(rows("Giấy khen"), AWARDS, side);
    expect(contested(register)).toEqual([]);
    expect(awardsIn(register)).toEqual([[award], [award]]);
  });

  test("that agree in any row are no question", () => {
    expect(contested(take(rows("Lao động tiên tiến"), { context: AWARDS }))).toEqual([]);
  });
});

describe("a title and a column that disagree on the month", () => {
  const rows = (...days: readonly string[]): Rows => [
    ["DANH SÁCH NGƯỜI TỐT, VIỆC TỐT THÁNG 5/2023"],
    ["STT", "Họ và tên", "Việc làm tốt", "Ngày thực hiện"],
    ...days.map((day, at) => [at + 1, ["Đinh Văn Kha", "Lương Thị Mơ"][at] ?? "", "Trả lại ví tiền nhặt được", day]),
  ];
  const dates = ({ records }: Register): readonly unknown[] => records.map(({ fields }) => fields.deedDate ?? null);

  test("are asked about and no date is asserted", () => {
    const register = take(rows("03/08/2023", "09/08/2023"));
    expect(contested(register).map(({ alternatives }) => alternatives[0])).toEqual(["deedDate"]);
    expect(dates(register)).toEqual([null, null]);
  });

  test("the title's month counts where the column is left out, the days where it is taken", () => {
    const days = rows("03/08/2023", "09/08/2023");
    expect(dates(answered(days, { units: [], awards: [] }, "title"))).toEqual(["2023-05", "2023-05"]);
    expect(dates(answered(days, { units: [], awards: [] }, "column"))).toEqual(["2023-08-03", "2023-08-09"]);
  });

  test("one day in that month is agreement: the others are mistakes of their own", () => {
    expect(contested(take(rows("03/05/2023", "09/08/2023")))).toEqual([]);
  });
});

describe("a title and a column that disagree on the level", () => {
  const rows = (level: string): Rows => [
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CẤP TỈNH"],
    ["STT", "Họ và tên", "Thành tích", "Cấp khen thưởng"],
    [1, "Đinh Văn Kha", "Cứu người bị nạn trên sông Nhuệ trong đêm mưa lũ", level],
    [2, "Lương Thị Mơ", "Hiến đất làm đường liên thôn dài hơn ba trăm mét", level],
  ];
  test("are asked about", () => {
    expect(contested(take(rows("Cấp huyện"))).map(({ alternatives }) => alternatives[0])).toEqual(["level"]);
    expect(contested(take(rows("Cấp tỉnh")))).toEqual([]);
  });
});

describe("a title and a column that disagree on the unit", () => {
  const context: TakeInContext = { units: [unitOf("UBND xã Cấn Hữu"), unitOf("UBND xã Đông Yên")], awards: [] };
  const rows = (...units: readonly string[]): Rows => [
    ["UBND HUYỆN QUỐC OAI"],
    ["UBND XÃ CẤN HỮU"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
    ["STT", "Họ và tên", "Đơn vị", "Thành tích"],
    ...units.map((unit, at) => [at + 1, ["Đinh Văn Kha", "Lương Thị Mơ"][at] ?? "", unit, "Hiến đất làm đường"]),
  ];
  const units = ({ records }: Register): readonly unknown[] => records.map(({ unitMatch }) => unitMatch?.unit ?? null);

  test("no unit is asserted, both are proposed", () => {
    const { records } = take(rows("UBND xã Đông Yên", "UBND xã Đông Yên"), { context });
    expect(records.map(({ unitMatch }) => unitMatch?.unit)).toEqual([null, null]);
    expect(records[0]?.unitMatch?.candidates).toEqual(["UBND xã Cấn Hữu", "UBND xã Đông Yên"]);
  });

  test.each(["UBND xã Cấn Hữu", "UBND xã Đông Yên"])("%s counts once the clerk says so", (unit) => {
    const sheet = rows("UBND xã Đông Yên", "UBND xã Đông Yên");
    const typed = take(sheet, { context }).records[0]?.unitMatch?.typed ?? "";
    expect(units(take(sheet, { context, choices: { units: { [typed]: unit } } }))).toEqual([unit, unit]);
  });

  test("an office that gathers the lists of several is no contradiction", () => {
    expect(units(take(rows("UBND xã Cấn Hữu", "UBND xã Đông Yên"), { context }))).toEqual([
      "UBND xã Cấn Hữu",
      "UBND xã Đông Yên",
    ]);
  });
});
