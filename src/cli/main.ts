import { keepHeapModest } from "./modest-heap";
import { run } from "./run";

keepHeapModest();

// A reader such as `head` may leave before all is said; that is no failure of ours.
process.stdout.on("error", (error: Error & { readonly code?: string }) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  today: new Date(),
});
