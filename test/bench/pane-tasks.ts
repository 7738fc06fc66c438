/**
 * Part of `npm run bench`: how long the pane keeps its page busy at a stretch while sixty files are taken in. Prints
 * the longest tasks in milliseconds of the processor, beside that of a task which a person just notices on this
 * machine.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chooseCampaign, goTo, newPane, settled, UNITS } from "../e2e/pane-driver";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";

const FILES = 60;
/** So much work takes 50 ms on an ordinary machine, what a person just notices. */
const NOTICED_ROUNDS = 3_000;
const SHOWN = 5;
/** What else the machine does shows in some of them. */
const RUNS = 3;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const isTrace = (value: unknown): value is { readonly traceEvents: readonly TraceEvent[] } =>
  typeof value === "object" && value !== null && "traceEvents" in value;

/**
 * Milliseconds of the processor that each task of the pages' threads took while `work` went on, longest first. Time of
 * the processor, not of the clock: what else the machine does is not the pane's fault.
 */
async function tasksDuring(
  { browser }: PlayedExcel,
  { page }: ExcelPage,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] });
  await work();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString("utf8"));
  if (!isTrace(trace)) throw new Error("the browser gave no trace");
  const threads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${String(pid)}/${String(tid)}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === "X" && name === "RunTask" && threads.has(`${String(pid)}/${String(tid)}`),
  );
  return tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000])).sort((a, b) => b - a);
}

/** Milliseconds of the processor that a person just notices on this machine, now. */
async function noticed(excel: PlayedExcel, page: ExcelPage): Promise<number> {
  const [longest = 0] = await tasksDuring(excel, page, async () => {
    await page.page.evaluate((rounds) => {
      const words = Array.from({ length: 40 }, (_unused, index) => `đơn vị ${String((index * 7919) % 40)}`);
      let length = 0;
      for (let round = 0; round < rounds; round += 1) length += JSON.stringify([...words].sort()).length;
      return length;
    }, NOTICED_ROUNDS);
  });
  return longest;
}

const folder = mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
const samples = readdirSync(UNITS).sort();
const files = Array.from({ length: FILES }, (_unused, index) => {
  const name = samples[index % samples.length] ?? "";
  const copy = path.join(folder, `${String(index + 1).padStart(2, "0")} - ${name}`);
  writeFileSync(copy, readFileSync(path.join(UNITS, name)));
  return copy;
});
/** Takes the files in, in a new pane; gives the longest tasks and one that is just noticed, in milliseconds. */
async function takeIn(excel: PlayedExcel): Promise<{ readonly tasks: readonly number[]; readonly just: number }> {
  const { page, frame } = await newPane(excel);
  await chooseCampaign(frame);
  await goTo(frame, "take-in");
  const just = await noticed(excel, page);
  const tasks = await tasksDuring(excel, page, async () => {
    await frame.setInputFiles('[data-testid="files"]', files);
    await frame.waitForSelector('[data-testid="totals"]');
    await settled(frame);
  });
  await page.close();
  return { tasks, just };
}

const excel = await startExcel();
try {
  console.log(`The pane taking in ${String(FILES)} files, ${String(RUNS)} times; its longest tasks:`);
  for (let run = 0; run < RUNS; run += 1) {
    const { tasks, just } = await takeIn(excel);
    const figures = tasks.slice(0, SHOWN).map((task) => `${task.toFixed(0)} ms (${(task / just).toFixed(2)} ×)`);
    console.log(`  ${figures.join(", ")} a task just noticed, ${just.toFixed(0)} ms`);
  }
} finally {
  await excel.close();
  rmSync(folder, { recursive: true });
}
