import type { Deadline } from "../../campaign/campaign";
import { vietnameseDate, type Day } from "../../text/day";
import type { DraftContent, ReasonCode } from "../draft/values";
import type { DocumentReason, DraftWording } from "./wording";

const SUBJECTS = { individual: "cá nhân", collective: "tập thể", household: "hộ gia đình" } as const;
const PER = { unit: "mỗi đơn vị", "unit-month": "mỗi đơn vị, hằng tháng", campaign: "cả đợt" } as const;

const month = (text: string): string => text.split("-").reverse().join("/");
const dayMonth = (monthDay: string): string => monthDay.split("-").reverse().join("/");
const orOpen = (day: Day | null): string => (day === null ? "chưa rõ" : vietnameseDate(day));

function deadlineVi(deadline: Deadline): string {
  switch (deadline.type) {
    case "fixed":
      return `${deadline.inclusive ? "chậm nhất" : "trước"} ngày ${vietnameseDate(deadline.day)}`;
    case "monthly":
      return `${deadline.inclusive ? "chậm nhất" : "trước"} ngày ${deadline.dayOfMonth} hằng tháng`;
    case "month":
      return `trong tháng ${month(deadline.month)}`;
    case "workingDaysBefore":
      return `trước ${deadline.days} ngày làm việc (${deadline.anchor})`;
    case "yearly":
      return `${deadline.inclusive ? "chậm nhất" : "trước"} ngày ${dayMonth(deadline.on)} hằng năm`;
    case "range":
      return `từ ${vietnameseDate(deadline.from)} đến hết ${vietnameseDate(deadline.to)}`;
    case "open":
      return "không ghi ngày";
  }
}

type Quota = Extract<DraftContent, { kind: "quota" }>;
function figure({ min, max, what }: Quota): string {
  if (min !== null && max !== null) return `từ ${min} đến ${max} ${what}`;
  return min === null ? `không quá ${max ?? 0} ${what}` : `ít nhất ${min} ${what}`;
}

type Say = { readonly [K in DraftContent["kind"]]: (content: Extract<DraftContent, { kind: K }>) => string };
const dated = ({ name, deadline }: { readonly name: string; readonly deadline: Deadline }): string =>
  `${name}: ${deadlineVi(deadline)}`;

const SAY: Say = {
  number: ({ number }) => number,
  issuer: ({ name }) => name,
  issuedOn: ({ day }) => vietnameseDate(day),
  title: ({ title }) => title,
  basis: ({ text }) => text,
  period: ({ from, to }) => `từ ${orOpen(from)} đến hết ${orOpen(to)}`,
  submission: dated,
  milestone: dated,
  fieldDeadline: dated,
  awardDeadline: ({ awards, batch, deadline }) =>
    `${awards.join("; ")}${batch === null ? "" : ` (đợt ${batch})`}: ${deadlineVi(deadline)}`,
  quota: (content) =>
    `${content.who ?? PER[content.per]}${content.per === "unit-month" && content.who !== null ? ", hằng tháng" : ""}: ${figure(content)}`,
  share: ({ direction, percent, what }) => `${direction === "cap" ? "không quá" : "ít nhất"} ${percent}%: ${what}`,
  award: ({ name }) => name,
  subject: ({ subject }) => SUBJECTS[subject],
  document: ({ name, per }) => `${name} (${per === "unit" ? "mỗi đơn vị" : "mỗi trường hợp"})`,
  score: ({ name, points }) => `${name}: ${String(points).replace(".", ",")} điểm`,
  scoreLimit: ({ of, points }) => `${of === "bonus" ? "điểm thưởng" : "điểm trừ"} không quá ${points}`,
  copies: ({ minimum }) => `${minimum} bản`,
  column: ({ header }) => header,
  criterion: ({ text }) => text,
  receiver: ({ name }) => name,
  recipient: ({ text }) => text,
  signature: ({ lines, name }) => [...lines, name ?? ""].filter((line) => line !== "").join(" / "),
  unitKind: ({ name }) => name,
  duty: ({ who }) => who,
  open: ({ what }) => (what === "number" ? "Số kế hoạch" : "Ngày ban hành"),
};

const limit = (detail: string): string => (detail === "" ? "" : ` (giới hạn ${detail})`);

const REASONS: Readonly<Record<ReasonCode, (words: string) => string>> = {
  "heading-line": () => "dòng ở đầu hoặc cuối văn bản",
  "before-body": (words) => `câu mở đầu: “${words}”`,
  "document-number": (words) => (words === "" ? "có số văn bản" : `có số văn bản “${words}”`),
  trigger: (words) => (words === "" ? "theo cách viết của câu" : `có từ “${words}”`),
  "list-under": (words) => `nằm dưới “${words}”`,
  "named-award": (words) => `có tên “${words}”`,
  "who-does": (words) => `câu giao việc cho “${words}”`,
  "signing-block": () => "phần ký",
  "guessed-year": () => "câu không ghi năm, lấy theo năm của kế hoạch",
  "no-head": () => "có ngày nhưng không rõ là hạn của việc gì",
  "no-trigger": () => "có ngày nhưng không có từ “trước”, “chậm nhất”",
  "outside-section": () => "nằm ngoài phần thường ghi nội dung này",
  "unknown-noun": () => "chưa có sổ nào đếm được mục này",
  "left-open": () => "kế hoạch để trống",
  inferred: (words) => `suy ra từ “${words}”`,
  "by-hand": () => "do người dùng ghi",
};

const PROBLEMS: Readonly<Record<DocumentReason, (detail: string) => string>> = {
  encrypted: () => "Tệp có mật khẩu. Bỏ mật khẩu rồi mở lại.",
  truncated: () => "Tệp bị cụt, có thể do tải về chưa xong.",
  empty: () => "Tệp không có chữ nào.",
  "too-large": (detail) => `Tệp quá lớn${limit(detail)}.`,
  "too-many-entries": (detail) => `Tệp có quá nhiều thành phần bên trong${limit(detail)}.`,
  "too-many-cells": (detail) => `Tệp có quá nhiều thành phần bên trong${limit(detail)}.`,
  ratio: (detail) => `Tệp nén bất thường${limit(detail)}, không mở để giữ an toàn.`,
  time: (detail) => `Đọc tệp quá lâu${limit(detail)}.`,
  foreign: (detail) =>
    `Đây không phải văn bản đọc được${detail === "" ? "" : ` mà là ${detail}`}. Dùng .docx, .odt, .pdf có lớp chữ, .txt, hoặc dán nội dung.`,
  damaged: () => "Tệp bị hỏng. Mở bằng Word, lưu lại rồi thử lại.",
  "no-sheets": () => "Tệp không có nội dung.",
  "not-found": () => "Không tìm thấy tệp.",
  "empty-folder": () => "Thư mục không có tệp nào đọc được.",
  stopped: () => "Lần trước chương trình dừng đột ngột khi đọc tệp này nên lần này chưa đọc.",
  "not-opened": () => "Không mở được tệp: chương trình khác đang giữ hoặc không có quyền đọc.",
  scanned: () => "Tệp PDF chỉ có ảnh chụp, không có lớp chữ. Dùng bản Word, bản PDF có chữ, hoặc dán nội dung.",
  garbled: () =>
    "Lớp chữ trong tệp PDF bị sai dấu do bản quét nhận dạng kém, không đọc được. Dùng bản Word, bản PDF có chữ, hoặc dán nội dung.",
  "too-many-pages": (detail) => `Tệp có quá nhiều trang${limit(detail)}; kế hoạch không dài như vậy.`,
  macros: () => "Tệp có macro. Lưu lại thành .docx không có macro rồi mở.",
};

export const vi: DraftWording = {
  kinds: {
    number: "Số kế hoạch",
    issuer: "Cơ quan ban hành",
    issuedOn: "Ngày ban hành",
    title: "Tên kế hoạch",
    basis: "Căn cứ",
    period: "Thời gian",
    submission: "Phải nộp",
    milestone: "Mốc",
    awardDeadline: "Hạn của danh hiệu",
    fieldDeadline: "Hạn hoàn thành",
    quota: "Chỉ tiêu",
    share: "Tỷ lệ",
    award: "Danh hiệu, hình thức",
    subject: "Đối tượng khen",
    document: "Thành phần hồ sơ",
    score: "Nội dung chấm điểm",
    scoreLimit: "Mức thưởng, trừ",
    copies: "Số bản",
    column: "Thông tin phải ghi",
    criterion: "Tiêu chuẩn",
    receiver: "Nơi nhận hồ sơ",
    recipient: "Nơi nhận kế hoạch",
    signature: "Người ký",
    unitKind: "Loại đơn vị",
    duty: "Giao việc",
    open: "Còn để trống",
  },
  piles: { sure: "Chắc", look: "Xin xem lại", unused: "Không dùng" },
  mentions: { date: "ngày", number: "số", obligation: "việc phải làm" },
  unused: {
    document: "số, ngày của văn bản được dẫn",
    anniversary: "ngày kỷ niệm, nhiệm kỳ",
    name: "nằm trong tên gọi",
    "paper-form": "quy cách, thời lượng",
    heading: "phần đầu, phần cuối văn bản",
    "general-demand": "yêu cầu chung, không kèm số hay ngày",
    history: "năm, giai đoạn được nhắc tới",
    other: "không phải số liệu của đợt thi đua",
  },
  value: (content) => (SAY[content.kind] as (content: DraftContent) => string)(content),
  reason: ({ code, words }) => REASONS[code](words),
  documentProblem: (reason, detail) => PROBLEMS[reason](detail),
};
