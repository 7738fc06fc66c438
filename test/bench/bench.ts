/**
 * `npm run bench`: processor time and peak memory of every stage, as ratios against a floor and against pandas in the
 * same run; then a report of 200 units by the command line. `npm run national` is the run of a million records.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeShortWorkbook, makeWorkbook } from "./fixtures";
import type { Stage, StageTimes, Took } from "./stages";

interface Job {
  readonly label: string;
  readonly files: number;
  readonly rows: number;
  /** Short texts, a third of the files in letters from before Unicode; else long texts in Unicode. */
  readonly short?: true;
}

const JOBS: readonly Job[] = [
  { label: "60 files × 500 rows, short texts, a third in TCVN3 or VNI", files: 60, rows: 500, short: true },
  { label: "240 files × 40 rows, short texts, a third in TCVN3 or VNI", files: 240, rows: 40, short: true },
  { label: "60 files × 500 rows", files: 60, rows: 500 },
  { label: "1 file × 1,000 rows", files: 1, rows: 1_000 },
  { label: "1 file × 10,000 rows", files: 1, rows: 10_000 },
  { label: "1 file × 100,000 rows", files: 1, rows: 100_000 },
];
const RUNS = 2;
const MEGABYTE = 1024 * 1024;

const root = path.join(tmpdir(), `so-thi-dua-bench-${String(process.pid)}`);
const dist = path.join(import.meta.dirname, "../../dist");
const stages = path.join(dist, "bench/stages.js");
const program = path.join(dist, "cli/so-thi-dua.js");

function makeFiles({ files, rows, short }: Job, folder: string): void {
  const make = short === true ? makeShortWorkbook : makeWorkbook;
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < files; index += 1) {
    const name = `don-vi-${String(index + 1).padStart(2, "0")}.xlsx`;
    writeFileSync(path.join(folder, name), make(rows, index + 1, `Xã Số ${String(index + 1)}`));
  }
}

/** The better of some cold processes, stage by stage. */
function measure(folder: string): StageTimes {
  const runs = Array.from({ length: RUNS }, () => {
    const out = execFileSync(process.execPath, [stages, folder], { encoding: "utf8", maxBuffer: MEGABYTE });
    return JSON.parse(out) as StageTimes;
  });
  return runs.reduce((best, run) => ({
    ...run,
    took: better(best.took, run.took),
    peak: Math.min(best.peak, run.peak),
  }));
}

type Times = StageTimes["took"];

function better(one: Times, other: Times): Times {
  const least = (stage: Stage): Took => ({
    processor: Math.min(one[stage].processor, other[stage].processor),
    clock: Math.min(one[stage].clock, other[stage].clock),
  });
  return {
    scan: least("scan"),
    read: least("read"),
    layout: least("layout"),
    understand: least("understand"),
    check: least("check"),
    build: least("build"),
    emit: least("emit"),
    write: least("write"),
  };
}

const PANDAS = `
import glob, sys, time, warnings, pandas
warnings.simplefilter("ignore")
clock, started = time.perf_counter(), time.process_time()
for name in sorted(glob.glob(sys.argv[1] + "/*.xlsx")):
    pandas.read_excel(name, header=None, dtype=object)
print((time.process_time() - started) * 1000, (time.perf_counter() - clock) * 1000)
`;

/** What pandas needs to read the same files; null where Python has no pandas. */
function pandas(folder: string): Took | null {
  for (const python of ["/usr/bin/python3", "python3", "python"]) {
    const run = spawnSync(python, ["-c", PANDAS, folder], { encoding: "utf8" });
    if (run.status !== 0) continue;
    const [processor = 0, clock = 0] = run.stdout.trim().split(" ").map(Number);
    return { processor, clock };
  }
  return null;
}

/** The stages of the whole job. */
const WHOLE = ["read", "understand", "check", "build", "write"] as const;
const wholeOf = (took: Times, by: keyof Took): number => WHOLE.reduce((sum, stage) => sum + took[stage][by], 0);

const ratio = (a: number, b: number): string => (a / b).toFixed(2);
const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;

function show(job: Job, { took, records, cells, peak }: StageTimes, peer: Took | null): void {
  const of = (stage: Stage): number => took[stage].processor;
  const thinking = of("understand") + of("check") + of("build");
  const against = (by: keyof Took): string =>
    peer === null ? "pandas not installed" : `${ratio(wholeOf(took, by), peer[by])} × pandas' mere reading`;
  console.log(
    `\n${job.label} (${String(records)} records, ${String(cells)} cells, peak ${(peak / MEGABYTE).toFixed(0)} MB), processor time`,
  );
  console.log(`  read        ${ms(of("read"))}   ${ratio(of("read"), of("scan"))} × inflate-and-scan (goal ≤ 2.5)`);
  console.log(`  layout      ${ms(of("layout"))}   ${ratio(of("layout"), of("read"))} × read`);
  console.log(
    `  understand  ${ms(of("understand"))}   ${ratio(of("understand"), of("read"))} × read, layout included (goal ≤ 1)`,
  );
  console.log(`  check       ${ms(of("check"))}`);
  console.log(
    `  build       ${ms(of("build"))}   understand + check + build = ${ratio(thinking, of("read"))} × read (goal ≤ 1)`,
  );
  console.log(`  write       ${ms(of("write"))}   ${ratio(of("write"), of("emit"))} × bare emitter (goal ≤ 2)`);
  console.log(`  whole       ${ms(wholeOf(took, "processor"))}   ${against("processor")}`);
  console.log(`  by the clock${ms(wholeOf(took, "clock"))}   ${against("clock")} (goal < 1)`);
}

const COMMAND = { label: "200 files × 50 rows", files: 200, rows: 50 } as const;

/** The whole program as a clerk would start it: from workbooks to the written report. */
function showCommand(folder: string): void {
  const out = path.join(root, "bao-cao.xlsx");
  const from = performance.now();
  const run = spawnSync(
    process.execPath,
    [program, "report", folder, "--campaign", "quoc-oai-2022", "--today", "2022-07-15", "--out", out, "--json"],
    { encoding: "utf8", maxBuffer: 64 * MEGABYTE },
  );
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `\n${COMMAND.label} by the command line, read, checked and written: ${seconds.toFixed(1)} s of the clock`,
  );
}

const growth: { rows: number; whole: number }[] = [];
try {
  for (const job of JOBS) {
    const folder = path.join(root, `${String(job.files)}x${String(job.rows)}${job.short === true ? "-ngan" : ""}`);
    makeFiles(job, folder);
    const times = measure(folder);
    show(job, times, pandas(folder));
    if (job.files === 1) growth.push({ rows: job.rows, whole: wholeOf(times.took, "processor") });
    rmSync(folder, { recursive: true });
  }
  const folder = path.join(root, "command");
  makeFiles(COMMAND, folder);
  showCommand(folder);
} finally {
  rmSync(root, { recursive: true, force: true });
}

const [, small] = growth;
const large = growth.at(-1);
if (small !== undefined && large !== undefined) {
  const exponent = Math.log(large.whole / small.whole) / Math.log(large.rows / small.rows);
  console.log(
    `\nGrowth from ${String(small.rows)} to ${String(large.rows)} rows: time ~ rows^${exponent.toFixed(2)} (goal ≤ 1.1)`,
  );
}
