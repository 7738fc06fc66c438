import { rowIndex } from "../grid/address";
import type { Grid } from "../grid/grid";
import { decodeSheet } from "./decode";
import type { RowEvidence, SheetEvidence } from "./evidence";
import { factsOf, type SheetFacts } from "./facts";
import type { RowDecision, RowRole, SheetLayout } from "./layout";
import { type TableParts, tableLayout } from "./table";
import { readZone, type Zone, type ZoneRow } from "./zones";

/** Where two tables share a row, what the row is for the ledger. */
const STRENGTH: readonly RowRole[] = ["record", "continuation", "header", "number", "group", "total", "example", "title", "signature", "note", "unknown"];

const stronger = (one: ZoneRow, other: ZoneRow): ZoneRow => (STRENGTH.indexOf(other.role) < STRENGTH.indexOf(one.role) ? other : one);

function mergeRows(facts: SheetFacts, zone: Zone): readonly RowDecision[] {
  const byRow = new Map<number, ZoneRow>();
  for (const row of zone.rows) {
    const known = byRow.get(row.row);
    byRow.set(row.row, known === undefined ? row : stronger(known, row));
  }
  const tableIndex = new Map<TableParts, number>(zone.tables.map((table, index) => [table, index]));
  const unknown: RowEvidence = { code: "row-unknown", params: {} };
  return facts.rows.map(({ row }) => {
    const decision = byRow.get(row);
    return {
      row: rowIndex(row),
      role: decision?.role ?? "unknown",
      evidence: decision?.evidence ?? unknown,
      table: decision?.table == null ? null : (tableIndex.get(decision.table) ?? null),
    };
  });
}

/**
 * What each row of a sheet is, where its tables stand and what their headers say, with the reason of each decision.
 * Legacy text is decoded first; `grid` in the result is the decoded sheet. Linear in the sheet's cells.
 */
export function understandSheet(grid: Grid): SheetLayout {
  const decoded = decodeSheet(grid);
  const facts = factsOf(decoded.grid);
  const zone = readZone(decoded.grid, facts);
  const tables = zone.tables.map(tableLayout);
  const records = tables.reduce((sum, table) => sum + table.records.length, 0);
  const evidence: SheetEvidence = { code: "sheet-list", params: { tables: tables.length, records } };
  return {
    name: grid.name,
    visibility: grid.visibility,
    grid: decoded.grid,
    encoding: decoded.encoding,
    conversions: decoded.conversions,
    listed: tables.length > 0,
    evidence: [evidence],
    tables,
    rows: mergeRows(facts, zone),
  };
}
