import type { TakeInContext, Choices, Register } from "../../register/register";

/** What all files are taken in with. */
export interface ReadingJob {
  readonly context: TakeInContext;
  readonly choices: Choices;
}

/** One file to read and understand; answered by its register without cells. */
export interface ReadingTask {
  readonly path: string;
  readonly name: string;
}

export type ReadingAnswer = Register;
