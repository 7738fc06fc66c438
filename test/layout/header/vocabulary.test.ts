import { rule } from "../../../src/layout/header/vocabulary/rule";

test("a rule of headers that names a notion nobody has stops at once", () => {
  expect(() => rule("rank", 0.9, "rank positoin")).toThrow("positoin");
  expect(rule("rank", 0.9, "rank position").own).toEqual(["rank", "position"]);
});
