import { understandSheet } from "../../src/layout/understand";
import { gridOf } from "../support/grid";

const shown = (grid: Parameters<typeof understandSheet>[0]): string[] => {
  const layout = understandSheet(grid);
  return layout.rows.map((row) => `${row.row + 1} ${row.role}`);
};

describe("a plain list", () => {
  test("has its title, header, number row, records, total and signature told", () => {
    const grid = gridOf(
      [
        ["UBND HUYỆN QUỐC OAI", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["XÃ CẤN HỮU", null, null, "Độc lập - Tự do - Hạnh phúc"],
        ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
        [],
        ["STT", "Họ và tên", "Ngày tháng năm sinh", null, "Chức vụ", "Tóm tắt thành tích"],
        [null, null, "Nam", "Nữ"],
        [1, 2, 3, 4, 5, 6],
        ["I", "CÁ NHÂN"],
        [1, "Nguyễn Văn An", "1/2/1980", null, "Nông dân", "Nhặt được của rơi trả người đánh mất"],
        [2, "Trần Thị Bình", null, "3/4/1985", "Giáo viên", "Cứu người đuối nước"],
        [null, null, null, null, null, "Hiến máu 12 lần"],
        ["II", "TẬP THỂ"],
        [1, "Chi đoàn thôn 3", null, null, null, "Dọn đường làng"],
        ["Tổng cộng: 3"],
        [],
        [null, null, null, null, "Cấn Hữu, ngày 12 tháng 5 năm 2022"],
        [null, "NGƯỜI LẬP BIỂU", null, null, "CHỦ TỊCH"],
        [null, "Nguyễn Thị C", null, null, "Lê Văn D"],
      ],
      { merges: ["A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:F6", "A14:F14"] },
    );
    expect(shown(grid)).toEqual([
      "1 title",
      "2 title",
      "3 title",
      "5 header",
      "6 header",
      "7 number",
      "8 group",
      "9 record",
      "10 record",
      "11 continuation",
      "12 group",
      "13 record",
      "14 total",
      "16 signature",
      "17 signature",
      "18 signature",
    ]);
    const [table] = understandSheet(grid).tables;
    expect(table?.columns.map((column) => column.path)).toEqual([
      ["STT"],
      ["Họ và tên"],
      ["Ngày tháng năm sinh", "Nam"],
      ["Ngày tháng năm sinh", "Nữ"],
      ["Chức vụ"],
      ["Tóm tắt thành tích"],
    ]);
    expect(table?.records.map((record) => record.groups.map((group) => table.groups[group]?.label))).toEqual([
      ["CÁ NHÂN"],
      ["CÁ NHÂN"],
      ["TẬP THỂ"],
    ]);
    expect(table?.totals).toEqual([{ row: 13, stated: 3, counted: 3 }]);
  });
});
