import { isStandardField, type FieldId } from "../../field/field";
import {
  byField,
  isFieldOf,
  isOwnField,
  type FieldOf,
  type OwnField,
  type StandardField,
} from "../../field/field-facts";
import { filled, type CellReader } from "./cell-reader";
import { attestation, award, awardMark, direct, documents, level, seq, unit } from "./readers/award-and-papers";
import { birthOf, honorific, idNumber, kind, name, part, phone, sex } from "./readers/person";
import { date, decimal, deedDate, number, percent, text, votes } from "./readers/text-date-number";

/** Fields that need a reader of their own: their kind of value is not shared, or they are kept under another name. */
type Uncommon = {
  [F in StandardField]: F extends CommonField ? never : F;
}[StandardField];
type CommonField = OwnField & FieldOf<"text" | "date" | "count" | "percent" | "decimal" | "phone">;

/** Readers that know more of a field than its kind of value says. */
const OWN_READERS: Readonly<Record<Uncommon, CellReader> & Partial<Record<CommonField, CellReader>>> = {
  seq,
  honorific,
  lastName: part("lastName"),
  firstName: part("firstName"),
  name,
  kind,
  sex,
  birthMale: birthOf("male"),
  birthFemale: birthOf("female"),
  idNumber,
  unit,
  deedDate,
  award,
  awardMark,
  level,
  documents,
  attestation,
  direct,
  votes,
};

function commonReader(field: CommonField): CellReader {
  if (isFieldOf(field, "date")) return date(field);
  if (isFieldOf(field, "count")) return number(field);
  if (isFieldOf(field, "percent")) return percent(field);
  if (isFieldOf(field, "decimal")) return decimal(field);
  if (isFieldOf(field, "phone")) return phone(field);
  return text(field);
}

const isCommon = (field: StandardField): field is CommonField =>
  isOwnField(field) && isFieldOf(field, "text", "date", "count", "percent", "decimal", "phone");

const READERS = byField((field) =>
  isCommon(field) ? (OWN_READERS[field] ?? commonReader(field)) : OWN_READERS[field],
);

const extra: CellReader = filled((clean, _cell, draft, column) => {
  (draft.extra ??= {})[column.field] = clean;
});

/** The reader of a field's cells; the campaign's own fields are kept as text. */
export const readerOf = (field: FieldId): CellReader => (isStandardField(field) ? READERS[field] : extra);
