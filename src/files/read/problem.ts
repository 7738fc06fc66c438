import type { FileProblem } from "../../grid/file-problem";

/** The file cannot be read; `problem` says why, for a finding. */
export class FileProblemError extends Error {
  readonly problem: FileProblem;

  constructor(reason: FileProblem["reason"], detail: string, cause?: unknown) {
    super(`${reason}: ${detail}`, cause === undefined ? undefined : { cause });
    this.name = "FileProblemError";
    this.problem = { reason, detail };
  }
}
