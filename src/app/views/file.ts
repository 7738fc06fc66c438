/** A file as bytes, not read yet. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last changed, in local ISO time; absent where nobody told. */
  readonly modified?: string;
}

/** A file of plain text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}
