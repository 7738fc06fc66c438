import type { ExpectedUnit } from "../campaign/campaign";
import { ledgerOf } from "./ledger";
import type { Register, TakenFile } from "./register";

/** Files in their order; of several with the same bytes only the first gives anything. */
function withoutRepeats(files: readonly TakenFile[]): readonly TakenFile[] {
  const first = new Map<string, string>();
  return files.map((file) => {
    const { fingerprint, problem } = file;
    if (fingerprint === null || problem !== null) return file;
    const known = first.get(fingerprint);
    if (known !== undefined) return { ...file, sheets: [], repeats: known };
    first.set(fingerprint, file.file);
    return file;
  });
}

/**
 * Registers taken in file by file as one; files that could not be read stand last, as when taken in together. A file
 * that was given before under another name is told and not counted again.
 */
export function merged(parts: readonly Register[], expected: readonly ExpectedUnit[]): Register {
  const given = withoutRepeats(parts.flatMap((part) => part.files));
  const files = [
    ...given.filter(({ problem }) => problem === null),
    ...given.filter(({ problem }) => problem !== null),
  ];
  const repeated = new Set(given.flatMap(({ file, repeats }) => (repeats === undefined ? [] : [file])));
  return {
    files,
    records: parts.flatMap(({ records }) =>
      repeated.size === 0 ? records : records.filter(({ source }) => !repeated.has(source.file)),
    ),
    ledger: ledgerOf(files),
    expected,
  };
}
