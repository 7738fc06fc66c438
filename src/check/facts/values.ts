import { isStandardField, type FieldId } from "../../field/field";
import { byField, FIELD_FACTS, fieldsWhere, isOwnField, type StandardField } from "../../field/field-facts";
import type { RegisterRecord } from "../../register/register";

type FieldValue = string | number | boolean | readonly string[] | undefined;

/** The clean value of a field; undefined where there is none. */
export function valueOf(record: RegisterRecord, field: FieldId): FieldValue {
  if (!isStandardField(field)) return record.extra[field];
  const kept = FIELD_FACTS[field].keptAs ?? field;
  return kept === "awards" || isOwnField(kept) ? record.fields[kept] : undefined;
}

/** All values of a field as texts; a list field gives several. */
export function textsOf(record: RegisterRecord, field: FieldId): readonly string[] {
  const value = valueOf(record, field);
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

/** What a column of several values gives, where it is kept as it stands too: position and unit of `positionUnit`. */
const SPLIT: Readonly<Record<StandardField, readonly StandardField[]>> = byField((whole) =>
  isOwnField(whole) ? fieldsWhere(({ madeFrom }) => madeFrom?.includes(whole) ?? false) : [],
);

/** Whether the record has anything for the field: a clean value, or something typed that could not be taken. */
export function isFilled(record: RegisterRecord, field: FieldId): boolean {
  if (hasValue(valueOf(record, field)) || hasMarks(record, field)) return true;
  const parts: readonly FieldId[] = isStandardField(field) ? [field, ...SPLIT[field]] : [field];
  return (
    parts.some((part) => hasValue(valueOf(record, part)) || (record.raw[part] ?? "") !== "") ||
    record.problems.some((problem) => parts.includes(problem.field) && problem.typed !== "")
  );
}

/** Attestations and papers that have columns of their own are kept by criterion and by paper. */
const hasMarks = ({ attestations, papers }: RegisterRecord, field: FieldId): boolean =>
  (field === "attestation" && Object.keys(attestations).length > 0) ||
  (field === "documents" && Object.keys(papers).length > 0);

function hasValue(value: FieldValue): boolean {
  if (value === undefined || value === "") return false;
  return typeof value !== "object" || value.length > 0;
}
