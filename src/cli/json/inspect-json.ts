import { columnLetterOf, rangeText, rowNumberOf } from "../../grid/address";
import type { TableLayout } from "../../layout/layout";
import { explainTaken as explain } from "../../register/wording/explain";
import type {
  ColumnMapping,
  Register,
  RegisterRecord,
  TakenFile,
  TakenSheet,
  TakenTable,
} from "../../register/register";
import { messageOfProblem } from "../../check/wording/index";
import type { Language } from "../../base/language";
import { handOverOf } from "../../check/stamp/hand-over";

export interface InspectOptions {
  readonly language: Language;
  readonly explain: boolean;
}

function columnJson(mapping: ColumnMapping, options: InspectOptions) {
  const base = {
    column: columnLetterOf(mapping.column),
    header: mapping.header,
    field: mapping.field,
    confidence: Math.round(mapping.confidence * 1000) / 1000,
    ...(mapping.award === null ? {} : { award: mapping.award }),
    ...(mapping.field === null && mapping.alternatives.length > 0 ? { alternatives: mapping.alternatives } : {}),
  };
  return options.explain ? { ...base, evidence: explain(mapping.evidence, options.language) } : base;
}

/** The fields of a record as the contract words them, with what was typed beside where it differs. */
function recordJson(record: RegisterRecord) {
  const marks = (source: RegisterRecord["attestations"]) =>
    Object.fromEntries(
      Object.entries(source).map(([id, mark]) => [id, mark.answer === "other" ? mark.text : mark.answer]),
    );
  return {
    row: record.source.row,
    fields: {
      ...record.fields,
      ...record.extra,
      ...(Object.keys(record.attestations).length > 0 ? { attestations: marks(record.attestations) } : {}),
      ...(Object.keys(record.papers).length > 0 ? { papers: marks(record.papers) } : {}),
    },
    ...(Object.keys(record.raw).length > 0 ? { raw: record.raw } : {}),
  };
}

function tableJson(table: TakenTable, options: InspectOptions) {
  const layout: TableLayout = table.layout;
  return {
    range: rangeText(layout.range),
    register: table.register,
    headerRows: layout.headerRows.map(rowNumberOf),
    numberRow: layout.numberRow === null ? null : rowNumberOf(layout.numberRow),
    columns: table.columns.map((mapping) => columnJson(mapping, options)),
    records: table.records.map(recordJson),
    ...(options.explain
      ? { confidence: layout.confidence, evidence: layout.evidence.map((item) => explain(item, options.language)) }
      : {}),
  };
}

function sheetJson(sheet: TakenSheet, options: InspectOptions) {
  const { layout } = sheet;
  return {
    name: layout.name,
    hidden: layout.visibility !== "visible",
    encoding: layout.encoding,
    listed: layout.listed,
    purpose: sheet.purpose.purpose,
    purposeConfidence: Math.round(sheet.purpose.confidence * 1000) / 1000,
    tables: [...sheet.tables, ...sheet.aside].map((table) => tableJson(table, options)),
    rows: layout.rows.map((row) => ({
      row: rowNumberOf(row.row),
      role: row.role,
      ...(options.explain ? { evidence: explain(row.evidence, options.language) } : {}),
    })),
    ...(options.explain
      ? {
          purposeEvidence: explain(sheet.purpose.evidence, options.language),
          evidence: layout.evidence.map((item) => explain(item, options.language)),
        }
      : {}),
  };
}

function fileJson(file: TakenFile, options: InspectOptions) {
  return {
    file: file.file,
    error:
      file.problem === null
        ? null
        : { code: file.problem.reason, message: messageOfProblem(file.problem, options.language) },
    handOver: handOverOf(file),
    sheets: file.sheets.map((sheet) => sheetJson(sheet, options)),
  };
}

function* filesJson({ files }: Register, options: InspectOptions) {
  for (const file of files) yield fileJson(file, options);
}

/** The document that `inspect --json` prints, its files made one by one: `contract.md`, "inspect". */
export const inspectJson = (register: Register, options: InspectOptions) => ({
  version: 1,
  files: filesJson(register, options),
  ledger: register.ledger,
});
