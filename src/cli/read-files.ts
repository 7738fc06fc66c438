import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ReadFile } from "../app/ports";
import { readWorkbook } from "../files/read";
import { FileProblemError } from "../files/read-problem";
import type { Progress } from "./progress";

/** Names that stay distinct when files of several folders are read: the shortest path endings that differ. */
function displayNames(paths: readonly string[]): readonly string[] {
  const base = paths.map((name) => path.basename(name));
  const counts = new Map<string, number>();
  for (const name of base) counts.set(name, (counts.get(name) ?? 0) + 1);
  return paths.map((full, index) => {
    const name = base[index] ?? full;
    return (counts.get(name) ?? 0) > 1 ? full.split(path.sep).join("/") : name;
  });
}

async function readOne(file: string, name: string): Promise<ReadFile> {
  const bytes = await readFile(file);
  try {
    return { ok: true, workbook: await readWorkbook(name, bytes) };
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    const fingerprint = createHash("sha256").update(bytes).digest("hex");
    return { ok: false, file: { name, fingerprint, problem: error.problem } };
  }
}

/** Reads all files one after the other; one that cannot be read does not stop the rest. */
export async function readFiles(paths: readonly string[], progress: Progress): Promise<readonly ReadFile[]> {
  const names = displayNames(paths);
  const read: ReadFile[] = [];
  for (const [index, file] of paths.entries()) {
    const name = names[index] ?? file;
    progress.step(index, paths.length, name);
    read.push(await readOne(file, name));
  }
  progress.done();
  return read;
}
