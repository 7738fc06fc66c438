import { addTo } from "../../base/group-by";
import type { ColumnMapping, Register, RegisterRecord } from "../../register/register";
import { unitNameOf, tablesOf, type PlacedTable } from "../facts/places";
import { readStamp } from "../stamp/stamp-properties";
import { isFilled } from "../facts/values";

/**
 * The lists of the register as units made them. A register of ours that was handed on has the columns of all units in
 * one table: a column that one of them never had is empty in its rows, and is told once as missing, not for every row.
 * There each unit's rows are a list of their own, with the columns that hold something.
 */
export const listsOf = (register: Register): readonly PlacedTable[] =>
  tablesOf(register).flatMap((placed) => (readStamp(placed.file.properties) === null ? [placed] : byUnit(placed)));

function byUnit(placed: PlacedTable): readonly PlacedTable[] {
  const units = new Map<string, RegisterRecord[]>();
  for (const record of placed.table.records) {
    const unit = unitNameOf(record) ?? "";
    addTo(units, unit, record);
  }
  return [...units.values()].map((records) => ({
    ...placed,
    table: {
      ...placed.table,
      records,
      columns: placed.table.columns.filter((column) => records.some((record) => holds(record, column))),
    },
  }));
}

function holds(record: RegisterRecord, { field, item }: ColumnMapping): boolean {
  if (field === "attestation" && item !== null) return record.attestations[item] !== undefined;
  if (field === "documents" && item !== null) return record.papers[item] !== undefined;
  return field !== null && isFilled(record, field);
}
