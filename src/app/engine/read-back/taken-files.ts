import { rowIndex, rowNumberOf } from "../../../grid/address";
import type { RowDecision, SheetLayout } from "../../../layout/layout";
import type { RegisterRecord, TakenFile, TakenSheet } from "../../../register/register";
import { rowId } from "../../../register/records/row-choices";

const CLERK = "row-clerk";

const withoutCells = ({ grid }: SheetLayout): SheetLayout["grid"] => ({ ...grid, rows: [] });

/** A sheet that holds these records and nothing else, read as the register's own sheet was. */
function sheetOfRecords(of: TakenSheet, name: string, records: readonly RegisterRecord[]): TakenSheet {
  const [table] = of.tables;
  const rows = records
    .map(({ source }): RowDecision => ({
      row: rowIndex(source.row - 1),
      role: "record",
      evidence: { code: "row-record", params: { subject: "" } },
      table: 0,
    }))
    .sort((a, b) => a.row - b.row);
  return {
    ...of,
    layout: { ...of.layout, name, grid: { ...withoutCells(of.layout), name }, conversions: [], rows },
    tables: table === undefined ? [] : [{ ...table, records }],
  };
}

/** Files as the records name them, where nothing is known of the files but what their records say. */
export function filesOfRecords(records: readonly (readonly [RegisterRecord, TakenSheet])[]): readonly TakenFile[] {
  const files = new Map<string, Map<string, { readonly of: TakenSheet; readonly records: RegisterRecord[] }>>();
  for (const [record, of] of records) {
    const { file, sheet } = record.source;
    const sheets =
      files.get(file) ?? new Map<string, { readonly of: TakenSheet; readonly records: RegisterRecord[] }>();
    const known = sheets.get(sheet) ?? { of, records: [] };
    known.records.push(record);
    files.set(file, sheets.set(sheet, known));
  }
  return [...files].map(([file, sheets]) => ({
    file,
    fingerprint: null,
    problem: null,
    properties: {},
    sheets: [...sheets].map(([name, { of, records: mine }]) => sheetOfRecords(of, name, mine)),
  }));
}

/** The file with records in the place of its own, and without those that were set aside by hand. */
export function withRecords(file: TakenFile, recordOf: (record: RegisterRecord) => RegisterRecord | null): TakenFile {
  return {
    ...file,
    sheets: file.sheets.map((sheet) => {
      const aside = new Set<string>();
      const tables = sheet.tables.map((table) => ({
        ...table,
        records: table.records.flatMap((record) => {
          const kept = recordOf(record);
          if (kept === null) aside.add(record.id);
          return kept ?? [];
        }),
      }));
      if (aside.size === 0) return { ...sheet, tables };
      const { name, rows } = sheet.layout;
      const layout: SheetLayout = {
        ...sheet.layout,
        rows: rows.map((decision) =>
          aside.has(rowId(file.file, name, decision.row))
            ? { ...decision, role: "note", evidence: { code: CLERK, params: { row: rowNumberOf(decision.row) } } }
            : decision,
        ),
      };
      return { ...sheet, layout, tables };
    }),
  };
}
