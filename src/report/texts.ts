import type { ReportTexts } from "./report";

/** What the paper says unless the clerk changes it. */
export const USUAL_TEXTS: ReportTexts = {
  summaryTitle: "BIỂU TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG",
  analysisTitle: "PHÂN TÍCH SỐ LIỆU ĐỀ NGHỊ KHEN THƯỞNG",
  listTitle: "DANH SÁCH ĐỀ NGHỊ",
  unitTitle: "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG",
  trackerTitle: "BẢNG THEO DÕI NỘP HỒ SƠ, BÁO CÁO",
  returnedTitle: "PHIẾU ĐỀ NGHỊ BỔ SUNG, CHỈNH SỬA HỒ SƠ",
  quotaTitle: "BẢNG ĐỐI CHIẾU CHỈ TIÊU, TỶ LỆ",
  proofTitle: "BẢNG ĐỐI CHIẾU SỐ LIỆU",
  sourcesTitle: "BẢNG KÊ TỆP NGUỒN",
  preparer: "NGƯỜI LẬP BIỂU",
  unitSigner: "THỦ TRƯỞNG ĐƠN VỊ",
};
