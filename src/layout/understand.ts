import { rowIndex } from "../grid/address";
import type { Grid } from "../grid/grid";
import { decodeSheet } from "./decode";
import type { RowEvidence, SheetEvidence, SheetReason } from "./evidence";
import { factsIn, factsOf, type SheetFacts } from "./row-facts";
import { headerlessTable } from "./headerless";
import type { Evidence, RowDecision, RowRole, SheetLayout } from "./layout";
import { whyNoList } from "./sheet-kind";
import { windowsOf } from "./side-by-side";
import { type TableParts, tableLayout } from "./table";
import { readRowAbove, type ZoneRow } from "./rows-above";
import { headerRowsOf, readZone, tableRows, type Zone } from "./zones";

/** Where two tables share a row, what the row is for the ledger. */
const STRENGTH: readonly RowRole[] = [
  "record",
  "continuation",
  "header",
  "number",
  "group",
  "total",
  "example",
  "title",
  "signature",
  "note",
  "unknown",
];

const stronger = (one: ZoneRow, other: ZoneRow): ZoneRow =>
  STRENGTH.indexOf(other.role) < STRENGTH.indexOf(one.role) ? other : one;

const BEYOND = 20_000;

function readSheet(grid: Grid, facts: SheetFacts): Zone {
  const starts = windowsOf(facts);
  const zones = starts.map((left, at) =>
    readZone(
      grid,
      starts.length === 1 ? facts : factsIn(facts, 0, facts.rows.length, left, (starts[at + 1] ?? BEYOND) - 1),
    ),
  );
  const zone = { tables: zones.flatMap((one) => one.tables), rows: zones.flatMap((one) => one.rows) };
  if (zone.tables.length > 0) return zone;
  const table = headerlessTable(grid, facts);
  if (table === null) return zone;
  const { block, context } = table;
  const titles = facts.rows.slice(0, block?.first ?? context.from).map(readRowAbove);
  const header = block === null ? [] : headerRowsOf(facts, block, table);
  return { tables: [table], rows: [...titles, ...header, ...tableRows(table)] };
}

const OUTSIDE: RowEvidence = { code: "row-no-list", params: {} };
const UNKNOWN: RowEvidence = { code: "row-unknown", params: {} };

const aside: Readonly<Record<SheetEvidence["code"], RowRole>> = {
  "sheet-list": "unknown",
  "sheet-blank": "note",
  "sheet-lookup": "note",
  "sheet-instructions": "example",
  "sheet-statistics": "note",
  "sheet-no-list": "note",
};
/** In a sheet that holds no list nothing is one of these. */
const OF_A_LIST: readonly RowRole[] = ["record", "continuation", "group", "unknown"];

/** What was decided on a row; the order of an ordinary sheet's decisions is that of its rows. */
function decisionsOf(facts: SheetFacts, zone: Zone): (row: number, at: number) => ZoneRow {
  const unknown = (row: number): ZoneRow => ({ row, role: "unknown", evidence: UNKNOWN, table: null });
  if (zone.rows.length === facts.rows.length && zone.rows.every(({ row }, at) => row === facts.rows[at]?.row))
    return (row, at) => zone.rows[at] ?? unknown(row);
  const byRow = new Map<number, ZoneRow>();
  for (const row of zone.rows) {
    const known = byRow.get(row.row);
    byRow.set(row.row, known === undefined ? row : stronger(known, row));
  }
  return (row) => byRow.get(row) ?? unknown(row);
}

/** One decision for each row of the sheet; zones of tables side by side speak of the same rows. */
function mergeRows(facts: SheetFacts, zone: Zone, why: SheetEvidence | null): readonly RowDecision[] {
  const decided = decisionsOf(facts, zone);
  const tableIndex = new Map<TableParts | null, number>(zone.tables.map((table, index) => [table, index]));
  return facts.rows.map(({ row }, at): RowDecision => {
    const { role, evidence, table } = decided(row, at);
    const index = table === null ? null : (tableIndex.get(table) ?? null);
    return why !== null && OF_A_LIST.includes(role)
      ? { row: rowIndex(row), role: aside[why.code], evidence: OUTSIDE, table: index }
      : { row: rowIndex(row), role, evidence, table: index };
  });
}

/**
 * What each row of a sheet is, where its tables stand and what their headers say, with the reason of each decision.
 * Legacy text is decoded first; `grid` in the result is the decoded sheet. Linear in the sheet's cells.
 */
export function understandSheet(grid: Grid): SheetLayout {
  const decoded = decodeSheet(grid);
  const facts = factsOf(decoded.grid);
  const zone = readSheet(decoded.grid, facts);
  const why = whyNoList(grid.name, zone.tables, facts.rows.length);
  const tables = zone.tables.map(tableLayout);
  const records = tables.reduce((sum, table) => sum + table.records.length, 0);
  const listed: SheetEvidence = { code: "sheet-list", params: { tables: tables.length, records } };
  return {
    name: grid.name,
    visibility: grid.visibility,
    grid: decoded.grid,
    encoding: decoded.encoding,
    conversions: decoded.conversions,
    listed: why === null,
    evidence: [why ?? listed],
    tables,
    rows: mergeRows(facts, zone, why),
  };
}

/** The same sheet taken in although it was not seen as a list: its tables' records are records again. */
export function takeAnyway(layout: SheetLayout): SheetLayout {
  const roles = new Map<number, RowRole>();
  for (const table of layout.tables) {
    for (const { row, continuations } of table.records) {
      roles.set(row, "record");
      for (const next of continuations) roles.set(next, "continuation");
    }
    for (const { row } of table.groups) roles.set(row, "group");
  }
  return {
    ...layout,
    listed: true,
    rows: layout.rows.map((row) => ({ ...row, role: roles.get(row.row) ?? row.role })),
  };
}

/** The same sheet left out for a reason found out later: nothing of it is a record. */
export const leaveOut = (layout: SheetLayout, why: Evidence<SheetReason>): SheetLayout => ({
  ...layout,
  listed: false,
  evidence: [why, ...layout.evidence],
  rows: layout.rows.map((row) => (OF_A_LIST.includes(row.role) ? { ...row, role: "note", evidence: OUTSIDE } : row)),
});
