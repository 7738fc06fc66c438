import type { ParagraphPlan, ParagraphStyle } from "../../../grid/document-plan";

/** A look that Word knows by name; lengths as in a paragraph plan. */
export interface NamedLook {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: ParagraphPlan["align"];
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** Shown in Word's outline and navigation. */
  readonly outline: boolean;
}

const PLAIN = { bold: false, italic: false, before: 0, after: 0, firstLine: 0, outline: false } as const;

/** After NĐ 30/2020; what a paragraph has of its own besides is written on it. */
export const LOOKS: Readonly<Record<ParagraphStyle, NamedLook>> = {
  title: { ...PLAIN, id: "TenLoai", name: "Tên loại văn bản", size: 14, bold: true, align: "center", before: 14 },
  heading: {
    ...PLAIN,
    id: "DeMuc",
    name: "Đề mục",
    size: 14,
    bold: true,
    align: "justify",
    firstLine: 10,
    before: 6,
    after: 6,
    outline: true,
  },
  body: { ...PLAIN, id: "NoiDung", name: "Nội dung", size: 14, align: "justify", firstLine: 10, after: 6 },
  basis: {
    ...PLAIN,
    id: "CanCu",
    name: "Căn cứ",
    size: 14,
    italic: true,
    align: "justify",
    firstLine: 10,
    after: 6,
  },
  table: { ...PLAIN, id: "TrongBang", name: "Trong bảng", size: 12, align: "left", before: 2, after: 2 },
  signature: { ...PLAIN, id: "ChuKy", name: "Chữ ký", size: 14, bold: true, align: "center" },
};
