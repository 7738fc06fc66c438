import { describe, expect, test } from "@jest/globals";
import { understandSheet } from "../../src/layout/understand";
import { gridOf, type Literal } from "../support/grid";

const rolesOf = (rows: readonly (readonly Literal[])[]): readonly string[] =>
  understandSheet(gridOf(rows)).rows.map(({ role }) => role);
const headerRowsOf = (rows: readonly (readonly Literal[])[]) =>
  understandSheet(gridOf(rows)).tables.map(({ headerRows }) => headerRows);

describe("heads of which hardly a word is known", () => {
  test("above a list that is told by its names are a header", () => {
    const rows = [
      ["Mssv", "TenSV", "NamSinh"],
      ["20990001", "Nguyễn Văn An", "2001"],
      ["20990002", "Trần Thị Bình", "2002"],
      ["20990003", "Lê Văn Chung", "2001"],
    ];
    expect(headerRowsOf(rows)).toEqual([[0]]);
    expect(rolesOf(rows)).toEqual(["header", "record", "record", "record"]);
  });

  test("above codes are a header too", () => {
    const rows = [
      ["Mã cô nuôi", "Cô nuôi"],
      ["CN001", "Lò Thị Pản"],
      ["CN002", "Vi Thị Lả"],
      ["CN003", "Cà Thị Ún"],
    ];
    expect(headerRowsOf(rows)).toEqual([[0]]);
  });

  test("are none where the row above is a person's", () => {
    const rows = [
      ["Nguyễn Văn An", "Giáo viên", "0912345678"],
      ["Trần Thị Bình", "Y sĩ", "0912345679"],
      ["Lê Văn Chung", "Kế toán", "0912345670"],
    ];
    expect(headerRowsOf(rows)).toEqual([[]]);
    expect(rolesOf(rows)).toEqual(["record", "record", "record"]);
  });

  test("head people where one of them is that of names, whatever the others say", () => {
    const rows = [
      ["SBD", "Họ và tên", "Toán", "Văn", "Điểm", "Môn chuyên", "Điểm", "Tổng nguyện vọng"],
      ["201", "Lò Văn Pản", 8, 7, 6, "Hóa", 9, 30],
      ["202", "Vi Thị Lả", 7, 7, 8, "Sinh", 7, 29],
    ];
    expect(headerRowsOf(rows)).toEqual([[0]]);
    expect(rolesOf(rows)).toEqual(["header", "record", "record"]);
  });

  test("head people called by one word, where numbers stand under the other words", () => {
    const rows = [
      ["ho va ten", "tuoi"],
      ["pan", 35],
      ["la", 41],
    ];
    expect(headerRowsOf(rows)).toEqual([[0]]);
  });

  test("are none where the rows below name what a form asks", () => {
    expect(
      headerRowsOf([
        ["Họ và tên", "Lò Văn Pản"],
        ["Ngày sinh", "02/03/1971"],
        ["Số con", 2],
      ]),
    ).toEqual([]);
  });

  test("stand above somebody whose tasks are made of header words", () => {
    const rows = [
      ["Đợt", "Phần", "Việc phải làm", "Ai làm", "Mức độ"],
      ["1", "Trang đầu", "Viết tài liệu", "Lò Văn Pản", "Hoàn thành"],
      ["2", "Trang sau", "Tài liệu yêu cầu", "Vi Thị Lả", "Hoàn thành"],
      ["3", "Trang in", "Tài liệu kiểm thử", "Lò Văn Pản", "Đang làm"],
    ];
    expect(headerRowsOf(rows).flat()).not.toContain(2);
  });

  test("far below wide rows are a row of the list", () => {
    const task = (at: number) =>
      at % 2 === 0 ? [null, `Tài liệu ${at}`, `Phần ${at}`, "Xong"] : ["Cả nhóm", `Trang ${at}`, null, "Chưa"];
    const rows = Array.from({ length: 20 }, (_, at) => task(at));
    const like = ["Ai cũng làm", "Văn bản", "Đơn vị", "Rồi"];
    expect(headerRowsOf([like, ["Bếp ăn", "Mái nhà", "Xong"]]).flat()).toEqual([0]);
    expect(headerRowsOf([...rows, like]).flat()).toEqual([]);
  });

  test("many fields among many unknown words head a list", () => {
    const heads = ["hoten", "gioitinh", "ngaysinh", "cmnd", "dantoc", "chucvu"];
    const unknown = ["tinh", "huyen", "luongcb", "pctn", "vitrilv", "state", "ttdvvl", "bdhd", "kthd"];
    const values = ["Nguyễn Văn An", "nam", "01/02/1988", "042188999901", "Kinh", "Điều dưỡng"];
    const rest = unknown.map((_, at) => at);
    expect(
      headerRowsOf([
        [...heads, ...unknown],
        [...values, ...rest],
      ]),
    ).toEqual([[0]]);
  });
});

describe("a table is one", () => {
  test.each(["Số tài khoản", "Số sổ BHXH", "Thứ tự ưu tiên", "Số báo danh", "TT duyệt"])(
    "beside a column “%s”",
    (head) => {
      const layout = understandSheet(
        gridOf([
          ["STT", "Họ và tên", head, "Đơn vị", "Danh hiệu đề nghị"],
          [1, "Nguyễn Văn An", "1", "Trường A", "Giấy khen"],
          [2, "Trần Thị Bình", "2", "Trường A", "Giấy khen"],
        ]),
      );
      expect(layout.tables.map(({ records, columns }) => [records.length, columns.length])).toEqual([[2, 5]]);
    },
  );

  test("and two where a second list with its own STT stands beside", () => {
    const layout = understandSheet(
      gridOf([
        ["STT", "Họ và tên", "Chức vụ", "STT", "Họ và tên", "Chức vụ"],
        [1, "Nguyễn Văn An", "Y sĩ", 1, "Trần Thị Bình", "Y tá"],
        [2, "Lê Văn Chung", "Y sĩ", 2, "Phạm Thị Dung", "Y tá"],
      ]),
    );
    expect(layout.tables.map(({ records }) => records.length)).toEqual([2, 2]);
  });
});

describe("rows at the edges of a list", () => {
  const HEAD = ["STT", "Tên sáng kiến", "Đơn vị công nhận"];

  test("a last row that lacks its number is a record", () => {
    expect(rolesOf([HEAD, [1, "Đổi mới cách họp thôn", "UBND xã"], [null, "Số hóa sổ theo dõi", null]])).toEqual([
      "header",
      "record",
      "record",
    ]);
  });

  test("more of an achievement that opens with “nguồn” goes on", () => {
    expect(
      rolesOf([
        ["STT", "Họ và tên", "Tóm tắt thành tích", "Danh hiệu đề nghị"],
        [1, "Nguyễn Văn An", "Mở tủ sách ở xóm từ", "Giấy khen"],
        [null, null, "nguồn quỹ tự góp của bà con"],
        [2, "Trần Thị Bình", "Hiến máu nhiều lần", "Giấy khen"],
      ]),
    ).toEqual(["header", "record", "continuation", "record"]);
  });

  test("“Thí dụ” beside the table sets nobody aside", () => {
    expect(
      rolesOf([
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu đề nghị"],
        [1, "Nguyễn Văn An", "Trường A", "Giấy khen", "Thí dụ"],
        [2, "Trần Thị Bình", "Trường B", "Giấy khen"],
      ]),
    ).toEqual(["header", "record", "record"]);
  });

  test("nominees whose cells hold words of headers are records", () => {
    expect(
      rolesOf([
        ["Họ và tên", "Đối tượng", "Đơn vị công tác", "Hình thức khen thưởng"],
        ["I. CÁ NHÂN"],
        ["Nguyễn Văn An", "CANHAN", "Phòng Dân tộc", "GK xã"],
        ["II. TẬP THỂ"],
        ["Tập thể lớp 9A", "TAPTHE", "Phòng Dân tộc", "GK xã"],
      ]),
    ).toEqual(["header", "group", "record", "group", "record"]);
  });
});

test("a person whose family name is also a kind of body heads nothing", () => {
  expect(
    rolesOf([
      ["MSSV", "Họ và tên", "Lớp"],
      ["20990001", "Nguyễn Văn An", "A1"],
      [null, "Đoàn Nhật Bình", null],
      ["20990003", "Lê Văn Chung", "A1"],
    ]),
  ).toEqual(["header", "record", "record", "record"]);
});
