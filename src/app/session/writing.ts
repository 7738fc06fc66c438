import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import type { PlanName, PlanOutline } from "../views";
import type { Desk } from "./desk";
import { lookedAgain } from "./look-again";
import { handOver, refreshSheets } from "./open-sheets";
import { refreshCheck, refreshIntake } from "./refresh";

export interface Writing {
  /** What writing would do, without doing it. */
  readonly preview: (name: "register" | "report") => Promise<void>;
  readonly write: (name: PlanName, unit?: string | null) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
}

const ROWS_AT_ONCE = 300;

/** The plan with its rows, fetched in pieces. */
async function wholePlan({ engine }: Desk, { plan }: PlanOutline): Promise<WorkbookPlan> {
  const sheets: SheetPlan[] = [];
  for (const [index, { rowCount, ...sheet }] of plan.sheets.entries()) {
    const rows: SheetPlan["rows"][number][] = [];
    for (let at = 0; at < rowCount; at += ROWS_AT_ONCE) {
      for (const row of await engine.planRows(index, at, at + ROWS_AT_ONCE)) rows.push(row);
    }
    sheets.push({ ...sheet, rows });
  }
  return { ...plan, sheets };
}

export function writing(desk: Desk): Writing {
  const { store, engine, workbook, run } = desk;

  const undoInFiles = async (id: string): Promise<void> => {
    const amendments = store.get().amendments.map((one) => (one.id === id ? { ...one, undone: true } : one));
    store.set({ amendments });
    await engine.configure({ amendments });
  };

  /** Sheets taken in may have been changed back, and sheets of ours may be gone. */
  const readTakenAgain = async (): Promise<void> => {
    await refreshSheets(desk);
    const names = new Set(store.get().sheets.map(({ name }) => name));
    await handOver(desk, store.get().takenSheets.filter((name) => names.has(name)), () => undefined, { cancelled: false });
    const { written } = store.get();
    const still = (changes: typeof written.report): typeof written.report => (changes !== null && changes.every(({ name }) => names.has(name)) ? changes : null);
    store.set({ written: { register: still(written.register), report: still(written.report), template: still(written.template), campaign: still(written.campaign), returned: still(written.returned) } });
  };

  return {
    preview: (name) => run("preview", async () => {
      const outline = await engine.plan(name, null);
      const empty: WorkbookPlan = { ...outline.plan, sheets: outline.plan.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
      const planned = { outline, changes: await workbook.preview(empty) };
      store.set(name === "register" ? { plannedRegister: planned } : { plannedReport: planned });
    }),
    write: (name, unit = null) => run("write", async (onProgress, cancellation) => {
      const outline = await engine.plan(name, unit);
      const plan = await wholePlan(desk, outline);
      const changes = await workbook.write(plan, `write-${name}`, onProgress, cancellation);
      const { written, registerStale } = store.get();
      store.set({
        written: name === "findings" ? written : { ...written, [name]: changes },
        registerStale: name === "register" || name === "report" ? false : registerStale,
        ...(name === "report" ? { plannedReport: { outline, changes } } : {}),
      });
      const seen = await lookedAgain(async () => {
        await refreshSheets(desk);
        await desk.refreshUndo();
      });
      desk.save();
      desk.tell({ kind: "written", sheets: changes.length, seen });
    }, true),
    undo: (id) => run("undo", async (onProgress) => {
      const item = store.get().undo.find((one) => one.id === id);
      if (item === undefined) return;
      if (item.origin === "files") await undoInFiles(id);
      else await workbook.undo(id);
      const seen = await lookedAgain(async () => {
        if (item.origin === "workbook") await readTakenAgain();
        if (store.get().intake !== null) await refreshIntake(desk, onProgress);
        if (store.get().step === "check") await refreshCheck(desk);
        await desk.refreshUndo();
      });
      desk.save();
      desk.tell({ kind: "undone", seen });
    }),
    openSheet: (name) => run("preview", () => workbook.select(name, "A1")),
  };
}
