/**
 * `npm run national -- [RECORDS] [OFFICES]`: registers of many offices, invented, exported and united; see
 * docs/national.
 */
import path from "node:path";
import { unite } from "./unite";
import { writeRegisters } from "./write";

const [, , records = "1000000", offices = "2000"] = process.argv;
const folder = path.join(import.meta.dirname, "../../out/national");
const MEGABYTE = 1024 * 1024;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const from = performance.now();
const counted = await writeRegisters(folder, Number(records), Number(offices));
const peak = (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
console.log(
  `${String(counted.nominations)} records of ${offices} offices written to ${folder} in ${seconds(performance.now() - from)}, peak memory ${peak.toFixed(0)} MB`,
);

const answers = await unite(folder, path.join(import.meta.dirname, "../../docs/national"));
for (const [name, { rows, milliseconds }] of answers) {
  console.log(`\n${name}: ${String(rows.length)} rows in ${seconds(milliseconds)}`);
  console.table(rows.slice(0, 6));
}
const awards = answers.get("1-awards.sql")?.rows ?? [];
const different = awards.filter(
  ({ campaign, award, nominations }) => counted.byAward.get(`${String(campaign)} · ${String(award)}`) !== nominations,
);
const same = different.length === 0 && awards.length === counted.byAward.size;
console.log(same ? "\nSQL and our engine count the same." : "\nSQL AND OUR ENGINE DIFFER");
if (!same) process.exitCode = 1;
