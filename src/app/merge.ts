import type { ExpectedUnit } from "../campaign/campaign";
import { ROW_ROLES } from "../layout/layout";
import type { Ledger, Register } from "../register/register";
import { NO_LEDGER } from "./no-register";

function sum(ledgers: readonly Ledger[]): Ledger {
  const total = { ...NO_LEDGER };
  for (const ledger of ledgers) {
    total.rowsRead += ledger.rowsRead;
    for (const role of ROW_ROLES) total[role] += ledger[role];
  }
  return total;
}

/** Registers taken in file by file as one; files that could not be read stand last, as when taken in together. */
export function merged(parts: readonly Register[], expected: readonly ExpectedUnit[]): Register {
  const files = parts.flatMap((part) => part.files);
  return {
    files: [...files.filter(({ problem }) => problem === null), ...files.filter(({ problem }) => problem !== null)],
    records: parts.flatMap((part) => part.records),
    ledger: sum(parts.map(({ ledger }) => ledger)),
    expected,
  };
}
