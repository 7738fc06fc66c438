import type { Campaign, ColumnRule, Rule } from "../../src/campaign/campaign";
import { quocOai2022 } from "../../src/campaign/built-in/quoc-oai-2022";
import { columnIndex, columnLetterOf, rangeOf, rowIndex, rowNumber, type ColumnLetter } from "../../src/grid/address";
import type { FieldId } from "../../src/field/field";
import type { SheetLayout, TableLayout } from "../../src/layout/layout";
import type {
  ColumnMapping,
  RecordFields,
  Register,
  RegisterRecord,
  TakenFile,
  TakenTable,
  ValueProblem,
} from "../../src/register/register";
import { dayOfIso, type Day, type IsoDate } from "../../src/text/day";
import type { Finding, FindingCode, FindingParams } from "../../src/check/finding";
import type { CheckContext, CheckRule } from "../../src/check/rule";
import { gridOf } from "../support/grid";

export const iso = (text: string): IsoDate => text as IsoDate;

export function day(text: string): Day {
  const found = dayOfIso(text);
  if (found === null) throw new Error(`no such day: ${text}`);
  return found;
}

type Fields = Readonly<Partial<Record<keyof RecordFields, unknown>>>;

export interface RecordSpec extends Partial<Omit<RegisterRecord, "fields" | "source">> {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly in?: string;
}

/** A record with these clean values; `in` is its unit, sure. */
export function record(fields: Fields, spec: RecordSpec = {}): RegisterRecord {
  const { file = "a.xlsx", sheet = "Sheet1", row = 5, in: unit = "Xã Cấn Hữu", ...rest } = spec;
  const columns: Partial<Record<FieldId, ColumnLetter>> = {};
  for (const [index, field] of Object.keys(fields).entries()) {
    columns[(field === "awards" ? "award" : field) as FieldId] = columnLetterOf(columnIndex(index + 1));
  }
  return {
    id: `${file}#${sheet}#${row}`,
    register: "nominations",
    source: { file, sheet, row: rowNumber(row) },
    fields: fields as RecordFields,
    raw: {},
    columns,
    attestations: {},
    papers: {},
    extra: {},
    unitMatch: { typed: unit, from: "file", unit, candidates: [] },
    problems: [],
    ...rest,
  };
}

export const problem = (
  code: ValueProblem["code"],
  field: FieldId,
  typed: string,
  suggestion: string | null = null,
): ValueProblem => ({ field, column: "C" as ColumnLetter, code, typed, reason: "not-a-mark", suggestion });

export const mapping = (field: FieldId | null, column: number, more: Partial<ColumnMapping> = {}): ColumnMapping => ({
  column: columnIndex(column),
  header: `Cột ${column}`,
  field,
  confidence: field === null ? 0.3 : 1,
  source: field === null ? "none" : "header",
  alternatives: [],
  evidence: { code: "column-unknown", params: {} },
  award: null,
  item: null,
  ...more,
});

export interface TableSpec {
  readonly columns?: readonly ColumnMapping[];
  readonly totals?: TableLayout["totals"];
  readonly groups?: readonly (readonly number[])[];
  readonly layout?: Partial<SheetLayout>;
  readonly problem?: TakenFile["problem"];
  readonly properties?: Readonly<Record<string, string>>;
}

const mappingsOf = (first: RegisterRecord | undefined): readonly ColumnMapping[] =>
  Object.keys(first?.columns ?? {}).map((field, index) => mapping(field as FieldId, index + 1));

/** A sheet that counts where it is a list, with the purpose that goes with it. */
const sheetOf = (layout: SheetLayout, table: TakenTable): TakenFile["sheets"][number] => ({
  layout,
  shape: "s",
  purpose: {
    purpose: layout.listed ? table.register : "other",
    confidence: 1,
    evidence: layout.evidence[0] ?? { code: "sheet-list", params: {} },
  },
  tables: layout.listed ? [table] : [],
  aside: [],
});

/** One table of records as a taken-in file; its columns are those of the first record unless given. */
export function fileOf(
  records: readonly RegisterRecord[],
  spec: TableSpec = {},
  name = records[0]?.source.file ?? "a.xlsx",
): TakenFile {
  const first = records[0];
  const columns = spec.columns ?? mappingsOf(first);
  const layout: TableLayout = {
    range: rangeOf(3, 0, 30, 9),
    headerRows: [rowIndex(3)],
    numberRow: null,
    columns: [],
    groups: [],
    records: records.map((one, index) => ({
      row: rowIndex(one.source.row - 1),
      continuations: [],
      groups: spec.groups?.[index] ?? [],
    })),
    totals: spec.totals ?? [],
    titles: [],
    confidence: 1,
    evidence: [],
  };
  const table: TakenTable = { layout, register: first?.register ?? "nominations", columns, records };
  const sheet: SheetLayout = {
    name: first?.source.sheet ?? "Sheet1",
    visibility: "visible",
    grid: gridOf([]),
    encoding: "unicode",
    conversions: [],
    listed: true,
    evidence: [],
    tables: [layout],
    rows: [],
    ...spec.layout,
  };
  return {
    file: name,
    fingerprint: null,
    problem: spec.problem ?? null,
    properties: spec.properties ?? {},
    sheets: spec.problem === undefined ? [sheetOf(sheet, table)] : [],
  };
}

const NO_ROWS: Register["ledger"] = {
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

export const registerOf = (files: readonly TakenFile[], expected: Register["expected"] = []): Register => ({
  files,
  records: files.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables.flatMap(({ records }) => records))),
  ledger: NO_ROWS,
  expected,
});

export const unit = (name: string, more: Partial<Register["expected"][number]> = {}): Register["expected"][number] => ({
  name,
  kind: null,
  headcount: null,
  aliases: [],
  sector: null,
  ...more,
});

/** Quốc Oai 2022 with changes. */
export const campaignWith = (more: Partial<Campaign> = {}): Campaign => ({ ...quocOai2022, ...more });

export const withRules = (...rules: readonly Rule[]): Campaign => campaignWith({ rules });

export const column = (field: FieldId, need: ColumnRule["need"], more: Partial<ColumnRule> = {}): ColumnRule => ({
  register: "nominations",
  field,
  header: `Cột ${field}`,
  need,
  subjects: [],
  place: "Mục I",
  help: "",
  ...more,
});

export const contextOf = (register: Register, more: Partial<CheckContext> = {}): CheckContext => ({
  campaign: quocOai2022,
  register,
  today: day("2022-07-15"),
  earlier: [],
  ...more,
});

/** Findings of records that all stand in one table of one file each. */
export function found(
  rule: CheckRule,
  records: readonly RegisterRecord[],
  more: Partial<CheckContext> = {},
  expected: Register["expected"] = [],
): readonly Finding[] {
  const files = new Map<string, RegisterRecord[]>();
  for (const one of records) files.set(one.source.file, [...(files.get(one.source.file) ?? []), one]);
  return rule(
    contextOf(
      registerOf(
        [...files.values()].map((of) => fileOf(of)),
        expected,
      ),
      more,
    ),
  );
}

export function only<C extends FindingCode>(
  findings: readonly Finding[],
  code: C,
): Extract<Finding, { code: C }> & { params: FindingParams[C] } {
  const [first, ...others] = findings;
  if (first?.code !== code || others.length > 0)
    throw new Error(`expected one ${code}, got ${JSON.stringify(findings.map((one) => one.code))}`);
  return first as Extract<Finding, { code: C }> & { params: FindingParams[C] };
}
