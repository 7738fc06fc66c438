import type { RowRole } from "../../layout/layout";

type Labels = Readonly<Record<string, string>>;

const VI: Record<RowRole, string> = {
  title: "tiêu đề",
  header: "tiêu đề cột",
  number: "dòng đánh số",
  group: "nhóm",
  record: "bản ghi",
  continuation: "nối tiếp",
  total: "cộng",
  note: "ghi chú",
  signature: "chữ ký",
  example: "ví dụ",
  unknown: "chưa rõ",
};
const EN: Record<RowRole, string> = {
  title: "title",
  header: "header",
  number: "number row",
  group: "group",
  record: "record",
  continuation: "continuation",
  total: "total",
  note: "note",
  signature: "signature",
  example: "example",
  unknown: "unknown",
};
export const ROLE_LABELS_VI: Labels = VI;
export const ROLE_LABELS_EN: Labels = EN;
