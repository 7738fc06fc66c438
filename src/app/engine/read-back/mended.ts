import { addressText, parseAddress } from "../../../grid/address";
import type { RecordFields, RegisterRecord, TakenFile, ValueProblem } from "../../../register/register";
import type { SourceEdit } from "../../views/register";
import { withRecords } from "./taken-files";

const cellOf = (sheet: string, cell: string): string => `${sheet}#${cell}`;

/** What is shown of a field once its cell holds what was suggested. */
function withSuggestion(fields: RecordFields, { field, typed }: ValueProblem, suggestion: string): RecordFields {
  if (field !== "award") return { ...fields, [field]: suggestion };
  return { ...fields, awards: (fields.awards ?? []).map((award) => (award === typed ? suggestion : award)) };
}

function mendedRecord(record: RegisterRecord, edits: ReadonlyMap<string, string>): RegisterRecord {
  const { sheet, row } = record.source;
  const done = record.problems.filter(
    ({ column, suggestion }) =>
      column !== null && suggestion !== null && edits.get(cellOf(sheet, `${column}${row}`)) === suggestion,
  );
  if (done.length === 0) return record;
  const raw = { ...record.raw };
  for (const { field } of done) Reflect.deleteProperty(raw, field);
  return {
    ...record,
    raw,
    fields: done.reduce((fields, problem) => withSuggestion(fields, problem, problem.suggestion ?? ""), record.fields),
    problems: record.problems.filter((problem) => !done.includes(problem)),
  };
}

/** Files that are kept without their cells, with the corrections that a person made to what they say. */
export function mended(files: readonly TakenFile[], edits: readonly SourceEdit[]): readonly TakenFile[] {
  if (edits.length === 0) return files;
  return files.map((file) => {
    const mine = new Map(
      edits.flatMap(({ file: of, sheet, address, after }): readonly (readonly [string, string])[] => {
        const at = of === file.file ? parseAddress(address) : null;
        return at === null ? [] : [[cellOf(sheet, addressText(at)), after]];
      }),
    );
    return mine.size === 0 ? file : withRecords(file, (record) => mendedRecord(record, mine));
  });
}
