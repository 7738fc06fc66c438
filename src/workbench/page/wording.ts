/** Every word of the page that plays Excel. */
export interface Wording {
  readonly title: string;
  readonly open: string;
  readonly samples: string;
  readonly chooseSample: string;
  readonly fresh: string;
  readonly save: string;
  readonly requirement: string;
  readonly latest: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  readonly language: string;
  readonly formula: string;
  readonly resize: string;
  readonly unreadable: (name: string) => string;
  readonly counters: (syncs: number, sent: string, received: string, largest: string) => string;
}

export const WORDING: Readonly<Record<"vi" | "en", Wording>> = {
  vi: {
    title: "Sổ Thi đua – bảng tính thử", open: "Mở tệp…", samples: "Tệp mẫu", chooseSample: "Chọn tệp mẫu", fresh: "Sổ trống", save: "Lưu .xlsx",
    requirement: "Phiên bản Excel", latest: "mới nhất", theme: "Giao diện", light: "Sáng", dark: "Tối", contrast: "Tương phản cao", language: "Ngôn ngữ",
    formula: "Nội dung ô", resize: "Đổi độ rộng ngăn tác vụ", unreadable: (name) => `Không mở được tệp ${name}.`,
    counters: (syncs, sent, received, largest) => `${syncs} lượt trao đổi với Excel · gửi ${sent} · nhận ${received} · lớn nhất ${largest}`,
  },
  en: {
    title: "Sổ Thi đua – trial spreadsheet", open: "Open file…", samples: "Samples", chooseSample: "Choose a sample", fresh: "Empty workbook", save: "Save .xlsx",
    requirement: "Excel version", latest: "latest", theme: "Theme", light: "Light", dark: "Dark", contrast: "High contrast", language: "Language",
    formula: "Cell content", resize: "Resize the task pane", unreadable: (name) => `The file ${name} could not be opened.`,
    counters: (syncs, sent, received, largest) => `${syncs} round trips with Excel · sent ${sent} · received ${received} · largest ${largest}`,
  },
};
