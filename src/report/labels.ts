import type { RegisterKind, SubjectKind } from "../campaign/campaign";
import type { CountedKind } from "./figures/figures";
import { comingOf, type Judged, type Tracked } from "./submission/standing";
import type { RowRole } from "../layout/layout";

/** Words of the paper itself: always Vietnamese, whatever the language of the pane. */
export const KIND_LABELS: Readonly<Record<SubjectKind, string>> = {
  individual: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};

export const COUNTED_KIND_LABELS: Readonly<Record<CountedKind, string>> = {
  ...KIND_LABELS,
  unknown: "Chưa rõ đối tượng",
};

export const SEX_LABELS = { male: "Nam", female: "Nữ" } as const;
export const ANSWER_LABELS = { yes: "Có", no: "Không" } as const;

export const ROLE_LABELS: Readonly<Record<RowRole, string>> = {
  title: "Tiêu đề, quốc hiệu",
  header: "Tiêu đề cột",
  number: "Số thứ tự cột",
  group: "Dòng nhóm",
  record: "Dòng danh sách",
  continuation: "Dòng nối tiếp",
  total: "Dòng cộng",
  note: "Ghi chú",
  signature: "Chữ ký, nơi nhận",
  example: "Dòng ví dụ",
  unknown: "Chưa rõ",
};

export const REGISTER_NAMES: Readonly<Record<RegisterKind, string>> = {
  nominations: "Sổ đề nghị",
  articles: "Sổ bài viết",
  works: "Sổ công trình, sự kiện",
  initiatives: "Sổ sáng kiến",
  scores: "Sổ chấm điểm",
  submissions: "Sổ nhận hồ sơ",
};

export const CATEGORY_LABELS = {
  title: "Danh hiệu thi đua",
  form: "Hình thức khen thưởng",
  other: "Ghi khác kế hoạch",
} as const;

/** What the last check found of a nomination. */
export const JUDGED_LABELS: Readonly<Record<Judged, string>> = {
  eligible: "Đủ",
  incomplete: "Chưa đủ",
  pending: "Chờ quyết định",
  ineligible: "Không đủ",
  outvoted: "Hội đồng không thông qua",
};

export { UNKNOWN_UNIT } from "../field/headers";
export const UNKNOWN_KIND = "(chưa rõ loại)";

/** Where a submission stands, in words; where no list of papers was taken in, nobody can say that one is missing. */
export function trackerLabel(item: Tracked): string {
  switch (comingOf(item)) {
    case "in-time":
      return "Nộp đúng hạn";
    case "sent":
      return "Đã nộp";
    case "late":
      return "Nộp muộn";
    case "on-named-day":
      return "Nộp muộn 1 ngày (đúng ngày ghi trong kế hoạch)";
    case "missing":
      return "Quá hạn, chưa nộp";
    case "awaited":
      return item.state === "due" ? "Chưa nộp, còn hạn" : "Chưa nộp";
    case "asked":
      return "Chờ làm rõ";
    case "untold":
      return "Chưa ghi nhận";
  }
}
