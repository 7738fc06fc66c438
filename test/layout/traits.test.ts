import { understandSheet } from "../../src/layout/understand";
import type { SheetLayout } from "../../src/layout/layout";
import { columnLetterOf, rangeText } from "../../src/grid/address";
import { PLAIN_STYLE, type Cell } from "../../src/grid/cell";
import { gridOf, type Literal } from "../support/grid";

/** "1T 3H 4N 5-8R" … : rows from 1 with the first letters of their roles. */
const LETTERS: Readonly<Record<string, string>> = {
  title: "T",
  header: "H",
  number: "N",
  group: "G",
  record: "R",
  continuation: "C",
  total: "S",
  note: "O",
  signature: "K",
  example: "E",
  unknown: "U",
};
const roles = (layout: SheetLayout): string =>
  layout.rows.map(({ row, role }) => `${row + 1}${LETTERS[role] ?? "?"}`).join(" ");
const headers = (layout: SheetLayout): readonly string[] =>
  layout.tables.map((table) =>
    table.columns.map(({ column, path }) => `${columnLetterOf(column)}=${path.join(">")}`).join("|"),
  );
const formula = (text: string, kind: "text" | "number" | "error" = "text"): Cell => {
  const base = { text, style: PLAIN_STYLE, formula: 'IF(B5="","",VLOOKUP(B5,D:E,2,0))' };
  return kind === "number"
    ? { ...base, kind, value: Number(text) }
    : kind === "error"
      ? { ...base, kind, value: text }
      : { ...base, kind, value: text };
};
const read = (rows: readonly (readonly Literal[])[], options?: Parameters<typeof gridOf>[1]): SheetLayout =>
  understandSheet(gridOf(rows, options));

const HEAD: readonly Literal[] = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Thành tích", "Danh hiệu"];
const person = (number: Literal, name: string): readonly Literal[] => [
  number,
  name,
  1980,
  "Giáo viên",
  "Nhặt được của rơi trả lại",
  "Giấy khen",
];

describe("where the table stands", () => {
  test("a header may be the first row", () => {
    expect(roles(read([HEAD, person(1, "Nguyễn Văn An")]))).toBe("1H 2R");
  });

  test("a table may start anywhere, under a title narrower than it", () => {
    const blank: readonly Literal[] = [null, null, null];
    const layout = read(
      [[], [], [...blank, "DANH SÁCH ĐỀ NGHỊ"], [], [], [...blank, ...HEAD], [...blank, ...person(1, "Lê Thị Hoa")]],
      { merges: ["D3:E3"] },
    );
    expect(roles(layout)).toBe("3T 6H 7R");
    expect(layout.tables.map(({ range }) => rangeText(range))).toEqual(["D6:I7"]);
  });

  test("a header of three rows with its own numbers is one header", () => {
    const layout = read(
      [
        ["DANH SÁCH KHEN THƯỞNG"],
        ["TT (1)", "Họ và tên (2)", "Thông tin cá nhân", null, null, "Quyết định khen thưởng", null],
        [null, null, "Ngày tháng năm sinh", null, "Chức vụ", "Số (6)", "Ngày tháng (7=6:3)"],
        [null, null, "Nam", "Nữ", null, null, null],
        ["A", "B", "1", "2", "3", "4", "5=4:3"],
        [1, "Trần Văn Bình", "2/3/1970", null, "Trưởng thôn", "12/QĐ-UBND", "3/4/2022"],
      ],
      { merges: ["A1:G1", "A2:A4", "B2:B4", "C2:E2", "C3:D3", "E3:E4", "F2:G2", "F3:F4", "G3:G4"] },
    );
    expect(roles(layout)).toBe("1T 2H 3H 4H 5N 6R");
    expect(layout.tables[0]?.headerRows).toEqual([1, 2, 3]);
    expect(headers(layout)).toEqual([
      "A=TT (1)|B=Họ và tên (2)|C=Thông tin cá nhân>Ngày tháng năm sinh>Nam|D=Thông tin cá nhân>Ngày tháng năm sinh>Nữ|E=Thông tin cá nhân>Chức vụ|F=Quyết định khen thưởng>Số (6)|G=Quyết định khen thưởng>Ngày tháng (7=6:3)",
    ]);
  });

  test("a header of two rows may come without merged cells", () => {
    const layout = read([
      ["STT", "Họ và tên", "Năm sinh", null, "Đơn vị", "Đăng ký thi đua khen thưởng"],
      [null, null, "Nam", "Nữ", null, "Thi đua", "Khen thưởng"],
      [1, "Trần Văn Bình", 1970, null, "Trường A", "CSTĐCS", "Giấy khen"],
    ]);
    expect(roles(layout)).toBe("1H 2H 3R");
    expect(layout.tables[0]?.columns[3]?.path).toEqual(["Năm sinh", "Nữ"]);
  });

  test("a header of three rows may come without merged cells", () => {
    const layout = read([
      ["STT", "Họ và tên", "Thông tin cá nhân", null, null, "Quyết định", null, "Ghi chú"],
      [null, null, "Năm sinh", null, "Chức vụ", "Số", "Ngày"],
      [null, null, "Nam", "Nữ"],
      [1, "Nguyễn Văn An", 1980, null, "Giáo viên", "12", "1/2/2022"],
    ]);
    expect(roles(layout)).toBe("1H 2H 3H 4R");
    expect(layout.tables[0]?.columns[3]?.path).toEqual(["Thông tin cá nhân", "Năm sinh", "Nữ"]);
  });

  test("a head alone in the middle row holds the two below it, as in a CSV", () => {
    const layout = read([
      ["TT", "Họ tên", "Thông tin", null, "Nơi công tác", "Lý do khen"],
      [null, null, "Ngày tháng năm sinh"],
      [null, null, "Nam", "Nữ"],
      [1, "Lò Văn Pản", "2/3/1971", null, "Trạm Y tế", "Hiến máu 12 lần"],
      [2, "Vi Thị Lả", null, "4/5/1982", "Trạm Y tế", "Dọn đường làng"],
    ]);
    expect(roles(layout)).toBe("1H 2H 3H 4R 5R");
    expect(layout.tables[0]?.columns.slice(2, 4).map(({ path }) => path)).toEqual([
      ["Thông tin", "Ngày tháng năm sinh", "Nam"],
      ["Thông tin", "Ngày tháng năm sinh", "Nữ"],
    ]);
  });

  test("a note alone below the header, with a row of values after it, is no head", () => {
    const layout = read([
      ["TT", "Họ tên", "Giới tính", null, "Nơi công tác"],
      [null, null, "Ghi Nam hoặc Nữ"],
      [1, "Lò Văn Pản", "Nam", null, "Trạm Y tế"],
      [2, "Vi Thị Lả", "Nữ", null, "Trạm Y tế"],
    ]);
    expect(layout.tables[0]?.headerRows).toEqual([0]);
    expect(layout.tables[0]?.records).toHaveLength(2);
  });

  test("lists side by side may start on different rows", () => {
    const layout = read([
      ["STT", "Họ và tên", "Danh hiệu"],
      [1, "Nguyễn Văn An", "GK", null, "STT", "Họ và tên", "Chức vụ"],
      [2, "Lê Hoa", "GK", null, 1, "Trần Bình", "GV"],
      [null, null, null, null, 2, "Trần Bảo", "GV"],
    ]);
    expect(layout.tables.map(({ records }) => records.map(({ row }) => row))).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test("two tables one below the other have their own headers and titles", () => {
    const layout = read([
      ["DANH SÁCH CÁ NHÂN"],
      HEAD,
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Thị Bình"),
      [],
      ["DANH SÁCH TẬP THỂ"],
      ["STT", "Tên tập thể", "Thành tích"],
      [1, "Chi đoàn thôn 3", "Dọn vệ sinh"],
      [2, "Hội phụ nữ", "Nuôi trẻ mồ côi"],
    ]);
    expect(roles(layout)).toBe("1T 2H 3R 4R 6T 7H 8R 9R");
    expect(layout.tables.map((table) => table.records.length)).toEqual([2, 2]);
    expect(layout.tables[1]?.titles).toEqual(["DANH SÁCH TẬP THỂ"]);
  });

  test("two tables side by side are two tables", () => {
    const layout = read([
      ["TẬP THỂ", null, null, null, "CÁ NHÂN"],
      ["STT", "Tên tập thể", "Danh hiệu", null, "STT", "Họ và tên", "Danh hiệu"],
      [1, "Tổ 1", "TTLĐTT", null, 1, "Nguyễn Văn An", "LĐTT"],
      [2, "Tổ 2", "TTLĐTT", null, 2, "Trần Thị Bình", "LĐTT"],
      [null, null, null, null, 3, "Lê Văn Cường", "LĐTT"],
    ]);
    expect(headers(layout)).toEqual(["A=STT|B=Tên tập thể|C=Danh hiệu", "E=STT|F=Họ và tên|G=Danh hiệu"]);
    expect(layout.tables.map((table) => table.records.length)).toEqual([2, 3]);
    expect(roles(layout)).toBe("1G 2H 3R 4R 5R");
    expect(layout.tables.map((table) => table.groups.map(({ label }) => label))).toEqual([["TẬP THỂ"], ["CÁ NHÂN"]]);
  });

  test("a header printed again on the next page is no new table", () => {
    const layout = read([
      HEAD,
      [1, 2, 3, 4, 5, 6],
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Thị Bình"),
      HEAD,
      [1, 2, 3, 4, 5, 6],
      person(3, "Lê Văn Cường"),
    ]);
    expect(roles(layout)).toBe("1H 2N 3R 4R 5H 6N 7R");
    expect(layout.tables).toHaveLength(1);
  });

  test("a list without a header is told by its names, and asked about", () => {
    const layout = read([
      ["DANH SÁCH"],
      [1, "Nguyễn Văn An", 1980, "Giáo viên"],
      [2, "Trần Thị Bình", 1982, "Y tá"],
      [3, "Lê Văn Cường", 1990, "Nông dân"],
    ]);
    expect(roles(layout)).toBe("1T 2R 3R 4R");
    expect(layout.tables[0]?.headerRows).toEqual([]);
    expect(layout.tables[0]?.confidence).toBeLessThan(0.8);
  });

  test("hidden columns are part of the table and said to be hidden", () => {
    const layout = read([HEAD, person(1, "Nguyễn Văn An")], { hiddenColumns: [2] });
    expect(layout.tables[0]?.columns.filter((column) => column.hidden).map((column) => column.column)).toEqual([2]);
  });

  test("heading lines above the header are titles", () => {
    const layout = read([
      ["UBND HUYỆN QUỐC OAI", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", null, "Mẫu số 02"],
      ["XÃ CẤN HỮU", null, null, "Độc lập - Tự do - Hạnh phúc"],
      ["Số: 12/DS-UBND", null, null, "Cấn Hữu, ngày 5 tháng 6 năm 2022"],
      ["DANH SÁCH"],
      ["Đề nghị tặng danh hiệu Người tốt, việc tốt năm 2022"],
      ["(Kèm theo Tờ trình số 12/TTr-UBND ngày 5/6/2022)"],
      ["Đơn vị: Xã Cấn Hữu", null, null, "Số điện thoại: 0912345678"],
      HEAD,
      person(1, "Nguyễn Văn An"),
    ]);
    expect(roles(layout)).toBe("1T 2T 3T 4T 5T 6T 7T 8H 9R");
  });
});

describe("rows of a list", () => {
  test("headings nest and give their value to the rows below", () => {
    const layout = read(
      [
        HEAD,
        ["I", "TẬP THỂ"],
        ["1", "Chi đoàn thôn 3", null, null, "Dọn vệ sinh", "Giấy khen"],
        ["II", "CÁ NHÂN"],
        ["Trường Tiểu học Cấn Hữu"],
        person(1, "Nguyễn Văn An"),
        ["Trường Mầm non Cấn Hữu"],
        person(1, "Trần Thị Bình"),
      ],
      { merges: ["A5:F5", "A7:F7"] },
    );
    expect(roles(layout)).toBe("1H 2G 3R 4G 5G 6R 7G 8R");
    const [table] = layout.tables;
    expect(table?.groups.map(({ label, level }) => `${level} ${label}`)).toEqual([
      "1 TẬP THỂ",
      "1 CÁ NHÂN",
      "2 Trường Tiểu học Cấn Hữu",
      "2 Trường Mầm non Cấn Hữu",
    ]);
    expect(table?.records.map((record) => record.groups)).toEqual([[0], [1, 2], [1, 3]]);
  });

  test("numbered kinds and lone units are headings, a lone person is not", () => {
    const layout = read([
      HEAD,
      ["1. Cá nhân"],
      person(1, "Nguyễn Văn An"),
      [2, "Trần Thị Bình"],
      ["2. Tập thể"],
      [1, "Tổ dân phố số 5", null, null, "Dọn vệ sinh", "Giấy khen"],
    ]);
    expect(roles(layout)).toBe("1H 2G 3R 4R 5G 6R");
  });

  test("award names head sections", () => {
    const layout = read([
      HEAD,
      [null, "Danh hiệu Lao động tiên tiến"],
      person(1, "Nguyễn Văn An"),
      [null, "Giấy khen của Chủ tịch UBND huyện"],
      person(1, "Lê Văn Cường"),
    ]);
    expect(roles(layout)).toBe("1H 2G 3R 4G 5R");
  });

  test("units numbered 1, 2 head people numbered 1.1, 1.2", () => {
    const layout = read([
      HEAD,
      ["1", "Trường Mầm non A"],
      person("1.1", "Nguyễn Văn An"),
      person("1.2", "Lê Hoa"),
      ["2", "Trường THCS B"],
      person("2.1", "Trần Bình"),
    ]);
    expect(roles(layout)).toBe("1H 2G 3R 4R 5G 6R");
  });

  test("a caption in parentheses inside the list is a note", () => {
    expect(
      roles(read([HEAD, person(1, "Nguyễn Văn An"), ["(Danh sách bổ sung theo Công văn số 12)"], person(2, "Lê Hoa")])),
    ).toBe("1H 2R 3O 4R");
  });

  test("numbers may restart or be missing, and blank rows don't end the list", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      person(null, "Trần Thị Bình"),
      [],
      [],
      person(1, "Lê Văn Cường"),
      person(2, "Phạm Thị Dung"),
    ]);
    expect(roles(layout)).toBe("1H 2R 3R 6R 7R");
  });

  test("a person over several rows is one record", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      [null, null, null, null, "Hiến máu 12 lần"],
      [null, null, null, null, "Cứu người đuối nước", "Bằng khen"],
      person(2, "Trần Thị Bình"),
    ]);
    expect(roles(layout)).toBe("1H 2R 3C 4C 5R");
    expect(layout.tables[0]?.records.map((record) => record.continuations)).toEqual([[2, 3], []]);
  });

  test("a merged name cell holds its rows together", () => {
    const layout = read(
      [
        HEAD,
        person(1, "Nguyễn Văn An"),
        [null, null, null, null, "Hiến máu 12 lần", "Bằng khen"],
        person(2, "Trần Thị Bình"),
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3"] },
    );
    expect(roles(layout)).toBe("1H 2R 3C 4R");
  });

  test("a row without a name but with a person's data is a record", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      [2, null, 1977, "Y tá", "Cứu người", "Giấy khen"],
      [3, "Trần Thị Bình"],
    ]);
    expect(roles(layout)).toBe("1H 2R 3R 4R");
  });

  test("rows with only a number or only formula results hold no record", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      [2],
      [3, null, null, formula("#N/A", "error")],
      [4, null, formula("0", "number")],
      [null, null, formula("")],
    ]);
    expect(roles(layout)).toBe("1H 2R 3O 4O 5O");
    expect(layout.tables[0]?.records).toHaveLength(1);
  });

  test("hundreds of prefilled rows are no records", () => {
    const rows = Array.from({ length: 300 }, (_, at): readonly Literal[] => [
      at + 1,
      null,
      null,
      formula("#N/A", "error"),
    ]);
    const layout = read([HEAD, ...rows]);
    expect(layout.listed).toBe(true);
    expect(layout.tables[0]?.records).toEqual([]);
    expect(layout.rows.filter(({ role }) => role === "note")).toHaveLength(300);
  });

  test("cells of blanks, hard spaces and zero-width marks are empty", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      ["  ", "\u00a0", "\u200b\ufeff"],
      person(2, "Trần Thị Bình"),
      ["\u00a0"],
    ]);
    expect(roles(layout)).toBe("1H 2R 4R");
  });

  test("totals stand below, above or after each section", () => {
    const layout = read([
      ["Tổng số: 3 người"],
      HEAD,
      ["I", "Cấp huyện"],
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Thị Bình"),
      [null, "Cộng: 2"],
      ["II", "Cấp xã"],
      person(1, "Lê Văn Cường"),
      [null, "Cộng", 1],
      ["Tổng cộng: 3 người (trong đó 1 nữ)"],
    ]);
    expect(roles(layout)).toBe("1S 2H 3G 4R 5R 6S 7G 8R 9S 10S");
    expect(layout.tables[0]?.totals.map(({ stated, counted }) => [stated, counted])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
      [3, 3],
    ]);
  });

  test("a name that only looks like a total is a person", () => {
    expect(
      roles(read([HEAD, person(1, "Tống Văn Cộng"), person(2, "Công Tôn Nữ Hoa"), person(3, "Tong Thi Hoa")])),
    ).toBe("1H 2R 3R 4R");
  });

  test("the signature block ends the list", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Thị Bình"),
      ["Danh sách này có 02 người./."],
      [],
      [null, null, null, null, "Cấn Hữu, ngày 12 tháng 5 năm 2022"],
      [null, "NGƯỜI LẬP BIỂU", null, null, "TM. ỦY BAN NHÂN DÂN"],
      [null, "(Ký, ghi rõ họ tên)", null, null, "CHỦ TỊCH"],
      [],
      [],
      [null, "Lê Thị Hồng", null, null, "Nguyễn Đức Long"],
    ]);
    expect(roles(layout)).toBe("1H 2R 3R 4O 6K 7K 8K 11K");
  });

  test("notes below the list are notes", () => {
    const layout = read([
      HEAD,
      person(1, "Nguyễn Văn An"),
      ["Ghi chú: danh sách xếp theo tên"],
      ["* Gửi kèm báo cáo thành tích"],
      [null, null, null, null, "HIỆU TRƯỞNG"],
      [null, null, null, null, "Đỗ Văn Hùng"],
    ]);
    expect(roles(layout)).toBe("1H 2R 3O 4O 5K 6K");
  });

  test("rows that show how to fill in are examples", () => {
    expect(
      roles(
        read([
          HEAD,
          ["VD", "Nguyễn Văn A", 1980, "Giáo viên", "Nhặt của rơi", "Giấy khen"],
          person(1, "Nguyễn Văn An"),
        ]),
      ),
    ).toBe("1H 2E 3R");
  });
});

describe("other lists", () => {
  test("marks under one column per award belong to a list", () => {
    const layout = read(
      [
        ["TT", "Họ và tên", "Danh hiệu đề nghị", null, null, "Ghi chú"],
        [null, null, "LĐTT", "CSTĐCS", "Giấy khen"],
        [1, "Nguyễn Văn An", "x"],
        [2, "Trần Thị Bình", null, "x", "x"],
        ["Tổng cộng (2 lượt cá nhân)", null, 1, 1, 1],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2", "A5:B5"] },
    );
    expect(roles(layout)).toBe("1H 2H 3R 4R 5S");
    expect(layout.tables[0]?.totals[0]).toMatchObject({ stated: 2, counted: 2 });
  });

  test("a list of articles counts by article", () => {
    const layout = read(
      [
        ["TT", "Tên bài viết", "Người viết", null, "Nhân vật", null, "Số bản"],
        [null, null, "Họ tên", "Điện thoại", "Họ tên", "Địa chỉ"],
        [1, "Người giữ lửa", "Lê Hoa", "0912345678", "Nguyễn An", "Sơn Tây", 2],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
    );
    expect(roles(layout)).toBe("1H 2H 3R");
    expect(layout.tables[0]?.columns[4]?.path).toEqual(["Nhân vật", "Họ tên"]);
  });

  test("a list without STT keeps its rows apart from headings", () => {
    const layout = read([
      ["Họ và tên", "Chức vụ", "Đơn vị"],
      ["Nguyễn Văn An", "Giáo viên", "Trường A"],
      ["Trần Thị Bình", "Y tá", "Trạm y tế"],
    ]);
    expect(roles(layout)).toBe("1H 2R 3R");
  });

  test("codes beside a gap stay with their table", () => {
    const layout = read([
      ["STT", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", null, null, "Mã phân loại đối tượng"],
      [1, "Nguyễn Văn An", "Giáo viên", null, null, formula("CANHAN")],
      [null, null, null, null, null, formula("#N/A", "error")],
    ]);
    expect(roles(layout)).toBe("1H 2R 3O");
    expect(headers(layout)).toEqual(["A=STT|B=Tên tập thể/cá nhân/hộ gia đình|C=Chức vụ|F=Mã phân loại đối tượng"]);
  });
});

describe("sheets without a list", () => {
  const why = (layout: SheetLayout): readonly unknown[] => [layout.listed, layout.evidence[0]?.code];

  test("a blank sheet", () => {
    expect(why(read([]))).toEqual([false, "sheet-blank"]);
  });
  test("a sheet of codes", () => {
    expect(
      why(
        read(
          [
            ["Mã", "Tên danh hiệu"],
            ["CSTDCS", "Chiến sĩ thi đua cơ sở"],
            ["LDTT", "Lao động tiên tiến"],
          ],
          { name: "DANHMUC" },
        ),
      ),
    ).toEqual([false, "sheet-lookup"]);
  });
  test("instructions with example people", () => {
    const layout = read([["HƯỚNG DẪN NHẬP LIỆU"], HEAD, person(1, "Nguyễn Văn A")], { name: "Hướng dẫn" });
    expect(why(layout)).toEqual([false, "sheet-instructions"]);
    expect(roles(layout)).toBe("1T 2H 3E");
  });
  test("counts of awards by unit", () => {
    const layout = read(
      [
        ["STT", "Tên đơn vị", "LĐTT", "CSTĐCS", "Tổng số"],
        [1, "Xã A", 5, 2, 7],
        [2, "Xã B", 3, 0, 3],
        ["Tổng cộng", null, 8, 2, 10],
      ],
      { name: "Tổng hợp" },
    );
    expect(why(layout)).toEqual([false, "sheet-statistics"]);
  });
  test("plain text", () => {
    expect(why(read([["Kính gửi Phòng Nội vụ"], ["Đơn vị xin gửi danh sách"]]))).toEqual([false, "sheet-no-list"]);
  });
  test("a blank form is a list with no records", () => {
    const layout = read([["DANH SÁCH"], HEAD, [1, 2, 3, 4, 5, 6], [1], [2], [3]]);
    expect(layout.listed).toBe(true);
    expect(layout.tables[0]?.records).toEqual([]);
    expect(roles(layout)).toBe("1T 2H 3N 4O 5O 6O");
  });
});

describe("what offices send besides", () => {
  test("a household with nothing but its number and name is a record where the numbers go on", () => {
    expect(
      roles(read([HEAD, person(1, "Nguyễn Văn An"), person(2, "Lê Thị Hoa"), [3, "Gia đình ông Trần Văn Bốn"]])),
    ).toBe("1H 2R 3R 4R");
    expect(roles(read([HEAD, [1, "Cá nhân"], person(1, "Nguyễn Văn An"), [2, "Tập thể"], person(1, "Tổ Toán")]))).toBe(
      "1H 2G 3R 4G 5R",
    );
  });

  test("a name wrapped into the next row goes on there, a heading does not", () => {
    expect(roles(read([HEAD, person(1, "Nguyễn Văn"), [null, "An"], person(2, "Lê Thị Hoa")]))).toBe("1H 2R 3C 4R");
    expect(roles(read([HEAD, person(1, "Nguyễn Văn An"), [null, "Khác"], person(1, "Lê Thị Hoa")]))).toBe(
      "1H 2R 3G 4R",
    );
  });

  test("lower heads without merges divide several heads of a text file", () => {
    const layout = read([
      ["T.T", "Họ tên", "Thông tin", null, "Thành tích", "Danh hiệu, hình thức khen thưởng", null, null],
      [null, null, "Ngày sinh (3)", "Chức vụ (4)", null, "LĐTT", "CSTĐCS", "Giấy khen của Chủ tịch UBND huyện"],
      [1, "Nguyễn Văn An", "01/02/1980", "Giáo viên", "Hiến máu", "x", null, null],
      [2, "Lê Thị Hoa", "03/04/1981", "Kế toán", "Cứu người", null, "x", null],
    ]);
    expect(roles(layout)).toBe("1H 2H 3R 4R");
    expect(headers(layout)).toEqual([
      "A=T.T|B=Họ tên|C=Thông tin>Ngày sinh (3)|D=Thông tin>Chức vụ (4)|E=Thành tích|F=Danh hiệu, hình thức khen thưởng>LĐTT|G=Danh hiệu, hình thức khen thưởng>CSTĐCS|H=Danh hiệu, hình thức khen thưởng>Giấy khen của Chủ tịch UBND huyện",
    ]);
  });

  test("rows closed off by a full row of numbers are the header's; a numbered heading is not", () => {
    expect(
      roles(
        read([
          ["STT", "Họ và tên", "Thông tin", null, "Thành tích"],
          [null, null, "Sinh năm"],
          [null, null, "Nam", "Nữ"],
          [1, 2, 3, 4, 5],
          [1, "Nguyễn Văn An", 1980, null, "Hiến máu"],
        ]),
      ),
    ).toBe("1H 2H 3H 4N 5R");
    expect(roles(read([HEAD, [null, "I. Trường THCS Nguyễn Công Trứ"], person(1, "Nguyễn Văn An")]))).toBe("1H 2G 3R");
  });

  test("heads that all carry their own number are a header, remarks in parentheses between records are remarks", () => {
    expect(
      roles(
        read([
          ["1. STT", "2. Họ và tên", "3. Chức vụ", "4. Thành tích"],
          [1, "Nguyễn Văn An", "Giáo viên", "Hiến máu"],
          [null, "(Đã chuyển công tác từ tháng 5)"],
          [2, "Lê Thị Hoa", "Giáo viên", "Hiến máu"],
        ]),
      ),
    ).toBe("1H 2R 3O 4R");
  });

  test("a header printed again below a heading goes on with the same list", () => {
    const layout = read([
      HEAD,
      ["I", "Tháng 10"],
      person(1, "Nguyễn Văn An"),
      person(2, "Lê Thị Hoa"),
      ["II", "Tháng 11"],
      HEAD,
      person(1, "Trần Văn Bình"),
    ]);
    expect(roles(layout)).toBe("1H 2G 3R 4R 5G 6H 7R");
    expect(layout.tables).toHaveLength(1);
  });

  test("TT is a kind where every row has it, and a head where it stands over numbers", () => {
    const head: readonly Literal[] = ["Tên tập thể", "Loại", "Thành tích", "Danh hiệu"];
    const body = (name: string): readonly Literal[] => [name, "TT", "Giúp dân làm đường", "Giấy khen"];
    expect(roles(read([head, ["I. Tập thể"], body("Tổ Toán"), body("Tổ Văn"), body("Chi đoàn thôn 3")]))).toBe(
      "1H 2G 3R 4R 5R",
    );
  });

  test("remarks with dashes below the list are remarks, and totals above a list without header are totals", () => {
    expect(
      roles(
        read([
          HEAD,
          person(1, "Nguyễn Văn An"),
          ["Ghi chú: ngày sinh ghi theo giấy tờ"],
          ["- Danh sách đã được niêm yết"],
        ]),
      ),
    ).toBe("1H 2R 3O 4O");
    const bare: readonly (readonly Literal[])[] = [
      ["Tổng cộng: 2 người"],
      [1, "Nguyễn Văn An", 1980, "Hiến máu"],
      [2, "Lê Thị Hoa", 1981, "Cứu người"],
    ];
    expect(roles(read(bare))).toBe("1S 2R 3R");
  });

  test("a row without a name that is filled like the others is a record, not more of the one above", () => {
    const head: readonly Literal[] = ["Tên tập thể", "Thành tích", "Hình thức khen", "Cấp khen"];
    const row = (name: Literal): readonly Literal[] => [name, "Giúp dân làm đường", "Giấy khen", "Huyện"];
    expect(roles(read([head, row("Chi bộ thôn 1"), row(null), row("Chi hội Phụ nữ thôn 2")]))).toBe("1H 2R 3R 4R");
  });
});
