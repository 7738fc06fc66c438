import {
  choice,
  choiceList,
  dayList,
  dayOrNull,
  fieldList,
  lineList,
  numberCell,
  numberOrNull,
  textCell,
  textOrNull,
  yesNo,
  optional,
} from "./codecs";
import { LABELS } from "./labels";
import { stateMap } from "./rule-codecs";
import type { InfoSpec } from "./table-spec";

export const INFO_TITLE = "THÔNG TIN CHUNG";
export const INFO_HEADERS = { key: "Mã mục (giữ nguyên)", label: "Mục", value: "Giá trị", help: "Hướng dẫn" } as const;

/** The campaign's single values, in the order of the sheet. */
export const INFO: readonly InfoSpec[] = [
  {
    path: "id",
    label: "Mã phong trào",
    codec: textCell,
    help: "Chữ thường không dấu, số và gạch nối: nguoi-tot-2027.",
  },
  { path: "name", label: "Tên phong trào", codec: textCell, help: "Tên đầy đủ, dùng trong báo cáo." },
  { path: "year", label: "Năm", codec: numberCell, help: "Năm của phong trào, bốn chữ số." },
  {
    path: "plan.number",
    label: "Số kế hoạch",
    codec: textOrNull,
    help: "Như in trên văn bản: 15/KH-UBND. Chưa có thì để trống.",
  },
  { path: "plan.issuer", label: "Cơ quan ban hành", codec: textCell, help: "Cơ quan ký kế hoạch." },
  { path: "plan.issuedOn", label: "Ngày ban hành", codec: dayOrNull, help: "dd/mm/yyyy. Chưa có thì để trống." },
  { path: "plan.title", label: "Tên kế hoạch", codec: textCell, help: "Trích yếu của kế hoạch." },
  {
    path: "plan.signature.lines",
    label: "Chức danh ký kế hoạch",
    codec: lineList,
    help: "Mỗi dòng một ý: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH (Alt+Enter để xuống dòng).",
  },
  { path: "plan.signature.name", label: "Người ký kế hoạch", codec: textOrNull, help: "Họ và tên người ký." },
  { path: "plan.recipients", label: "Nơi nhận của kế hoạch", codec: lineList, help: "Mỗi dòng một nơi nhận." },
  {
    path: "plan.openValues",
    label: "Kế hoạch còn để trống",
    codec: lineList,
    help: "Mỗi dòng một điều kế hoạch chưa ghi: Số kế hoạch…",
  },
  {
    path: "period.id",
    label: "Mã quy định về thời gian",
    codec: textCell,
    help: "Mã ngắn để nhắc lại trong phát hiện: Q1.",
  },
  { path: "period.place", label: "Thời gian: vị trí trong kế hoạch", codec: textOrNull, help: "Ví dụ: Mục III.2." },
  { path: "period.text", label: "Thời gian: nội dung", codec: textCell, help: "Một câu ngắn nói rõ thời gian." },
  {
    path: "period.from",
    label: "Từ ngày",
    codec: dayOrNull,
    help: "Tính cả ngày này. Kế hoạch không ghi thì để trống.",
  },
  {
    path: "period.to",
    label: "Đến ngày",
    codec: dayOrNull,
    help: "Tính cả ngày này. Ghi đúng như kế hoạch, kể cả khi thấy chưa hợp lý.",
  },
  {
    path: "period.fields",
    label: "Cột ngày phải nằm trong thời gian",
    codec: fieldList,
    help: "Tên cột, cách nhau bằng dấu chấm phẩy.",
  },
  {
    path: "registers",
    label: "Các loại danh sách",
    codec: choiceList(LABELS.register),
    help: `Cách nhau bằng dấu chấm phẩy: ${Object.values(LABELS.register).join("; ")}.`,
  },
  {
    path: "subjects",
    label: "Đối tượng được đề nghị",
    codec: choiceList(LABELS.subject),
    help: `Cách nhau bằng dấu chấm phẩy: ${Object.values(LABELS.subject).join("; ")}.`,
  },
  {
    path: "office.profile",
    label: "Cơ quan tổng hợp thuộc",
    codec: choice(LABELS.profile),
    help: "Chọn loại cơ quan.",
  },
  {
    path: "office.superior",
    label: "Cơ quan chủ quản",
    codec: textCell,
    help: "Dòng trên cùng của tiêu đề: UBND HUYỆN …",
  },
  { path: "office.name", label: "Cơ quan tổng hợp", codec: textCell, help: "Dòng thứ hai của tiêu đề: PHÒNG NỘI VỤ." },
  { path: "office.levelLabel", label: "Gọi cấp này là", codec: textCell, help: "huyện, xã, phường, Sở…" },
  { path: "office.place", label: "Địa danh", codec: textCell, help: "Dùng trước ngày tháng: Quốc Oai, ngày …" },
  { path: "office.symbol", label: "Ký hiệu cơ quan", codec: textCell, help: "Dùng trong số văn bản: NV." },
  {
    path: "office.code",
    label: "Mã đơn vị hành chính",
    codec: optional(textCell),
    help: "Mã của xã, huyện, tỉnh nơi cơ quan làm việc, dùng khi gộp sổ của nhiều cơ quan; chưa rõ thì để trống.",
  },
  { path: "office.receiver", label: "Đơn vị gửi về", codec: textCell, help: "Nơi các đơn vị gửi hồ sơ." },
  { path: "office.addressee", label: "Báo cáo gửi đến", codec: textCell, help: "Nơi nhận báo cáo tổng hợp." },
  {
    path: "office.signature.lines",
    label: "Chức danh ký báo cáo",
    codec: lineList,
    help: "Mỗi dòng một ý: TRƯỞNG PHÒNG.",
  },
  { path: "office.signature.name", label: "Người ký báo cáo", codec: textOrNull, help: "Họ và tên, có thể để trống." },
  { path: "office.recipients", label: "Nơi nhận của báo cáo", codec: lineList, help: "Mỗi dòng một nơi nhận." },
  {
    path: "calendar.extraHolidays",
    label: "Ngày nghỉ thêm",
    codec: dayList,
    help: "Ngoài ngày nghỉ theo luật: dd/mm/yyyy, cách nhau bằng dấu chấm phẩy.",
  },
  {
    path: "calendar.extraWorkingDays",
    label: "Ngày nghỉ nhưng làm bù",
    codec: dayList,
    help: "Thứ bảy, chủ nhật đi làm bù: dd/mm/yyyy; dd/mm/yyyy.",
  },
  {
    path: "calendar.cultureDay",
    label: "Nghỉ ngày 24/11",
    codec: yesNo,
    help: "Ngày Văn hóa Việt Nam: chọn Có khi đã có quy định cho nghỉ.",
  },
  {
    path: "calendar.tetDaysBefore",
    label: "Số ngày nghỉ trước mùng 1 Tết",
    codec: numberOrNull,
    help: "Để trống: lấy theo lịch thường lệ của năm (1 hoặc 2 ngày).",
  },
  {
    path: "eligibility",
    label: "Điều kiện trình khen",
    codec: stateMap,
    help: "Chỉ ghi khi khác thông lệ: mã phát hiện = Đủ điều kiện, Chưa đủ, Không đủ, Chờ quyết định hoặc Không ảnh hưởng.",
  },
];
