import type { Ledger, Register } from "../register/register";

export const NO_LEDGER: Ledger = {
  rowsRead: 0,
  title: 0,
  header: 0,
  number: 0,
  group: 0,
  record: 0,
  continuation: 0,
  total: 0,
  note: 0,
  signature: 0,
  example: 0,
  unknown: 0,
};

/** Nothing taken in yet. */
export const NO_REGISTER: Register = { files: [], records: [], ledger: NO_LEDGER, expected: [] };
