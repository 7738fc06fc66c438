import { dashOf, markerOf, shadeOf } from "../../../src/excel/write/chart-looks";

const lightness = (color: string): number =>
  [0.299, 0.587, 0.114].reduce((sum, share, at) => sum + share * parseInt(color.slice(at * 2, at * 2 + 2), 16), 0) /
  255;

test.each([
  ["1F4E79", "C55A11", "548235"],
  ["1F1F1F", "595959", "8C8C8C"],
  ["000000", "000000", "000000"],
])("bars in %s, %s and %s differ in black and white; the first keeps its colour", (...colors) => {
  const shades = colors.map(shadeOf);
  expect(shades[0]).toBe(colors[0]);
  const sorted = shades.map(lightness).sort((a, b) => a - b);
  sorted.slice(1).forEach((light, at) => {
    expect(light - (sorted[at] ?? 0)).toBeGreaterThan(0.15);
  });
});

test("lines of six series have six dashes and six marks", () => {
  const six = [0, 1, 2, 3, 4, 5];
  expect([new Set(six.map(dashOf)).size, new Set(six.map(markerOf)).size]).toEqual([6, 6]);
});
