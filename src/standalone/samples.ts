import { isRecord } from "../base/is-record";
import type { SamplesPort } from "../app/ports/surroundings";
import type { FileBytes } from "../app/views/file";

interface PackedFile {
  readonly name: string;
  readonly base64: string;
}

interface PackedSet {
  readonly files: readonly PackedFile[];
  readonly units: PackedFile | null;
}

const isFile = (value: unknown): value is PackedFile =>
  isRecord(value) && typeof value["name"] === "string" && typeof value["base64"] === "string";

const isSet = (value: unknown): value is PackedSet =>
  isRecord(value) &&
  Array.isArray(value["files"]) &&
  value["files"].every(isFile) &&
  (value["units"] === null || isFile(value["units"]));

const unpacked = ({ name, base64 }: PackedFile): FileBytes => ({
  name,
  bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
});

/** The samples that the page carries in itself: it asks no server for anything. */
export function carriedSamples(text: string): SamplesPort {
  const parsed: unknown = JSON.parse(text);
  const sets = isRecord(parsed) ? parsed : {};
  return {
    campaigns: () => Promise.resolve(Object.keys(sets)),
    load: (campaign) => {
      const set = sets[campaign];
      return Promise.resolve(
        isSet(set) ? { files: set.files.map(unpacked), units: set.units === null ? null : unpacked(set.units) } : null,
      );
    },
  };
}
