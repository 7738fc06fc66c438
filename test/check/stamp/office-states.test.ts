import { officeStateOf, officeStep } from "../../../src/check/stamp/office-states";
import type { HandOverStep } from "../../../src/check/stamp/stamp";

const AT = "2026-11-21T08:00:00Z";
const steps = (...states: readonly HandOverStep["state"][]): readonly HandOverStep[] =>
  states.map((state) => ({ state, at: AT, note: "" }));

describe("a unit's list in the office that consolidates", () => {
  test("is awaited until records of it are here, and received from then on without a word", () => {
    expect([officeStateOf([], 0), officeStateOf([], 3)]).toEqual(["awaited", "received"]);
  });

  test("stands where its last step left it", () => {
    expect(officeStateOf(steps("received", "returned"), 3)).toBe("returned");
    expect(officeStateOf(steps("received", "returned", "received", "consolidated"), 3)).toBe("consolidated");
  });

  test("is returned with a reason, received again, and consolidated", () => {
    const returned = officeStep([], 3, "returned", AT, "Thiếu ngày sinh") ?? [];
    expect(returned).toEqual([{ state: "returned", at: AT, note: "Thiếu ngày sinh" }]);
    expect(officeStep(returned, 3, "received", AT, "")).toHaveLength(2);
    expect(officeStep(steps("received"), 3, "consolidated", AT, "")).toHaveLength(2);
  });

  test("is neither returned nor consolidated before it came, nor consolidated while returned", () => {
    expect(officeStep([], 0, "returned", AT, "")).toBeNull();
    expect(officeStep([], 0, "consolidated", AT, "")).toBeNull();
    expect(officeStep(steps("returned"), 3, "consolidated", AT, "")).toBeNull();
  });
});
