import type { FindingCode } from "../../check/finding";
import type { WorkbookChange } from "../ports/workbook";

import type { Amendment, CorrectionView, SourceEdit } from "../views/register";
import type { FindingFilter, FindingView } from "../views/check";
import type { SessionContext } from "./session-context";
import { actionOf, actionOfFixes } from "./action-names";
import { lookedAgain } from "./look-again";
import { handOver, handOverRegister } from "./open-sheets";
import { applyFilter, refreshCheck, refreshIntake } from "./refresh";

export interface Checking {
  readonly check: () => Promise<void>;
  readonly filter: (filter: FindingFilter) => Promise<void>;
  /** Shows a finding and selects its cell: in its sheet, or in the register where its source is a file. */
  readonly select: (finding: FindingView | null) => Promise<void>;
  readonly fix: (which: { readonly index: number } | { readonly code: FindingCode }) => Promise<void>;
  /** Puts what the file says back into a cell of the register. */
  readonly takeBackCorrection: (correction: CorrectionView) => Promise<void>;
  /** What a change of cells by the clerk or another author asks for. */
  readonly cellsChanged: (change: WorkbookChange) => void;
}

const SETTLE_MS = 500;

export function checking(context: SessionContext): Checking {
  const { store, engine, workbook, clock, run, timer } = context;
  const changed = new Set<string>();
  let dropRecheck: () => void = () => undefined;

  const recheck = (): Promise<void> =>
    run("check", async (onProgress, cancellation) => {
      const names = [...changed];
      changed.clear();
      const { takenSheets } = store.get();
      const sheets = names.filter((name) => takenSheets.includes(name));
      const registers = new Set(names.filter(isRegister));
      try {
        if (sheets.length === 0 && registers.size === 0) return;
        if (registers.size > 0) await handOverRegister(context, ({ name }) => registers.has(name));
        await handOver(context, sheets, () => undefined, cancellation);
      } catch (error) {
        // Not read this time: the next change, or the next look, reads them too.
        for (const name of names) changed.add(name);
        throw error;
      }
      await refreshIntake(context, onProgress);
      await refreshCheck(context);
      context.save();
    });

  const lookLater = (sheets: readonly string[]): void => {
    for (const sheet of sheets) changed.add(sheet);
    dropRecheck();
    dropRecheck = timer.later(SETTLE_MS, () => {
      void recheck();
    });
  };

  const isRegister = (name: string): boolean =>
    store.get().sheets.some((sheet) => sheet.name === name && sheet.ours === "register");

  /** The findings whose fixes are meant, as far as they are shown. */
  const fixedBy = (which: { readonly index: number } | { readonly code: FindingCode }): readonly FindingView[] =>
    store
      .get()
      .findings.filter(
        ({ fix, index, code }) => fix !== null && ("index" in which ? index === which.index : code === which.code),
      );

  async function fixCells(
    edits: readonly SourceEdit[],
    action: string,
  ): Promise<{ readonly applied: number; readonly skipped: number; readonly sheets: readonly string[] }> {
    const { book, amendments } = store.get();
    const open = edits.filter(({ file }) => file === book);
    const inFiles = edits.filter(({ file }) => file !== book);
    let [applied, skipped] = [inFiles.length, 0];
    if (open.length > 0) {
      const done = await workbook.edit(
        open.map(({ sheet, address, before, after }) => ({ sheet, address, before, after })),
        action,
      );
      applied += done.applied;
      skipped = done.skipped.length;
    }
    if (inFiles.length > 0) {
      const amendment: Amendment = { id: context.newId(), at: clock.now(), action, undone: false, edits: inFiles };
      store.set({ amendments: [...amendments, amendment] });
      await engine.configure({ amendments: store.get().amendments });
    }
    return { applied, skipped, sheets: [...new Set(open.map(({ sheet }) => sheet))] };
  }

  return {
    check: () => run("check", () => refreshCheck(context)),
    filter: (filter) => applyFilter(context, filter),
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
      const place = finding.record === null ? null : await engine.registerPlace(finding.record, finding.field);
      if (place !== null && sheets.some(({ name, ours }) => ours === "register" && name === place.sheet))
        await run("preview", () => workbook.select(place.sheet, place.address));
    },
    fix: (which) =>
      run("fix", async (onProgress) => {
        const edits = await engine.fixes(which);
        const { applied, skipped, sheets } = await fixCells(edits, actionOfFixes(edits.length, fixedBy(which)));
        const seen = await lookedAgain(async () => {
          await handOver(context, sheets, () => undefined, { cancelled: false });
          await refreshIntake(context, onProgress);
          await refreshCheck(context);
          await context.refreshUndo();
        });
        if (!seen) lookLater(sheets);
        context.save();
        context.tell({ kind: "fixed", cells: applied, skipped, seen });
      }),
    takeBackCorrection: ({ sheet, address, before, after }) =>
      run("fix", async (onProgress) => {
        const { applied, skipped } = await workbook.edit(
          [{ sheet, address, before: after, after: before }],
          actionOf("fix", "1", "", ""),
        );
        const seen = await lookedAgain(async () => {
          await handOverRegister(context, ({ name }) => name === sheet);
          await refreshIntake(context, onProgress);
          await context.refreshUndo();
        });
        context.save();
        context.tell({ kind: "fixed", cells: applied, skipped: skipped.length, seen });
      }),
    cellsChanged: ({ sheet }) => {
      if (store.get().takenSheets.includes(sheet) || isRegister(sheet)) lookLater([sheet]);
    },
  };
}
