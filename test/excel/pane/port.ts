import type { OpenWorkbookPort, WorkbookChange } from "../../../src/app/ports/workbook";
import type { Progress } from "../../../src/app/ports/job";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { WorkbookFailure } from "../../../src/excel/office/failure";
import { reportPlan } from "../plan";

export interface Seen {
  readonly result?: unknown;
  readonly failed?: {
    readonly reason: string;
    readonly code: string;
    readonly sheet: string | null;
    readonly detail: string;
  };
}

const progress: Progress[] = [];
const waiting: (string | null)[] = [];
const changes: WorkbookChange[] = [];
const cancellation = { cancelled: false };

export interface Tools {
  readonly port: OpenWorkbookPort;
  readonly reportPlan: typeof reportPlan;
  readonly cancellation: { cancelled: boolean };
  readonly onProgress: (step: Progress) => void;
  readonly onChange: (change: WorkbookChange) => void;
}

declare global {
  interface Window {
    attempt: (job: (tools: Tools) => Promise<unknown>) => Promise<Seen>;
    seen: { readonly progress: Progress[]; readonly waiting: (string | null)[]; readonly changes: WorkbookChange[] };
  }
}

const ready = new Promise<OpenWorkbookPort>((resolve) => {
  void Office.onReady(() => {
    resolve(
      createExcelWorkbook({
        onWaiting: (now) => {
          waiting.push(now);
        },
        patience: 2_000,
      }),
    );
  });
});

window.seen = { progress, waiting, changes };

/** Runs a job over the port; failures come back as data. */
window.attempt = async (job) => {
  const port = await ready;
  try {
    const result = await job({
      port,
      reportPlan,
      cancellation,
      onProgress: (step) => {
        progress.push(step);
      },
      onChange: (change) => {
        changes.push(change);
      },
    });
    return { result };
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const { reason, code, sheet, cause } = error;
    const detail =
      cause instanceof OfficeExtension.Error ? `${cause.message} at ${cause.debugInfo.statement ?? ""}` : String(cause);
    return { failed: { reason, code, sheet, detail } };
  }
};
