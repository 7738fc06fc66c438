import { addressText, columnIndex, rowIndex } from "../../grid/address";
import type { PlanValue } from "../../grid/sheet-plan";
import { percentFormula } from "../percent";
import { text } from "../plan-value";
import type { SheetBuilder } from "../sheet-builder";
import type { QuotaLine } from "../quota-lines";
import { STYLES } from "../styles";

const FIGURES = ["count", "base", "share", "min", "max"] as const;
type Figure = (typeof FIGURES)[number];

/** Where the figures of a line stand; the result takes what is left to the right. */
export interface QuotaPlaces {
  readonly scope: readonly [number, number];
  /** Columns of the figures that some line tells, in their order. */
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
  readonly result: number;
}

const TELLS: Readonly<Record<Figure, (line: QuotaLine) => boolean>> = {
  count: () => true,
  base: ({ base }) => base !== null,
  share: ({ share }) => share,
  min: ({ min }) => min !== null,
  max: ({ max }) => max !== null,
};

/**
 * Places in a sheet whose scope begins in one column and whose result begins in another: between them stand only the
 * figures that some line tells, and the scope takes the room of the others.
 */
export function quotaPlaces(lines: readonly QuotaLine[], scope: number, result: number): QuotaPlaces {
  const told = FIGURES.filter((figure) => lines.some(TELLS[figure]));
  const first = result - told.length;
  return {
    scope: [scope, first - 1],
    figures: Object.fromEntries(told.map((figure, at) => [figure, first + at])),
    result,
  };
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
  for (const name of FIGURES) {
    const at = places.figures[name];
    if (at !== undefined) builder.put(row, at, text(QUOTA_HEADERS[name]), STYLES.header);
  }
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
  const { figures } = places;
  const cell = (figure: Figure): string =>
    addressText({ row: rowIndex(row), column: columnIndex(figures[figure] ?? places.result) });
  const cells = { count: cell("count"), base: cell("base"), min: cell("min"), max: cell("max") };
  const { base } = line;
  const share = base === null || cached(base) === 0 ? 0 : cached(line.count) / cached(base);
  const values: Readonly<Record<Figure, PlanValue>> = {
    count: line.count,
    base: base ?? text(""),
    share: line.share ? percentFormula(`IF(${cells.base}=0,0,${cells.count}/${cells.base})`, share) : text(""),
    min: line.min?.(cells.base) ?? text(""),
    max: line.max?.(cells.base) ?? text(""),
  };
  builder.span(row, places.scope[0], places.scope[1], text(label), STYLES.cell);
  for (const figure of FIGURES) {
    const at = figures[figure];
    if (at !== undefined) builder.put(row, at, values[figure], figure === "share" ? STYLES.share : STYLES.number);
  }
  builder.span(row, places.result, builder.right, line.result(cells), STYLES.verdict);
}
