import { addressText, rangeOf, type CellRange } from "../../grid/address";
import type { CellStyle } from "../../grid/cell";
import type { SheetPlan } from "../../grid/sheet-plan";

/** A look and all the rectangles that have it. */
export interface StyleAreas {
  readonly style: CellStyle;
  readonly areas: readonly CellRange[];
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly key: string;
  readonly style: CellStyle;
}

function runsOf(row: SheetPlan["rows"][number], keyOf: (style: CellStyle) => string): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  let open: { readonly key: string; readonly style: CellStyle } | null = null;
  for (let column = 0; column <= row.length; column += 1) {
    const style = row[column]?.style;
    const key = style === undefined ? "" : keyOf(style);
    if (open !== null && open.key === key) continue;
    if (open !== null) runs.push({ left: start, right: column - 1, ...open });
    open = style === undefined ? null : { key, style };
    start = column;
  }
  return runs;
}

/** Groups the planned cells by look, or by what of it is asked for, into few rectangles. O(cells). */
export function styleAreas(
  rows: SheetPlan["rows"],
  textOf: (style: CellStyle) => string = JSON.stringify,
): readonly StyleAreas[] {
  const keys = new Map<CellStyle, string>();
  const keyOf = (style: CellStyle): string => {
    const known = keys.get(style) ?? textOf(style);
    keys.set(style, known);
    return known;
  };
  const groups = new Map<string, { readonly style: CellStyle; readonly areas: CellRange[] }>();
  const close = (run: Run, top: number, bottom: number): void => {
    const group = groups.get(run.key) ?? { style: run.style, areas: [] };
    groups.set(run.key, group);
    group.areas.push(rangeOf(top, run.left, bottom, run.right));
  };
  let open = new Map<string, { readonly run: Run; readonly top: number }>();
  rows.forEach((row, index) => {
    const next = new Map<string, { readonly run: Run; readonly top: number }>();
    for (const run of runsOf(row, keyOf)) {
      const place = `${run.left}:${run.right}:${run.key}`;
      next.set(place, { run, top: open.get(place)?.top ?? index });
    }
    for (const [place, { run, top }] of open) if (!next.has(place)) close(run, top, index - 1);
    open = next;
  });
  for (const { run, top } of open.values()) close(run, top, rows.length - 1);
  return [...groups.values()];
}

/** "A1:B2", as addresses of several areas want it. */
export const areaText = (range: CellRange): string =>
  `${addressText({ row: range.top, column: range.left })}:${addressText({ row: range.bottom, column: range.right })}`;

/** Excel takes 8,192 characters. */
const MAX_ADDRESS = 8_000;

/** Addresses of many areas, joined by commas, each short enough for Excel. */
export function joinedAddresses(areas: readonly CellRange[]): readonly string[] {
  const all: string[] = [];
  let current = "";
  for (const area of areas) {
    const text = areaText(area);
    if (current !== "" && current.length + text.length + 1 > MAX_ADDRESS) {
      all.push(current);
      current = "";
    }
    current = current === "" ? text : `${current},${text}`;
  }
  return current === "" ? all : [...all, current];
}
