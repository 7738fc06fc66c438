/** A field in the words of one language. */
export interface FieldWords {
  /** Its header in our own register. Read back, such a header is its field for certain. */
  readonly header: string;
  /** Shorter, as a sentence wants it; the header where absent. */
  readonly short?: string;
  /** In the sheets of a campaign and in lists of columns; the short name where absent. */
  readonly form?: string;
  /** What stands in its exported column, for the data dictionary; the short name where absent. */
  readonly meaning?: string;
  /** How units write it over a column, where the vocabulary of headers has no rule for it. */
  readonly written?: readonly string[];
}
