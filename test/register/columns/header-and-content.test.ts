import { columnsOf, fieldsOf, take } from "../support";

const HEADS = ["STT", "Họ và tên", "Ngày sinh"];
const PEOPLE = [
  [1, "Đinh Văn Kha", "02/03/1980"],
  [2, "Lương Thị Mơ", "14/05/1985"],
  [3, "Cao Bá Tước", "30/11/1979"],
  [4, "Mai Thị Nụ", "21/07/1990"],
];

/** The field of one more column with these cells, beside people; null where it is asked or set aside. */
const told = (header: string, cells: readonly (string | number)[]): string | null =>
  columnsOf(take([[...HEADS, header], ...PEOPLE.map((row, at) => [...row, cells[at] ?? null])]))[3] ?? null;

describe("a column is told in silence only where header and content agree", () => {
  test.each([
    ["Thời gian làm việc tại cơ quan", ["5 năm", "3 năm 2 tháng", "11 tháng", "2 năm"]],
    ["Giá đề nghị", [1200000, 350000, 90000, 4500000]],
    ["Danh hiệu", ["Thạc sĩ", "Cử nhân", "Kỹ sư", "Cử nhân"]],
    ["Mã đơn vị", ["DV01", "DV02", "DV01", "DV03"]],
    ["Mã phòng", ["P01", "P02", "P01", "P03"]],
    ["Mã nhân viên", ["NV001", "NV002", "NV003", "NV004"]],
    ["Số hiệu bằng", ["A123456", "B223344", "C334455", "D445566"]],
    ["Tình trạng việc làm", ["Có việc làm", "Thất nghiệp", "Có việc làm", "Có việc làm"]],
    ["Điện thoại gia đình", ["0912000001", "0912000002", "0912000003", "0912000004"]],
    ["Địa chỉ github", ["https://a.vn/x.git", "https://a.vn/y.git", "https://a.vn/z.git", "https://a.vn/t.git"]],
    ["Ngày chấp nhận", ["01/02/2022", "02/02/2022", "03/02/2022", "04/02/2022"]],
    ["Bạn có hài lòng với đơn vị hiện tại không?", ["Có", "Không", "Có", "Có"]],
    ["Anh/chị có đề nghị gì về danh hiệu thi đua?", ["Không", "Không có", "Không", "Tăng thưởng"]],
    [
      "Công việc",
      [
        "Viết thủ tục và kết nối cơ sở dữ liệu",
        "Vẽ lại sơ đồ các bước kiểm tra giấy tờ",
        "Chạy thử từng trang rồi ghi lại chỗ sai",
        "Soạn bản hướng dẫn cho người mới dùng",
      ],
    ],
    ["Số điện thoại", ["Xóm Chùa", "Thôn 5", "Xóm Đình", "Thôn 2"]],
    ["Giới tính", ["02/03/1980", "14/05/1985", "30/11/1979", "21/07/1990"]],
    ["Từ ngày", ["01/02/2010", "02/02/2012", "03/02/2015", "04/02/2018"]],
    ["MST", [2901110241, 2901123522, 2901110273, 2901120754]],
    ["MSSV", ["0301171413", "0223171002", "0302151130", "0223181014"]],
    ["Mã nhân viên", [3110410001, 3110410002, 3110410007, 3110410009]],
    ["Số thẻ đảng viên", ["012345678", "012345679", "012345671", "012345672"]],
    ["Quá trình công tác", ["2001-2005: Trường Tiểu học", "2010-2015: Phòng Nội vụ", "", ""]],
    ["TruongRieng", ["1e+07", "1.5e+07", "8.9e+06", "50000"]],
    ["Ký hiệu", ["xx", "bb", "cc", "xx"]],
    ["GK", ["6.5", "8", "7.25", "9"]],
    ["Mã ngành", ["7480201", "7480202", "7480103", "7480201"]],
  ])("“%s” over %j is asked or set aside", (header, cells) => {
    expect(told(header, cells)).toBeNull();
  });

  test.each([
    ["Số điện thoại", ["0912000001", "912000002", "0912 000 003", "+84912000004"], "phone"],
    ["Số CCCD", ["001080000001", "1080000002", "001080000003", "010800004"], "idNumber"],
    ["Tên đơn vị công tác", ["Thị đoàn Ba Sao", "Vườn Vua", "Thị đoàn Ba Sao", "Vườn Vua"], "unit"],
    ["Danh hiệu", ["LĐTT", "CSTĐCS", "LĐTT", "LĐTT"], "award"],
  ])("“%s” over %j is %s", (header, cells, field) => {
    expect(told(header, cells)).toBe(field);
  });

  test("one's own telephone, not the family's", () => {
    const rows = [
      ["STT", "Họ và tên", "ĐT gia đình", "ĐT cá nhân"],
      [1, "Đinh Văn Kha", "0912000001", "0982000001"],
      [2, "Lương Thị Mơ", "0912000002", "0982000002"],
    ];
    expect(columnsOf(take(rows))).toEqual(["seq", "name", null, "phone"]);
  });

  test("family name and given name, though the first is headed by the whole name", () => {
    const rows = [
      ["STT", "Họ và tên", "Tên"],
      [1, "Đinh Văn", "Kha"],
      [2, "Lương Thị", "Mơ"],
    ];
    expect(columnsOf(take(rows))).toEqual(["seq", "lastName", "firstName"]);
    expect(fieldsOf(take(rows)).map(({ name }) => name)).toEqual(["Đinh Văn Kha", "Lương Thị Mơ"]);
  });
});

describe("the halves of a name", () => {
  test.each([
    ["Quan hệ với chủ hộ", ["Con", "Vợ", "Cháu"]],
    ["Tên thánh", ["Giuse", "Maria", "Phêrô"]],
  ])("a whole name keeps its column beside “%s”", (header, cells) => {
    const names = ["Đinh Văn Kha", "Lương Thị Mơ", "Cao Bá Tước"];
    const rows = names.map((name, at) => [at + 1, name, cells[at] ?? "", "02/03/1980"]);
    const read = columnsOf(take([["STT", "Họ tên", header, "Ngày sinh"], ...rows]));
    expect([read[1], read[2]]).toEqual(["name", null]);
  });

  test("“firstname” over family names and “lastname” over given ones, as programs from abroad have them", () => {
    const rows = [
      ["No", "firstname", "lastname", "email"],
      [1, "Đinh Văn", "Kha", "kha@a.vn"],
      [2, "Lương Thị", "Mơ", "mo@a.vn"],
      [3, "Nguyễn Bá", "Tước", "tuoc@a.vn"],
    ];
    expect(columnsOf(take(rows)).slice(1, 3)).toEqual(["lastName", "firstName"]);
  });
});

describe("what is short for anything below a head of another matter", () => {
  test("“TC”, “G.C” of a month's shifts are asked", () => {
    const rows = [
      ["STT", "Họ và tên", "SỐ LIỆU CA TRONG THÁNG", null, null],
      [null, null, "C1", "TC", "G.C"],
      [1, "Đinh Văn Kha", 12, null, null],
      [2, "Lương Thị Mơ", 8, null, null],
    ];
    const options = { merges: ["A1:A2", "B1:B2", "C1:E1"] };
    expect(columnsOf(take(rows, options)).slice(2)).toEqual([null, null, null]);
  });
});

describe("the plans' own words", () => {
  test("the columns of those an article is written about", () => {
    const rows = [
      ["DANH SÁCH BÀI VIẾT"],
      [
        "STT",
        "Đơn vị gửi bài",
        "Tên bài",
        "Người viết",
        "Người được nêu gương trong bài viết",
        "Chức vụ người được nêu gương",
      ],
      [1, "Xã Ba Trại", "Người đưa đò", "Mai Thị Nụ", "Cao Bá Tước", "Trưởng thôn"],
    ];
    expect(columnsOf(take(rows))).toEqual([
      "seq",
      "unit",
      "articleTitle",
      "writerName",
      "subjectName",
      "subjectPosition",
    ]);
  });

  test("kinds of work by their values, the day by finishing or holding", () => {
    for (const header of ["Công trình/Sự kiện", "Hình thức", "Phân loại", "Loại"])
      for (const day of ["Ngày hoàn thành/tổ chức", "Ngày tổ chức", "Thời gian hoàn thành, tổ chức"]) {
        const rows = [
          ["STT", "Tên công trình", header, day],
          [1, "Cầu qua suối Cạn", "Công trình", "10/02/2024"],
          [2, "Hội thi nấu cơm", "Sự kiện", "20/03/2024"],
        ];
        expect(columnsOf(take(rows))).toEqual(["seq", "workTitle", "workType", "finishedOn"]);
      }
  });

  test.each(["Trích yếu", "Tên loại và trích yếu nội dung", "Nội dung văn bản"])("“%s” names a paper", (header) => {
    const rows = [
      ["SỔ THEO DÕI"],
      ["STT", "Đơn vị gửi", header, "Ngày đến"],
      [1, "Xã Ba Trại", "Báo cáo tổng kết phong trào", "12/08/2024"],
    ];
    expect(columnsOf(take(rows))[2]).toBe("documents");
  });
});
