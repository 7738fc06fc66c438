import { stat } from "node:fs/promises";
import type { Worker } from "node:worker_threads";
import { gathererIn, withoutCells } from "../../app/gather";
import type { FileProblem } from "../../grid/file-problem";
import type { Register } from "../../register/register";
import type { FoundFiles } from "../find-files";
import type { Progress } from "../progress";
import { displayNames, readEach } from "../read-files";
import { isSystemError } from "../system-error";
import type { ReadingAnswer, ReadingJob, ReadingTask } from "./reading-job";
import type { Workers } from "./workers";

/** Bytes of files that are worth a thread: starting one costs as much as reading so many. */
const WORTH_A_THREAD = 150_000;
/** A thread that says nothing for so long does not come back: beyond the time that a file may take. */
const SILENCE_MS = 150_000;

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isSystemError(error)) return 0;
    throw error;
  }
}

/** How many threads the files are worth; the machine may have fewer. */
async function threadsFor(paths: readonly string[], most: number): Promise<number> {
  if (paths.length < 2 || most < 2) return 1;
  const sizes = await Promise.all(paths.map(sizeOf));
  const worth = Math.floor(sizes.reduce((sum, size) => sum + size, 0) / WORTH_A_THREAD);
  return Math.max(1, Math.min(most, worth, paths.length));
}

type Outcome = { readonly register: ReadingAnswer } | { readonly problem: FileProblem };

const problemOf = (error: unknown): FileProblem =>
  isSystemError(error) && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { reason: "too-large", detail: "" }
    : { reason: "damaged", detail: error instanceof Error ? error.name : "" };

/** Hands one file to a thread. A thread that dies or falls silent has no answer but a problem, and is of no more use. */
function ask(worker: Worker, task: ReadingTask): Promise<Outcome> {
  return new Promise((resolve) => {
    const watchdog = setTimeout(() => {
      settle({ problem: { reason: "time", detail: `${String(SILENCE_MS / 1000)} s` } });
    }, SILENCE_MS);
    const onMessage = (register: ReadingAnswer): void => {
      settle({ register });
    };
    const onError = (error: unknown): void => {
      settle({ problem: problemOf(error) });
    };
    const onExit = (): void => {
      settle({ problem: { reason: "damaged", detail: "" } });
    };
    const settle = (outcome: Outcome): void => {
      clearTimeout(watchdog);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    worker.once("message", onMessage).once("error", onError).once("exit", onExit);
    worker.postMessage(task);
  });
}

/** Reads and understands on several threads, each taking the next file as soon as it has done one. */
async function inParallel(
  tasks: readonly ReadingTask[],
  threads: number,
  start: () => Worker,
  onDone: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = start();
    try {
      for (let task = tasks[next]; task !== undefined; task = tasks[next]) {
        const index = next;
        next += 1;
        const outcome = await ask(worker, task);
        onDone(index, outcome);
        if ("problem" in outcome) {
          await worker.terminate();
          worker = start();
        }
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}

/**
 * The register of each file without its cells, in the order of the files; on several threads where that is worth it,
 * with the same result.
 */
export async function understandFiles(
  found: FoundFiles,
  job: ReadingJob,
  workers: Workers | null,
  progress: Progress,
): Promise<readonly Register[]> {
  const take = gathererIn(job.context, job.choices);
  const threads = workers === null ? 1 : await threadsFor(found.paths, workers.most);
  const parts: Register[] = [];
  if (workers === null || threads < 2) {
    for await (const file of readEach(found, progress)) parts.push(withoutCells(take([file])));
    return parts;
  }
  const names = displayNames(found.paths);
  const tasks = found.paths.map((path, index): ReadingTask => ({ path, name: names[index] ?? path }));
  let done = 0;
  await inParallel(
    tasks,
    threads,
    () => workers.start(job),
    (index, outcome) => {
      const name = tasks[index]?.name ?? "";
      progress.step(done, tasks.length, name);
      done += 1;
      parts[index] =
        "register" in outcome
          ? outcome.register
          : take([{ ok: false, file: { name, fingerprint: null, problem: outcome.problem } }]);
    },
  );
  for await (const file of readEach({ paths: [], nothing: found.nothing }, progress)) parts.push(take([file]));
  return parts;
}
