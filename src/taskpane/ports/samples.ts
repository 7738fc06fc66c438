import { isRecord } from "../../base/is-record";
import type { SamplesPort } from "../../app/ports/surroundings";
import type { FileBytes } from "../../app/views/file";

interface SampleSet {
  readonly files: readonly string[];
  readonly units: string | null;
}

function isSet(value: unknown): value is SampleSet {
  return (
    isRecord(value) &&
    Array.isArray(value["files"]) &&
    value["files"].every((file) => typeof file === "string") &&
    (value["units"] === null || typeof value["units"] === "string")
  );
}

async function fetched(folder: string, path: string): Promise<FileBytes> {
  const response = await fetch(`${folder}${path.split("/").map(encodeURIComponent).join("/")}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { name: path.split("/").at(-1) ?? path, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function readIndex(): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch("samples/index.json");
  const index: unknown = response.ok ? await response.json() : {};
  return isRecord(index) ? index : {};
}

/** The samples that are served beside the pane; `index.json` in their folder lists them. */
export const servedSamples: SamplesPort = {
  campaigns: async () => Object.keys(await readIndex()),
  load: async (campaign, onProgress) => {
    const set = (await readIndex())[campaign];
    if (!isSet(set)) return null;
    const folder = `samples/${campaign}/`;
    const files: FileBytes[] = [];
    for (const [at, path] of set.files.entries()) {
      onProgress({ done: at, total: set.files.length, what: path });
      files.push(await fetched(folder, path));
    }
    return { files, units: set.units === null ? null : await fetched(folder, set.units) };
  },
};
