import { builtIn } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import { buildReport } from "../../src/report/build-report";
import { registerFor, TODAY } from "./support";

const campaign = ((): Campaign => {
  const found = builtIn("quy-hop-60-nam");
  if (found === null) throw new Error("no such campaign");
  return found;
})();

/** Milliseconds of processor time: other programs on the machine do not count. */
function worked(units: number, records: number): { readonly milliseconds: number; readonly sheets: number } {
  const input = { campaign, register: registerFor(campaign, { units, records }), findings: [], today: TODAY, earlier: [], version: "1" };
  const start = process.cpuUsage();
  const { sheets } = buildReport(input);
  return { milliseconds: process.cpuUsage(start).user / 1000, sheets: sheets.length };
}

describe("a large report", () => {
  it("of two hundred units with fifty nominations each is built in seconds", () => {
    const { milliseconds, sheets } = worked(201, 50);
    expect(sheets).toBeGreaterThan(200);
    // Under two seconds on a quiet machine; a busy one is given room.
    expect(milliseconds).toBeLessThan(15_000);
  }, 60_000);

  it("grows with its records, not faster", () => {
    worked(6, 50);
    const [small, large] = [worked(11, 100).milliseconds, worked(11, 400).milliseconds];
    expect(large / small).toBeLessThan(10);
  }, 60_000);
});
