/**
 * What a file may ask of the machine that reads it. Hostile files are stopped at these figures, while they are being
 * read.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of a ZIP container. */
  readonly entries: number;
  /** Bytes that all entries together may inflate to. */
  readonly inflatedBytes: number;
  /** Inflated bytes for one compressed byte, asked only of entries above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Bytes of memory that its texts and cells may take, by estimate. */
  readonly memory: number;
  /** Sheets that the workbook names. */
  readonly sheets: number;
  /** Milliseconds for one file. */
  readonly milliseconds: number;
}

const MEGABYTE = 1_048_576;

/** The figures in force; the README tells them to users. */
export const LIMITS: Limits = {
  fileBytes: 100 * MEGABYTE,
  entries: 10_000,
  inflatedBytes: 400 * MEGABYTE,
  ratio: 300,
  ratioFrom: 4 * MEGABYTE,
  cells: 5_000_000,
  memory: 320 * MEGABYTE,
  sheets: 1_000,
  milliseconds: 120_000,
};

/** "400 MB", for the detail of a problem. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;
