import { columnPoints } from "../print/row-height";
import { textWidth, wrappedLines } from "../print/text-width";
import { STYLES } from "../styles";
import type { CountColumn, Matrix } from "./summary-columns";

/** Widths in characters beside the count columns; the second set where these are many. */
export const FIXED_HEADERS = ["STT", "Đơn vị", "Loại đơn vị"] as const;
export const TAIL_HEADERS = ["Tỷ lệ", "Để ngoài tờ trình", "Ghi chú"] as const;
const ROOMY = { fixed: [5, 26, 16], tail: [8.5, 8.5, 20] } as const;
const TIGHT = { fixed: [4.5, 22, 12], tail: [8, 7.5, 15] } as const;
/** More count columns than these want the tight set. */
const ROOMY_UP_TO = 7;
/** Characters across a page at full size. */
const PAGE_WIDTH = 119;
const NARROWEST = 6;
const WIDEST = 13;
const STEP = 0.5;
/** A header may take so many lines. */
const MOST_LINES = 5;
const SIDES = 6;
export const HEADER_ROWS = 3;

/** Whether a header stands in that many characters without a broken word or too many lines. */
function fits(label: string, width: number): boolean {
  const { size, bold } = STYLES.header.font;
  const room = columnPoints(width) - SIDES;
  return (
    label.split(/\s/u).every((word) => textWidth(word, size, bold) <= room) &&
    wrappedLines(label, room, size, bold) <= MOST_LINES
  );
}

/** Runs of neighbours that share a header on that line. */
export function headerRuns(
  columns: readonly CountColumn[],
  line: number,
): readonly { readonly from: number; readonly to: number; readonly label: string }[] {
  const found: { from: number; to: number; label: string }[] = [];
  const path = (column: CountColumn): string => column.headers.slice(0, line + 1).join("\u0000");
  columns.forEach((column, at) => {
    const last = found.at(-1);
    const before = columns[at - 1];
    if (last !== undefined && before !== undefined && path(before) === path(column)) last.to = at;
    else found.push({ from: at, to: at, label: column.headers[line] ?? "" });
  });
  return found.filter(({ label }) => label !== "");
}

/** Every count column as wide as the headers above it want. */
function countWidths(columns: readonly CountColumn[]): readonly number[] {
  const widths = columns.map(() => NARROWEST);
  for (let line = HEADER_ROWS - 1; line >= 0; line -= 1) {
    for (const { from, to, label } of headerRuns(columns, line)) {
      const width = (): number => widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
      while (!fits(label, width()) && width() < WIDEST * (to - from + 1)) {
        for (let at = from; at <= to; at += 1) widths[at] = (widths[at] ?? NARROWEST) + STEP;
      }
    }
  }
  return widths;
}

/** Widths of a biểu: they fill the page where the columns leave room. */
export function summaryWidths({ columns, tail }: Matrix): readonly number[] {
  const set = columns.length > ROOMY_UP_TO ? TIGHT : ROOMY;
  const last = tail ? set.tail : [];
  const counts = countWidths(columns);
  const widths: readonly number[] = [...set.fixed, ...counts, ...last];
  const spare = Math.max(0, PAGE_WIDTH - widths.reduce((sum, width) => sum + width, 0));
  const toCounts =
    Math.min(
      spare * 0.6,
      counts.reduce((sum, width) => sum + Math.max(0, WIDEST - width), 0),
    ) / counts.length;
  const rest = spare - toCounts * counts.length;
  const toUnit = tail ? rest / 2 : rest;
  const share = (at: number): number => {
    if (at === 1) return toUnit;
    if (at >= set.fixed.length && at < set.fixed.length + counts.length) return toCounts;
    return tail && at === widths.length - 1 ? rest - toUnit : 0;
  };
  return widths.map((width, at) => Math.floor((width + share(at)) * 4) / 4);
}
