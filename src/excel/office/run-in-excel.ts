import type { Wait } from "../../app/ports/workbook";
import { failureOf, WorkbookFailure } from "./failure";

/** Runs jobs in Excel. They are retried on transient errors, so they must be idempotent. */
export interface ExcelRunner {
  readonly run: <T>(job: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The same, but fails at once where Excel would wait for a person: for what nobody waits for. */
  readonly runAtOnce: ExcelRunner["run"];
}

export interface ExcelRunnerOptions {
  /** Told what Excel waits for a person to do, and with null when the wait is over. */
  readonly onWaiting: (waiting: Wait | null) => void;
  /** How long a person is waited for, in milliseconds. */
  readonly patience: number;
}

const RETRIES = 3;
const FIRST_PAUSE_MS = 200;
const WAIT_PAUSE_MS = 400;

const waitOf = ({ reason }: WorkbookFailure): Wait | null =>
  reason === "edit-mode" || reason === "other-workbook" ? reason : null;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Runs jobs with `Excel.run`, retries transient errors, and waits for a person where Excel does. */
export function createExcelRunner({ onWaiting, patience }: ExcelRunnerOptions): ExcelRunner {
  type Job<T> = (context: Excel.RequestContext) => Promise<T>;

  async function attempt<T>(job: Job<T>, most: number, retries = RETRIES, waited = 0): Promise<T> {
    try {
      const result = await Excel.run(job);
      if (waited > 0) onWaiting(null);
      return result;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.reason === "busy" && retries > 0) {
        await pause(FIRST_PAUSE_MS * 2 ** (RETRIES - retries));
        return attempt(job, most, retries - 1, waited);
      }
      const wait = waitOf(failure);
      if (wait !== null && waited < most) {
        onWaiting(wait);
        await pause(WAIT_PAUSE_MS);
        return attempt(job, most, retries, waited + WAIT_PAUSE_MS);
      }
      if (waited > 0) onWaiting(null);
      throw failure;
    }
  }
  return { run: (job) => attempt(job, patience), runAtOnce: (job) => attempt(job, 0) };
}

/** Throws where the person cancelled; asked between pieces of work. */
export function stopIfCancelled(cancellation: { readonly cancelled: boolean }): void {
  if (cancellation.cancelled) throw new WorkbookFailure("cancelled", "Cancelled");
}
