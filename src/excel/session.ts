import { failureOf, WorkbookFailure } from "./failure";

/** One conversation with Excel. A job may be run again after a passing failure, so it must bear that. */
export interface Session {
  readonly run: <T>(job: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

export interface SessionOptions {
  /** Told when Excel waits for a person to finish editing a cell, and when the wait is over. */
  readonly onWaiting: (waiting: boolean) => void;
  /** How long a cell being edited is waited for, in milliseconds. */
  readonly patience: number;
}

const RETRIES = 3;
const FIRST_PAUSE_MS = 200;
const EDIT_PAUSE_MS = 400;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Runs jobs with `Excel.run`, repeats what failed in passing, and waits while a cell is being edited. */
export function openSession({ onWaiting, patience }: SessionOptions): Session {
  async function attempt<T>(job: (context: Excel.RequestContext) => Promise<T>, retries: number, waited: number): Promise<T> {
    try {
      const result = await Excel.run(job);
      if (waited > 0) onWaiting(false);
      return result;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.reason === "busy" && retries > 0) {
        await pause(FIRST_PAUSE_MS * 2 ** (RETRIES - retries));
        return attempt(job, retries - 1, waited);
      }
      if (failure.reason === "edit-mode" && waited < patience) {
        if (waited === 0) onWaiting(true);
        await pause(EDIT_PAUSE_MS);
        return attempt(job, retries, waited + EDIT_PAUSE_MS);
      }
      if (waited > 0) onWaiting(false);
      throw failure;
    }
  }
  return { run: (job) => attempt(job, RETRIES, 0) };
}

/** Throws where the person cancelled; asked between pieces of work. */
export function stopIfCancelled(cancellation: { readonly cancelled: boolean }): void {
  if (cancellation.cancelled) throw new WorkbookFailure("cancelled", "Cancelled");
}
