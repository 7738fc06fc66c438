import type { CopyView } from "../../../app/views/campaign-editing";

/** Words of what is told of a plan copied for another year. */
export interface CopiedWording {
  readonly title: string;
  readonly help: string;
  readonly once: string;
  readonly asked: (count: number) => string;
  readonly askedWas: (day: string) => string;
  readonly moved: (count: number) => string;
  readonly why: Readonly<Record<CopyView["moved"][number]["why"], string>>;
  readonly mentions: (count: number) => string;
  readonly dropped: string;
  readonly what: Readonly<Record<CopyView["dropped"][number], string>>;
  readonly seen: string;
}

export const COPIED_VI: CopiedWording = {
  title: "Đã chép sang năm mới",
  help: "Ngày được chuyển theo năm, tránh ngày nghỉ. Sửa tiếp trong các trang “KH …”.",
  once: "Kế hoạch cũ gắn với một dịp kỷ niệm theo số năm: xem lại tên gọi, dịp và thời gian của đợt này.",
  asked: (count) => `${String(count)} ngày cần bạn xác định`,
  askedWas: (day) => `trước đây là ${day}`,
  moved: (count) => `${String(count)} ngày đã chuyển`,
  why: {
    "same-date": "cùng ngày, tháng",
    closed: "ngày làm việc cuối cùng trước ngày nghỉ",
    lunar: "cùng ngày âm lịch",
  },
  mentions: (count) => `${String(count)} câu còn nhắc năm khác, xin xem lại`,
  dropped: "Không chép sang",
  what: {
    "plan-number": "số, ngày ban hành của kế hoạch cũ",
    signatories: "tên người ký",
    decisions: "quyết định về chỗ mâu thuẫn của kế hoạch cũ",
    slips: "lỗi gõ, tên viết nhiều cách của văn bản cũ",
    "days-off": "ngày nghỉ, làm bù riêng của năm cũ",
    "counted-bases": "số gốc tính tỷ lệ của năm cũ",
  },
  seen: "Đã xem",
};

export const COPIED_EN: CopiedWording = {
  title: "Copied for the new year",
  help: "Days were moved with the year, off days avoided. Go on editing in the sheets “KH …”.",
  once: "The old plan was for an anniversary of so many years: look at the name, occasion and period of this one.",
  asked: (count) => (count === 1 ? "1 day for you to set" : `${String(count)} days for you to set`),
  askedWas: (day) => `it was ${day}`,
  moved: (count) => (count === 1 ? "1 day moved" : `${String(count)} days moved`),
  why: {
    "same-date": "same day and month",
    closed: "the last working day before a day off",
    lunar: "same date of the lunar calendar",
  },
  mentions: (count) =>
    count === 1 ? "1 sentence still names another year" : `${String(count)} sentences still name another year`,
  dropped: "Not copied",
  what: {
    "plan-number": "number and day of issue of the old plan",
    signatories: "names of signatories",
    decisions: "decisions on contradictions of the old plan",
    slips: "slips and spellings of the old text",
    "days-off": "days off and swapped days of the old year",
    "counted-bases": "bases of shares, counted for the old year",
  },
  seen: "Seen",
};
