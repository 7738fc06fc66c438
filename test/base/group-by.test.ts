import fc from "fast-check";
import { addTo, groupBy } from "../../src/base/group-by";

test("no item is lost, none is invented, and the order within a group is kept", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), fc.integer({ min: 1, max: 5 }), (items, divisor) => {
      const groups = groupBy(items, (item) => item % divisor);
      expect([...groups.values()].flat()).toHaveLength(items.length);
      for (const [key, own] of groups) expect(own).toEqual(items.filter((item) => item % divisor === key));
    }),
  );
});

test("items without a key are left out; groups stand in the order of their first item", () => {
  const groups = groupBy(["b1", "a1", "", "b2"], (text) => (text === "" ? undefined : text.charAt(0)));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

test("adding begins a group or goes on with it", () => {
  const groups = new Map([["a", [1]]]);
  addTo(groups, "a", 2);
  addTo(groups, "b", 3);
  expect([...groups]).toEqual([
    ["a", [1, 2]],
    ["b", [3]],
  ]);
});
