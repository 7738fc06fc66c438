import type { ReportChoiceWording } from "./report-wording";

const number = (value: number): string => value.toLocaleString("vi-VN");

const joined = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(", ");

export const REPORT_VI: ReportChoiceWording = {
  options: "Tùy chọn",
  changed: "đã đổi",
  usual: "Trở lại như thường lệ",
  parts: "Các phần",
  always: "Sổ đề nghị, Đối chiếu và Tệp nguồn luôn được ghi.",
  part: {
    summary: "Biểu tổng hợp",
    analysis: "Phân tích, biểu đồ",
    quotas: "Chỉ tiêu, tỷ lệ",
    lists: "Danh sách trình",
    tracker: "Theo dõi nộp",
    returned: "Phiếu trả lại",
    units: "Biểu của từng đơn vị",
    findings: "Nội dung cần xem lại",
  },
  units: (chosen, all) => `${number(chosen)}/${number(all)} đơn vị có biểu riêng`,
  allUnits: "Chọn hết",
  noUnits: "Bỏ hết",
  unknownUnit: "(chưa rõ đơn vị)",
  lists: "Danh sách trình",
  order: "Thứ tự",
  byUnit: "Theo đơn vị gửi",
  byGivenName: "Theo tên (vần A, Ă, Â…)",
  collectivesFirst: "Tập thể trước, cá nhân sau",
  paper: "Ghi trên văn bản",
  place: "Địa danh",
  day: "Ngày",
  symbol: "Ký hiệu sau số",
  title: "Tiêu đề biểu tổng hợp",
  about: "Trích yếu (dòng dưới tiêu đề)",
  preparer: "Người lập biểu",
  unitSigner: "Người ký biểu của đơn vị",
  signature: "Người ký",
  variant: "Thẩm quyền ký",
  asPlan: "Như kế hoạch",
  variants: { KT: "Ký thay (KT.)", Q: "Quyền (Q.)", TL: "Thừa lệnh (TL.)", TUQ: "Thừa ủy quyền (TUQ.)" },
  own: "Tự ghi",
  signLines: "Chức danh",
  signName: "Họ và tên",
  recipients: "Nơi nhận",
  onePerLine: "Mỗi dòng một nơi.",
  earlier: "So với đợt trước",
  earlierHelp:
    "Chọn sổ của các đợt trước (nhiều tệp): thêm phần so sánh, và lịch sử khen thưởng của từng người được xét.",
  chooseEarlier: "Chọn tệp đợt trước…",
  chooseEarlierAgain: (file) => `Chọn lại ${file}…`,
  dropEarlier: (file) => `Bỏ so sánh với ${file}`,
  summary: ({ created, replaced }) =>
    `${joined([created > 0 && `${number(created)} trang mới`, replaced > 0 && `${number(replaced)} trang được thay`])}.`,
  besideKept: "Những gì bạn ghi thêm bên cạnh được giữ nguyên.",
  stale: "Không còn trong báo cáo",
  removed: "sẽ bỏ",
  kept: "giữ lại",
  staleHelp: (removed, kept) =>
    `${joined([removed > 0 && `Bỏ ${number(removed)} trang của lần ghi trước`, kept > 0 && `${removed > 0 ? "giữ" : "Giữ"} ${number(kept)} trang vì đã có người ghi thêm`])}. Hoàn tác đưa lại được.`,
  staleDone: (removed, kept) =>
    `${joined([removed > 0 && `Đã bỏ ${number(removed)} trang không còn trong báo cáo`, kept > 0 && `${removed > 0 ? "giữ" : "Đã giữ"} ${number(kept)} trang vì có người ghi thêm`])}.`,
  files: "Văn bản và tệp gửi đi",
  afterDecision: "Sau khi có quyết định khen thưởng",
  letters: "Văn bản (Word)",
  make: (title) => `Tải về: ${title}`,
  download: "Tải về",
  template: "Dùng mẫu của cơ quan…",
  templateFor: (title) => `${title}: từ mẫu riêng của cơ quan`,
  templateHelp:
    "Mẫu của cơ quan là tệp Word có chỗ cần điền đặt trong ngoặc nhọn; danh sách các chỗ điền ở phần hướng dẫn.",
  exports: "Sổ và báo cáo",
  format: {
    report: { name: "Cả báo cáo", help: ".xlsx" },
    register: { name: "Sổ đề nghị", help: ".xlsx" },
    csv: { name: "Sổ đề nghị cho phần mềm khác", help: ".csv" },
    dictionary: { name: "Giải thích các cột của tệp trên", help: ".tsv" },
    parquet: { name: "Sổ đề nghị cho phần mềm phân tích số liệu", help: ".parquet" },
  },
  made: (file) => `Đã lập ${file}.`,
  notSeen:
    "Không thấy trong thư mục Tải xuống? Tải lại và cho phép tải nếu được hỏi. Bản Excel cài trên máy có thể chặn tải: sao chép để dán vào Word, hoặc mở sổ tính bằng Excel trên web.",
  again: "Tải lại",
  copy: "Sao chép để dán vào Word",
  opened: (file) =>
    `Excel này không lưu tệp từ ngăn, nên “${file}” đã được mở thành sổ tính mới. Nhấn Ctrl+S trong sổ đó để đặt tên và lưu.`,
  unsure: (file, copyable) =>
    `Đã giao “${file}” cho Excel lưu. Có bản Excel trên máy không lưu tệp từ ngăn: nếu không thấy tệp trong thư mục Tải xuống, ${copyable ? "hãy dùng nút Sao chép rồi dán vào Word" : "hãy mở sổ này bằng Excel trên web rồi tải ở đó"}.`,
  copied: "Đã sao chép. Mở Word, nhấn Ctrl+V để dán.",
  notCopied: "Trình duyệt không cho sao chép. Hãy mở sổ tính bằng Excel trên web rồi tải lại.",
  earlierTaken: (records) =>
    records === 0
      ? "Không thấy đề nghị nào trong tệp này; chưa so sánh được."
      : `Sẽ so sánh với ${number(records)} đề nghị của đợt trước.`,
  templateProblem: (problem) => {
    switch (problem.reason) {
      case "not-docx":
        return "Mẫu này không phải tệp Word (.docx).";
      case "too-large":
        return "Mẫu này quá lớn.";
      case "broken-field":
        return `Trong mẫu, trường hoặc danh sách thiếu dấu ngoặc hay chưa đóng, ở chỗ “${problem.text}”.`;
      case "unknown-field":
        return `Mẫu có trường mà phần mềm không biết: ${problem.names.map((name) => `{${name}}`).join(", ")}.`;
    }
  },
};
