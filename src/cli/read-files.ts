import { countBy } from "../base/count-by";
import path from "node:path";
import type { ReadFile } from "../app/ports/files";
import type { FoundFiles, NothingThere } from "./find-files";
import type { Progress } from "./progress";
import { readOne } from "./read-one";

/** Names that stay distinct when files of several folders are read: the shortest path endings that differ. */
export function displayNames(paths: readonly string[]): readonly string[] {
  const steps = paths.map((name) => path.resolve(name).split(path.sep));
  const ending = (parts: readonly string[], length: number): string => parts.slice(-length).join("/");
  const names = steps.map(() => "");
  let open = steps.map((_, index) => index);
  for (let length = 1; open.length > 0; length += 1) {
    // A name may be written with its letters taken apart: on screen it is the same.
    const key = (index: number): string => ending(steps[index] ?? [], length).normalize("NFC");
    const counts = countBy(open, key);
    for (const index of open) names[index] = ending(steps[index] ?? [], length);
    open = open.filter((index) => (counts.get(key(index)) ?? 0) > 1 && length < (steps[index]?.length ?? 0));
  }
  return names;
}

const notThere = ({ word, reason }: NothingThere): ReadFile => ({
  ok: false,
  file: { name: word, fingerprint: null, problem: { reason, detail: "" } },
});

/**
 * Reads the files one after the other, the next one beside the work on each; one that cannot be read, or is not there,
 * does not stop the rest.
 */
export async function* readEach({ paths, nothing }: FoundFiles, progress: Progress): AsyncGenerator<ReadFile, void> {
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
  for (const one of nothing) yield notThere(one);
  progress.done();
}

/** Reads all files. */
export async function readFiles(found: FoundFiles, progress: Progress): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for await (const file of readEach(found, progress)) read.push(file);
  return read;
}
