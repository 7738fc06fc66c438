import { existsSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadingJob } from "./reading-job";

/** Threads that read files. */
export interface Workers {
  /** How many of them this machine has to spare. */
  readonly most: number;
  readonly start: (job: ReadingJob) => Worker;
}

const HEAP_MEGABYTES = 1_000;

/** Threads that run the started program again as readers; none where it was not built for Node. */
export function workersFrom(started: string): Workers | null {
  if (!existsSync(started)) return null;
  // npm starts it by a link of another name.
  const program = realpathSync(started);
  if (!program.endsWith(".js")) return null;
  return {
    most: availableParallelism(),
    start: (job) =>
      new Worker(program, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      }),
  };
}
