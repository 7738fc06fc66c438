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

/** Points from each row to the end of the table, with what stands below it. Linear. */
function restsOf(heights: readonly number[], below: number): readonly number[] {
  const rests = new Array<number>(heights.length);
  let rest = below;
  for (let at = heights.length - 1; at >= 0; at -= 1) rests[at] = rest += heights[at] ?? 0;
  return rests;
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
  const wanted = rows.map((cells) =>
    cells.map(({ from, to, value, style }) => builder.heightFor(from, to, value, style)),
  );
  const heights = wanted.map((points) => Math.max(...points));
  const rests = restsOf(heights, below);
  const kept = below === 0 ? rows.length : keptWithSignature(0, rows.length);
  const whole = rows.length <= WHOLE_UP_TO && (rests[0] ?? below) <= WHOLE_POINTS;
  putHeader();
  rows.forEach((cells, index) => {
    const rest = rests[index] ?? below;
    const together = index === kept ? rest : (heights[index] ?? 0);
    if (index > 0 && !whole && builder.overflows(at, together) && !(below > 0 && builder.shrinksWith(at, rest))) {
      builder.breakBefore(at);
      putHeader();
    }
    cells.forEach(({ from, to, value, style, link }, cell) => {
      builder.span(at, from, to, value, style, { link, points: wanted[index]?.[cell] });
    });
    at += 1;
  });
  if (whole) builder.keep(row, at - 1);
  return at;
}
