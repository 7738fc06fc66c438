import { builtIn } from "../../src/campaign/built-in/index";
import { buildReport } from "../../src/report/build-report";
import { inputFor, registerFor } from "./support";

const campaign = builtIn("quy-hop-60-nam");
if (campaign === null) throw new Error("no such campaign");

const timed = (units: number, records: number): { readonly milliseconds: number; readonly sheets: number } => {
  const input = { ...inputFor(campaign, registerFor(campaign, { units, records })), findings: [] };
  const start = performance.now();
  const { sheets } = buildReport(input);
  return { milliseconds: performance.now() - start, sheets: sheets.length };
};

describe("a large report", () => {
  it("of two hundred units with fifty nominations each is built in seconds", () => {
    const { milliseconds, sheets } = timed(201, 50);
    expect(sheets).toBeGreaterThan(200);
    // Two seconds on a quiet machine; continuous integration is given room.
    expect(milliseconds).toBeLessThan(10_000);
  }, 60_000);

  it("grows with its records, not faster", () => {
    timed(21, 50);
    const [small, large] = [timed(21, 100).milliseconds, timed(21, 800).milliseconds];
    expect(large / small).toBeLessThan(24);
  }, 60_000);
});
