/** A file as bytes, not read yet. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last changed, in local ISO time; absent where nobody told. */
  readonly modified?: string;
  /** Reading it brought the program down before: it is told, not read. */
  readonly stopped?: boolean;
}

/** A file of plain text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}
