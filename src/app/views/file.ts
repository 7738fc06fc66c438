/** A file as bytes, not read yet. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of plain text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}
