import type { FileBytes } from "../app/views/file";
import { localTime } from "../text/local-time";

/** The bytes of chosen or dropped files, in the order of their names. */
export async function bytesOf(files: readonly File[]): Promise<readonly FileBytes[]> {
  const sorted = [...files].sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }));
  const read: FileBytes[] = [];
  for (const file of sorted)
    read.push({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      modified: localTime(new Date(file.lastModified)),
    });
  return read;
}
