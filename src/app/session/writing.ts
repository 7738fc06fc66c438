import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import type { ReportChoices } from "../../report/report";
import type { SheetChange, SheetInfo } from "../ports/workbook";
import type { History } from "../../check/facts/history";
import type { FileBytes } from "../views/file";
import type { PlanName, PlanOutline, SheetOutline } from "../views/report";
import type { SessionContext } from "./session-context";
import { lookedAgain } from "./look-again";
import { handOver, handOverRegister, isFilledIn, refreshSheets } from "./open-sheets";
import { completeCheck, refreshIntake } from "./refresh";

export interface Writing {
  /** What writing would do, without doing it. */
  readonly preview: (name: "register" | "report") => Promise<void>;
  readonly write: (name: PlanName, unit?: string | null) => Promise<void>;
  /** Makes the report another way, and looks again at what writing it would do. */
  readonly chooseReport: (choices: ReportChoices) => Promise<void>;
  /** Takes registers of earlier campaigns, besides those taken before; null leaves all out. */
  readonly takeEarlier: (files: readonly FileBytes[] | null) => Promise<void>;
  /** What earlier registers tell of the nominee of a record. */
  readonly history: (record: string) => Promise<History | null>;
  readonly undo: (id: string) => Promise<void>;
  /** Does once more what was taken back. */
  readonly redo: (id: string) => Promise<void>;
  /** Makes the workbook ready to be sent: what it keeps for this program alone goes. */
  readonly tidy: () => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
}

const ROWS_AT_ONCE = 300;
/** Several choices made at once are looked at once. */
const SETTLE_MS = 400;

/** The plan with its rows, fetched in pieces. */
async function wholePlan({ engine }: SessionContext, { plan }: PlanOutline): Promise<WorkbookPlan> {
  const sheets: SheetPlan[] = [];
  for (const [index, { size, ...sheet }] of plan.sheets.entries()) {
    const rows: SheetPlan["rows"][number][] = [];
    for (let at = 0; at < size.rows; at += ROWS_AT_ONCE) {
      for (const row of await engine.planRows(index, at, at + ROWS_AT_ONCE)) rows.push(row);
    }
    sheets.push({ ...sheet, rows });
  }
  return { ...plan, sheets };
}

const NO_CELLS: readonly null[] = [];

/** The plan with empty rows, as many and as wide as it has: where it would go depends on its size alone. */
const bareRows = ({ rows, columns }: SheetOutline["size"]): SheetPlan["rows"] =>
  Array.from({ length: rows }, (_unused, row) => (row === 0 ? Array.from({ length: columns }, () => null) : NO_CELLS));

/** Those of the changes after which a sheet stands there. */
const standing = (changes: readonly SheetChange[]): readonly SheetChange[] =>
  changes.filter(({ change }) => change === "created" || change === "replaced");

/** What keeps the register's sources is nothing to look at. */
const isShown = ({ kind }: SheetChange): boolean => kind !== "base";
const isRegister = ({ kind }: SheetChange): boolean => kind === "register";
/** A report stands in the workbook: it counts the register, and must be made with it. */
const isOfReport = ({ ours }: SheetInfo): boolean => ours === "summary" || ours === "proof";

/** What a kept writing wrote; null for any other action, and for a slip to one unit, whose unit nobody keeps. */
const writtenBy = (action: string): PlanName | null => REWRITTEN.find((name) => action === `write-${name}`) ?? null;
const REWRITTEN: readonly PlanName[] = ["register", "report", "findings", "campaign", "template"];

export function writing(context: SessionContext): Writing {
  const { store, engine, workbook, run } = context;

  let dropPreview: () => void = () => undefined;

  const markInFiles = async (id: string, undone: boolean): Promise<void> => {
    const amendments = store.get().amendments.map((one) => (one.id === id ? { ...one, undone } : one));
    store.set({ amendments });
    await engine.configure({ amendments });
  };

  /** Sheets taken in may have been changed back, and sheets of ours may be gone. */
  const readTakenAgain = async (): Promise<void> => {
    await refreshSheets(context);
    await handOverRegister(context, () => true);
    const names = new Set(store.get().sheets.map(({ name }) => name));
    await handOver(
      context,
      store.get().takenSheets.filter((name) => names.has(name)),
      () => undefined,
      { cancelled: false },
    );
    const { written } = store.get();
    const still = (changes: typeof written.report): typeof written.report =>
      changes !== null && standing(changes).every(({ name }) => names.has(name)) ? changes : null;
    store.set({
      written: {
        register: still(written.register),
        report: still(written.report),
        template: still(written.template),
        campaign: still(written.campaign),
        returned: still(written.returned),
      },
    });
  };

  const turn = (id: string, again: boolean): Promise<void> =>
    run("undo", async (onProgress) => {
      const item = store.get().undo.find((one) => one.id === id);
      if (item === undefined || item.undone !== again) return;
      if (item.origin === "pane") await (again ? context.done.redo(id) : context.done.undo(id));
      else if (item.origin === "files") await markInFiles(id, !again);
      else await (again ? workbook.redo(id) : workbook.undo(id));
      const seen = await lookedAgain(async () => {
        if (item.origin === "workbook") await readTakenAgain();
        if (store.get().intake !== null) await refreshIntake(context, onProgress);
        if (store.get().step === "check") await completeCheck(context);
        await context.refreshUndo();
      });
      context.save();
      context.tell({ kind: "undone", action: item.action, again, seen });
    });

  const self: Writing = {
    preview: (name) =>
      run("preview", async () => {
        if (name === "report" && store.get().sheets.some(isFilledIn)) await handOverRegister(context, isFilledIn);
        const outline = await engine.plan(name, null);
        const bare: WorkbookPlan = {
          ...outline.plan,
          sheets: outline.plan.sheets.map(({ size, ...sheet }) => ({ ...sheet, rows: bareRows(size) })),
        };
        const { changes, clearsUndo } = await workbook.preview(bare);
        const planned = { outline, changes: changes.filter(isShown), clearsUndo };
        if (name === "register") store.set({ plannedRegister: planned });
        else
          store.set({
            plannedReport: planned,
            reportUsual: await engine.reportUsual(),
            letters: await engine.letters(),
          });
      }),
    write: (asked, unit = null) =>
      run(
        "write",
        async (onProgress, cancellation) => {
          const isOfRegister = asked === "register" || asked === "report";
          await refreshSheets(context);
          if (isOfRegister) await handOverRegister(context, (sheet) => sheet.ours === "register" || isFilledIn(sheet));
          const name = asked === "register" && store.get().sheets.some(isOfReport) ? "report" : asked;
          const outline = await engine.plan(name, unit);
          const plan = await wholePlan(context, outline);
          const changes = (await workbook.write(plan, `write-${name}`, onProgress, cancellation)).filter(isShown);
          const { written } = store.get();
          store.set({
            written:
              name === "findings"
                ? written
                : { ...written, [name]: changes, ...(isOfRegister ? { register: changes.filter(isRegister) } : {}) },
            ...(name === "report" ? { plannedReport: { outline, changes, clearsUndo: true } } : {}),
          });
          const seen = await lookedAgain(async () => {
            await refreshSheets(context);
            if (isOfRegister) {
              await handOverRegister(context, () => true);
              store.set({ register: await engine.register() });
            }
            await context.refreshUndo();
          });
          context.save();
          const stand = standing(changes);
          const open = stand[outline.plan.activeSheet]?.name ?? stand[0]?.name ?? null;
          context.tell({
            kind: "written",
            sheets: stand.length,
            seen,
            undo: seen ? context.lastDone() : null,
            open,
          });
        },
        true,
      ),
    chooseReport: async (reportChoices) => {
      store.set({ reportChoices });
      await engine.configure({ report: reportChoices });
      context.save();
      dropPreview();
      dropPreview = context.timer.later(SETTLE_MS, () => {
        if (store.get().step === "report") void self.preview("report");
      });
      store.set({ written: { ...store.get().written, report: null } });
    },
    takeEarlier: async (files) => {
      await run("read-files", async () => {
        const taken = await engine.takeEarlier(files);
        const lost = files === null ? [] : store.get().earlier.filter(({ there }) => !there);
        const there = new Set(taken.map(({ file }) => file));
        store.set({
          earlier: [
            ...lost.filter(({ file }) => !there.has(file)),
            ...taken.filter(({ records }) => records > 0).map(({ file }) => ({ file, there: true })),
          ],
          check: null,
          written: { ...store.get().written, report: null },
        });
        if (files !== null)
          context.tell({ kind: "report-earlier-taken", records: taken.reduce((sum, { records }) => sum + records, 0) });
        context.save();
      });
      await self.preview("report");
    },
    history: (record) => engine.history(record),
    undo: (id) => turn(id, false),
    redo: async (id) => {
      const item = store.get().undo.find((one) => one.id === id);
      const name = item?.origin === "workbook" ? writtenBy(item.action) : null;
      // What was written is made anew of what is known now: never an old state over a newer one.
      if (name === null) await turn(id, true);
      else await self.write(name);
    },
    tidy: () =>
      run("tidy", async () => {
        const pieces = await workbook.tidy();
        context.rest();
        await refreshSheets(context);
        await handOverRegister(context, () => true);
        await context.refreshUndo();
        context.tell({ kind: "tidied", pieces });
      }),
    openSheet: (name) => run("preview", () => workbook.select(name, "A1")),
  };
  return self;
}
