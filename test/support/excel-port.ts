import type { OpenWorkbookPort, SheetChange } from "../../src/app/ports/workbook";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { WorkbookFailure } from "../../src/excel/office/failure";
import { parseRange } from "../../src/grid/address";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { snapshotOf, type WorkbookSnapshot } from "../../workbench/host/snapshot";
import { typeInto } from "../../workbench/host/type-into";
import type { Author } from "../../workbench/host/workbook-model";
import { reportPlan } from "../excel/plan";
import { excelInNode } from "./excel-in-node";

/** What a job over the port gave, or how it failed. */
export interface Seen<T = unknown> {
  readonly result?: T;
  readonly failed?: Pick<WorkbookFailure, "reason" | "code" | "sheet">;
}

type Rows = readonly (readonly (string | number | boolean)[])[];
type Sheet = WorkbookSnapshot["sheets"][number];

/** A new workbook in the Excel that is played, and the pane's own way to it. */
export interface PlayedPort {
  readonly host: ExcelHost;
  readonly use: <T>(job: (port: OpenWorkbookPort) => Promise<T>) => Promise<Seen<T>>;
  readonly write: (plan: WorkbookPlan) => Promise<Seen<readonly SheetChange[]>>;
  readonly report: (people: number, units?: number) => Promise<Seen<readonly SheetChange[]>>;
  /** Takes the last action back that was not taken back yet. */
  readonly undoLast: () => Promise<Seen>;
  /** The pane is closed and opened again; it finds the same workbook. */
  readonly reopen: () => void;
  readonly type: (sheet: string, address: string, rows: Rows, author?: Author) => void;
  readonly book: () => WorkbookSnapshot;
  readonly sheet: (name: string) => Sheet;
  readonly names: () => readonly string[];
  /** Names of the sheets that people see. */
  readonly visible: () => readonly string[];
  readonly waits: readonly (string | null)[];
  readonly cancellation: { cancelled: boolean };
}

const PATIENCE_MS = 2_000;

export function playedPort(patience = PATIENCE_MS): PlayedPort {
  const host = excelInNode();
  const waits: (string | null)[] = [];
  const cancellation = { cancelled: false };
  const open = (): OpenWorkbookPort =>
    createExcelWorkbook({
      patience,
      onWaiting: (now) => {
        waits.push(now);
      },
    });
  let port = open();
  const use: PlayedPort["use"] = async (job) => {
    try {
      return { result: await job(port) };
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      const { reason, code, sheet } = error;
      return { failed: { reason, code, sheet } };
    }
  };
  const write: PlayedPort["write"] = (plan) =>
    use((given) => given.write(plan, "report", () => undefined, cancellation));
  const book = (): WorkbookSnapshot => snapshotOf(host.context);
  return {
    host,
    use,
    write,
    report: (people, units) => write(reportPlan(people, units)),
    undoLast: () =>
      use(async (given) => {
        const last = [...(await given.journal())].reverse().find(({ undone }) => !undone);
        if (last === undefined) throw new Error("nothing to take back");
        await given.undo(last.id);
      }),
    reopen: () => {
      host.paneClosed();
      port = open();
    },
    type: (sheet, address, rows, author = "person") => {
      const range = parseRange(address);
      if (range === null) throw new Error(`not an address: ${address}`);
      typeInto(host.workbook, host.workbook.sheet(sheet), range, rows, author);
    },
    book,
    sheet: (name) => {
      const found = book().sheets.find((sheet) => sheet.name === name);
      if (found === undefined) throw new Error(`no sheet ${name}`);
      return found;
    },
    names: () => host.workbook.sheets.map(({ name }) => name),
    visible: () => host.workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    waits,
    cancellation,
  };
}
