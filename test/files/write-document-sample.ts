import type { DocumentPlan, DocumentTablePlan, ParagraphPlan } from "../../src/grid/document-plan";

export const paragraph = (
  text: string,
  extra: Partial<ParagraphPlan> & { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number } = {},
): ParagraphPlan => {
  const { bold = false, italic = false, size = 14, ...rest } = extra;
  return {
    kind: "paragraph",
    align: "left",
    firstLine: 0,
    before: 0,
    after: 0,
    keepWithNext: false,
    pageBreakBefore: false,
    rule: null,
    runs: [{ text, bold, italic, underline: false, size }],
    ...rest,
  };
};

const centred = { align: "center", bold: true, size: 13 } as const;

const head: DocumentTablePlan = {
  kind: "table",
  widths: [0.42, 0.58],
  bordered: false,
  headerRows: 0,
  keepTogether: true,
  rows: [
    [
      [
        paragraph("UBND HUYỆN QUỐC OAI", { ...centred, bold: false }),
        paragraph("PHÒNG NỘI VỤ", { ...centred, rule: 0.4, after: 6 }),
        paragraph("Số: 05/TTr-PNV", { align: "center", size: 13 }),
      ],
      [
        paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { ...centred, size: 12 }),
        paragraph("Độc lập - Tự do - Hạnh phúc", { ...centred, rule: 0.55, after: 6 }),
        paragraph("Quốc Oai, ngày 05 tháng 01 năm 2023", { align: "center", italic: true, size: 13 }),
      ],
    ],
  ],
};

const list: DocumentTablePlan = {
  kind: "table",
  widths: [0.1, 0.5, 0.4],
  bordered: true,
  headerRows: 1,
  keepTogether: false,
  rows: [
    ["STT", "Họ và tên", "Đơn vị"].map((text) => [paragraph(text, { ...centred, size: 12 })]),
    ...Array.from({ length: 70 }, (_, index) => [
      [paragraph(String(index + 1), { align: "center", size: 12 })],
      [paragraph(`Nguyễn Thị Ánh <${index + 1}> & con`, { size: 12 })],
      [paragraph("Xã Cấn Hữu", { size: 12 })],
    ]),
  ],
};

const signature: DocumentTablePlan = {
  kind: "table",
  widths: [0.5, 0.5],
  bordered: false,
  headerRows: 0,
  keepTogether: true,
  rows: [
    [
      [
        paragraph("Nơi nhận:", { bold: true, italic: true, size: 12 }),
        paragraph("- Như trên;\n- Lưu: VT, PNV.", { size: 11 }),
      ],
      [
        paragraph("TRƯỞNG PHÒNG", { ...centred, size: 14 }),
        paragraph("", { before: 60 }),
        paragraph("Trần Văn Đức", { ...centred, size: 14 }),
      ],
    ],
  ],
};

export const sampleDocument: DocumentPlan = {
  name: "to-trinh",
  title: "Tờ trình",
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  landscape: false,
  blocks: [
    head,
    paragraph("TỜ TRÌNH", { ...centred, size: 14, before: 18 }),
    paragraph("Về việc đề nghị khen thưởng gương điển hình tiên tiến", { ...centred, size: 14, rule: 0.3, after: 12 }),
    paragraph(
      "Thực hiện Kế hoạch số 12/KH-UBND, Phòng Nội vụ đã tổng hợp hồ sơ của các đơn vị và kính trình Chủ tịch Ủy ban nhân dân huyện xem xét, quyết định.\u0001",
      { align: "justify", firstLine: 12.7, after: 6 },
    ),
    list,
    paragraph("Kính đề nghị xem xét./.", { align: "justify", firstLine: 12.7, before: 6, keepWithNext: true }),
    signature,
  ],
};
