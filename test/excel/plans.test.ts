import fc from "fast-check";
import { PLAIN_STYLE } from "../../src/grid/cell";
import type { CellPlan } from "../../src/grid/sheet-plan";
import { renameInPlan } from "../../src/grid/rename-in-plan";
import { joinedAddresses, styleAreas } from "../../src/excel/write/style-areas";
import { HEADER, TEXT, reportPlan, text } from "./plan";

describe("grouping cells by look", () => {
  const looks = [PLAIN_STYLE, HEADER, TEXT];
  const cells = fc.option(
    fc.integer({ min: 0, max: 2 }).map((at): CellPlan => text("x", looks[at] ?? PLAIN_STYLE)),
    { nil: null },
  );

  test("every cell lies in exactly one rectangle of its own look, and no empty cell in any", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const groups = styleAreas(rows);
        for (let row = 0; row < 8; row += 1) {
          for (let column = 0; column < 6; column += 1) {
            const covering = groups.flatMap(({ style, areas }) =>
              areas
                .filter((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
                .map(() => style),
            );
            const style = rows[row]?.[column]?.style;
            expect(covering).toEqual(style === undefined ? [] : [style]);
          }
        }
      }),
    );
  });

  test("ten thousand rows of one shape need as many rectangles as ten", () => {
    const rowsOf = (count: number): CellPlan[][] =>
      Array.from({ length: count }, () => [text("a", HEADER), text("b"), text("c")]);
    const areas = (count: number): number =>
      styleAreas(rowsOf(count)).reduce((total, group) => total + group.areas.length, 0);
    expect(areas(10_000)).toBe(areas(10));
  });

  test("no address is longer than Excel takes", () => {
    const many = styleAreas(
      Array.from({ length: 3_000 }, (_unused, row) => [row % 2 === 0 ? text("a", HEADER) : text("b")]),
    );
    for (const { areas } of many)
      for (const address of joinedAddresses(areas)) expect(address.length).toBeLessThanOrEqual(8_192);
  });
});

test("renaming sheets and tables renames every reference, but not the words in texts", () => {
  const renamed = renameInPlan(reportPlan(3), {
    sheets: new Map([["Sổ đề nghị", "Sổ đề nghị (2)"]]),
    tables: new Map([["SoDeNghi", "SoDeNghi_2"]]),
  });
  const summary = renamed.sheets[1];
  expect(summary?.rows[2]?.[1]?.value).toMatchObject({ formula: 'COUNTIFS(SoDeNghi_2[Hình thức],"Giấy khen")' });
  expect(summary?.rows[6]?.[1]?.value).toMatchObject({ formula: "'Sổ đề nghị (2)'!B3" });
  expect(summary?.rows[5]?.[0]?.link?.target).toBe("'Sổ đề nghị (2)'!A3");
  expect(renamed.sheets[0]?.tables[0]?.name).toBe("SoDeNghi_2");
  expect(renamed.names).toEqual({ SoNguoi: "'Sổ đề nghị (2)'!$B$3" });
});
