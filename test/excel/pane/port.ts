import type { OpenWorkbookPort, Progress, WorkbookChange } from "../../../src/app/ports";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { WorkbookFailure } from "../../../src/excel/failure";
import { reportPlan } from "../plan";

export interface Seen { readonly result?: unknown; readonly failed?: { readonly reason: string; readonly code: string; readonly sheet: string | null; readonly detail: string } }

const progress: Progress[] = [];
const waiting: boolean[] = [];
const changes: WorkbookChange[] = [];
const cancellation = { cancelled: false };

declare global {
  interface Window {
    use: (body: string) => Promise<Seen>;
    seen: { readonly progress: Progress[]; readonly waiting: boolean[]; readonly changes: WorkbookChange[] };
  }
}

const ready = new Promise<OpenWorkbookPort>((resolve) => {
  void Office.onReady(() => { resolve(createExcelWorkbook({ onWaiting: (now) => { waiting.push(now); }, patience: 2_000 })); });
});

window.seen = { progress, waiting, changes };

/** Runs the body of an async function over the port; failures come back as data. */
window.use = async (body) => {
  const port = await ready;
  const tools = { port, reportPlan, cancellation, onProgress: (step: Progress) => { progress.push(step); }, onChange: (change: WorkbookChange) => { changes.push(change); } };
  const names = Object.keys(tools);
  const made = new Function(...names, `return (async () => { ${body} })()`) as (...values: unknown[]) => Promise<unknown>;
  try {
    return { result: await made(...Object.values(tools)) };
  } catch (error) {
    if (error instanceof WorkbookFailure) return { failed: { reason: error.reason, code: error.code, sheet: error.sheet, detail: error.cause instanceof OfficeExtension.Error ? `${error.cause.message} at ${error.cause.debugInfo.statement ?? error.cause.debugInfo.errorLocation}` : String(error.cause) } };
    throw error;
  }
};
