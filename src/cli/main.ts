import nodeModule from "node:module";
import { isMainThread } from "node:worker_threads";

// Newer versions of Node keep what they compiled for the next start.
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function")
  nodeModule.enableCompileCache();

if (isMainThread) await (await import("./program")).start();
else await (await import("./parallel/reading-worker")).serve();
