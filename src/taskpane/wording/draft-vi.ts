import type { DraftScreenWording } from "./draft";

export const DRAFT_VI: DraftScreenWording = {
  pick: "Lập từ văn bản kế hoạch (Word, PDF)…",
  pickHelp:
    "Đọc .docx, .odt, .pdf có lớp chữ, .txt. Mỗi mục hiện cạnh câu của nó; chỉ mục được đánh dấu mới vào đợt thi đua.",
  title: "Bản thảo từ văn bản kế hoạch",
  help: "Bấm một mục để xem câu của nó, bấm một câu để xem các mục. Mục chắc đã đánh dấu sẵn; mục “xin xem lại” do bạn quyết định.",
  text: "Văn bản",
  values: "Các mục đọc được",
  sure: (count) => `${count} mục chắc`,
  look: (count) => `${count} mục xin xem lại`,
  unused: (count) => `${count} con số, ngày, yêu cầu không dùng`,
  slips: (count) => `${count} chỗ nên xem lại trong văn bản`,
  tickAll: "Đánh dấu cả nhóm",
  untickAll: "Bỏ đánh dấu cả nhóm",
  pleaseLook: "xin xem lại",
  showSentence: (place) => `Xem câu ở ${place}`,
  edit: "Sửa",
  editOf: (value) => `Sửa: ${value}`,
  save: "Lưu",
  cancel: "Thôi",
  add: "Thêm",
  addAs: (words) => `Thêm “${words}” làm`,
  addHelp: "Bôi đen chữ trong văn bản để thêm một mục.",
  take: (ticked) => `Dùng ${ticked} mục đã đánh dấu`,
  close: "Bỏ bản thảo",
};
