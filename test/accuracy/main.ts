/**
 * `npm run accuracy [-- --seed N --count N --worst N --only FIGURE]`: how well invented workbooks are read, against the
 * goals.
 */
import { parseArgs } from "node:util";
import { makeCorpus } from "./generate/corpus";
import { calibrationOf } from "./calibration";
import { readCorpusFile } from "./read-corpus";
import { FIGURES, tableOf, worstOf } from "./print";
import { scoreWorkbook } from "./score";
import { Tally } from "./tally";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "2022" },
    count: { type: "string", default: "320" },
    worst: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const started = performance.now();
const corpus = await makeCorpus(Number(values.seed), Number(values.count));
const tally = new Tally();
for (const file of corpus) scoreWorkbook(tally, file.truth, await readCorpusFile(file));
console.log(tableOf(tally));
console.log(calibrationOf(tally));
console.log(worstOf(tally, Number(values.worst), values.only ?? null));
console.log(
  `${corpus.length} tệp, hạt giống ${values.seed}, ${((performance.now() - started) / 1000).toFixed(1)} giây`,
);
process.exitCode = FIGURES.some(({ id, goal }) => tally.share(id) < goal) ? 1 : 0;
