import fc from "fast-check";
import { columnIndex, rangeOf, rowIndex } from "../../src/grid/address";
import type { Grid } from "../../src/grid/grid";
import type { SheetLayout } from "../../src/layout/layout";
import { understandSheet } from "../../src/layout/understand";
import { gridOf } from "../support/grid";
import { makeSheet } from "./made-sheets";

/** The sheet with an empty row put in before that index, as Excel does it. */
function withEmptyRow(grid: Grid, at: number): Grid {
  const moved = (row: number): number => (row >= at ? row + 1 : row);
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, index: rowIndex(moved(row.index)) })),
    merges: grid.merges.map(({ top, left, bottom, right }) => rangeOf(moved(top), left, moved(bottom), right)),
  };
}

function withEmptyColumn(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, cells: [undefined, ...row.cells] })),
    merges: grid.merges.map(({ top, left, bottom, right }) => rangeOf(top, left + 1, bottom, right + 1)),
    columns: grid.columns.map((column) => ({ ...column, index: columnIndex(column.index + 1) })),
  };
}

const rolesIn = (layout: SheetLayout): readonly string[] => layout.rows.map(({ role }) => role);
const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe("laws of the layout", () => {
  test("every row that shows something has one role, and every record is a row", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { grid, roles } = makeSheet(seed);
        const layout = understandSheet(grid);
        expect(layout.rows.map(({ row }) => row as number)).toEqual([...roles.keys()].sort((a, b) => a - b));
        const records = layout.tables.flatMap((table) => table.records);
        const byRole = (role: string): readonly number[] =>
          layout.rows.filter((row) => row.role === role).map(({ row }) => row);
        expect(records.map(({ row }) => row)).toEqual(byRole("record"));
        expect(records.flatMap(({ continuations }) => continuations)).toEqual(byRole("continuation"));
      }),
      { numRuns: 100 },
    );
  });

  test("an empty row below the header moves the rows and changes none", () => {
    fc.assert(
      fc.property(seeds, fc.nat(30), (seed, below) => {
        const { grid, headerRows } = makeSheet(seed);
        const at = (headerRows.at(-1) ?? 0) + 2 + below;
        expect(rolesIn(understandSheet(withEmptyRow(grid, at)))).toEqual(rolesIn(understandSheet(grid)));
      }),
      { numRuns: 150 },
    );
  });

  test("an empty row above all moves the table and changes nothing", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { grid } = makeSheet(seed);
        const moved = understandSheet(withEmptyRow(grid, 0));
        const plain = understandSheet(grid);
        expect(rolesIn(moved)).toEqual(rolesIn(plain));
        expect(moved.tables.map(({ headerRows }) => headerRows.map((row) => row - 1))).toEqual(
          plain.tables.map(({ headerRows }) => headerRows),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("an empty column on the left moves the columns and changes nothing", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { grid } = makeSheet(seed);
        const moved = understandSheet(withEmptyColumn(grid));
        const plain = understandSheet(grid);
        expect(rolesIn(moved)).toEqual(rolesIn(plain));
        expect(moved.tables.map(({ columns }) => columns.map(({ column, path }) => [column - 1, path]))).toEqual(
          plain.tables.map(({ columns }) => columns.map(({ column, path }) => [column, path])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("understanding the decoded sheet again gives the same", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const once = understandSheet(makeSheet(seed).grid);
        const twice = understandSheet(once.grid);
        expect(twice.conversions).toEqual([]);
        expect(rolesIn(twice)).toEqual(rolesIn(once));
      }),
      { numRuns: 40 },
    );
  });
});

test("a sheet of 200,000 rows is understood: nothing is spread onto the stack", () => {
  const head = ["STT", "Họ và tên", "Thành tích"];
  const rows = Array.from({ length: 200_000 }, (_, at) => [at + 1, "Nguyễn Văn An", "Hiến máu"]);
  const layout = understandSheet(gridOf([head, ...rows]));
  expect(layout.tables[0]?.records).toHaveLength(200_000);
  expect(layout.rows).toHaveLength(200_001);
});
