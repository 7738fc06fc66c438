import fc from "fast-check";
import { cellRuns } from "../../../src/excel/office/cell-runs";
import { packed, unpacked } from "../../../src/excel/actions/packed-cells";

interface Place {
  readonly sheet: string;
  readonly address: string;
}
const places = fc.uniqueArray(
  fc.record({
    sheet: fc.constantFrom("a", "b"),
    address: fc
      .tuple(fc.constantFrom("A", "B", "AA"), fc.integer({ min: 1, max: 400 }))
      .map(([letter, row]) => `${letter}${String(row)}`),
  }),
  { selector: ({ sheet, address }) => `${sheet}!${address}`, maxLength: 80 },
);
const rowOf = (address: string): number => Number(address.replace(/\D/g, ""));

test("every cell is in exactly one run, at its own place in it, however they were given", () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 20 }), (given, gap) => {
      const runs = cellRuns<Place>(given, (place) => place, gap);
      expect(runs.flatMap(({ items }) => items.map(({ item }) => item))).toHaveLength(given.length);
      for (const { sheet, address, size, items } of runs) {
        const [top = "", bottom = top] = address.split(":");
        expect(rowOf(bottom) - rowOf(top) + 1).toBe(size);
        expect(size).toBeLessThanOrEqual(100);
        for (const { at, item } of items) {
          expect([item.sheet, rowOf(item.address), item.address.replace(/\d/g, "")]).toEqual([
            sheet,
            rowOf(top) + at,
            top.replace(/\d/g, ""),
          ]);
        }
      }
    }),
  );
});

test("what is written holds no other cell: without a gap a run is as long as its cells are many", () => {
  fc.assert(
    fc.property(places, (given) => {
      for (const { size, items } of cellRuns<Place>(given, (place) => place)) expect(items).toHaveLength(size);
    }),
  );
});

test("cells kept packed are the same cells, and those the first version kept are read too", () => {
  const cells = ["A1", "B7"].map((address) => ({
    sheetId: "{1}",
    sheet: "DS",
    address,
    formula: "'036",
    numberFormat: "@",
    after: '0"36',
  }));
  expect(unpacked(packed(cells))).toEqual(cells);
  expect(unpacked(cells)).toEqual(cells);
});
