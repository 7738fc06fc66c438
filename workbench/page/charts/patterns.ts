import { element } from "./markup";

const SIZE = 8;

/** What is drawn over a white tile in the series' colour, so that series differ when printed in black and white. */
const TILES: readonly ((color: string) => string)[] = [
  (color) => element("rect", { width: SIZE, height: SIZE, fill: color }),
  (color) => element("path", { d: "M-2 2L2 -2M0 8L8 0M6 10L10 6", stroke: color, "stroke-width": 2.5 }),
  (color) =>
    element("circle", { cx: 2, cy: 2, r: 1.7, fill: color }) + element("circle", { cx: 6, cy: 6, r: 1.7, fill: color }),
  (color) => element("path", { d: "M0 2H8M0 6H8", stroke: color, "stroke-width": 1.8 }),
  (color) => element("path", { d: "M0 0L8 8M8 0L0 8", stroke: color, "stroke-width": 1.4 }),
  (color) => element("path", { d: "M2 0V8M6 0V8", stroke: color, "stroke-width": 1.8 }),
];
const SOLID = TILES[0];

const DASHES = ["", "7 4", "2 3", "9 3 2 3"] as const;

export const patternId = (prefix: string, index: number): string => `${prefix}-${index}`;

/** Fills of the series, to stand in `defs`. */
export function patterns(
  prefix: string,
  series: readonly { readonly color: string; readonly patterned: boolean }[],
): string {
  return series
    .map(({ color, patterned }, index) =>
      element(
        "pattern",
        { id: patternId(prefix, index), width: SIZE, height: SIZE, patternUnits: "userSpaceOnUse" },
        element("rect", { width: SIZE, height: SIZE, fill: "#fff" }) +
          ((patterned ? (TILES[index % TILES.length] ?? SOLID) : SOLID)?.(`#${color}`) ?? ""),
      ),
    )
    .join("");
}

export const dashOf = (index: number): string => DASHES[index % DASHES.length] ?? "";

/** A point of a line: round, square or on its tip, by the number of the series. */
export function marker(index: number, x: number, y: number, color: string): string {
  const look = { fill: index % 2 === 0 ? `#${color}` : "#fff", stroke: `#${color}`, "stroke-width": 1.5 };
  if (index % 3 === 0) return element("circle", { cx: x, cy: y, r: 3.5, ...look });
  const square = { x: x - 3.5, y: y - 3.5, width: 7, height: 7, ...look };
  return element("rect", index % 3 === 1 ? square : { ...square, transform: `rotate(45 ${x} ${y})` });
}
