import type { LostThing } from "../host/open/lost";

interface SituationWording {
  readonly title: string;
  readonly fail: string;
  readonly nth: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly when: string;
  readonly set: string;
  readonly planned: (count: number) => string;
  readonly forget: string;
  readonly editMode: string;
  readonly otherWorkbook: string;
  readonly chartSheet: string;
  readonly grouped: string;
  readonly olderBuild: string;
  readonly structure: string;
  readonly manualCalculation: string;
  readonly secondState: string;
  readonly protect: string;
  readonly remote: string;
  readonly remoteText: string;
}

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
  readonly nameBox: string;
  readonly openList: string;
  /** What Excel says where a validation has no words of its own. */
  readonly objection: string;
  /** The buttons of its dialog, by the names that messages of templates call them. */
  readonly keep: string;
  readonly leave: string;
  readonly understood: string;
  readonly resize: string;
  readonly unreadable: (name: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly close: string;
  /** Why the workbook did not take what a person did, by Excel's error code. */
  readonly refused: (code: string) => string;
  readonly lost: (name: string, things: readonly string[]) => string;
  readonly lostThings: Readonly<Record<LostThing, (count: number) => string>>;
  readonly filter: {
    readonly title: (column: string) => string;
    readonly find: string;
    readonly all: string;
    readonly blank: string;
    readonly apply: string;
    readonly clear: string;
    readonly ascending: string;
    readonly descending: string;
    readonly more: (count: number) => string;
  };
  readonly situations: SituationWording;
  readonly ribbon: string;
  readonly counters: (syncs: number, sent: string, received: string, largest: string) => string;
}

export const WORDING: Readonly<Record<"vi" | "en", Wording>> = {
  vi: {
    title: "Sổ Thi đua – bảng tính thử",
    name: "Sổ Thi đua",
    open: "Mở tệp…",
    samples: "Tệp mẫu",
    chooseSample: "Tệp mẫu…",
    fresh: "Sổ trống",
    save: "Lưu .xlsx",
    requirement: "Phiên bản Excel",
    latest: "Excel mới nhất",
    theme: "Giao diện",
    light: "Sáng",
    dark: "Tối",
    contrast: "Tương phản cao",
    language: "Ngôn ngữ",
    formula: "Nội dung ô",
    nameBox: "Hộp tên",
    openList: "Mở danh sách chọn",
    objection: "Giá trị này không đúng với quy định của ô.",
    keep: "Yes",
    leave: "No",
    understood: "OK",
    resize: "Đổi độ rộng ngăn tác vụ",
    undo: "Hoàn tác",
    redo: "Làm lại",
    close: "Đóng thông báo",
    ribbon: "Thẻ Thi đua",
    refused: (code) =>
      ({
        AccessDenied: "Trang tính đang khóa nên không sửa được.",
        InvalidOperation: "Excel không cho làm việc này ở đây.",
        ItemAlreadyExists: "Đã có trang tính mang tên này.",
        InvalidArgument: "Excel không nhận giá trị hoặc tên này.",
        NotImplemented: "Bảng tính thử không làm được việc này.",
        NoSuchPlace: "Không có ô, vùng hay tên này trong sổ tính.",
        NothingToUndo: "Không còn gì để hoàn tác hay làm lại.",
      })[code] ?? "Việc vừa làm không thực hiện được.",
    lost: (name, things) => `Khi lưu lại, tệp ${name} sẽ không còn: ${things.join("; ")}.`,
    lostThings: {
      pictures: (count) => `${count} hình vẽ hoặc ảnh`,
      charts: (count) => `${count} biểu đồ thuộc loại khác`,
      comments: () => "ghi chú trong ô",
      pivots: (count) => `${count} bảng tổng hợp xoay`,
      macros: () => "macro",
      webLinks: (count) => `${count} liên kết ra ngoài sổ tính`,
      conditional: (count) => `${count} định dạng có điều kiện dạng thang màu, thanh hoặc biểu tượng`,
      page: () => "một phần thiết lập trang in",
      filters: () => "điều kiện lọc (các dòng đang ẩn vẫn ẩn)",
      richText: (count) => `định dạng riêng từng chữ trong ${count} ô`,
      protection: () => "mật khẩu và tùy chọn bảo vệ",
      otherFormat: () => "những gì ngoài nội dung, định dạng ô, ô gộp và độ rộng cột",
    },
    filter: {
      title: (column) => `Lọc theo ${column}`,
      find: "Tìm",
      all: "Chọn tất cả",
      blank: "(trống)",
      apply: "Lọc",
      clear: "Bỏ lọc cột này",
      ascending: "Sắp xếp A → Z",
      descending: "Sắp xếp Z → A",
      more: (count) => `Còn ${count} giá trị nữa: gõ để tìm.`,
    },
    situations: {
      title: "Thử tình huống",
      fail: "Cho một lượt trao đổi bị lỗi",
      nth: "Lượt thứ",
      code: "Mã lỗi",
      before: "trước khi làm",
      after: "sau khi đã làm",
      when: "Lỗi xảy ra",
      set: "Đặt lỗi",
      planned: (count) => (count === 0 ? "Chưa đặt lỗi nào." : `${count} lỗi đang chờ.`),
      forget: "Bỏ các lỗi đã đặt",
      editMode: "Đang gõ dở một ô",
      otherWorkbook: "Đang xem sổ tính khác",
      chartSheet: "Trang biểu đồ đang ở trước",
      grouped: "Đang chọn nhiều trang tính",
      olderBuild: "Bản Excel cũ: mọi lần ghi đều xóa Ctrl+Z",
      structure: "Khóa cấu trúc sổ tính",
      manualCalculation: "Tính toán thủ công",
      secondState: "Thêm bản trạng thái thứ hai của người khác",
      protect: "Khóa trang tính đang mở",
      remote: "Người khác sửa ô đang chọn",
      remoteText: "Người khác vừa sửa",
    },
    unreadable: (name) => `Không mở được tệp ${name}.`,
    counters: (syncs, sent, received, largest) =>
      `${syncs} lượt trao đổi với Excel · gửi ${sent} · nhận ${received} · lớn nhất ${largest}`,
  },
  en: {
    title: "Sổ Thi đua – trial spreadsheet",
    name: "Sổ Thi đua",
    open: "Open file…",
    samples: "Samples",
    chooseSample: "Samples…",
    fresh: "Empty workbook",
    save: "Save .xlsx",
    requirement: "Excel version",
    latest: "Latest Excel",
    theme: "Theme",
    light: "Light",
    dark: "Dark",
    contrast: "High contrast",
    language: "Language",
    formula: "Cell content",
    nameBox: "Name box",
    openList: "Open the list",
    objection: "This value does not match what the cell takes.",
    keep: "Yes",
    leave: "No",
    understood: "OK",
    resize: "Resize the task pane",
    undo: "Undo",
    redo: "Redo",
    close: "Close this message",
    ribbon: "The Emulation tab",
    refused: (code) =>
      ({
        AccessDenied: "The sheet is protected and cannot be changed.",
        InvalidOperation: "Excel does not allow this here.",
        ItemAlreadyExists: "There is a sheet of that name already.",
        InvalidArgument: "Excel does not take this value or name.",
        NotImplemented: "This trial spreadsheet cannot do that.",
        NoSuchPlace: "There is no such cell, range or name.",
        NothingToUndo: "There is nothing left to undo or redo.",
      })[code] ?? "That could not be done.",
    lost: (name, things) => `Saved again, the file ${name} will have lost: ${things.join("; ")}.`,
    lostThings: {
      pictures: (count) => `${count} drawings or pictures`,
      charts: (count) => `${count} charts of other kinds`,
      comments: () => "notes in cells",
      pivots: (count) => `${count} pivot tables`,
      macros: () => "macros",
      webLinks: (count) => `${count} links out of the workbook`,
      conditional: (count) => `${count} conditional formats by colour scale, bar or icon`,
      page: () => "part of the page setup",
      filters: () => "filter conditions (rows that are hidden stay hidden)",
      richText: (count) => `looks of single letters in ${count} cells`,
      protection: () => "the password and options of the protection",
      otherFormat: () => "all but contents and looks of cells, merged cells and column widths",
    },
    filter: {
      title: (column) => `Filter by ${column}`,
      find: "Find",
      all: "Select all",
      blank: "(blank)",
      apply: "Filter",
      clear: "Clear this filter",
      ascending: "Sort A → Z",
      descending: "Sort Z → A",
      more: (count) => `${count} more values: type to find them.`,
    },
    situations: {
      title: "Try a situation",
      fail: "Let a round trip fail",
      nth: "The n-th from now",
      code: "Error code",
      before: "before its effect",
      after: "after its effect",
      when: "It fails",
      set: "Set failure",
      planned: (count) => (count === 0 ? "No failure is set." : `${count} failures are waiting.`),
      forget: "Forget the failures",
      editMode: "A cell is being edited",
      otherWorkbook: "Another workbook is in front",
      chartSheet: "A chart sheet is in front",
      grouped: "Several sheets are selected",
      olderBuild: "An older Excel: each writing clears Ctrl+Z",
      structure: "Protect the workbook's structure",
      manualCalculation: "Manual calculation",
      secondState: "Add a second copy of the stored state",
      protect: "Protect the open sheet",
      remote: "Another author edits the selected cell",
      remoteText: "Edited by someone else",
    },
    unreadable: (name) => `The file ${name} could not be opened.`,
    counters: (syncs, sent, received, largest) =>
      `${syncs} round trips with Excel · sent ${sent} · received ${received} · largest ${largest}`,
  },
};
