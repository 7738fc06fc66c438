import { rowNumberOf, type RowIndex } from "../grid/address";
import type { RecordRows, RowDecision, RowRole, SheetLayout, TableLayout } from "../layout/layout";
import type { Choices } from "./register";

/** The name by which choices and records know a row. */
const rowId = (file: string, sheet: string, row: RowIndex): string => `${file}#${sheet}#${rowNumberOf(row)}`;

function nearestTable(layout: SheetLayout, row: number): number | null {
  let best: number | null = null;
  let distance = Infinity;
  layout.tables.forEach(({ range }, at) => {
    const apart = row < range.top ? range.top - row : row > range.bottom ? row - range.bottom : 0;
    if (apart < distance) {
      distance = apart;
      best = at;
    }
  });
  return best;
}

/** Records of a table once more from its rows' roles. */
function recordsOf(table: TableLayout, rows: readonly RowDecision[]): readonly RecordRows[] {
  const groupsOf = new Map(table.records.map((record) => [record.row, record.groups]));
  const records: { row: RowIndex; continuations: RowIndex[]; groups: readonly number[] }[] = [];
  let groups: readonly number[] = [];
  for (const { row, role } of rows) {
    groups = groupsOf.get(row) ?? groups;
    const open = records.at(-1);
    if (role === "record") records.push({ row, continuations: [], groups });
    else if (role === "continuation" && open !== undefined) open.continuations.push(row);
  }
  return records;
}

/** The layout with the roles that a person gave to rows. */
export function withRowChoices(layout: SheetLayout, file: string, choices: Choices): SheetLayout {
  if (Object.keys(choices.rows).length === 0) return layout;
  const given = new Map<number, RowRole>();
  for (const decision of layout.rows) {
    const role = choices.rows[rowId(file, layout.name, decision.row)];
    if (role !== undefined && role !== decision.role) given.set(decision.row, role);
  }
  if (given.size === 0) return layout;
  const touched = new Set<number>();
  const rows = layout.rows.map((decision): RowDecision => {
    const role = given.get(decision.row);
    if (role === undefined) return decision;
    const table = decision.table ?? (role === "record" || role === "continuation" ? nearestTable(layout, decision.row) : null);
    if (table !== null) touched.add(table);
    return { ...decision, role, table, evidence: { code: "row-clerk", params: { row: rowNumberOf(decision.row) } } };
  });
  const tables = layout.tables.map((table, at) => (touched.has(at) ? { ...table, records: recordsOf(table, rows.filter((row) => row.table === at)) } : table));
  return { ...layout, rows, tables };
}
