import type { RowRole } from "../layout/layout";
import type { Ledger, Register, TakenFile } from "./register";

const noRows = (): Record<RowRole, number> => ({
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
});

/** The ledger of no rows at all. */
const NO_LEDGER: Ledger = { rowsRead: 0, ...noRows() };

/** Nothing taken in yet. */
export const NO_REGISTER: Register = { files: [], records: [], ledger: NO_LEDGER, expected: [] };

/** Counts every non-empty row of the sheets that hold a list, by its role. */
export function ledgerOf(files: readonly TakenFile[]): Ledger {
  const counts = noRows();
  let rowsRead = 0;
  for (const { sheets } of files) {
    for (const { layout } of sheets) {
      if (!layout.listed) continue;
      rowsRead += layout.rows.length;
      for (const { role } of layout.rows) counts[role] += 1;
    }
  }
  return { rowsRead, ...counts };
}
