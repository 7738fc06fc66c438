/** Every word of the page that plays Excel. */
export interface Wording {
  /** Of the browser's window. */
  readonly title: string;
  /** At the left of the bar. */
  readonly name: string;
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
    title: "Sổ Thi đua – bảng tính thử", name: "Sổ Thi đua", open: "Mở tệp…", samples: "Tệp mẫu", chooseSample: "Tệp mẫu…", fresh: "Sổ trống", save: "Lưu .xlsx",
    requirement: "Phiên bản Excel", latest: "Excel mới nhất", theme: "Giao diện", light: "Sáng", dark: "Tối", contrast: "Tương phản cao", language: "Ngôn ngữ",
    formula: "Nội dung ô", resize: "Đổi độ rộng ngăn tác vụ", unreadable: (name) => `Không mở được tệp ${name}.`,
    counters: (syncs, sent, received, largest) => `${syncs} lượt trao đổi với Excel · gửi ${sent} · nhận ${received} · lớn nhất ${largest}`,
  },
  en: {
    title: "Sổ Thi đua – trial spreadsheet", name: "Sổ Thi đua", open: "Open file…", samples: "Samples", chooseSample: "Samples…", fresh: "Empty workbook", save: "Save .xlsx",
    requirement: "Excel version", latest: "Latest Excel", theme: "Theme", light: "Light", dark: "Dark", contrast: "High contrast", language: "Language",
    formula: "Cell content", resize: "Resize the task pane", unreadable: (name) => `The file ${name} could not be opened.`,
    counters: (syncs, sent, received, largest) => `${syncs} round trips with Excel · sent ${sent} · received ${received} · largest ${largest}`,
  },
};
