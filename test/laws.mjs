/**
 * `npm run laws -- 20 [FIRST]`: the tests that state laws, with so many seeds, one after the other. A seed with which a
 * law is broken is told, with what the run printed: the counterexample belongs into that test as one of its `examples`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

const [count = "5", first = "1"] = process.argv.slice(2);
const files = globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));
const broken = [];
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const run = spawnSync("npx", ["jest", "--selectProjects", "unit", "--silent", ...files], {
    encoding: "utf8",
    env: { ...process.env, LAWS_SEED: String(seed) },
  });
  process.stdout.write(`seed ${seed}: ${run.status === 0 ? "kept" : "broken"}\n`);
  if (run.status === 0) continue;
  broken.push(seed);
  process.stdout.write(`${run.stderr}\n`);
}
process.stdout.write(`${broken.length === 0 ? "no law is broken" : `broken with seed ${broken.join(", ")}`}\n`);
process.exit(broken.length === 0 ? 0 : 1);
