import { inventPerson } from "../../../samples/content/people";
import type { Random } from "../../../samples/content/random";
import { Canvas, type Typed } from "./canvas";

/** One kind of sheet that is no list of nominations: its names, titles, heads, and how a row is filled. */
interface OtherMatter {
  readonly names: readonly [string, ...string[]];
  readonly titles: readonly [string, ...string[]];
  readonly heads: readonly string[];
  /** Its cells after the running number. */
  readonly row: (random: Random, at: number) => readonly Typed[];
}

const person = (random: Random): string => inventPerson(random).name;
const date = (random: Random): string => `${random.int(10, 28)}/0${random.int(1, 9)}/2022`;
const money = (random: Random): number => random.int(1, 900) * 50_000;
const code = (letters: string, at: number): string => `${letters}${String(at + 1).padStart(3, "0")}`;

/** Kinds of other matters; with or without people named beside. */
const OTHER_MATTERS: readonly [OtherMatter, ...OtherMatter[]] = [
  {
    names: ["TKB", "Sheet3"],
    titles: ["THỜI KHÓA BIỂU HỌC KỲ II", ""],
    heads: ["Mã học phần", "Tên học phần", "Số tín chỉ", "Giảng viên", "Thứ", "Tiết", "Phòng học"],
    row: (random, at) => [
      code("HP", at),
      random.pick(["Tin học đại cương", "Đại số", "Kinh tế chính trị", "Pháp luật đại cương"]),
      random.int(2, 4),
      person(random),
      random.int(2, 7),
      random.pick(["1-3", "4-6", "7-9"]),
      `A${random.int(101, 405)}`,
    ],
  },
  {
    names: ["Tai san", "TSCD"],
    titles: ["SỔ THEO DÕI TÀI SẢN", "BIÊN BẢN KIỂM KÊ TÀI SẢN", ""],
    heads: ["Tên tài sản", "Ký hiệu", "ĐVT", "Số lượng", "Nguyên giá", "Người quản lý"],
    row: (random, at) => [
      random.pick(["Máy chiếu", "Máy in", "Bàn họp", "Tủ hồ sơ", "Điều hòa"]),
      code("TS", at),
      random.pick(["Cái", "Bộ", "Chiếc"]),
      random.int(1, 9),
      money(random),
      person(random),
    ],
  },
  {
    names: ["Bang gia", "Gia"],
    titles: ["BẢNG GIÁ VẬT TƯ", "BÁO GIÁ", ""],
    heads: ["Tên hàng", "Quy cách", "Đơn vị tính", "Đơn giá", "Giá đề nghị", "Ghi chú"],
    row: (random) => [
      random.pick(["Giấy A4", "Bút bi", "Bảng tên", "Khung giấy khen", "Cờ đuôi nheo"]),
      random.pick(["loại 1", "loại 2", "in màu"]),
      random.pick(["Ram", "Cái", "Bộ"]),
      money(random),
      money(random),
      null,
    ],
  },
  {
    names: ["KH", "Cong viec"],
    titles: ["BẢNG PHÂN CÔNG NHIỆM VỤ", "KẾ HOẠCH CÔNG VIỆC QUÝ III", ""],
    heads: ["Nội dung công việc", "Người phụ trách", "Ngày bắt đầu", "Thời hạn", "Tiến độ"],
    row: (random) => [
      random.pick(["Trang trí hội trường", "In tài liệu", "Mời đại biểu", "Dự toán kinh phí"]),
      person(random),
      date(random),
      date(random),
      random.pick(["Xong", "Đang làm", "Chưa làm"]),
    ],
  },
  {
    names: ["Cong no", "Sheet2"],
    titles: ["BẢNG TỔNG HỢP CÔNG NỢ", ""],
    heads: ["Khách hàng", "Số hóa đơn", "Số tiền", "Đã thanh toán", "Còn lại", "Ngày đến hạn"],
    row: (random, at) => [
      random.pick(["Cửa hàng Minh Phát", "Đại lý Hòa Bình", "Công ty An Khang"]),
      code("HD", at),
      money(random),
      money(random),
      money(random),
      date(random),
    ],
  },
  {
    names: ["Câu trả lời biểu mẫu 1", "Khao sat"],
    titles: [""],
    heads: [
      "Dấu thời gian",
      "Họ và tên",
      "Bạn có hài lòng với buổi lễ hay không?",
      "Bạn biết đến phong trào qua kênh nào?",
      "Ý kiến khác",
    ],
    row: (random) => [
      `${date(random)} 10:2${random.int(0, 9)}`,
      person(random),
      random.pick(["Có", "Không"]),
      random.pick(["Báo chí", "Bạn bè", "Mạng xã hội"]),
      null,
    ],
  },
  {
    names: ["LV", "MA_LV"],
    titles: [""],
    heads: ["NAME", "CODE"],
    row: (random, at) => [random.pick(["Giáo dục", "Y tế", "Văn hóa", "Nông nghiệp"]), code("L", at)],
  },
  {
    names: ["Tổng hợp", "TH"],
    titles: ["TỔNG HỢP SỐ LƯỢNG ĐỀ NGHỊ KHEN THƯỞNG"],
    heads: ["Đối tượng", "Số lượng", "Ghi chú"],
    row: (random, at) => [["Tập thể", "Cá nhân", "Hộ gia đình"][at % 3] ?? "Cá nhân", random.int(2, 40), null],
  },
  {
    names: ["Chi tieu", "KPI"],
    titles: ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", ""],
    heads: ["Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ %"],
    row: (random) => [
      random.pick(["Hộ thoát nghèo", "Tham gia bảo hiểm y tế", "Trồng cây", "Gia đình văn hóa"]),
      random.pick(["Hộ", "%", "Cây"]),
      random.int(10, 90),
      random.int(10, 90),
      random.int(60, 120),
    ],
  },
  {
    names: ["Sach", "Thu vien"],
    titles: ["DANH MỤC SÁCH THƯ VIỆN", ""],
    heads: ["Tên sách", "Tác giả", "Nhà xuất bản", "Năm xuất bản", "Số lượng"],
    row: (random) => [
      random.pick(["Dế Mèn phiêu lưu ký", "Đất rừng phương Nam", "Tắt đèn"]),
      person(random),
      random.pick(["Kim Đồng", "Trẻ", "Giáo dục"]),
      random.int(1990, 2022),
      random.int(1, 12),
    ],
  },
  {
    names: ["Thu ly", "An"],
    titles: ["SỔ THỤ LÝ VỤ ÁN", ""],
    heads: ["Vụ án", "Nguyên đơn", "Bị đơn", "Ngày thụ lý", "Kết quả"],
    row: (random) => [
      random.pick(["Tranh chấp đất đai", "Ly hôn", "Đòi nợ"]),
      person(random),
      person(random),
      date(random),
      random.pick(["Đã xử", "Đang giải quyết"]),
    ],
  },
  {
    names: ["Cau hoi", "De thi"],
    titles: ["NGÂN HÀNG CÂU HỎI", ""],
    heads: ["Câu hỏi", "Đáp án A", "Đáp án B", "Đáp án đúng"],
    row: (random) => [
      random.pick(["Phong trào bắt đầu từ năm nào?", "Ai phát động phong trào?"]),
      random.pick(["1992", "1993"]),
      random.pick(["1994", "1995"]),
      random.pick(["A", "B"]),
    ],
  },
];

/** A sheet of another matter, of which nothing is a record. */
export function otherMatterSheet(random: Random, taken: readonly string[]): Canvas {
  const matter = random.pick(OTHER_MATTERS);
  const name = matter.names.find((one) => !taken.includes(one)) ?? `${matter.names[0]} ${taken.length}`;
  const canvas = new Canvas(name);
  canvas.matter = "other";
  const title = random.pick(matter.titles);
  let row = 0;
  if (title !== "") {
    canvas.put(row, 0, title, { bold: true });
    canvas.role(row, "title", "note", "unknown");
    row += 2;
  }
  const numbered = matter.heads.length > 2 && random.chance(0.7);
  const put = (cells: readonly Typed[], bold: boolean): void => {
    cells.forEach((typed, column) => {
      canvas.put(row, column, typed, { bold, boxed: true });
    });
    canvas.role(row, "note", "title", "header", "number", "total", "signature", "example", "unknown");
    row += 1;
  };
  put(numbered ? ["STT", ...matter.heads] : matter.heads, true);
  const rows = random.int(3, 25);
  for (let at = 0; at < rows; at += 1)
    put(numbered ? [at + 1, ...matter.row(random, at)] : matter.row(random, at), false);
  return canvas;
}

const STAFF_TITLES = ["DANH SÁCH CÁN BỘ, CÔNG CHỨC", "DANH SÁCH HỌC SINH LỚP 9A", "DANH SÁCH HỘI VIÊN"] as const;

/** A list of people of whom nobody is proposed. */
export function staffSheet(random: Random): Canvas {
  const canvas = new Canvas(random.pick(["CBCC", "DS lop", "Hoi vien"]));
  canvas.matter = "people";
  canvas.put(0, 0, random.pick(STAFF_TITLES), { bold: true });
  canvas.role(0, "title");
  ["STT", "Họ và tên", "Ngày sinh", "Địa chỉ", "Số điện thoại"].forEach((head, column) => {
    canvas.put(2, column, head, { bold: true, boxed: true });
  });
  canvas.role(2, "header");
  const rows = random.int(4, 30);
  for (let at = 0; at < rows; at += 1) {
    const cells: readonly Typed[] = [
      at + 1,
      person(random),
      `${random.int(10, 28)}/0${random.int(1, 9)}/19${random.int(65, 99)}`,
      `Thôn ${random.int(1, 9)}`,
      `09${random.int(10_000_000, 99_999_999)}`,
    ];
    cells.forEach((typed, column) => {
      canvas.put(3 + at, column, typed, { boxed: true });
    });
    canvas.role(3 + at, "record");
  }
  canvas.people = rows;
  return canvas;
}
