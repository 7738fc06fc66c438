import { AWARD } from "./facts/award";
import type { FieldFacts, Omitted, SheetColumn, ValueKind } from "./facts/field-facts";
import { LISTS } from "./facts/lists";
import { PAPERS } from "./facts/papers";
import { PERSON } from "./facts/person";
import { PLACE_OF_WORK } from "./facts/place-of-work";
import { SCORES } from "./facts/scores";

const TABLE = { ...PERSON, ...PLACE_OF_WORK, ...AWARD, ...LISTS, ...SCORES, ...PAPERS };

type Table = typeof TABLE;
/** What a column of a unit's list can hold. Fixed names of the command line's contract. */
export type StandardField = keyof Table;

/** All that is true of each field: the one home of such facts. */
export const FIELD_FACTS: Readonly<Record<StandardField, FieldFacts<StandardField>>> = TABLE;

/** All fields, in the order in which they are offered. */
export const FIELDS: readonly StandardField[] = Object.keys(TABLE) as readonly StandardField[];

export const isStandardField = (text: string): text is StandardField => Object.hasOwn(TABLE, text);

/** Fields whose cells hold this kind of value. */
export type FieldOf<V extends ValueKind> = {
  [F in StandardField]: Table[F]["value"] extends V ? F : never;
}[StandardField];

/** Fields that a record keeps under their own name. */
export type OwnField = {
  [F in StandardField]: Table[F] extends { readonly keptAs: string } ? never : F;
}[StandardField];

/** The kind of value of a field, as a type. */
export type ValueOf<F extends StandardField> = Table[F]["value"];

/** Fields that are columns of our register's sheet. */
export type ShownField = {
  [F in StandardField]: Table[F]["sheet"] extends { readonly place: number } ? F : never;
}[StandardField];

export const isOmitted = (fact: object | undefined): fact is Omitted => fact !== undefined && "because" in fact;

/** The fields for which something is true, in the order of all fields. */
export const fieldsWhere = (
  holds: (facts: FieldFacts<StandardField>, field: StandardField) => boolean,
): readonly StandardField[] => FIELDS.filter((field) => holds(FIELD_FACTS[field], field));

/** Columns that only lists of persons have. */
export const OF_PERSONS = fieldsWhere(({ person }) => person === "mark" || person === "address");

/** Something for each field, by its facts. */
export const byField = <T>(of: (field: StandardField) => T): Readonly<Record<StandardField, T>> =>
  Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<StandardField, T>;

/** The column of our register's sheet that a field has. */
export function sheetColumnOf(field: ShownField): SheetColumn {
  return TABLE[field].sheet;
}

/** Whether the field is a column of our register's sheet. */
export const isShownField = (field: StandardField): field is ShownField => !isOmitted(FIELD_FACTS[field].sheet);

/** Whether a record keeps the field under its own name. */
export const isOwnField = (field: string): field is OwnField =>
  isStandardField(field) && FIELD_FACTS[field].keptAs === undefined;

/** Whether cells of the field hold one of these kinds of value. */
export const isFieldOf = <F extends string, V extends ValueKind>(
  field: F,
  ...kinds: readonly V[]
): field is F & FieldOf<V> => isStandardField(field) && kinds.some((kind) => kind === FIELD_FACTS[field].value);

/** Whether cells of the field hold days, months or years. */
export const isDateField = <F extends string>(field: F): field is F & FieldOf<"date"> => isFieldOf(field, "date");
