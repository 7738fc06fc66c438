import { addressText, columnIndex, rowIndex } from "../../grid/address";
import { percentFormula } from "../percent";
import { text, type SheetBuilder } from "../sheet-builder";
import type { QuotaLine } from "../quota-lines";
import { STYLES } from "../styles";

/** Where the figures of a line stand; the result takes what is left to the right. */
export interface QuotaPlaces {
  readonly scope: readonly [number, number];
  readonly count: number;
  readonly base: number;
  readonly share: number;
  readonly min: number;
  readonly max: number;
  readonly result: number;
}

const QUOTA_HEADERS = {
  scope: "Phạm vi",
  count: "Đếm được",
  base: "Trên tổng số / số tháng đạt",
  share: "Tỷ lệ",
  min: "Tối thiểu",
  max: "Tối đa",
  result: "Kết quả",
} as const;

/** The header cells of a quota table. */
export function putQuotaHeader(
  builder: SheetBuilder,
  row: number,
  places: QuotaPlaces,
  scope: string = QUOTA_HEADERS.scope,
): void {
  builder.span(row, places.scope[0], places.scope[1], text(scope), STYLES.header);
  for (const name of ["count", "base", "share", "min", "max"] as const)
    builder.put(row, places[name], text(QUOTA_HEADERS[name]), STYLES.header);
  builder.span(row, places.result, builder.right, text(QUOTA_HEADERS.result), STYLES.header);
}

const cached = (value: ReturnType<typeof text>): number =>
  value.kind === "formula" ? Number(value.cached) : value.kind === "number" ? value.number : 0;

/** One line: what was counted, out of what, the limits, and what follows from them. */
export function putQuotaLine(
  builder: SheetBuilder,
  row: number,
  line: QuotaLine,
  places: QuotaPlaces,
  label: string,
): void {
  const cell = (column: number): string => addressText({ row: rowIndex(row), column: columnIndex(column) });
  const cells = { count: cell(places.count), base: cell(places.base), min: cell(places.min), max: cell(places.max) };
  const { base } = line;
  builder.span(row, places.scope[0], places.scope[1], text(label), STYLES.cell);
  builder.put(row, places.count, line.count, STYLES.number);
  builder.put(row, places.base, base ?? text(""), STYLES.number);
  const share = base === null || cached(base) === 0 ? 0 : cached(line.count) / cached(base);
  builder.put(
    row,
    places.share,
    line.share ? percentFormula(`IF(${cells.base}=0,0,${cells.count}/${cells.base})`, share) : text(""),
    STYLES.share,
  );
  builder.put(row, places.min, line.min?.(cells.base) ?? text(""), STYLES.number);
  builder.put(row, places.max, line.max?.(cells.base) ?? text(""), STYLES.number);
  builder.span(row, places.result, builder.right, line.result(cells), STYLES.verdict);
}
