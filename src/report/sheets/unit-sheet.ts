import type { SheetPlan } from "../../grid/sheet-plan";
import type { Finding } from "../../check/finding";
import { messageOf } from "../../check/wording/index";
import { Canvas, formula, number, text } from "../canvas";
import { countFormula } from "../count-formulas";
import { SUBJECT_KINDS, type Figures, type UnitFigures } from "../figures";
import { KIND_LABELS } from "../labels";
import { A4_LANDSCAPE } from "../page";
import type { ReportInput } from "../report";
import { STYLES } from "../styles";
import { putHeading, putSignatures, putTitle } from "./heading";
import { fieldValue } from "./register-sheet";

const COLUMNS = [
  { header: "STT", width: 6 },
  { header: "Họ và tên / Tập thể, hộ gia đình", width: 30 },
  { header: "Ngày sinh", width: 12 },
  { header: "Chức vụ", width: 24 },
  { header: "Tóm tắt thành tích", width: 56 },
  { header: "Danh hiệu, hình thức đề nghị", width: 26 },
] as const;
const RIGHT = COLUMNS.length - 1;
const MIDDLE = 3;

function putCounts(canvas: Canvas, row: number, unit: UnitFigures, figures: Figures): number {
  const labels = ["Danh hiệu, hình thức khen thưởng", ...SUBJECT_KINDS.map((kind) => KIND_LABELS[kind]), "Cộng"];
  canvas.span(row, 0, 1, text(labels[0] ?? ""), STYLES.header);
  labels.slice(1).forEach((label, index) => { canvas.put(row, index + 2, text(label), STYLES.header); });
  const shown = figures.awards.filter((award) => award.category !== "other" || Object.values(unit.byAward.get(award.code) ?? {}).some((count) => count > 0));
  shown.forEach((award, index) => {
    const at = row + 1 + index;
    const counts = unit.byAward.get(award.code) ?? { individual: 0, collective: 0, household: 0 };
    canvas.span(at, 0, 1, text(award.name), STYLES.cell);
    SUBJECT_KINDS.forEach((kind, offset) => {
      canvas.put(at, 2 + offset, formula(countFormula({ unitCode: unit.code, awardCode: award.code, kind }), counts[kind]), STYLES.count);
    });
    const sum = counts.individual + counts.collective + counts.household;
    canvas.put(at, 5, formula(`SUM(C${String(at + 1)}:E${String(at + 1)})`, sum), STYLES.total);
  });
  return row + 1 + shown.length;
}

function putList(canvas: Canvas, row: number, unit: UnitFigures): number {
  COLUMNS.forEach(({ header }, at) => { canvas.put(row, at, text(header), STYLES.header); });
  let at = row + 1;
  for (const kind of SUBJECT_KINDS) {
    const records = unit.records.filter((record) => record.fields.kind === kind);
    if (records.length === 0) continue;
    canvas.span(at, 0, RIGHT, text(KIND_LABELS[kind].toUpperCase()), STYLES.group);
    at += 1;
    records.forEach((record, index) => {
      canvas.put(at, 0, number(index + 1), STYLES.number);
      canvas.put(at, 1, fieldValue(record, "name"), STYLES.cell);
      canvas.put(at, 2, fieldValue(record, "birth"), STYLES.date);
      canvas.put(at, 3, fieldValue(record, "position"), STYLES.cell);
      canvas.put(at, 4, fieldValue(record, "achievement"), STYLES.cell);
      canvas.put(at, 5, fieldValue(record, "award"), STYLES.cell);
      at += 1;
    });
  }
  if (unit.records.length === 0) {
    canvas.span(at, 0, RIGHT, text("Đơn vị chưa gửi danh sách đề nghị."), STYLES.remark);
    at += 1;
  }
  return at;
}

function putFindings(canvas: Canvas, row: number, findings: readonly Finding[]): number {
  const told = findings.filter((found) => found.severity !== "info");
  if (told.length === 0) return row;
  canvas.span(row, 0, RIGHT, text("Nội dung cần đơn vị xem lại"), STYLES.strong);
  told.forEach((found, index) => {
    canvas.put(row + 1 + index, 0, number(index + 1), STYLES.number);
    canvas.span(row + 1 + index, 1, RIGHT, text(messageOf(found, "vi")), STYLES.cell);
  });
  return row + 1 + told.length;
}

/** One unit's summary: what it proposes, its list in print form, what is left to mend, signature blocks. */
export function unitSheet(input: ReportInput, figures: Figures, unit: UnitFigures, name: string): SheetPlan {
  const canvas = new Canvas({ name, kind: "unit", widths: COLUMNS.map((column) => column.width), page: A4_LANDSCAPE });
  const { campaign, today } = input;
  let row = putHeading(canvas, { campaign, today, right: RIGHT, middle: MIDDLE, superior: campaign.office.superior, issuer: unit.unit.toUpperCase() });
  row = putTitle(canvas, row, RIGHT, "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG CỦA ĐƠN VỊ", `Phong trào thi đua ${campaign.name}`);
  row = putCounts(canvas, row, unit, figures) + 1;
  const headerRow = row;
  row = putList(canvas, row, unit) + 1;
  row = putFindings(canvas, row, input.findings.filter((found) => found.place.unit === unit.unit));
  putSignatures(canvas, row + 1, RIGHT, MIDDLE, ["THỦ TRƯỞNG ĐƠN VỊ"], "");
  return canvas.plan({ page: { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow } } });
}
