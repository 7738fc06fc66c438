import { addressText, columnIndex, columnLetterOf, rowIndex } from "../../grid/address";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import { Canvas, formula, text } from "../canvas";
import { countFormula } from "../count-formulas";
import { SUBJECT_KINDS, type CountedAward, type Figures, type UnitFigures } from "../figures";
import { KIND_LABELS } from "../labels";
import { A4_LANDSCAPE } from "../page";
import type { ReportInput } from "../report";
import { STYLES } from "../styles";
import { putHeading, putSignatures, putTitle } from "./heading";

export const SUMMARY_SHEET = "Tổng hợp";

interface CountColumn {
  readonly group: string;
  readonly header: string;
  readonly formula: (unit: UnitFigures) => string;
  readonly value: (unit: UnitFigures) => number;
}

function awardColumns(award: CountedAward): readonly CountColumn[] {
  return SUBJECT_KINDS.map((kind) => ({
    group: award.name,
    header: KIND_LABELS[kind],
    formula: (unit: UnitFigures) => countFormula({ unitCode: unit.code, awardCode: award.code, kind }),
    value: (unit: UnitFigures) => unit.byAward.get(award.code)?.[kind] ?? 0,
  }));
}

/** Columns that count nothing anywhere are left out, unless the campaign allows that kind. */
function columnsOf({ campaign }: ReportInput, figures: Figures): readonly CountColumn[] {
  const total: CountColumn = {
    group: "Tổng số đề nghị",
    header: "",
    formula: (unit) => countFormula({ unitCode: unit.code }),
    value: (unit) => unit.records.length,
  };
  const allowed = new Set(campaign.subjects.map((kind) => KIND_LABELS[kind]));
  const awards = figures.awards
    .flatMap(awardColumns)
    .filter((column) => allowed.has(column.header) || figures.units.some((unit) => column.value(unit) > 0));
  return [total, ...awards];
}

const FIXED = ["STT", "Đơn vị", "Loại đơn vị"] as const;
const TAIL = ["Lỗi", "Cảnh báo", "Ghi chú"] as const;

function putHeader(canvas: Canvas, row: number, columns: readonly CountColumn[]): void {
  FIXED.forEach((label, at) => { canvas.span(row, at, at, text(label), STYLES.header, 2); });
  let at = FIXED.length;
  for (let index = 0; index < columns.length; ) {
    const group = columns[index]?.group ?? "";
    const width = columns.slice(index).findIndex((column) => column.group !== group);
    const count = width === -1 ? columns.length - index : width;
    if (columns[index]?.header === "") canvas.span(row, at, at, text(group), STYLES.header, 2);
    else {
      canvas.span(row, at, at + count - 1, text(group), STYLES.header);
      columns.slice(index, index + count).forEach((column, offset) => { canvas.put(row + 1, at + offset, text(column.header), STYLES.header); });
    }
    at += count;
    index += count;
  }
  TAIL.forEach((label, offset) => { canvas.span(row, at + offset, at + offset, text(label), STYLES.header, 2); });
}

const sumOf = (column: number, from: number, to: number): string => {
  const letter = columnLetterOf(columnIndex(column));
  return `SUM(${letter}${String(from + 1)}:${letter}${String(to + 1)})`;
};

export interface SummarySheet {
  readonly plan: SheetPlan;
  /** Address of the grand total, for the proof. */
  readonly totalCell: string;
  readonly total: number;
}

/** The tổng hợp report: units × awards and kinds, totals, what is missing. `sheetOf` gives a unit's own sheet. */
export function summarySheet(input: ReportInput, figures: Figures, sheetOf: (unit: UnitFigures) => string | null): SummarySheet {
  const columns = columnsOf(input, figures);
  const right = FIXED.length + columns.length + TAIL.length - 1;
  const widths = [5, 32, 20, ...columns.map(() => 11), 7, 9, 26];
  const middle = Math.max(2, Math.floor((right + 1) / 2));
  const canvas = new Canvas({ name: SUMMARY_SHEET, kind: "summary", widths, page: A4_LANDSCAPE });
  const { office, name } = input.campaign;
  let row = putHeading(canvas, { campaign: input.campaign, today: input.today, right, middle, superior: office.superior, issuer: office.name });
  row = putTitle(canvas, row, right, "BIỂU TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG", `Phong trào thi đua ${name}`);
  const headerRow = row;
  putHeader(canvas, headerRow, columns);
  const first = headerRow + 2;
  figures.units.forEach((unit, index) => {
    const at = first + index;
    const sheet = sheetOf(unit);
    const link = sheet === null ? undefined : { target: `'${sheet.replaceAll("'", "''")}'!A1`, tip: unit.unit };
    canvas.put(at, 0, { kind: "number", number: index + 1 }, STYLES.number);
    canvas.put(at, 1, text(unit.unit === "" ? "(chưa rõ đơn vị)" : unit.unit), link === undefined ? STYLES.cell : STYLES.link, link);
    canvas.put(at, 2, text(unit.kind ?? ""), STYLES.cell);
    columns.forEach((column, offset) => { canvas.put(at, FIXED.length + offset, formula(column.formula(unit), column.value(unit)), STYLES.count); });
    const tail = FIXED.length + columns.length;
    canvas.put(at, tail, { kind: "number", number: unit.findings.error }, STYLES.count);
    canvas.put(at, tail + 1, { kind: "number", number: unit.findings.warning }, STYLES.count);
    canvas.put(at, tail + 2, text(noteOf(unit)), STYLES.cell);
  });
  const last = first + Math.max(0, figures.units.length - 1);
  const totalRow = first + figures.units.length;
  canvas.span(totalRow, 0, 2, text("Tổng cộng"), STYLES.totalLabel);
  const totals = columns.map((column) => figures.units.reduce((sum, unit) => sum + column.value(unit), 0));
  const totalOf = (column: number, cached: number): PlanValue => formula(sumOf(column, first, last), cached);
  totals.forEach((total, offset) => { canvas.put(totalRow, FIXED.length + offset, totalOf(FIXED.length + offset, total), STYLES.total); });
  const tail = FIXED.length + columns.length;
  canvas.put(totalRow, tail, totalOf(tail, figures.units.reduce((sum, unit) => sum + unit.findings.error, 0)), STYLES.total);
  canvas.put(totalRow, tail + 1, totalOf(tail + 1, figures.units.reduce((sum, unit) => sum + unit.findings.warning, 0)), STYLES.total);
  canvas.put(totalRow, tail + 2, { kind: "blank" }, STYLES.total);
  putSignatures(canvas, totalRow + 2, right, middle, office.signature.lines, office.signature.name ?? "");
  return {
    plan: canvas.plan({
      tabColor: "A4161A",
      freeze: { rows: first, columns: 2 },
      page: { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow + 1 } },
    }),
    totalCell: `'${SUMMARY_SHEET}'!${addressText({ row: rowIndex(totalRow), column: columnIndex(FIXED.length) })}`,
    total: totals[0] ?? 0,
  };
}

function noteOf(unit: UnitFigures): string {
  const parts = [
    ...(unit.expected ? [] : ["Ngoài danh sách đơn vị"]),
    ...(unit.expected && unit.records.length === 0 ? ["Chưa gửi danh sách"] : []),
    ...(unit.missing.length > 0 ? [`Thiếu: ${unit.missing.join(", ")}`] : []),
  ];
  return parts.join(". ");
}
