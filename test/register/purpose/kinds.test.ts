import { describe, expect, test } from "@jest/globals";
import type { SheetPurpose } from "../../../src/register/purpose/purpose";
import { NO_CHOICES } from "../../../src/register/register";
import { takeIn } from "../../../src/register/take-in";
import { gridOf, type Literal } from "../../support/grid";
import { EMPTY_CONTEXT, workbookOf } from "../support";

type Rows = readonly (readonly Literal[])[];
interface Kind {
  readonly name?: string;
  readonly rows: Rows;
  readonly purpose: readonly SheetPurpose[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  "who does what by when": {
    rows: [
      ["Tên thành viên", "Phân công công việc", "Ngày kết thúc", "Trạng thái"],
      ["Lò Văn Pản", "Sửa cầu treo", "05/11/2021", "Hoàn thành"],
      ["Vi Thị Lả", "Dựng cột cờ", "06/11/2021", "Chưa xong"],
      ["Cà Văn Ún", "Phát cỏ sân bóng", "08/11/2021", "Hoàn thành"],
    ],
    purpose: ["other"],
  },
  "orders and courses under heads written as one word": {
    rows: [
      ["MaDonHang", "NgayLap", "HoTen", "TongTien"],
      [2, "20/04/2026", "Lò Văn Pản", 15000000],
      [4, "21/04/2026", "Vi Thị Lả", 150000],
    ],
    purpose: ["other"],
  },
  timetable: {
    rows: [
      ["THỜI KHÓA BIỂU HỌC KỲ II"],
      ["STT", "Mã môn", "Tên môn học", "Giảng viên", "Thứ", "Tiết", "Phòng"],
      [1, "TH101", "Tin học đại cương", "Nguyễn Văn An", "2", "1-3", "A101"],
      [2, "TH102", "Cơ sở dữ liệu", "Trần Thị Bình", "3", "4-6", "A102"],
    ],
    purpose: ["other", "lookup"],
  },
  assets: {
    rows: [
      ["SỔ THEO DÕI TÀI SẢN CỐ ĐỊNH"],
      ["STT", "Tên tài sản", "Số hiệu", "ĐVT", "Số lượng", "Nguyên giá", "Người sử dụng"],
      [1, "Máy chiếu", "MC-01", "Cái", 2, 15000000, "Lê Văn Chung"],
      [2, "Bàn họp", "BH-07", "Bộ", 1, 8000000, "Phạm Thị Dung"],
    ],
    purpose: ["other"],
  },
  "things of a single name, beside whoever uses them": {
    rows: [
      ["SỔ THEO DÕI TÀI SẢN CỐ ĐỊNH"],
      ["STT", "Tên tài sản", "Số lượng", "Nguyên giá", "Người sử dụng"],
      [1, "Tủ sắt", 2, 1500000, "Đinh Văn Kha"],
      [2, "Bàn họp", 1, 3000000, "Mai Thị Nụ"],
      [3, "Quạt điện", 4, 400000, "Cao Bá Long"],
    ],
    purpose: ["other"],
  },
  "one lesson all week, beside who teaches it": {
    rows: [
      ["THỜI KHÓA BIỂU HỌC KỲ I"],
      ["STT", "Môn học", "Giáo viên", "Lớp", "Thứ", "Tiết", "Phòng"],
      ...["Đinh Văn Kha", "Mai Thị Nụ", "Cao Bá Long", "Lương Thị Mơ"].map((name, at) => [
        at + 1,
        "Toán",
        name,
        "9A",
        at + 2,
        "1-2",
        `P${at}01`,
      ]),
    ],
    purpose: ["other"],
  },
  "lessons with the days of their term, beside who teaches them": {
    rows: [
      ["STT", "Mã MH", "Mã lớp", "Tên môn học", "Họ tên trợ giảng", "Sĩ số", "Tiết", "KQL", "NBD"],
      ...["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Chung", "Phạm Thị Dung", "Hoàng Văn Em"].map((name, at) => [
        at + 1,
        `MH10${at}`,
        `MH10${at}.K21`,
        `Chuyên đề số ${at + 1} của ngành`,
        name,
        40,
        "1-3",
        "001085012345",
        "17/02/2020",
      ]),
    ],
    purpose: ["other"],
  },
  prices: {
    rows: [
      ["STT", "Tên hàng", "Quy cách", "ĐVT", "Giá đề nghị", "Ghi chú"],
      [1, "Giấy A4", "70 gsm", "Ram", 65000],
      [2, "Bút bi", "Xanh", "Cây", 4000],
    ],
    purpose: ["other"],
  },
  tasks: {
    rows: [
      ["KẾ HOẠCH CÔNG VIỆC QUÝ III"],
      ["STT", "Nội dung công việc", "Người phụ trách", "Ngày bắt đầu", "Ngày hoàn thành", "Tiến độ"],
      [1, "Sơ kết phong trào", "Vũ Văn Em", "01/07/2022", "15/07/2022", "Đang làm"],
      [2, "Lập dự toán", "Hoàng Thị Gái", "02/07/2022", "20/07/2022", "Xong"],
    ],
    purpose: ["other"],
  },
  debts: {
    rows: [
      ["BẢNG TỔNG HỢP CÔNG NỢ"],
      ["STT", "Khách hàng", "Số hóa đơn", "Số tiền", "Đã thanh toán", "Còn lại"],
      [1, "Cửa hàng Minh Phát", "HD01", 1200000, 200000, 1000000],
      [2, "Đại lý Hòa Bình", "HD02", 900000, 0, 900000],
    ],
    purpose: ["other"],
  },
  answers: {
    rows: [
      ["Dấu thời gian", "Họ tên", "Bạn có tham gia buổi tổng kết không?", "Bạn làm ở đơn vị loại nào?"],
      ["8/11/2022 10:55", "Nguyễn Văn An", "Có", "Nhà nước"],
      ["8/11/2022 11:05", "Trần Thị Bình", "Không", "Tư nhân"],
    ],
    purpose: ["other"],
  },
  codes: {
    name: "LV",
    rows: [
      ["NAME", "CODE"],
      ["Giáo dục", "01"],
      ["Y tế", "02"],
      ["Văn hóa", "03"],
    ],
    purpose: ["lookup", "other"],
  },
  guide: {
    name: "HuongDanNhap",
    rows: [
      ["Nội dung", "Hướng dẫn"],
      ["Họ và tên", "Ghi đủ họ, chữ đệm và tên"],
      ["Ngày sinh", "Ghi ngày/tháng/năm"],
    ],
    purpose: ["guide"],
  },
  counts: {
    rows: [
      ["TỔNG HỢP SỐ LƯỢNG ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Đối tượng", "Số lượng", "Ghi chú"],
      [1, "Tập thể", 3],
      [2, "Cá nhân", 11],
    ],
    purpose: ["other"],
  },
  targets: {
    rows: [
      ["TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện", "Tỷ lệ %"],
      [1, "Số hộ thoát nghèo", "Hộ", 20, 15, 75],
      [2, "Tỷ lệ tham gia BHYT", "%", 95, 93, 98],
    ],
    purpose: ["other"],
  },
  books: {
    rows: [
      ["STT", "Tên sách", "Tác giả", "Nhà xuất bản", "Năm xuất bản", "Số lượng"],
      [1, "Dế mèn phiêu lưu ký", "Nguyễn Văn An", "Kim Đồng", 2019, 5],
      [2, "Đất rừng phương Nam", "Trần Thị Bình", "Trẻ", 2020, 3],
    ],
    purpose: ["other"],
  },
  topics: {
    rows: [
      ["DANH SÁCH ĐỀ TÀI ĐỒ ÁN"],
      ["STT", "Tên đề tài", "GVHD", "Ghi chú"],
      [1, "Xây dựng trang tin của khoa", "Nguyễn Văn An", ""],
      [2, "Quản lý thư viện", "Trần Thị Bình", ""],
    ],
    purpose: ["other"],
  },
  executions: {
    rows: [
      ["TT", "Người khởi kiện", "Bản án phải thi hành", "Kết quả thi hành án"],
      [1, "Lê Văn Chung", "Số 12/2022/HC-ST", "Chưa xong"],
      [2, "Phạm Thị Dung", "Số 15/2022/HC-ST", "Đã xong"],
    ],
    purpose: ["other"],
  },
  "court cases": {
    rows: [
      ["STT", "Vụ án", "Nguyên đơn", "Bị đơn", "Ngày thụ lý", "Kết quả"],
      [1, "Tranh chấp đất đai", "Lê Văn Chung", "Phạm Thị Dung", "03/02/2022", "Đang giải quyết"],
      [2, "Ly hôn", "Vũ Văn Em", "Hoàng Thị Gái", "05/02/2022", "Đã xử"],
    ],
    purpose: ["other"],
  },
};

const purposeOf = ({ name = "Sheet1", rows }: Pick<Kind, "name" | "rows">) =>
  takeIn([workbookOf([gridOf(rows, { name })], "so-lieu.xlsx")], [], EMPTY_CONTEXT, NO_CHOICES);

describe("a sheet of another matter", () => {
  test.each(Object.entries(KINDS))("%s gives no records and asks nothing", (_, kind) => {
    const register = purposeOf(kind);
    expect(register.records).toEqual([]);
    expect(register.files[0]?.sheets[0]?.aside.flatMap(({ records }) => records)).toEqual([]);
    expect(kind.purpose).toContain(register.files[0]?.sheets[0]?.purpose.purpose);
    expect(register.ledger.rowsRead).toBe(0);
  });
});

test("people whom the head over their names calls examples are proposed", () => {
  const register = purposeOf({
    name: "DANHSACH",
    rows: [
      ["DANH SÁCH TRÍCH NGANG"],
      ["STT", "Họ và tên gương NTVT", "Năm sinh", "Chức vụ, đơn vị", "Nêu rõ việc làm, kết quả"],
      [1, "Lò Văn Pản", 1971, "Trưởng bản - Xã Mường Lạn", "Vận động bà con góp 30 ngày công sửa cầu"],
      [2, "Vi Thị Lả", 1982, "Giáo viên - Xã Mường Lạn", "Dạy chữ buổi tối cho 12 chị em trong bản"],
    ],
  });
  expect(register.files[0]?.sheets[0]?.purpose.purpose).toBe("nominations");
  expect(register.records).toHaveLength(2);
});

const LIST: Rows = [
  ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
  ["STT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích", "Danh hiệu đề nghị"],
  [1, "Nguyễn Văn An", "Giáo viên", "Dạy giỏi nhiều năm liền", "Giấy khen"],
  [2, "Trần Thị Bình", "Y sĩ", "Trực đêm mùa dịch", "Bằng khen"],
];

describe("a law: nothing beside a list changes its records", () => {
  const alone = purposeOf({ rows: LIST }).records.map(({ fields }) => fields);

  test("an unknown column", () => {
    const rows = LIST.map((row, at) => [...row, at === 1 ? "Số tài khoản" : at > 1 ? `1900${at}` : null]);
    expect(purposeOf({ rows }).records.map(({ fields }) => fields)).toEqual(alone);
  });

  test("a note below the table", () => {
    const rows = [...LIST, [], ["Ghi chú: gửi kèm báo cáo thành tích của từng người."]];
    expect(purposeOf({ rows }).records.map(({ fields }) => fields)).toEqual(alone);
  });

  test.each(Object.entries(KINDS))("a sheet of %s", (_, { name, rows }) => {
    const sheets = [gridOf(LIST, { name: "Sheet1" }), gridOf(rows, { name: name ?? "Sheet2" })];
    const register = takeIn([workbookOf(sheets, "so-lieu.xlsx")], [], EMPTY_CONTEXT, NO_CHOICES);
    expect(register.records.map(({ fields }) => fields)).toEqual(alone);
    expect(register.ledger.rowsRead).toBe(LIST.length);
  });
});

describe("a hidden list", () => {
  const hidden = { ...gridOf(LIST, { name: "DS" }), visibility: "hidden" as const };
  const taken = (choices = {}) =>
    takeIn([workbookOf([hidden, gridOf(LIST, { name: "Mới" })])], [], EMPTY_CONTEXT, { ...NO_CHOICES, ...choices });

  test("is asked about before it counts, apart from a visible one of its shape", () => {
    const register = taken();
    expect(register.records.map(({ source }) => source.sheet)).toEqual(["Mới", "Mới"]);
    expect(register.files[0]?.sheets[0]?.purpose).toMatchObject({
      purpose: "unsure",
      evidence: { code: "purpose-hidden" },
    });
  });
});
