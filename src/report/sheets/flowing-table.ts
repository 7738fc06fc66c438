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
  putHeader();
  rows.forEach((cells, index) => {
    const together =
      index === kept ? heights.slice(index).reduce((sum, height) => sum + height, below) : (heights[index] ?? 0);
    const rest = heights.slice(index).reduce((sum, height) => sum + height, below);
    if (index > 0 && builder.overflows(at, together) && !(below > 0 && builder.shrinksWith(at, rest))) {
      builder.breakBefore(at);
      putHeader();
    }
    for (const { from, to, value, style, link } of cells) builder.span(at, from, to, value, style, 1, link);
    at += 1;
  });
  return at;
}
