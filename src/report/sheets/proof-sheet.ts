import { countBy } from "../../base/count-by";
import { addressText, columnIndex, rowIndex } from "../../grid/address";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import { vietnameseDate } from "../../text/day";
import { REGISTER_NAMES } from "../labels";
import { A4_PORTRAIT } from "../page";
import type { ProofEntry, ProofSection } from "../proof/proof-lines";
import type { Proof } from "../report";
import { periodSaid, planSaid } from "../letters/legal-basis";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { keptWithSignature } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";
import { roman } from "../../text/roman";
import { assumedNote } from "./summary-columns";

const WIDTHS = [5.5, 36.5, 11, 11, 11, 12] as const;
const HEADERS = ["STT", "Số liệu", "Đơn vị gửi", "Trong sổ", "Báo cáo, danh sách", "Kết quả"] as const;
const FIRST_SIDE = 2;
const RESULT = 5;
const SAME = "Khớp";
const DIFFERENT = "Lệch";
const UNSETTLED = "Chưa rõ";
const CONCLUSIONS = {
  same: "KẾT LUẬN: SỐ LIỆU KHỚP – đơn vị gửi = sổ = báo cáo = danh sách, tờ trình.",
  unsettled:
    "KẾT LUẬN: CHƯA DÙNG ĐƯỢC – các số bằng nhau nhưng còn đề nghị chưa rõ đơn vị; chọn đơn vị rồi lập lại báo cáo.",
  different: "KẾT LUẬN: SỐ LIỆU KHÔNG KHỚP – xem các dòng ghi “Lệch”; sửa xong thì lập lại báo cáo.",
} as const;

const cellOf = (row: number, column: number): string =>
  addressText({ row: rowIndex(row), column: columnIndex(column) });

const sidesOf = ({ units, register, report }: ProofEntry): readonly (PlanValue | null)[] => [units, register, report];

const shownAs = (value: PlanValue): string | number =>
  value.kind === "formula" ? value.cached : value.kind === "number" ? value.number : "";

/** "Khớp" where all sides that are told are equal, and whatever else must say the same. */
function verdict(row: number, entry: ProofEntry): PlanValue {
  const filled = sidesOf(entry).flatMap((value, at) =>
    value === null ? [] : [{ cell: cellOf(row, FIRST_SIDE + at), shown: shownAs(value) }],
  );
  const [first, ...rest] = filled;
  const others = [...rest.map(({ cell }) => cell), ...entry.also];
  if (first === undefined || others.length === 0) return text("");
  const tests = others.map((cell) => `${first.cell}=${cell}`);
  const agreed = entry.unsettled ? `IF(${first.cell}=0,"${SAME}","${UNSETTLED}")` : `"${SAME}"`;
  const told = entry.unsettled && first.shown !== 0 ? UNSETTLED : SAME;
  return formula(
    `IF(AND(${tests.join(",")}),${agreed},"${DIFFERENT}")`,
    rest.every(({ shown }) => shown === first.shown) ? told : DIFFERENT,
  );
}

function putHeader(builder: SheetBuilder, row: number): void {
  HEADERS.forEach((header, at) => {
    builder.put(row, at, text(header), STYLES.header);
  });
}

/** The sections one below the other under one header; gives the first free row. */
function putSections(builder: SheetBuilder, header: number, sections: readonly ProofSection[]): number {
  putHeader(builder, header);
  let row = header + 1;
  let seq = 0;
  sections.forEach(({ title, entries }, index) => {
    builder.span(row, 0, builder.right, text(`${roman(index + 1)}. ${title}`), STYLES.group);
    builder.keep(row, row + 1);
    row += 1;
    for (const entry of entries) {
      seq += 1;
      builder.put(row, 0, number(seq), STYLES.number);
      builder.put(row, 1, text(entry.name), entry.unsettled ? STYLES.unsettled : STYLES.cell);
      sidesOf(entry).forEach((value, at) => {
        builder.put(row, FIRST_SIDE + at, value ?? text(""), STYLES.number, value === null ? undefined : entry.link);
      });
      builder.put(row, RESULT, verdict(row, entry), entry.unsettled ? STYLES.unsettled : STYLES.verdict);
      row += 1;
    }
  });
  return row;
}

/** More reasons than these are found on the sheet of findings. */
const MOST_REASONS = 5;

/** What the clerk ignored, and why: nothing is left out in silence. */
function ignoredNote({ input: { ignored = [] }, dispatch, has }: ReportContext): readonly string[] {
  if (ignored.length === 0) return [];
  const counts = countBy(ignored, ({ verdict }) => (verdict?.kind === "ignored" ? verdict.reason : undefined));
  const reasons = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([reason, count]) => `“${reason}” (${String(count)})`);
  const more = counts.size > MOST_REASONS ? ` và ${String(counts.size - MOST_REASONS)} lý do khác` : "";
  const where = has("findings") ? `; xem trang “${SHEET_NAMES.findings}”` : "";
  const eased = dispatch.eased === 0 ? "" : ` Nhờ đó, ${String(dispatch.eased)} đề nghị được tính là đủ điều kiện.`;
  return [
    `Người tổng hợp đã bỏ qua ${String(ignored.length)} nội dung, với lý do: ${reasons.join("; ")}${more}${where}.${eased}`,
  ];
}

/** What the proof rests on, in plain sentences. */
function factsOf(context: ReportContext, proof: Proof): readonly string[] {
  const {
    input: { campaign, register, today },
  } = context;
  const { leftOut, eligible, overruled } = context.dispatch;
  const counted = leftOut.length + eligible;
  return [
    `Lập ngày ${vietnameseDate(today)} theo ${planSaid(campaign.plan)}${periodSaid(campaign)}.`,
    `Đã đọc ${String(register.files.length)} tệp, ${String(proof.rowsRead)} dòng: ${String(proof.records)} dòng danh sách và ${String(proof.setAside)} dòng tiêu đề, dòng nhóm, dòng cộng, chữ ký…; xem trang “${SHEET_NAMES.sources}”.`,
    `“Trong sổ” là công thức đếm trên trang “${REGISTER_NAMES.nominations}”: sửa hay xóa một dòng trong sổ thì kết quả đổi theo.`,
    ...(counted === 0
      ? []
      : [
          `Trong ${String(counted)} đề nghị chưa có quyết định: ${String(eligible)} đủ điều kiện, ${String(leftOut.length)} để ngoài tờ trình${leftOut.length === 0 ? "" : ` (trang “${SHEET_NAMES.leftOut}”)`}.`,
        ]),
    ...overruled.map(
      ({ record, reason }) =>
        `Người tổng hợp quyết định khác đối với ${record.fields.name ?? "một đề nghị"}: ${reason}.`,
    ),
    ...ignoredNote(context),
    ...assumedNote(context),
  ];
}

/** Units = register = report, each figure beside those it must equal; what follows from all of them is a formula. */
export function proofSheet(context: ReportContext, sections: readonly ProofSection[], proof: Proof): SheetPlan {
  const { texts } = context;
  const builder = new SheetBuilder({ name: SHEET_NAMES.proof, kind: "proof", widths: WIDTHS, page: A4_PORTRAIT });
  let row = putOfficeHead(builder, context, FIRST_SIDE, texts.proofTitle);
  for (const fact of factsOf(context, proof)) {
    builder.span(row, 0, builder.right, text(fact), STYLES.text);
    row += 1;
  }
  const conclusion = row;
  const header = row + 2;
  const end = putSections(builder, header, sections);
  const results = `$F$${String(header + 2)}:$F$${String(end)}`;
  const agreed = proof.withoutUnit === 0 ? CONCLUSIONS.same : CONCLUSIONS.unsettled;
  const said = proof.balanced ? agreed : CONCLUSIONS.different;
  const settled = `IF(COUNTIF(${results},"${UNSETTLED}")=0,"${CONCLUSIONS.same}","${CONCLUSIONS.unsettled}")`;
  builder.span(
    conclusion,
    0,
    builder.right,
    formula(`IF(COUNTIF(${results},"${DIFFERENT}")=0,${settled},"${CONCLUSIONS.different}")`, said),
    STYLES.strong,
  );
  putOfficeFoot(builder, end + 1, context, { middle: FIRST_SIDE, keepFrom: keptWithSignature(header + 1, end) });
  return builder.plan({ tabColor: "1B6E2E", page: { ...A4_PORTRAIT, titleRows: { from: header, to: header } } });
}
