import type { CellStyle } from "../../grid/cell";
import type { PlanValue } from "../../grid/sheet-plan";
import { text } from "../plan-value";
import type { SheetBuilder, Link } from "../sheet-builder";
import { STYLES } from "../styles";
import { keptWithSignature } from "./heading";

export interface FlowingCell {
  readonly from: number;
  readonly to: number;
  readonly value: PlanValue;
  readonly style: CellStyle;
  readonly link?: Link;
}

interface FlowingTable {
  readonly headers: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly rows: readonly (readonly FlowingCell[])[];
  /** Points of what must stand on the page of the last rows, a signature; 0 for nothing. */
  readonly below: number;
}

/** A table of few rows that fill less than half a page goes to the next page as a whole. */
const WHOLE_UP_TO = 5;
const WHOLE_POINTS = 340;

/**
 * Puts a table whose header row stands again wherever a new page begins, for sheets that hold several tables; gives the
 * first free row.
 */
export function putFlowing(builder: SheetBuilder, row: number, { headers, rows, below }: FlowingTable): number {
  let at = row;
  const putHeader = (): void => {
    for (const { from, to, label } of headers) builder.span(at, from, to, text(label), STYLES.header);
    builder.keep(at, at + 1);
    at += 1;
  };
  const heights = rows.map((cells) =>
    Math.max(...cells.map(({ from, to, value, style }) => builder.heightFor(from, to, value, style))),
  );
  const kept = below === 0 ? rows.length : keptWithSignature(0, rows.length);
  const all = heights.reduce((sum, height) => sum + height, below);
  const whole = rows.length <= WHOLE_UP_TO && all <= WHOLE_POINTS;
  putHeader();
  rows.forEach((cells, index) => {
    const together =
      index === kept ? heights.slice(index).reduce((sum, height) => sum + height, below) : (heights[index] ?? 0);
    const rest = heights.slice(index).reduce((sum, height) => sum + height, below);
    if (index > 0 && !whole && builder.overflows(at, together) && !(below > 0 && builder.shrinksWith(at, rest))) {
      builder.breakBefore(at);
      putHeader();
    }
    for (const { from, to, value, style, link } of cells) builder.span(at, from, to, value, style, 1, link);
    at += 1;
  });
  if (whole) builder.keep(row, at - 1);
  return at;
}
