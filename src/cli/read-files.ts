import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ReadFile } from "../app/ports/files";
import { readWorkbook } from "../files/read/read-workbook";
import { FileProblemError } from "../files/read/problem";
import type { Progress } from "./progress";
import { isSystemError } from "./system-error";

/** Names that stay distinct when files of several folders are read: the shortest path endings that differ. */
function displayNames(paths: readonly string[]): readonly string[] {
  const steps = paths.map((name) => path.resolve(name).split(path.sep));
  const ending = (parts: readonly string[], length: number): string => parts.slice(-length).join("/");
  const names = steps.map(() => "");
  let open = steps.map((_, index) => index);
  for (let length = 1; open.length > 0; length += 1) {
    const counts = new Map<string, number>();
    // A name may be written with its letters taken apart: on screen it is the same.
    const key = (index: number): string => ending(steps[index] ?? [], length).normalize("NFC");
    for (const index of open) counts.set(key(index), (counts.get(key(index)) ?? 0) + 1);
    for (const index of open) names[index] = ending(steps[index] ?? [], length);
    open = open.filter((index) => (counts.get(key(index)) ?? 0) > 1 && length < (steps[index]?.length ?? 0));
  }
  return names;
}

async function readOne(file: string, name: string): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, file: { name, fingerprint: null, problem: { reason: "not-opened", detail: error.code } } };
  }
  try {
    return { ok: true, workbook: { ...(await readWorkbook(name, bytes)), name } };
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    const fingerprint = createHash("sha256").update(bytes).digest("hex");
    return { ok: false, file: { name, fingerprint, problem: error.problem } };
  }
}

/**
 * Reads the files one after the other, the next one beside the work on each; one that cannot be read does not stop the
 * rest.
 */
export async function* readEach(paths: readonly string[], progress: Progress): AsyncGenerator<ReadFile, void> {
  const names = displayNames(paths);
  const begin = (index: number): Promise<ReadFile> | null => {
    const file = paths[index];
    return file === undefined ? null : readOne(file, names[index] ?? file);
  };
  let reading = begin(0);
  for (let index = 0; reading !== null; index += 1) {
    progress.step(index, paths.length, names[index] ?? "");
    const file = await reading;
    reading = begin(index + 1);
    yield file;
  }
  progress.done();
}

/** Reads all files. */
export async function readFiles(paths: readonly string[], progress: Progress): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for await (const file of readEach(paths, progress)) read.push(file);
  return read;
}
