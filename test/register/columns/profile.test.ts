import { columnProfiler } from "../../../src/register/columns/profile";
import { gridOf, type Literal } from "../../support/grid";

const profileOf = (
  rows: readonly (readonly Literal[])[],
  column: number,
): ReturnType<ReturnType<typeof columnProfiler>> => columnProfiler(gridOf(rows).rows)(column);

describe("what a column looks like, told by some of its rows", () => {
  test.each([50, 100, 500, 10_000])(
    "the numbers of a list of %i rows go on, also where rows between them are not looked at",
    (count) => {
      const rows = Array.from({ length: count }, (_, at) => [at + 1, ((at * 7919) % 9_973) + 2]);
      expect(profileOf(rows, 0).sequence).toBeGreaterThan(0.9);
      expect(profileOf(rows, 1).sequence).toBeLessThan(0.6);
    },
  );

  test("where few cells are filled, those of all rows looked at count", () => {
    const rows = Array.from({ length: 120 }, (_, at) => ["Nguyễn Văn An", at % 2 === 1 && at < 20 ? "0912345678" : ""]);
    expect(profileOf(rows, 1)).toMatchObject({ filled: 10, distinct: 0.1 });
    expect(profileOf(rows, 1).share("phone")).toBe(1);
    expect(profileOf(rows, 0)).toMatchObject({ filled: 60 });
  });
});
