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
    | "not-found"
    | "empty-folder";
  /** What the file is instead, or the limit that was met: "PDF", "200 MB". */
  readonly detail: string;
}
