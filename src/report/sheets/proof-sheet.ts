import type { SheetPlan } from "../../grid/sheet-plan";
import { ROW_ROLES } from "../../layout/layout";
import { vietnameseDate } from "../../text/day";
import { Canvas, formula, number, text } from "../canvas";
import { countFormula } from "../count-formulas";
import type { Figures } from "../figures";
import { ROLE_LABELS } from "../labels";
import { A4_PORTRAIT } from "../page";
import type { Proof, ReportInput } from "../report";
import { STYLES } from "../styles";
import type { SummarySheet } from "./summary-sheet";

export const PROOF_SHEET = "Đối chiếu";

const FINGERPRINT_SHOWN = 16;

/** Units = register = report, and what became of every row that was read. */
export function proofSheet(input: ReportInput, figures: Figures, summary: SummarySheet, proof: Proof): SheetPlan {
  const canvas = new Canvas({ name: PROOF_SHEET, kind: "proof", widths: [34, 16, 22, 22], page: A4_PORTRAIT });
  canvas.span(0, 0, 3, text("BẢNG ĐỐI CHIẾU SỐ LIỆU"), STYLES.title);
  canvas.span(1, 0, 3, text(`Phong trào thi đua ${input.campaign.name}`), STYLES.subtitle);
  canvas.span(2, 0, 3, text(`Lập ngày ${vietnameseDate(input.today)} bằng Sổ Thi đua ${input.version}, kế hoạch “${input.campaign.id}”`), STYLES.remark);

  let row = 4;
  canvas.span(row, 0, 3, text("1. Các dòng đã đọc"), STYLES.strong);
  ROW_ROLES.forEach((role, index) => {
    canvas.put(row + 1 + index, 0, text(ROLE_LABELS[role]), STYLES.cell);
    canvas.put(row + 1 + index, 1, number(input.register.ledger[role]), STYLES.count);
  });
  const firstRole = row + 2;
  const lastRole = row + 1 + ROW_ROLES.length;
  row = lastRole;
  canvas.put(row, 0, text("Tổng số dòng"), STYLES.totalLabel);
  canvas.put(row, 1, formula(`SUM(B${String(firstRole)}:B${String(lastRole)})`, proof.rowsRead), STYLES.total);

  row += 2;
  canvas.span(row, 0, 3, text("2. Đơn vị = sổ = báo cáo"), STYLES.strong);
  const lines = [
    { label: "Tổng các đơn vị", value: formula(figures.units.map((unit) => unit.code).length === 0 ? "0" : `SUMPRODUCT(--(SoDeNghi[Mã đơn vị]<>""))`, proof.perUnitSum) },
    { label: "Sổ đề nghị", value: formula(countFormula({}), figures.nominations.length) },
    { label: "Biểu tổng hợp", value: formula(summary.totalCell, proof.reportSum) },
  ];
  lines.forEach(({ label, value }, index) => {
    canvas.put(row + 1 + index, 0, text(label), STYLES.cell);
    canvas.put(row + 1 + index, 1, value, STYLES.count);
  });
  const [a, b, c] = [row + 2, row + 3, row + 4].map(String);
  row += 1 + lines.length;
  canvas.put(row, 0, text("Kết luận"), STYLES.totalLabel);
  canvas.put(
    row, 1,
    formula(`IF(AND(B${a ?? ""}=B${b ?? ""},B${b ?? ""}=B${c ?? ""}),"KHỚP","KHÔNG KHỚP")`, proof.balanced ? "KHỚP" : "KHÔNG KHỚP"),
    proof.balanced ? STYLES.good : STYLES.bad,
  );

  row += 2;
  canvas.span(row, 0, 3, text("3. Tệp nguồn"), STYLES.strong);
  ["Tệp", "Số đề nghị", "Dấu vân tay (SHA-256)", "Ghi chú"].forEach((label, at) => { canvas.put(row + 1, at, text(label), STYLES.header); });
  input.register.files.forEach((file, index) => {
    const at = row + 2 + index;
    canvas.put(at, 0, text(file.file), STYLES.cell);
    canvas.put(at, 1, number(file.sheets.reduce((sum, sheet) => sum + sheet.tables.reduce((inner, table) => inner + table.records.length, 0), 0)), STYLES.count);
    canvas.put(at, 2, text((file.fingerprint ?? "").slice(0, FINGERPRINT_SHOWN)), STYLES.cell);
    canvas.put(at, 3, text(file.problem === null ? "" : "Không đọc được"), STYLES.cell);
  });
  return canvas.plan({ tabColor: "1B6E2E" });
}
