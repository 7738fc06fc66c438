import type { Campaign, ColumnRule } from "./campaign";

const column = (field: ColumnRule["field"], header: string, need: ColumnRule["need"], help: string): ColumnRule => ({
  register: "scores",
  field,
  header,
  need,
  subjects: [],
  place: null,
  help,
});

/** The columns of a scoring table where the campaign names none. */
const USUAL: readonly ColumnRule[] = [
  column("scoreItem", "Nội dung thi đua", "required", "Nội dung như ở kế hoạch."),
  column("standardPoints", "Điểm chuẩn", "optional", "Điểm chuẩn của nội dung."),
  column("planned", "Kế hoạch", "optional", "Số kế hoạch giao; không có chỉ tiêu thì để trống."),
  column("achieved", "Thực hiện", "optional", "Số thực hiện, cùng đơn vị tính với kế hoạch."),
  column("points", "Điểm tự chấm", "recommended", "Thực hiện / kế hoạch × điểm chuẩn."),
  column("bonusPoints", "Điểm thưởng", "optional", "Ghi ở dòng nội dung được thưởng."),
  column("minusPoints", "Điểm trừ", "optional", "Ghi số dương ở dòng nội dung bị trừ."),
];

/** The campaign with the usual columns of a scoring table where it keeps one and says nothing of its columns. */
export const withScoreColumns = (campaign: Campaign): Campaign =>
  campaign.registers.includes("scores") && !campaign.columns.some(({ register }) => register === "scores")
    ? { ...campaign, columns: [...campaign.columns, ...USUAL] }
    : campaign;
