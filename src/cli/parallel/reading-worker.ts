import { parentPort, workerData } from "node:worker_threads";
import { gathererIn, withoutCells } from "../../app/gather";
import { readOne } from "../read-one";
import type { ReadingAnswer, ReadingJob, ReadingTask } from "./reading-job";

/** Answers, in a thread of its own, each file that it is handed with what was understood of it. */
export async function serve(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("started as a program, not as a thread");
  const { context, choices } = workerData as ReadingJob;
  const take = gathererIn(context, choices);
  for await (const task of tasksOf(port)) {
    const answer: ReadingAnswer = withoutCells(take([await readOne(task.path, task.name)]));
    port.postMessage(answer);
  }
}

async function* tasksOf(port: NonNullable<typeof parentPort>): AsyncGenerator<ReadingTask, void> {
  for (;;) {
    yield await new Promise<ReadingTask>((resolve) => {
      port.once("message", resolve);
    });
  }
}
