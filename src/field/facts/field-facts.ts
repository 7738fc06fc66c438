/** What a cell of the field holds. Kinds that several fields share are read, compared and shown by kind alone. */
export type ValueKind =
  | "text"
  /** A day, a month or a year, kept as ISO text as precise as the source. */
  | "date"
  /** A whole number. */
  | "count"
  | "percent"
  /** A number, whole or not. */
  | "decimal"
  | "phone"
  | "id"
  /** Yes or no. */
  | "answer"
  | "sex"
  | "subjectKind"
  | "awards"
  /** A tick under the name of an award. */
  | "awardMark"
  /** Yes or no to one criterion. */
  | "attestation";

/** Stands where something is not done with a field, and says why. */
export interface Omitted {
  readonly because: string;
}

/** The field as a column of our register's sheet. */
export interface SheetColumn {
  /** Columns stand in this order; steps of ten leave room. */
  readonly place: number;
  /** Printed with the register; the rest stands at the right, on the screen only. */
  readonly printed?: true;
  /** In characters; the usual width where absent. */
  readonly width?: number;
  /** Values repeat down the column: worth remembering while a sheet is made. */
  readonly repeats?: true;
}

/** What Excel itself can guard in the workbook that a unit fills, beyond what the value kind says. */
export type NativeGuard =
  /** A day or year that makes a plausible age. */
  | "birth"
  /** Not under the number of copies that the plan asks for. */
  | "copies"
  /** A list to choose from. */
  | "sexes"
  | "subjectKinds"
  | "awards"
  | "levels"
  | "units"
  | "sectors"
  | "answers";

/**
 * All that is true of a field. Whatever reads, checks, shows, exports or compares fields derives from it, so that a new
 * field is one entry here and its words. `F` is the name of a field.
 */
export interface FieldFacts<F extends string> {
  readonly value: ValueKind;
  /** Where a record keeps it, when not under its own name. */
  readonly keptAs?: F | "awards" | "attestations";
  /** Columns that it may be put together from when it has none of its own; the likeliest first. */
  readonly madeFrom?: readonly F[];
  /** A column of this field speaks for a list of this register. */
  readonly speaksFor?: "nominations" | "articles" | "works" | "initiatives" | "scores" | "submissions";
  /**
   * "mark": what only one person has. "address": how a person is called. "detail": said of a person, but a body may
   * have it too.
   */
  readonly person?: "mark" | "address" | "detail";
  /** Whether a list of codes may have such a column; a list with one that it never has is no list of codes. */
  readonly inLookups?: "may" | "never";
  /** Beside a cell merged over several rows it belongs to the first of them alone. */
  readonly firstRowOnly?: true;
  readonly sheet: SheetColumn | Omitted;
  /** A column for other programs, and a second one of whole days where it is a date. */
  readonly exported?: Omitted;
  /** Whether a record with another value is another record. */
  readonly compared?: Omitted;
  readonly guard?: NativeGuard;
  /** Width in the workbook that a unit fills; by the value kind where absent. */
  readonly unitWidth?: number;
  /** How grave it is when the day lies ahead; absent where it may. */
  readonly ahead?: "error" | "warning";
}

/** A part of the table; names of other fields are checked where the parts are put together. */
export type FactsPart = Readonly<Record<string, FieldFacts<string>>>;
