/** What a reader could not take as it stands; the rest of the file was read. `sheet` null: the file as a whole. */
export interface ReadingNote {
  readonly code:
    /** The workbook names a sheet whose part is not there. */
    | "sheet-missing"
    /** A sheet's part is broken. */
    | "sheet-damaged"
    /** Two sheets name the same part: it is read once. */
    | "sheet-repeated"
    /** Formulas were never calculated: the program that wrote the file stored no values. */
    | "values-missing"
    /** Quotes of a delimited text that stand for themselves. */
    | "quotes-literal";
  readonly sheet: string | null;
  /** Zero-based row of the first place; null for none. */
  readonly row: number | null;
  /** How many places it is about. */
  readonly count: number;
}
