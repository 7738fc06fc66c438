import { isStandardField, type FieldId } from "../../field/field";
import { FIELD_FACTS } from "../../field/field-facts";
import { columnLetterOf } from "../../grid/address";
import type { Register, RegisterRecord, TakenFile, TakenSheet, TakenTable } from "../../register/register";
import type { FindingPlace, OtherPlace } from "../finding";

/** The columns whose presence gives the field: itself, or those it is put together from. */
export const sourcesOf = (field: FieldId): readonly FieldId[] =>
  isStandardField(field) ? [field, ...(FIELD_FACTS[field].madeFrom ?? [])] : [field];

/** Name of the unit a record stands under: the expected unit where one is sure, else as typed; null for none. */
export function unitNameOf(record: RegisterRecord): string | null {
  const { unitMatch } = record;
  if (unitMatch === null) return record.fields.unit ?? null;
  if (unitMatch.unit !== null) return unitMatch.unit;
  return unitMatch.typed === "" ? null : unitMatch.typed;
}

/** Where a record stands, and its column where the field has one. */
export function placeOf(record: RegisterRecord, field?: FieldId): FindingPlace {
  const unit = unitNameOf(record);
  const column = field === undefined ? undefined : columnOf(record, field);
  return {
    file: record.source.file,
    sheet: record.source.sheet,
    row: record.source.row,
    ...(column === undefined ? {} : { column }),
    ...(field === undefined ? {} : { field }),
    ...(unit === null ? {} : { unit }),
    record: record.id,
    register: record.register,
  };
}

function columnOf(record: RegisterRecord, field: FieldId): FindingPlace["column"] {
  for (const source of sourcesOf(field)) {
    const column = record.columns[source];
    if (column !== undefined) return column;
  }
  return undefined;
}

/** The empty cell of a field: a record knows only the columns that gave it something, its table knows all. */
export function missingPlaceOf(record: RegisterRecord, field: FieldId, table: TakenTable): FindingPlace {
  const place = placeOf(record, field);
  if (place.column !== undefined) return place;
  const sources = sourcesOf(field);
  const mapping = table.columns.find((column) => column.field !== null && sources.includes(column.field));
  return mapping === undefined ? place : { ...place, column: columnLetterOf(mapping.column) };
}

/** A record as another place of the same matter. */
export const otherPlaceOf = (record: RegisterRecord): OtherPlace => ({
  file: record.source.file,
  sheet: record.source.sheet,
  row: record.source.row,
  unit: unitNameOf(record),
  name: record.fields.name ?? record.fields.subjectName ?? "",
});

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** File, sheet, row: an order that does not depend on the order in which files were taken in. */
export const compareSources = (a: RegisterRecord, b: RegisterRecord): number =>
  compareText(a.source.file, b.source.file) ||
  compareText(a.source.sheet, b.source.sheet) ||
  a.source.row - b.source.row ||
  compareText(a.id, b.id);

export interface PlacedTable {
  readonly file: TakenFile;
  readonly sheet: TakenSheet;
  readonly table: TakenTable;
}

/** All tables of the register with where they stand. */
export const tablesOf = (register: Register): readonly PlacedTable[] =>
  register.files.flatMap((file) =>
    file.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ file, sheet, table }))),
  );

/** A table as a place: its sheet, the first row of its header or list, and its unit where all its records agree. */
export function tablePlaceOf({ file, sheet, table }: PlacedTable): FindingPlace {
  const first = table.records[0];
  const unit = first === undefined ? null : unitNameOf(first);
  const agreed = unit !== null && table.records.every((record) => unitNameOf(record) === unit);
  return {
    file: file.file,
    sheet: sheet.layout.name,
    ...(agreed ? { unit } : {}),
    register: table.register,
  };
}
