import { languageAsked } from "./arguments";
import { keepHeapModest } from "./modest-heap";
import { workersFrom } from "./parallel/workers";
import { run } from "./run";
import { streamOutput } from "./standard-output";
import { en } from "./wording/en";
import { vi } from "./wording/vi";
import { dropUnfinished } from "./write-file";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ends as the signal wants it, what was begun taken away first. */
function leaveNothingBehind(words: readonly string[]): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      dropUnfinished();
      process.stderr.write(`\n${(languageAsked(words) === "en" ? en : vi).stopped}\n`);
      process.kill(process.pid, signal);
    });
  }
}

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  keepHeapModest();
  const words = process.argv.slice(2);
  leaveNothingBehind(words);
  const err = streamOutput(process.stderr);
  process.exitCode = await run(words, {
    out: streamOutput(process.stdout),
    err,
    today: new Date(),
    workers: workersFrom(process.argv[1] ?? ""),
  });
}
