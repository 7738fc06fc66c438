import { addressText, columnIndex, rowIndex } from "../../grid/address";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import { vietnameseDate } from "../../text/day";
import { Canvas, formula, number, text, type Link } from "../sheet-builder";
import type { UnitFigures } from "../figures/figures";
import { countRecords, REGISTER_TABLES } from "../figures/formulas";
import { REGISTER_NAMES, UNKNOWN_UNIT } from "../labels";
import { A4_PORTRAIT } from "../page";
import { linkToRows, linkToSheet, SHEET_NAMES, type Desk } from "../report-context";
import type { Proof } from "../report";
import { STYLES } from "../styles";
import { nominatedFor } from "./analysis-blocks";
import { keptWithSignature, putHeading, putSignatures, putTitle } from "./heading";
import type { SummarySheet } from "./summary-sheet";
import { assumedNote, shownAwards } from "./summary-columns";
import { sumOfKinds } from "../figures/figures";
import type { RegisterKind } from "../../campaign/campaign";

const WIDTHS = [5, 37, 11, 11, 11, 12] as const;
const SAME = "Khớp";
const DIFFERENT = "Lệch";

interface ProofInput {
  readonly summary: SummarySheet | null;
  /** The cell of a unit's own sheet that says how many it proposes; null where it has no sheet. */
  readonly unitTotal: (unit: UnitFigures) => string | null;
  readonly registers: readonly RegisterKind[];
  /** Reference to the number of rows with a record, on the sheet of sources. */
  readonly recordRows: string;
  readonly proof: Proof;
}

const cellOf = (row: number, column: number): string =>
  addressText({ row: rowIndex(row), column: columnIndex(column) });

/** "Khớp" where all filled cells of the line are equal. */
function sameness(row: number, values: readonly (number | null)[]): PlanValue {
  const filled = values.flatMap((value, at) => (value === null ? [] : [{ value, cell: cellOf(row, 2 + at) }]));
  const [first, ...rest] = filled;
  if (first === undefined || rest.length === 0) return text("");
  const tests = rest.map(({ cell }) => `${first.cell}=${cell}`);
  return formula(
    `IF(AND(${tests.join(",")}),"${SAME}","${DIFFERENT}")`,
    rest.every(({ value }) => value === first.value) ? SAME : DIFFERENT,
  );
}

function putLine(
  canvas: Canvas,
  row: number,
  seq: number,
  label: string,
  values: readonly (PlanValue | null)[],
  link?: Link,
): void {
  canvas.put(row, 0, number(seq), STYLES.number);
  canvas.put(row, 1, text(label), STYLES.cell);
  values.forEach((value, at) => {
    canvas.put(row, 2 + at, value ?? text(""), STYLES.number, value === null ? undefined : link);
  });
  const known = values.map((value) =>
    value === null
      ? null
      : value.kind === "formula"
        ? Number(value.cached)
        : value.kind === "number"
          ? value.number
          : null,
  );
  canvas.put(row, 2 + values.length, sameness(row, known), STYLES.verdict);
}

function putHeader(canvas: Canvas, row: number, headers: readonly string[]): void {
  headers.forEach((header, at) => {
    canvas.put(row, at, text(header), STYLES.header);
  });
}

/** Register against what was read, award by award against the biểu tổng hợp. */
function putFigures(
  canvas: Canvas,
  row: number,
  desk: Desk,
  { registers, recordRows, proof, summary }: ProofInput,
): number {
  const { figures } = desk;
  canvas.span(row, 0, canvas.right, text("I. Số đọc được = số trong sổ = số trong báo cáo"), STYLES.strong);
  putHeader(canvas, row + 1, ["STT", "Số liệu", "Đọc từ tệp", "Trong sổ", "Báo cáo", "Kết quả"]);
  const counts = registers.map((register) => countRecords({}, register));
  putLine(canvas, row + 2, 1, "Bản ghi trong mọi tệp", [
    formula(recordRows, proof.records),
    formula(counts.join("+"), desk.input.register.records.length),
    null,
  ]);
  putLine(
    canvas,
    row + 3,
    2,
    "Đề nghị khen thưởng",
    [
      null,
      formula(countRecords({}), figures.nominations.length),
      summary === null ? null : formula(summary.totalCell, summary.total),
    ],
    linkToSheet(REGISTER_NAMES.nominations, "Mở sổ đề nghị"),
  );
  let at = row + 4;
  for (const award of shownAwards(desk)) {
    const parts = figures.units.reduce((sum, { byAward }) => sum + sumOfKinds(byAward.get(award.code)), 0);
    const total = nominatedFor(desk, award).length;
    const byKind = (["individual", "collective", "household"] as const)
      .map((kind) => countRecords({ award: award.code, kind }))
      .join("+");
    putLine(
      canvas,
      at,
      at - row - 1,
      award.name,
      [null, formula(countRecords({ award: award.code }), total), formula(byKind, parts)],
      linkToSheet(REGISTER_NAMES.nominations, `Lọc cột “Mã khen thưởng” theo ;${award.code};`),
    );
    at += 1;
  }
  canvas.keep(row, Math.min(at - 1, row + 5));
  return at + 1;
}

function putUnits(
  canvas: Canvas,
  row: number,
  desk: Desk,
  { summary, unitTotal }: ProofInput,
): { readonly header: number; readonly end: number } {
  const { units } = desk.figures;
  canvas.span(row, 0, canvas.right, text("II. Từng đơn vị"), STYLES.strong);
  putHeader(canvas, row + 1, ["STT", "Đơn vị", "Trong sổ", "Trang đơn vị", "Biểu tổng hợp", "Kết quả"]);
  canvas.keep(row, row + 2);
  const first = row + 2;
  units.forEach((unit, index) => {
    const count = unit.records.length;
    const own = unitTotal(unit);
    putLine(
      canvas,
      first + index,
      index + 1,
      unit.unit === "" ? UNKNOWN_UNIT : unit.unit,
      [
        formula(countRecords({ unit: unit.code }), count),
        own === null ? null : formula(own, count),
        summary === null ? null : formula(summary.unitTotal(unit), count),
      ],
      linkToRows(desk, unit, "Xem các đề nghị trong sổ"),
    );
  });
  const last = first + units.length;
  canvas.span(last, 0, 1, text("Tổng cộng"), STYLES.totalLabel);
  const total = units.reduce((sum, { records }) => sum + records.length, 0);
  [2, 3, 4].forEach((column) => {
    const range = `${cellOf(first, column)}:${cellOf(last - 1, column)}`;
    const held = column === 2 || (column === 4 ? summary !== null : units.every((unit) => unitTotal(unit) !== null));
    canvas.put(last, column, held && units.length > 0 ? formula(`SUM(${range})`, total) : text(""), STYLES.total);
  });
  const verdicts = units.length === 0 ? null : `${cellOf(first, 5)}:${cellOf(last - 1, 5)}`;
  canvas.put(
    last,
    5,
    verdicts === null ? text("") : formula(`IF(COUNTIF(${verdicts},"${DIFFERENT}")=0,"${SAME}","${DIFFERENT}")`, SAME),
    STYLES.verdict,
  );
  return { header: row + 1, end: last + 1 };
}

/** Units = register = report, each figure beside the one it must equal, with links to the records behind it. */
export function proofSheet(desk: Desk, given: ProofInput): SheetPlan {
  const {
    input: { campaign, register, today, version },
    paperDay,
    texts,
    signature,
  } = desk;
  const canvas = new Canvas({ name: SHEET_NAMES.proof, kind: "proof", widths: WIDTHS, page: A4_PORTRAIT });
  let row = putHeading(canvas, {
    campaign,
    day: paperDay,
    middle: 2,
    superior: campaign.office.superior,
    issuer: campaign.office.name,
    number: null,
  });
  row = putTitle(canvas, row, texts.proofTitle, campaign.name);
  const period = [campaign.period.from, campaign.period.to]
    .map((day) => (day === null ? "…" : vietnameseDate(day)))
    .join(" đến ");
  const { proof } = given;
  const facts = [
    `Lập ngày ${vietnameseDate(today)} bằng Sổ Thi đua ${version}; kế hoạch “${campaign.id}” (mẫu dữ liệu số ${String(campaign.version)}), thời gian tính thành tích: ${period}.`,
    `Đã đọc ${String(register.files.length)} tệp, ${String(proof.rowsRead)} dòng: ${String(proof.records)} bản ghi và ${String(proof.setAside)} dòng để riêng (tiêu đề, dòng nhóm, dòng cộng, chữ ký…), xem trang “${SHEET_NAMES.sources}”.`,
    `Sổ gốc của mọi số liệu: bảng “${REGISTER_TABLES.nominations}” ở trang “${REGISTER_NAMES.nominations}”. Mỗi số trong báo cáo là công thức đếm trên sổ; bấm vào số để đến các dòng được đếm.`,
    ...assumedNote(desk),
    proof.balanced
      ? "KẾT LUẬN: SỐ LIỆU KHỚP – đơn vị = sổ = báo cáo."
      : "KẾT LUẬN: SỐ LIỆU KHÔNG KHỚP – xem các dòng ghi “Lệch”.",
  ];
  facts.forEach((fact, index) => {
    canvas.span(row + index, 0, canvas.right, text(fact), index === facts.length - 1 ? STYLES.strong : STYLES.text);
  });
  row = putFigures(canvas, row + facts.length + 1, desk, given);
  const units = putUnits(canvas, row, desk, given);
  putSignatures(canvas, units.end + 1, {
    middle: 2,
    preparer: texts.preparer,
    recipients: [],
    signature,
    keepFrom: keptWithSignature(units.header + 1, units.end - 1),
  });
  return canvas.plan({
    tabColor: "1B6E2E",
    page: { ...A4_PORTRAIT, titleRows: { from: units.header, to: units.header } },
  });
}
