import type { Language } from "../../base/language";

interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly kept: string;
  readonly keptHelp: string;
  readonly plan: (inSheets: boolean) => string;
  readonly answers: (count: number) => string;
  readonly askAgain: string;
  readonly verdicts: (count: number) => string;
  readonly judgeAgain: string;
  readonly options: (changed: boolean) => string;
  readonly asUsual: string;
  readonly undo: (count: number) => string;
  readonly colours: string;
  readonly coloursHelp: string;
  readonly error: string;
  readonly warning: string;
}

const VI: SettingsWords = {
  title: "Thiết đặt",
  language: "Ngôn ngữ của ngăn",
  languages: { vi: "Tiếng Việt", en: "English" },
  kept: "Sổ tính này đang giữ",
  keptHelp: "Những gì dưới đây được lưu trong sổ tính, mở lại vẫn còn.",
  plan: (inSheets) => (inSheets ? "kế hoạch sửa trong các trang “KH …”" : "kế hoạch như đã chọn"),
  answers: (count) => (count === 0 ? "Chưa có câu trả lời nào" : `${String(count)} câu đã trả lời`),
  askAgain: "Hỏi lại tất cả",
  verdicts: (count) => (count === 0 ? "Chưa xử lý vấn đề nào" : `${String(count)} vấn đề đã bỏ qua hoặc trả lại`),
  judgeAgain: "Xét lại tất cả",
  options: (changed) => (changed ? "Tùy chọn của báo cáo đã đổi" : "Báo cáo như thường lệ"),
  asUsual: "Trở lại như thường lệ",
  undo: (count) => `${String(count)} việc trong danh sách hoàn tác`,
  colours: "Màu trong sổ đề nghị",
  coloursHelp:
    "Ô được tô màu khi ghi sổ; lọc theo màu ở mũi tên của mỗi cột. Ghi lại sổ thì màu theo lần kiểm tra mới nhất.",
  error: "Ô có lỗi",
  warning: "Ô cần xem (cảnh báo)",
};

const EN: SettingsWords = {
  title: "Settings",
  language: "Language of the pane",
  languages: { vi: "Tiếng Việt", en: "English" },
  kept: "Kept in this workbook",
  keptHelp: "All this is saved in the workbook and is there when it is opened again.",
  plan: (inSheets) => (inSheets ? "plan edited in the sheets “KH …”" : "plan as it was chosen"),
  answers: (count) => (count === 0 ? "No answers yet" : `${String(count)} ${count === 1 ? "answer" : "answers"}`),
  askAgain: "Ask all again",
  verdicts: (count) =>
    count === 0
      ? "No finding decided yet"
      : `${String(count)} ${count === 1 ? "finding" : "findings"} ignored or given back`,
  judgeAgain: "Decide all again",
  options: (changed) => (changed ? "Options of the report were changed" : "The report as usual"),
  asUsual: "As usual again",
  undo: (count) => `${String(count)} ${count === 1 ? "entry" : "entries"} in the undo list`,
  colours: "Colours in the register",
  coloursHelp:
    "Cells are coloured when the register is written; each column's arrow filters by colour. Written again, the colours follow the latest check.",
  error: "Cells with an error",
  warning: "Cells to look at (warning)",
};

const WORDS: Readonly<Record<Language, SettingsWords>> = { vi: VI, en: EN };

export const settingsWords = (language: Language): SettingsWords => WORDS[language];
