/** One job in a process of its own, so that its peak memory is its own: `stages.js FOLDER` prints one line of JSON. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gather } from "../../src/app/gather";
import type { ReadFile } from "../../src/app/ports";
import { builtIn } from "../../src/campaign/built-in/index";
import { checkRegister } from "../../src/check/check";
import { readWorkbook } from "../../src/files/read";
import { writeWorkbook } from "../../src/files/write";
import { understandSheet } from "../../src/layout/understand";
import { NO_CHOICES } from "../../src/register/register";
import { buildReport } from "../../src/report/build-report";
import { dayOfIso } from "../../src/text/day";
import { emitCells, scanWorkbook } from "./floor";

export interface StageTimes {
  readonly scan: number;
  readonly read: number;
  /** Layout alone: which row is what. A second time, since taking in begins with it. */
  readonly layout: number;
  /** Layout, columns and clean records. */
  readonly understand: number;
  readonly check: number;
  readonly build: number;
  readonly emit: number;
  readonly write: number;
  readonly records: number;
  readonly cells: number;
  /** Bytes. */
  readonly peak: number;
}

const campaign = builtIn("quoc-oai-2022");
const today = dayOfIso("2022-07-15");
const [, , folder] = process.argv;
if (campaign === null || today === null || folder === undefined) throw new Error("usage: stages.js FOLDER");

const files = readdirSync(folder).sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));

/** Milliseconds of processor time, so that a busy machine measures the same. */
async function timed<T>(job: () => T | Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const from = process.cpuUsage();
  const result = await job();
  const { user, system } = process.cpuUsage(from);
  return { result, milliseconds: (user + system) / 1000 };
}

const read = await timed(async () => {
  const workbooks: ReadFile[] = [];
  for (const { name, bytes } of files) workbooks.push({ ok: true, workbook: await readWorkbook(name, bytes) });
  return workbooks;
});
const understood = await timed(() => gather(read.result, campaign, [], NO_CHOICES));
const laidOut = await timed(() => read.result.reduce((tables, file) => tables + (file.ok ? file.workbook.sheets.reduce((sum, grid) => sum + understandSheet(grid).tables.length, 0) : 0), 0));
const checked = await timed(() => checkRegister({ campaign, register: understood.result, today, earlier: [] }));
const built = await timed(() =>
  buildReport({ campaign, register: understood.result, findings: checked.result, today, earlier: [], version: "bench" }),
);
const written = await timed(() => writeWorkbook(built.result.workbook));
const peak = process.resourceUsage().maxRSS * 1024;
const scanned = await timed(() => files.reduce((sum, { bytes }) => sum + scanWorkbook(bytes), 0));
const emitted = await timed(() => emitCells(built.result.workbook.sheets));

const times: StageTimes = {
  scan: scanned.milliseconds,
  read: read.milliseconds,
  layout: laidOut.milliseconds,
  understand: understood.milliseconds,
  check: checked.milliseconds,
  build: built.milliseconds,
  emit: emitted.milliseconds,
  write: written.milliseconds,
  records: understood.result.records.length,
  cells: scanned.result,
  peak,
};
process.stdout.write(`${JSON.stringify(times)}\n`);
