import { keptOf } from "../../check/verdicts/verdict-file";
import type { AppState, Job, JobKind, Notice, UndoItem } from "../app-state";
import type { ClockPort, ReadingMarkPort, SamplesPort, TimerPort } from "../ports/surroundings";
import type { DownloadPort } from "../ports/files";
import type { OpenWorkbookPort, WorkbookFailureReason } from "../ports/workbook";
import type { Cancellation, OnProgress } from "../ports/job";
import { STATE_VERSION, writeState } from "../saved-state";
import type { Store } from "../store";
import type { EnginePort } from "../ports/engine";
import { createDoneList, type DoneList } from "./done-list";

/** What the use cases work with. */
export interface Surroundings {
  readonly workbook: OpenWorkbookPort;
  readonly engine: EnginePort;
  readonly clock: ClockPort;
  readonly timer: TimerPort;
  readonly samples: SamplesPort;
  readonly download: DownloadPort;
  readonly reading: ReadingMarkPort;
  readonly newId: () => string;
}

export interface SessionContext extends Surroundings {
  readonly store: Store<AppState>;
  /**
   * Runs one job at a time and tells of it; a second one asked for meanwhile waits its turn. Failures become a notice.
   */
  readonly run: (
    kind: JobKind,
    job: (onProgress: OnProgress, cancellation: Cancellation) => Promise<void>,
    cancellable?: boolean,
  ) => Promise<void>;
  readonly cancel: () => void;
  readonly save: () => void;
  /** Keeps nothing in the workbook from now on, until there is work again. */
  readonly rest: () => void;
  readonly tell: (notice: Notice | null) => void;
  readonly refreshUndo: () => Promise<void>;
  /** What the pane itself did in this sitting. */
  readonly done: DoneList;
  /** The id of the last action that can be taken back; null where there is none. */
  readonly lastDone: () => string | null;
}

const SAVE_AFTER_MS = 800;
/** What is done only to look at things. */
const LOOKING: ReadonlySet<JobKind> = new Set<JobKind>(["preview", "check", "tidy"]);

const REASONS: Readonly<Record<WorkbookFailureReason, true>> = {
  "edit-mode": true,
  "other-workbook": true,
  protected: true,
  structure: true,
  busy: true,
  restart: true,
  "too-large": true,
  "sheet-gone": true,
  "not-supported": true,
  "sheet-kind": true,
  "sign-in": true,
  merged: true,
  filtered: true,
  pivot: true,
  "no-room": true,
  selection: true,
  conflict: true,
  fault: true,
  cancelled: true,
  unknown: true,
};
const isReason = (reason: unknown): reason is WorkbookFailureReason => typeof reason === "string" && reason in REASONS;

/** What is said about anything that was thrown. */
export function noticeOf(error: unknown): Notice {
  if (typeof error === "object" && error !== null && "reason" in error && isReason(error.reason)) {
    const partsLeft = "partsLeft" in error && error.partsLeft === true;
    if (error.reason === "cancelled" && !partsLeft) return { kind: "cancelled" };
    return {
      kind: "failed",
      reason: error.reason,
      sheet: "sheet" in error && typeof error.sheet === "string" ? error.sheet : null,
      ...(partsLeft ? { partsLeft } : {}),
    };
  }
  return { kind: "crashed", detail: error instanceof Error ? error.message : String(error) };
}

function savedText({
  language,
  step,
  source,
  planInSheets,
  panel,
  handOvers,
  choices,
  recipe,
  amendments,
  verdicts,
  takenSheets,
  intake,
  lostFiles,
  reportChoices,
  earlier,
  ownLines,
  own,
  ownBegun,
}: AppState): string {
  const files = intake?.files.filter(({ origin }) => origin === "file").map(({ file }) => file) ?? [];
  return writeState({
    version: STATE_VERSION,
    language,
    step,
    campaign: source,
    planInSheets,
    panel,
    handOvers,
    choices,
    recipe,
    amendments,
    verdicts: keptOf(verdicts),
    sheets: takenSheets,
    files: [...new Set([...files, ...lostFiles])],
    report: reportChoices,
    earlier: earlier.map(({ file }) => file),
    ownLines,
    own: own?.view.answers ?? ownBegun,
  });
}

const byTime = (a: UndoItem, b: UndoItem): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

export function createSessionContext(store: Store<AppState>, surroundings: Surroundings): SessionContext {
  const { workbook, engine, timer } = surroundings;
  let queue: Promise<void> = Promise.resolve();
  let cancellation: { cancelled: boolean } = { cancelled: false };
  let dropSave: () => void = () => undefined;
  let lastSaved: string | null = null;
  let resting = false;

  const tell = (notice: Notice | null): void => {
    store.set({ notice });
  };
  const show = (job: Job | null): void => {
    store.set({ job });
  };

  const saveNow = async (tries = 2): Promise<void> => {
    const text = savedText(store.get());
    if (text === lastSaved) return;
    try {
      await workbook.save(text);
      lastSaved = text;
    } catch (error) {
      const notice = noticeOf(error);
      // Nobody asked for it: it must not hold up what the clerk asks for while a cell is being edited.
      if (notice.kind === "failed" && notice.reason === "edit-mode") saveLater();
      else if (tries > 1) await saveNow(tries - 1);
      else tell(notice);
    }
  };
  const saveLater = (): void => {
    dropSave();
    if (resting) return;
    dropSave = timer.later(SAVE_AFTER_MS, () => {
      queue = queue.then(() => saveNow());
    });
  };

  const perform: SessionContext["run"] = async (kind, job, cancellable = false) => {
    cancellation = { cancelled: false };
    resting = resting && LOOKING.has(kind);
    show({ kind, progress: null, cancellable });
    // A worker's progress and its result come by different ways: progress may come after the job is over.
    let isOver = false;
    try {
      await job((progress) => {
        if (!isOver) show({ kind, progress, cancellable });
      }, cancellation);
    } catch (error) {
      tell(noticeOf(error));
    } finally {
      isOver = true;
      show(null);
    }
  };

  const done = createDoneList(surroundings.clock, surroundings.newId, () => {
    const others = store.get().undo.filter(({ origin }) => origin !== "pane");
    store.set({ undo: [...done.items(), ...others].sort(byTime) });
  });

  return {
    ...surroundings,
    store,
    tell,
    done,
    run: (kind, job, cancellable) => {
      // At once, also where it has to wait for something that is not shown.
      if (store.get().job === null) show({ kind, progress: null, cancellable: false });
      queue = queue.then(() => perform(kind, job, cancellable));
      return queue;
    },
    cancel: () => {
      cancellation.cancelled = true;
      void engine.cancel();
    },
    save: saveLater,
    rest: () => {
      dropSave();
      resting = true;
      lastSaved = null;
    },
    lastDone: () => store.get().undo.find(({ undone }) => !undone)?.id ?? null,
    refreshUndo: async () => {
      const inWorkbook = (await workbook.journal()).map((entry): UndoItem => ({ ...entry, origin: "workbook" }));
      const inFiles = store
        .get()
        .amendments.map(({ id, action, at, undone }): UndoItem => ({ id, action, at, undone, origin: "files" }));
      store.set({ undo: [...done.items(), ...inWorkbook, ...inFiles].sort(byTime) });
    },
  };
}
