import type { PlanNotice } from "../../app/app-state";
import type { PlanWording } from "./plan";

const number = (value: number): string => value.toLocaleString("vi-VN");

export const PLAN_VI: PlanWording = {
  edit: "Sửa kế hoạch",
  editHelp:
    "Ghi kế hoạch thành các bảng trong sổ tính này để sửa thời hạn, chỉ tiêu, danh hiệu, tiêu chuẩn, hồ sơ, đơn vị.",
  editNow: "Sửa kế hoạch",
  openSheets: "Mở bảng kế hoạch",
  inSheets: "Đang dùng kế hoạch ghi ở các trang “KH …” của sổ tính này. Sửa ô nào, kế hoạch được đọc lại ngay.",
  readAgain: "Đọc lại kế hoạch",
  rewrite: "Ghi lại các bảng",
  rewriteHelp: "Ghi lại các bảng từ kế hoạch đang dùng, khi bảng bị xóa hoặc hỏng.",
  mistakes: (count) => `${number(count)} ô trong kế hoạch chưa đúng`,
  mistakesHelp: "Vẫn dùng kế hoạch đúng gần nhất cho đến khi sửa xong. Chọn một mục để đến ô.",
  mistake: (sheet, address) => `${sheet}, ô ${address}`,
  keep: "Lưu kế hoạch",
  saveFile: "Lưu thành tệp",
  copyText: "Sao chép kế hoạch",
  saveHelp: "Để dùng ở máy khác hoặc gửi cho đơn vị khác; quyết định về các chỗ mâu thuẫn được kèm theo.",
  text: "Nội dung kế hoạch",
  textHelp: "Chọn tất cả (Ctrl+A), chép (Ctrl+C) rồi dán vào tệp hoặc thư.",
  create: "Chép sang năm mới, hoặc từ bản trống…",
  createHelp: "Bắt đầu từ một kế hoạch đã có hoặc từ bản trống, rồi sửa trong các bảng.",
  from: "Bắt đầu từ",
  blank: "Bản trống",
  thisPlan: (name) => `Kế hoạch đang mở: ${name}`,
  office: "Cơ quan tổng hợp",
  profiles: {
    district: "Huyện, quận, thị xã (trước 01/7/2025)",
    commune: "Xã (từ 01/7/2025)",
    department: "Sở, ngành",
    ward: "Phường",
    "special-zone": "Đặc khu (từ 01/7/2025)",
    school: "Trường học",
    province: "Tỉnh, thành phố (Sở Nội vụ)",
  },
  place: "Địa danh",
  placeHelp: "Ví dụ: Quốc Oai",
  name: "Tên phong trào",
  nameHelp: "Ví dụ: Người tốt, việc tốt năm 2027",
  year: "Năm",
  make: "Tạo và mở bảng để sửa",
  inBook: "Kế hoạch trong sổ tính này",
  inBookHelp: "Đọc từ các trang “KH …”",
  paste: "Dán kế hoạch đã sao chép…",
  pasteHelp: "Dán kế hoạch đã sao chép từ Sổ Thi đua ở máy khác.",
  open: "Mở kế hoạch",
  decide: (count) => `${number(count)} chỗ trong kế hoạch cần quyết định`,
  problems: "Chỗ kế hoạch còn mâu thuẫn hoặc chưa ghi rõ",
  decideHelp: "Kế hoạch được giữ nguyên như đã ban hành; bạn quyết định cách tính và ghi lý do.",
  toKnow: (count) => `${number(count)} điều nên biết`,
  decided: (count) => `${number(count)} chỗ đã quyết định`,
  decision: "Quyết định",
  asWritten: "Giữ như kế hoạch ghi",
  corrected: "Đã sửa lại cho đúng",
  byDay: (day) => `Tính theo ngày ${day}`,
  byText: (text) => `Hiểu là “${text}”`,
  reason: "Lý do",
  reasonHelp: "Ví dụ: theo công văn đính chính số …",
  saveDecision: "Lưu quyết định",
  withdraw: "Bỏ quyết định",
  on: (day) => `ngày ${day}`,
  because: (reason) => `Lý do: ${reason}`,
  decideOn: (title) => `Quyết định: ${title}`,
  withdrawOn: (title) => `Bỏ quyết định: ${title}`,
};

export function planNoticeVi(notice: PlanNotice): string {
  switch (notice.kind) {
    case "plan-read":
      return "Đã đọc lại kế hoạch từ các bảng; mọi bước sau dùng kế hoạch này.";
    case "plan-mistakes":
      return `${number(notice.cells)} ô trong kế hoạch chưa đúng. Vẫn dùng kế hoạch đúng gần nhất cho đến khi sửa xong.`;
    case "plan-refused":
      return `Chưa mở được kế hoạch này.${notice.problem === "" ? "" : ` ${notice.problem}.`}${notice.others > 0 ? ` Và ${number(notice.others)} chỗ khác.` : ""}`;
    case "plan-saved":
      return `Đã đưa tệp ${notice.name} vào thư mục tải về. Excel trên máy tính có thể chặn việc này; khi không thấy tệp, hãy dùng “Sao chép kế hoạch”.`;
    case "plan-copied":
      return "Đã chép nội dung kế hoạch. Dán vào thư, tệp, hoặc vào “Dán kế hoạch đã sao chép…” ở máy khác.";
    case "plan-not-amended":
      return "Chữ vừa ghi không dùng được cho mục này; mục giữ như cũ.";
    case "plan-shown":
      return "Excel này không cho chép tự động. Nội dung kế hoạch hiện bên dưới để bạn chép.";
  }
}
