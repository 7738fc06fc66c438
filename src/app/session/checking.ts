import type { FindingCode } from "../../check/finding";
import type { WorkbookChange } from "../ports";
import type { Amendment, FindingFilter, FindingView, SourceEdit } from "../views";
import type { Desk } from "./desk";
import { handOver } from "./open-sheets";
import { applyFilter, refreshCheck, refreshIntake } from "./refresh";

export interface Checking {
  readonly check: () => Promise<void>;
  readonly filter: (filter: FindingFilter) => Promise<void>;
  /** Shows a finding and selects its cell: in its sheet, or in the register where its source is a file. */
  readonly select: (finding: FindingView | null) => Promise<void>;
  readonly fix: (which: { readonly index: number } | { readonly code: FindingCode }) => Promise<void>;
  /** What a change of cells by the clerk or another author asks for. */
  readonly cellsChanged: (change: WorkbookChange) => void;
}

const SETTLE_MS = 500;

export function checking(desk: Desk): Checking {
  const { store, engine, workbook, clock, run, timer } = desk;
  const changed = new Set<string>();
  let dropRecheck: () => void = () => undefined;

  const recheck = (): Promise<void> => run("check", async (onProgress, cancellation) => {
    const sheets = [...changed].filter((name) => store.get().takenSheets.includes(name));
    changed.clear();
    if (sheets.length === 0) return;
    await handOver(desk, sheets, () => undefined, cancellation);
    await refreshIntake(desk, onProgress);
    await refreshCheck(desk);
  });

  async function fixCells(edits: readonly SourceEdit[]): Promise<{ readonly applied: number; readonly skipped: number }> {
    const { book, amendments } = store.get();
    const action = `fix:${edits.length}`;
    const open = edits.filter(({ file }) => file === book);
    const inFiles = edits.filter(({ file }) => file !== book);
    let [applied, skipped] = [inFiles.length, 0];
    if (open.length > 0) {
      const done = await workbook.edit(open.map(({ sheet, address, before, after }) => ({ sheet, address, before, after })), action);
      applied += done.applied;
      skipped = done.skipped.length;
      await handOver(desk, [...new Set(open.map(({ sheet }) => sheet))], () => undefined, { cancelled: false });
    }
    if (inFiles.length > 0) {
      const amendment: Amendment = { id: desk.newId(), at: clock.now(), action, undone: false, edits: inFiles };
      store.set({ amendments: [...amendments, amendment] });
      await engine.configure({ amendments: store.get().amendments });
    }
    return { applied, skipped };
  }

  return {
    check: () => run("check", () => refreshCheck(desk)),
    filter: (filter) => applyFilter(desk, filter),
    select: async (finding) => {
      store.set({ selected: finding });
      if (finding === null) return;
      const { book, sheets } = store.get();
      const column = finding.column ?? "A";
      if (finding.file === book && finding.sheet !== null) {
        const { sheet } = finding;
        await run("preview", () => workbook.select(sheet, `${column}${finding.row ?? 1}`));
        return;
      }
      const register = sheets.find(({ ours }) => ours === "register");
      const row = finding.record === null ? null : await engine.registerRow(finding.record);
      if (register !== undefined && row !== null) await run("preview", () => workbook.select(register.name, `A${row}`));
    },
    fix: (which) => run("fix", async (onProgress) => {
      const edits = await engine.fixes(which);
      const { applied, skipped } = await fixCells(edits);
      await refreshIntake(desk, onProgress);
      await refreshCheck(desk);
      await desk.refreshUndo();
      desk.save();
      desk.tell({ kind: "fixed", cells: applied, skipped });
    }),
    cellsChanged: ({ sheet }) => {
      if (!store.get().takenSheets.includes(sheet)) return;
      changed.add(sheet);
      dropRecheck();
      dropRecheck = timer.later(SETTLE_MS, () => { void recheck(); });
    },
  };
}
