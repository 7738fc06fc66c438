/** Why a file could not be read. */
export interface FileProblem {
  readonly reason:
    | "encrypted"
    | "truncated"
    | "empty"
    | "too-large"
    | "too-many-entries"
    | "too-many-cells"
    | "ratio"
    | "time"
    | "foreign"
    | "damaged"
    | "no-sheets"
    | "not-opened"
    /** The program was brought down while it read the file, so that it is left alone this time. */
    | "stopped"
    | "not-found"
    | "empty-folder"
    /** A document of pictures: nothing in it is text. */
    | "scanned"
    /** Letters are there, yet what a poor scan's recognition made of them is no text. */
    | "garbled"
    | "too-many-pages"
    /** Programs in a document: never run, never opened. */
    | "macros";
  /** What the file is instead, or the limit that was met: "PDF", "200 MB". */
  readonly detail: string;
}
