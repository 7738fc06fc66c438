/**
 * How series are told apart on paper. Excel's JavaScript has no word for pattern fills, which our files have; so the
 * bars differ in how dark they are, each with a dark edge, and lines in their dashes and marks.
 */
const LIGHTNESS: readonly (number | null)[] = [null, 0.88, 0.6, 0.96, 0.45, 0.75];
const DASHES = ["Continuous", "Dash", "Dot", "DashDot", "RoundDot", "DashDotDot"] as const;
const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "X", "Star"] as const;

const rotated = <T>(values: readonly T[], index: number, otherwise: T): T => values[index % values.length] ?? otherwise;

export const dashOf = (index: number): (typeof DASHES)[number] => rotated(DASHES, index, "Continuous");
export const markerOf = (index: number): (typeof MARKERS)[number] => rotated(MARKERS, index, "Circle");

const partsOf = (color: string): readonly number[] =>
  [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
const hex = (part: number): string =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();

/** "RRGGBB" of the bars of a series: its own colour, made as light as its place asks. */
export function shadeOf(color: string, index: number): string {
  const wanted = rotated(LIGHTNESS, index, null);
  const [red = 0, green = 0, blue = 0] = partsOf(color);
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  if (wanted === null || light >= wanted) return color;
  const share = (wanted - light) / (1 - light);
  return [red, green, blue].map((part) => hex(part + (1 - part) * share)).join("");
}
