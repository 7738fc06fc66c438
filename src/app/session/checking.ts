import type { WorkbookChange } from "../ports/workbook";

import type { Amendment, CorrectionView, SourceEdit } from "../views/register";
import type { FindingView } from "../views/check";
import { noticeOf, type SessionContext } from "./session-context";
import { actionOf, actionOfFixes, isConfirmed } from "./action-names";
import { lookedAgain } from "./look-again";
import { handOver, handOverRegister, refreshSheets } from "./open-sheets";
import { completeCheck, refreshCheck, refreshIntake } from "./refresh";
import type { Review } from "./reviewing";
import { noteTyped } from "./typed-corrections";

export interface Checking {
  readonly check: () => Promise<void>;
  /** Makes the changes that are offered for the findings with these keys; the next that waits opens by itself. */
  readonly fix: (keys: readonly string[]) => Promise<void>;
  /** Puts what the file says back into a cell of the register. */
  readonly takeBackCorrection: (correction: CorrectionView) => Promise<void>;
  /** What a change of cells by the clerk or another author asks for. */
  readonly cellsChanged: (change: WorkbookChange) => void;
  /** What it asks for that sheets came or went. */
  readonly sheetsChanged: () => void;
}

const SETTLE_MS = 500;

function isSheetGone(error: unknown): boolean {
  const notice = noticeOf(error);
  return notice.kind === "failed" && notice.reason === "sheet-gone";
}

export function checking(context: SessionContext, { here, goOn }: Pick<Review, "here" | "goOn">): Checking {
  const { store, engine, workbook, clock, run, timer } = context;
  const changed = new Set<string>();
  /** Whether the sheets may be others than were listed. */
  let unlisted = false;
  /** Whether the last look failed over a sheet that was gone: told only where it does so again. */
  let goneBefore = false;
  let dropRecheck: () => void = () => undefined;

  const undoOf = (applied: number, seen: boolean): string | null => (applied > 0 && seen ? context.lastDone() : null);

  const recheck = (): Promise<void> =>
    run("check", async (onProgress, cancellation) => {
      const names = [...changed];
      changed.clear();
      const listAgain = unlisted;
      unlisted = false;
      try {
        const before = registerNames();
        if (listAgain) await refreshSheets(context);
        const { takenSheets } = store.get();
        const sheets = names.filter((name) => takenSheets.includes(name));
        const registers = new Set(names.filter(isRegister));
        const isMoved = registerNames() !== before;
        if (sheets.length === 0 && registers.size === 0 && !isMoved) return;
        if (registers.size > 0 || isMoved) await handOverRegister(context, ({ name }) => registers.has(name));
        await handOver(context, sheets, () => undefined, cancellation);
      } catch (error) {
        // Not read this time: the next change, or the next look, reads them too.
        for (const name of names) changed.add(name);
        unlisted ||= listAgain;
        // A sheet that came and went between the listing and the reading: listed anew, it is missed by nobody.
        const isGone = isSheetGone(error) && !goneBefore;
        goneBefore = isGone;
        if (!isGone) throw error;
        unlisted = true;
        lookLater([]);
        return;
      }
      goneBefore = false;
      const corrections = store.get().register?.byHand.corrections ?? [];
      await refreshIntake(context, onProgress);
      noteTyped(context, corrections);
      await completeCheck(context);
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
  const isListed = (name: string): boolean => store.get().sheets.some((sheet) => sheet.name === name);
  const registerNames = (): string =>
    store
      .get()
      .sheets.flatMap(({ name, ours }) => (ours === "register" ? [name] : []))
      .join("\n");

  /** The findings whose fixes are meant, as far as they are shown. */
  const fixedBy = (keys: readonly string[]): readonly FindingView[] =>
    store.get().findings.filter(({ fix, key }) => fix !== null && keys.includes(key));

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
    fix: async (keys) => {
      const from = here();
      const outcome = { settled: false };
      await run("fix", async (onProgress) => {
        const edits = await engine.fixes(keys);
        const fixed = fixedBy(keys);
        const confirmed = isConfirmed(fixed);
        const { applied, skipped, sheets } = await fixCells(edits, actionOfFixes(edits.length, fixed));
        const seen = await lookedAgain(async () => {
          await handOver(context, sheets, () => undefined, { cancelled: false });
          await refreshIntake(context, onProgress);
          await completeCheck(context);
          await context.refreshUndo();
        });
        if (!seen) lookLater(sheets);
        context.save();
        context.tell({ kind: "fixed", cells: applied, skipped, confirmed, seen, undo: undoOf(applied, seen) });
        outcome.settled = applied > 0 && seen;
      });
      // Beside her own list, a clerk sees what is next.
      if (outcome.settled && store.get().panel === null) await goOn(from);
    },
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
        context.tell({
          kind: "fixed",
          cells: applied,
          skipped: skipped.length,
          confirmed: false,
          seen,
          undo: undoOf(applied, seen),
        });
      }),
    cellsChanged: ({ sheet }) => {
      unlisted ||= !isListed(sheet);
      if (unlisted || store.get().takenSheets.includes(sheet) || isRegister(sheet)) lookLater([sheet]);
    },
    sheetsChanged: () => {
      unlisted = true;
      lookLater([]);
    },
  };
}
