import { builtIn } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import { buildReport } from "../../src/report/build-report";
import { registerFor, TODAY } from "./support";

const campaign = ((): Campaign => {
  const found = builtIn("quy-hop-60-nam");
  if (found === null) throw new Error("no such campaign");
  return found;
})();

test("a report of two hundred units with fifty nominations each has a sheet for every unit", () => {
  const input = {
    campaign,
    register: registerFor(campaign, { units: 201, records: 50 }),
    findings: [],
    today: TODAY,
    earlier: [],
    version: "1",
  };
  expect(buildReport(input).sheets.length).toBeGreaterThan(200);
});
