import type { ExpectedUnit } from "../campaign/campaign";
import type { Register } from "./register";
import { sumOfLedgers } from "./ledger";

/** Registers taken in file by file as one; files that could not be read stand last, as when taken in together. */
export function merged(parts: readonly Register[], expected: readonly ExpectedUnit[]): Register {
  const files = parts.flatMap((part) => part.files);
  return {
    files: [...files.filter(({ problem }) => problem === null), ...files.filter(({ problem }) => problem !== null)],
    records: parts.flatMap((part) => part.records),
    ledger: sumOfLedgers(parts.map(({ ledger }) => ledger)),
    expected,
  };
}
