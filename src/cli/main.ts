import nodeModule from "node:module";
import { isMainThread } from "node:worker_threads";

interface CompileCache {
  readonly enableCompileCache: () => unknown;
}
const keepsCompiled = (module: object): module is CompileCache => "enableCompileCache" in module;

// Newer versions of Node keep what they compiled for the next start.
if (keepsCompiled(nodeModule)) nodeModule.enableCompileCache();

if (isMainThread) await (await import("./program")).start();
else await (await import("./parallel/reading-worker")).serve();
