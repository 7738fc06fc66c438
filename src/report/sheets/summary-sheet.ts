import { addressText, columnIndex, columnLetterOf, rowIndex } from "../../grid/address";
import { quotedSheetName, safeSheetName } from "../../grid/sheet-name";
import type { SheetPlan } from "../../grid/sheet-plan";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import type { CountedKind, UnitFigures } from "../figures/figures";
import { countUnitWay } from "../figures/ways";
import { UNKNOWN_KIND, UNKNOWN_UNIT } from "../labels";
import { A4_LANDSCAPE } from "../page";
import { linkToRows, linkToSheet, SHEET_NAMES, type ReportContext } from "../report-context";
import { percentFormula } from "../percent";
import { STYLES } from "../styles";
import { WAYS } from "../submission/dispatch";
import { keptWithSignature, middleOf } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";
import { assumedNote, matrices, type CountColumn, type Matrix } from "./summary-columns";
import { summaryNotes, type SummaryNotes } from "./summary-notes";
import { FIXED_HEADERS, HEADER_ROWS, headerRuns, summaryWidths, TAIL_HEADERS } from "./summary-widths";

const FIXED = FIXED_HEADERS.length;

const letter = (column: number): string => columnLetterOf(columnIndex(column));

/** Records of no unit are an error, not one more unit. */
const nameStyle = ({ unit }: UnitFigures): (typeof STYLES)["cell" | "unsettled"] =>
  unit === "" ? STYLES.unsettled : STYLES.cell;

/** The three header lines of the count columns, equal neighbours merged and what has nothing beneath running down. */
function putCountHeaders(builder: SheetBuilder, row: number, columns: readonly CountColumn[]): void {
  for (let line = 0; line < HEADER_ROWS; line += 1) {
    for (const { from, to, label } of headerRuns(columns, line)) {
      const down =
        columns[from]?.headers.slice(line + 1).every((header) => header === "") === true ? HEADER_ROWS - line : 1;
      builder.span(row + line, FIXED + from, FIXED + to, text(label), STYLES.header, { rows: down });
    }
  }
}

export interface SummarySheet {
  /** The biểu tổng hợp, then the sheets of its awards where they do not fit on it. */
  readonly plans: readonly SheetPlan[];
  /** References to the units' totals, by unit, and to the grand total. */
  readonly unitTotal: (unit: UnitFigures) => string;
  readonly totalCell: string;
  readonly total: number;
  /** References that add up to the total of a kind or an award; null where no column shows it. */
  readonly kindTotal: (kind: CountedKind) => string | null;
  readonly awardTotal: (code: string) => string | null;
  /** Absolute ranges over the units' rows: kinds, totals. */
  readonly ranges: { readonly kinds: string; readonly totals: string };
}

/** Nominations of a unit that no paper asks for yet. */
const leftOutOf = (context: ReportContext, unit: UnitFigures): number =>
  unit.records.filter((record) => context.dispatch.wayOf(record) === WAYS.leftOut).length;

function putUnits(
  builder: SheetBuilder,
  context: ReportContext,
  { columns, tail }: Matrix,
  first: number,
  totalRow: number,
  notes: SummaryNotes,
): void {
  context.figures.units.forEach((unit, index) => {
    const row = first + index;
    builder.put(row, 0, number(index + 1), STYLES.number, linkToSheet(context.unitSheet(unit), "Mở trang của đơn vị"));
    builder.put(row, 1, text(unit.unit === "" ? UNKNOWN_UNIT : unit.unit), nameStyle(unit));
    builder.put(row, 2, text(unit.unit === "" ? "" : (unit.kind ?? UNKNOWN_KIND)), STYLES.cell);
    columns.forEach((column, offset) => {
      const value = column.value(unit);
      const written =
        column.sumOf === undefined
          ? column.formula(unit)
          : `SUM(${column.sumOf.map((at) => `${letter(FIXED + at)}${String(row + 1)}`).join(",")})`;
      builder.put(
        row,
        FIXED + offset,
        formula(written, value),
        STYLES.count,
        value > 0 ? linkToRows(context, unit, "Xem các đề nghị trong sổ") : undefined,
      );
    });
    if (!tail) return;
    putTail(builder, context, unit, row, FIXED + columns.length, totalRow);
    builder.put(row, builder.right, text(notes.of(unit)), STYLES.cell);
  });
}

function putTail(
  builder: SheetBuilder,
  context: ReportContext,
  unit: UnitFigures,
  row: number,
  at: number,
  totalRow: number,
): void {
  const total = letter(FIXED);
  const grand = context.figures.nominations.length;
  const whole = `${total}$${String(totalRow + 1)}`;
  const share = `IF(${whole}=0,0,${total}${String(row + 1)}/${whole})`;
  builder.put(row, at, percentFormula(share, grand === 0 ? 0 : unit.records.length / grand), STYLES.share);
  builder.put(row, at + 1, formula(countUnitWay(unit.code, WAYS.leftOut), leftOutOf(context, unit)), STYLES.count);
}

function putTotals(
  builder: SheetBuilder,
  context: ReportContext,
  { columns, tail }: Matrix,
  first: number,
  totalRow: number,
): void {
  const { units, nominations } = context.figures;
  const put = (column: number, cached: number): void => {
    const sum =
      units.length === 0 ? "0" : `SUM(${letter(column)}${String(first + 1)}:${letter(column)}${String(totalRow)})`;
    builder.put(totalRow, column, formula(sum, cached), STYLES.total);
  };
  builder.span(totalRow, 0, 2, text("Tổng cộng"), STYLES.totalLabel);
  columns.forEach((column, offset) => {
    put(
      FIXED + offset,
      units.reduce((sum, unit) => sum + column.value(unit), 0),
    );
  });
  if (!tail) return;
  const at = FIXED + columns.length;
  builder.put(
    totalRow,
    at,
    percentFormula(`IF(${letter(FIXED)}${String(totalRow + 1)}=0,0,1)`, nominations.length === 0 ? 0 : 1),
    STYLES.shareTotal,
  );
  put(
    at + 1,
    units.reduce((sum, unit) => sum + leftOutOf(context, unit), 0),
  );
  builder.put(totalRow, at + 2, text(""), STYLES.total);
}

interface Laid {
  readonly plan: SheetPlan;
  readonly columns: readonly CountColumn[];
  readonly first: number;
  readonly totalRow: number;
}

function matrixSheet(context: ReportContext, matrix: Matrix, name: string): Laid {
  const { figures, texts } = context;
  const { columns, tail, about } = matrix;
  const widths = summaryWidths(matrix);
  const builder = new SheetBuilder({ name, kind: "summary", widths, page: A4_LANDSCAPE });
  const middle = middleOf(widths);
  const headerRow = putOfficeHead(
    builder,
    context,
    middle,
    about === null ? texts.summaryTitle : `${texts.summaryTitle} (${about.toUpperCase()})`,
  );
  const headers = [...FIXED_HEADERS, ...columns.map(() => null), ...(tail ? TAIL_HEADERS : [])];
  headers.forEach((header, at) => {
    if (header !== null) builder.span(headerRow, at, at, text(header), STYLES.header, { rows: HEADER_ROWS });
  });
  putCountHeaders(builder, headerRow, columns);
  const first = headerRow + HEADER_ROWS;
  const totalRow = first + figures.units.length;
  const notes = summaryNotes(context);
  putUnits(builder, context, matrix, first, totalRow, notes);
  putTotals(builder, context, matrix, first, totalRow);
  const remarks = [
    ...assumedNote(context).map((note) => `Ghi chú: ${note}`),
    ...(tail && notes.legend !== null ? [notes.legend] : []),
  ];
  remarks.forEach((remark, index) => {
    builder.span(totalRow + 1 + index, 0, builder.right, text(remark), { ...STYLES.remark, horizontal: "left" });
  });
  putOfficeFoot(builder, totalRow + 2 + remarks.length, context, {
    middle,
    keepFrom: keptWithSignature(first, totalRow),
  });
  const page = { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow + HEADER_ROWS - 1 } };
  return {
    plan: builder.plan({ tabColor: "A4161A", freeze: { rows: first, columns: 2 }, page }),
    columns,
    first,
    totalRow,
  };
}

/** The biểu tổng hợp: units × awards and kinds, totals, shares, what is missing. `taken` are names of other sheets. */
export function summarySheet(context: ReportContext, taken: readonly string[]): SummarySheet {
  const { figures } = context;
  const names = [...taken];
  const laid = matrices(context).map((matrix, index) => {
    const name =
      index === 0 ? SHEET_NAMES.summary : safeSheetName(`${SHEET_NAMES.summary} ${String(index + 1)}`, names);
    names.push(name);
    return matrixSheet(context, matrix, name);
  });
  const { first, totalRow } = laid[0] ?? { first: 0, totalRow: 0 };
  const sheet = quotedSheetName(SHEET_NAMES.summary);
  const cell = (at: number): string => `${sheet}!${addressText({ row: rowIndex(at), column: columnIndex(FIXED) })}`;
  const positions = new Map(figures.units.map((unit, index) => [unit, first + index]));
  const last = String(Math.max(first + 1, totalRow));
  const totalOf = (wanted: (column: CountColumn) => boolean): string | null => {
    const cells = laid.flatMap(({ plan, columns, totalRow: at }) =>
      columns.flatMap((column, offset) =>
        wanted(column) ? [`${quotedSheetName(plan.name)}!${letter(FIXED + offset)}${String(at + 1)}`] : [],
      ),
    );
    return cells.length === 0 ? null : cells.join("+");
  };
  const range = (column: string): string => `${sheet}!$${column}$${String(first + 1)}:$${column}$${last}`;
  return {
    plans: laid.map(({ plan }) => plan),
    unitTotal: (unit) => cell(positions.get(unit) ?? totalRow),
    totalCell: cell(totalRow),
    total: figures.units.reduce((sum, unit) => sum + unit.records.length, 0),
    kindTotal: (kind) => totalOf((column) => column.kind === kind),
    awardTotal: (code) => totalOf(({ award }) => award === code),
    ranges: { kinds: range("C"), totals: range(letter(FIXED)) },
  };
}
