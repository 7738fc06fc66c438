import type { SubjectKind } from "../campaign/campaign";
import type { RowRole } from "../layout/layout";

/** Words of the paper itself: always Vietnamese, whatever the language of the pane. */
export const KIND_LABELS: Readonly<Record<SubjectKind, string>> = {
  individual: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};

export const SEX_LABELS = { male: "Nam", female: "Nữ" } as const;

export const ROLE_LABELS: Readonly<Record<RowRole, string>> = {
  title: "Tiêu đề, quốc hiệu",
  header: "Tiêu đề cột",
  number: "Dòng đánh số cột",
  group: "Dòng nhóm",
  record: "Đề nghị",
  continuation: "Dòng nối tiếp",
  total: "Dòng cộng",
  note: "Ghi chú",
  signature: "Chữ ký, nơi nhận",
  example: "Ví dụ",
  unknown: "Chưa rõ",
};
