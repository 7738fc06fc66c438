import type { FieldId } from "../../field/field";
import type { RecordFields, RegisterRecord } from "../../register/register";

type FieldValue = string | number | boolean | readonly string[] | undefined;

/** Where a record keeps what a column field holds. */
const KEPT_AS: Readonly<Partial<Record<FieldId, keyof RecordFields>>> = {
  lastName: "name",
  firstName: "name",
  birthMale: "birth",
  birthFemale: "birth",
  award: "awards",
  awardMark: "awards",
};

/** The clean value of a field; undefined where there is none. */
export function valueOf(record: RegisterRecord, field: FieldId): FieldValue {
  if (field.startsWith("x:")) return record.extra[field];
  const kept = KEPT_AS[field] ?? field;
  return isKept(kept) ? record.fields[kept] : undefined;
}

/** Fields whose values stand elsewhere in a record. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  "lastName",
  "firstName",
  "birthMale",
  "birthFemale",
  "award",
  "awardMark",
  "attestation",
]);

const isKept = (field: FieldId | keyof RecordFields): field is keyof RecordFields =>
  !NOT_KEPT.has(field) && !field.startsWith("x:");

/** All values of a field as texts; a list field gives several. */
export function textsOf(record: RegisterRecord, field: FieldId): readonly string[] {
  const value = valueOf(record, field);
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

const SPLIT: Readonly<Partial<Record<FieldId, readonly FieldId[]>>> = {
  positionUnit: ["position", "unit"],
};

/** Whether the record has anything for the field: a clean value, or something typed that could not be taken. */
export function isFilled(record: RegisterRecord, field: FieldId): boolean {
  if (hasValue(valueOf(record, field)) || hasMarks(record, field)) return true;
  const parts = [field, ...(SPLIT[field] ?? [])];
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
