import { zipSync } from "fflate";

/** ZIP's first day, in local time as the format has it: the same files give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** Several files as one. They are stored as they are: workbooks are compressed already. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: NO_DAY });
}
