import { describe, expect, test } from "@jest/globals";
import { PLAIN_STYLE } from "../../../src/grid/cell";
import { understandSheet } from "../../../src/layout/understand";
import { gridOf, type Literal } from "../../support/grid";

const tablesOf = (rows: readonly (readonly Literal[])[]) => understandSheet(gridOf(rows)).tables;

describe("a row among rows that fill the same columns", () => {
  const indicators = [
    ["Kpi_id", "Kpi_name", "Kpi_unit", "Target"],
    ["NCKH_01", "Bài báo quốc tế", "Bài", 284],
    ["NCKH_02", "Kinh phí hợp đồng", "Triệu đồng", 3000],
    ["NCKH_03", "Hội thảo có kỷ yếu", "Số lượng"],
    ["NCKH_04", "Tỉ lệ sinh viên tham gia", "%", 13],
    ["NCKH_05", "Số doanh nghiệp được thành lập", "Số lượng"],
    ["NCKH_06", "Thỏa thuận hợp tác mới", "Số lượng", 16],
  ];

  test("is no header, whatever its words: the first of them is", () => {
    expect(tablesOf(indicators).map(({ headerRows }) => headerRows)).toEqual([[0]]);
  });

  test("is a header after all where it names a list's columns", () => {
    const counts = [
      ["Khối", "Số lớp", "Số học sinh", "Số giáo viên"],
      ["Khối 6", "bốn", "160", "12"],
      ["Khối 7", "năm", "170", "12"],
      ["Khối 8", "năm", "150", "12"],
    ];
    const list = [
      ["Họ và tên", "Ngày sinh", "Chức vụ", "Danh hiệu đề nghị"],
      ["Nguyễn Văn An", "01/02/1980", "Giáo viên", "Lao động tiên tiến"],
      ["Trần Thị Bình", "03/04/1981", "Giáo viên", "Lao động tiên tiến"],
    ];
    expect(tablesOf([...counts, ...list]).map(({ headerRows }) => headerRows)).toContainEqual([4]);
  });
});

describe("days at the right of a header", () => {
  const people = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Chung"];

  test("are part of it, as dates, numbers and texts", () => {
    const dates = [44809, 44816, 44823, 44830].map((value): Literal => ({
      kind: "date",
      value,
      text: "5/9/2022",
      style: PLAIN_STYLE,
      formula: null,
    }));
    const numbers: readonly Literal[] = Array.from({ length: 31 }, (_, at) => at + 1);
    for (const days of [dates, numbers, ["5/9", "12/9", "19/9", "26/9"]]) {
      const rows = [
        ["BẢNG ĐIỂM DANH"],
        ["STT", "Họ và tên", "Lớp", ...days],
        ...people.map((name, at) => [at + 1, name, "9A", ...days.map(() => "x")]),
      ];
      const [table] = tablesOf(rows);
      expect(table?.headerRows).toEqual([1]);
      expect(table?.records).toHaveLength(3);
    }
  });
});

test("a column to sign in does not hide the header of a payroll", () => {
  const [table] = tablesOf([
    ["BẢNG THANH TOÁN LƯƠNG"],
    ["TT", "Họ tên", "Hệ số lương", "Phụ cấp", "Thu nhập", "Giảm trừ", "Thực lĩnh", "Ký nhận"],
    [1, "Nguyễn Văn An", 3.66, 0.5, 9, 1, 8, null],
    [2, "Trần Thị Bình", 3, 0.2, 7, 1, 6, null],
  ]);
  expect(table?.headerRows).toEqual([1]);
});

describe("the name of a sheet", () => {
  const list = [
    ["STT", "Tên đề tài", "Họ và tên", "Lớp"],
    [1, "Phần mềm đọc biển số xe", "Nguyễn Văn An", "K11"],
    [2, "Máy đo độ mặn cầm tay", "Trần Thị Bình", "K11"],
  ];

  test("“HĐ …” is a council's list, “HD …” a guide", () => {
    expect(understandSheet(gridOf(list, { name: "HĐ xét duyệt" })).listed).toBe(true);
    expect(understandSheet(gridOf(list, { name: "HD ghi biểu" })).listed).toBe(false);
  });
});
