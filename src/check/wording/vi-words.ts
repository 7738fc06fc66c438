import type { ValueReason } from "../../register/values/value-reason";
import type { LikenessMark } from "../facts/likeness";
import type { SheetReason } from "../../layout/evidence";
import type { ReadingNote } from "../../grid/reading-note";
import type { CheckWording } from "./wording";

export const SEVERITY_VI: CheckWording["severity"] = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

export const KIND_VI: CheckWording["kind"] = { individual: "Cá nhân", collective: "Tập thể", household: "Hộ gia đình" };

export const REGISTER_VI: CheckWording["register"] = {
  nominations: "Danh sách đề nghị khen thưởng",
  articles: "Danh sách bài viết",
  works: "Danh sách công trình, phần việc, sự kiện",
  initiatives: "Danh sách sáng kiến",
  scores: "Bảng chấm điểm thi đua",
  submissions: "Sổ nhận văn bản, hồ sơ",
};

export const ROUNDING_VI: Readonly<Record<"down" | "nearest" | "up", string>> = {
  down: "làm tròn xuống",
  nearest: "làm tròn đến số gần nhất",
  up: "làm tròn lên",
};

export const PROBLEM_VI: CheckWording["problem"] = {
  encrypted: () => "tệp có mật khẩu. Mở tệp, bỏ mật khẩu rồi gửi lại.",
  truncated: () => "tệp bị cụt, có thể do sao chép hoặc tải về chưa xong. Đề nghị đơn vị gửi lại.",
  empty: () => "tệp rỗng (0 byte). Đề nghị đơn vị gửi lại.",
  "too-large": (detail) => `tệp quá lớn${limit(detail)}. Tách tệp hoặc xóa hình ảnh, trang tính thừa.`,
  "too-many-entries": (detail) =>
    `tệp có quá nhiều thành phần bên trong${limit(detail)}. Sao chép danh sách sang một tệp mới.`,
  "too-many-cells": (detail) => `tệp có quá nhiều ô${limit(detail)}. Sao chép phần danh sách sang một tệp mới.`,
  ratio: (detail) =>
    `tệp nén bất thường${limit(detail)}, không mở để giữ an toàn. Sao chép danh sách sang một tệp mới.`,
  time: (detail) => `đọc tệp quá lâu${limit(detail)}. Sao chép danh sách sang một tệp mới.`,
  foreign: (detail) =>
    `đây không phải tệp bảng tính${detail === "" ? "" : ` mà là ${detail}`}. Gửi danh sách bằng tệp Excel.`,
  damaged: () => "tệp bị hỏng. Mở bằng Excel, sửa chữa và lưu lại, hoặc đề nghị đơn vị gửi lại.",
  "no-sheets": () => "tệp không có trang tính nào.",
  scanned: () => "tệp chỉ có ảnh chụp, không có chữ. Dùng bản có lớp chữ hoặc dán nội dung.",
  garbled: () => "lớp chữ của bản quét không đọc được.",
  "too-many-pages": (detail) => `tệp có quá nhiều trang${limit(detail)}.`,
  macros: () => "tệp có macro. Lưu lại thành tệp không có macro rồi mở.",
  "not-opened": () =>
    "không mở được tệp vì chương trình khác đang giữ hoặc không có quyền đọc. Đóng tệp, xem lại quyền rồi thử lại.",
  stopped: () =>
    "lần trước ngăn tác vụ dừng đột ngột khi đọc tệp này nên lần này chưa đọc. Chọn riêng tệp này để thử lại, hoặc sao chép danh sách sang một tệp mới.",
  "not-found": () => "không có tệp hoặc thư mục này. Kiểm tra lại tên và đường dẫn.",
  "empty-folder": () => "thư mục không có sổ tính nào.",
};

/** What of a file could not be read as it stands, by code: sheet and number of places. */
export const NOTE_VI: Readonly<Record<ReadingNote["code"], (sheet: string, count: number) => string>> = {
  "sheet-missing": (sheet) =>
    `trang “${sheet}” có tên nhưng nội dung không có trong tệp; các trang khác đã đọc. Đề nghị đơn vị gửi lại.`,
  "sheet-damaged": (sheet) =>
    `trang “${sheet}” bị hỏng, không đọc được; các trang khác đã đọc. Mở bằng Excel, sửa chữa và lưu lại.`,
  "sheet-repeated": (sheet) => `trang “${sheet}” chỉ lặp lại nội dung của một trang khác; chỉ tính một lần.`,
  "values-missing": (_, count) =>
    `${count} ô công thức chưa có kết quả trong tệp. Mở tệp bằng Excel, lưu lại rồi gửi; dòng vẫn được giữ.`,
  "quotes-literal": (_, count) =>
    `có ${count} chỗ dấu ngoặc kép đặt lẻ trong ô, đã đọc như chữ bình thường. Kiểm tra lại những dòng này.`,
};

const limit = (detail: string): string => (detail === "" ? "" : ` (giới hạn ${detail})`);

/** Null where the sentence of the finding itself says it. */
const REASONS: Readonly<Record<ValueReason, string | null>> = {
  "impossible-date": "ngày này không có trong lịch",
  "not-a-date": "không phải là ngày, tháng",
  "month-first": "có thể tháng được ghi trước ngày",
  "day-month-swapped": "có thể bị đảo ngày và tháng",
  "excel-made-date": "có thể Excel đã tự đổi một mã số thành ngày",
  "lost-zero": "bị mất số 0 ở đầu",
  "precision-lost": "bị mất các chữ số cuối do ô định dạng số",
  "old-prefix": "đầu số cũ, đã đổi từ năm 2018",
  unreadable: "không đọc được thành số",
  "wrong-length": "sai số chữ số",
  "unknown-place": "ba chữ số đầu không phải mã nơi đăng ký khai sinh đã biết",
  "not-counted": "không chỉ tiêu nào tính giá trị này",
  "not-a-number": null,
  "not-a-sex": null,
  "not-a-kind": null,
  "not-a-mark": null,
  "formula-error": null,
  unknown: null,
  several: null,
};

/** Why a value was not taken; the general sentence for a reason without words of its own. */
export const reasonVi = (reason: ValueReason, general: string): string => REASONS[reason] ?? general;

/** Null where no more is known than that no list was seen. */
const SHEET_REASONS: Readonly<Record<SheetReason, string | null>> = {
  "sheet-list": null,
  "sheet-no-list": null,
  "sheet-taken-by-clerk": null,
  "purpose-own-register": null,
  "purpose-register": null,
  "purpose-title": null,
  "purpose-column": null,
  "sheet-blank": "trang tính không có nội dung",
  "sheet-instructions": "đây là trang hướng dẫn",
  "sheet-lookup": "đây là trang danh mục",
  "sheet-statistics": "đây là trang số liệu tổng hợp",
  "purpose-nobody": "có nói đến khen thưởng nhưng không thấy cột tên; cần trả lời có nhận hay không",
  "purpose-bodies":
    "đây là danh sách đơn vị, tập thể nhưng không thấy đề nghị khen thưởng; cần trả lời có nhận hay không",
  "purpose-hidden": "trang đang bị ẩn; cần trả lời có nhận hay không",
  "purpose-counts": "đây là bảng đếm số lượng",
  "purpose-answers": "đây là câu trả lời khảo sát",
  "purpose-codes": "đây là trang danh mục",
  "purpose-nobody-named": "không có cột tên người, tập thể",
  "purpose-things": "đây là danh sách việc khác",
  "purpose-other-title": "đây là danh sách việc khác",
  "purpose-blank": "đây là biểu để trống",
  "purpose-people": "đây là danh sách người nhưng không thấy đề nghị khen thưởng; cần trả lời có nhận hay không",
  "sheet-of-our-report": "đây là trang do báo cáo lập",
  "sheet-left-by-clerk": "cán bộ tổng hợp đã chọn bỏ qua",
};

export const sheetReasonVi = (reason: SheetReason): string => SHEET_REASONS[reason] ?? "không thấy danh sách nào";

const SUSPICIONS: Readonly<Record<LikenessMark, string>> = {
  name: "họ tên",
  birth: "ngày sinh",
  idNumber: "số CCCD/CMND",
  phone: "số điện thoại",
  unit: "đơn vị",
  position: "chức vụ",
  address: "địa chỉ",
  achievement: "nội dung thành tích",
  articleTitle: "tên bài viết",
  subjectName: "người được viết",
  workTitle: "tên công trình, sự kiện",
  initiative: "tên sáng kiến",
  "same-id": "cùng số CCCD/CMND nhưng khác tên",
  tones: "cùng ngày sinh, tên chỉ khác dấu",
  "no-tones": "cùng đơn vị, một bên viết không dấu",
  "one-letter": "cùng ngày sinh, tên khác một chữ cái",
  "word-order": "cùng ngày sinh, tên đảo thứ tự các tiếng",
  "same-name": "cùng họ tên trong một đơn vị",
  "birth-year": "cùng họ tên và năm sinh, khác đơn vị",
  "same-name-elsewhere": "cùng họ tên, khác đơn vị",
};

/** What makes two records alike. */
export const suspicionVi = (mark: LikenessMark): string => SUSPICIONS[mark];
