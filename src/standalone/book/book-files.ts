import type { Grid, Workbook } from "../../grid/grid";
import type { FileProblem } from "../../grid/file-problem";
import type { WorkbookPlan } from "../../grid/sheet-plan";

export type OpenedFile =
  | { readonly ok: true; readonly workbook: Workbook; readonly state: string | null }
  | { readonly ok: false; readonly problem: FileProblem };

/** What turns the page's workbook into a file and back; a worker does it. */
export interface BookFiles {
  /** How the sheets of the plan read once they are a file: formulas calculated, numbers as they are shown. */
  readonly readPlan: (plan: WorkbookPlan) => Promise<readonly Grid[]>;
  readonly bookFile: (plan: WorkbookPlan) => Promise<Uint8Array>;
  readonly openBook: (name: string, bytes: Uint8Array) => Promise<OpenedFile>;
}
