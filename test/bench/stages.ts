/** One job in a process of its own, so that its peak memory is its own: `stages.js FOLDER` prints one line of JSON. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gatherer, withoutCells } from "../../src/app/gather";
import { merged } from "../../src/register/merge-registers";
import type { ReadFile } from "../../src/app/ports/files";
import { builtIn } from "../../src/campaign/built-in/index";
import { checkRegister } from "../../src/check/check";
import { nodeGzip } from "../../src/cli/node-gzip";
import { keepHeapModest } from "../../src/cli/modest-heap";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { understandSheet } from "../../src/layout/understand";
import { NO_CHOICES, type Register } from "../../src/register/register";
import { buildReport } from "../../src/report/build-report";
import { dayOfIso } from "../../src/text/day";
import { emitCells, scanWorkbook } from "./floor";

export type Stage = "scan" | "read" | "layout" | "understand" | "check" | "build" | "emit" | "write";

/** Milliseconds of processor time, the same on a busy machine, and of the clock. */
export interface Took {
  readonly processor: number;
  readonly clock: number;
}

export interface StageTimes {
  /** `layout`: which row is what, alone; a second time, since taking in begins with it. */
  readonly took: Readonly<Record<Stage, Took>>;
  readonly records: number;
  readonly cells: number;
  /** Bytes, before the floors are measured. */
  readonly peak: number;
}

const campaign = builtIn("quoc-oai-2022");
const today = dayOfIso("2022-07-15");
const [, , folder] = process.argv;
if (campaign === null || today === null || folder === undefined) throw new Error("usage: stages.js FOLDER");

keepHeapModest();
const files = readdirSync(folder)
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));

const took: Partial<Record<Stage, Took>> = {};

async function timed<T>(stage: Stage, job: () => T | Promise<T>): Promise<T> {
  const [clock, from] = [performance.now(), process.cpuUsage()];
  const result = await job();
  const { user, system } = process.cpuUsage(from);
  took[stage] = { processor: (user + system) / 1000, clock: performance.now() - clock };
  return result;
}

async function readAll(): Promise<ReadFile[]> {
  const workbooks: ReadFile[] = [];
  for (const { name, bytes } of files) workbooks.push({ ok: true, workbook: await readWorkbook(name, bytes) });
  return workbooks;
}

const read = await timed("read", readAll);
// As the command line does it: file by file, the cells of each forgotten.
const register = await timed("understand", () => {
  const take = gatherer(campaign, [], NO_CHOICES);
  const parts: Register[] = [];
  for (let file = read.shift(); file !== undefined; file = read.shift()) parts.push(withoutCells(take([file])));
  return merged(parts, campaign.units);
});
const findings = await timed("check", () => checkRegister({ campaign, register, today, earlier: [] }));
const { workbook } = await timed("build", () =>
  buildReport({ campaign, register, findings, today, earlier: [], version: "bench" }),
);
await timed("write", () => writeWorkbook(workbook, nodeGzip));
const peak = process.resourceUsage().maxRSS * 1024;
const cells = await timed("scan", () => files.reduce((sum, { bytes }) => sum + scanWorkbook(bytes), 0));
await timed("emit", () => emitCells(workbook.sheets));
const again = await readAll();
await timed("layout", () =>
  again.reduce(
    (tables, file) =>
      tables + (file.ok ? file.workbook.sheets.reduce((sum, grid) => sum + understandSheet(grid).tables.length, 0) : 0),
    0,
  ),
);

process.stdout.write(`${JSON.stringify({ took, records: register.records.length, cells, peak })}\n`);
