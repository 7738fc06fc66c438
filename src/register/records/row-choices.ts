import { rowNumberOf, type RowIndex } from "../../grid/address";
import type { RecordRows, RowDecision, RowRole, SheetLayout, TableLayout } from "../../layout/layout";
import type { Choices } from "../register";

/** The name by which choices and records know a row. */
export const rowId = (file: string, sheet: string, row: RowIndex): string => `${file}#${sheet}#${rowNumberOf(row)}`;

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

const CHOSEN = "row-clerk";

/** Whether a person said what the row is. */
export const isChosen = ({ row, evidence }: RowDecision): boolean =>
  evidence.code === CHOSEN && evidence.params["row"] === rowNumberOf(row);

/** A role, and the row of which a person said it. */
interface Given {
  readonly role: RowRole;
  readonly by: RowIndex;
}
type GivenRoles = ReadonlyMap<RowIndex, Given>;

/** The table that a row belongs to in its new role; null where none is near. */
function tableOf({ row, table }: RowDecision, role: RowRole, layout: SheetLayout): number | null {
  return table ?? (role === "record" || role === "continuation" ? nearestTable(layout, row) : null);
}

/**
 * Whether the role can be taken up: a record needs a table, a continuation a record above it. Else its content would be
 * lost.
 */
function isPossible(decision: RowDecision, role: RowRole, layout: SheetLayout, given: GivenRoles): boolean {
  if (role !== "record" && role !== "continuation") return true;
  const table = tableOf(decision, role, layout);
  if (table === null || role === "record") return table !== null;
  return layout.rows.some(
    (above) =>
      above.row < decision.row &&
      (given.get(above.row)?.role ?? above.role) === "record" &&
      tableOf(above, "record", layout) === table,
  );
}

/** The roles that a person gave to rows of a sheet. What continues a record that is none goes the same way. */
function givenRoles(layout: SheetLayout, file: string, choices: Choices): GivenRoles {
  const given = new Map<RowIndex, Given>();
  for (const { row, role: told } of layout.rows) {
    const role = choices.rows[rowId(file, layout.name, row)];
    if (role !== undefined && role !== told) given.set(row, { role, by: row });
  }
  if (given.size === 0) return given;
  for (const { row, continuations } of layout.tables.flatMap(({ records }) => records)) {
    const role = given.get(row);
    if (role === undefined || role.role === "continuation") continue;
    for (const next of continuations) if (!given.has(next)) given.set(next, role);
  }
  for (const decision of layout.rows) {
    const role = given.get(decision.row)?.role;
    if (role !== undefined && !isPossible(decision, role, layout, given)) given.delete(decision.row);
  }
  return given;
}

/**
 * The layout with the roles that a person gave to rows. A choice that cannot be is left out: rows and records add up
 * whatever was chosen.
 */
export function withRowChoices(layout: SheetLayout, file: string, choices: Choices): SheetLayout {
  if (Object.keys(choices.rows).length === 0) return layout;
  const given = givenRoles(layout, file, choices);
  if (given.size === 0) return layout;
  const touched = new Set<number>();
  const rows = layout.rows.map((decision): RowDecision => {
    const found = given.get(decision.row);
    if (found === undefined) return decision;
    const table = tableOf(decision, found.role, layout);
    if (table !== null) touched.add(table);
    return { ...decision, role: found.role, table, evidence: { code: CHOSEN, params: { row: rowNumberOf(found.by) } } };
  });
  const tables = layout.tables.map((table, at) =>
    touched.has(at)
      ? {
          ...table,
          records: recordsOf(
            table,
            rows.filter((row) => row.table === at),
          ),
        }
      : table,
  );
  return { ...layout, rows, tables };
}
