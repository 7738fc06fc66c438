import { createEngine } from "../../src/app/engine/engine";
import { initialState, type AppState, type JobKind } from "../../src/app/app-state";
import type { OpenWorkbookPort, WorkbookFailureReason } from "../../src/app/ports/workbook";
import { createSessionContext, type SessionContext } from "../../src/app/session/session-context";
import { createStore, type Store } from "../../src/app/store";
import { dayOf, type Day } from "../../src/text/day";
import { writer } from "./writer";

const TODAY = dayOf(2022, 6, 1) ?? (0 as Day);
const never = (): Promise<never> => Promise.reject(new Error("not asked for here"));

/** A failure as `src/excel` throws it. */
class Failure extends Error {
  readonly sheet = null;
  constructor(readonly reason: WorkbookFailureReason) {
    super(reason);
  }
}

interface Played {
  readonly context: SessionContext;
  readonly store: Store<AppState>;
  /** What was saved, in order; a failure beside a text that did not get through. */
  readonly tried: string[];
  /** Lets the time of the next timer come; false where none runs. */
  readonly tick: () => Promise<boolean>;
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A context whose workbook takes a state as `save` lets it. */
function played(save: () => Promise<void>): Played {
  const store = createStore<AppState>({ ...initialState("vi", TODAY), job: null });
  const tried: string[] = [];
  const timers: (() => void)[] = [];
  const workbook: OpenWorkbookPort = {
    name: never,
    sheets: never,
    activeSheet: never,
    read: never,
    preview: never,
    write: never,
    edit: never,
    shows: never,
    redo: never,
    select: never,
    journal: never,
    undo: never,
    tidy: never,
    watch: never,
    properties: never,
    load: never,
    save: async (text) => {
      tried.push(text);
      await save();
    },
  };
  const context = createSessionContext(store, {
    workbook,
    engine: createEngine({ reader: { read: never }, writer, breathe: () => Promise.resolve(), version: "test" }),
    clock: { today: () => TODAY, now: () => "" },
    timer: {
      later: (_milliseconds, job) => {
        timers.push(job);
        return () => {
          timers.splice(timers.indexOf(job), timers.includes(job) ? 1 : 0);
        };
      },
    },
    samples: { campaigns: () => Promise.resolve([]), load: () => Promise.resolve(null) },
    download: { save: () => Promise.resolve("saved" as const), copyPage: never, copyText: never },
    reading: { put: () => undefined, clear: () => undefined, left: () => null },
    newId: () => "1",
  });
  return {
    context,
    store,
    tried,
    tick: async () => {
      const job = timers.shift();
      job?.();
      await settle();
      return job !== undefined;
    },
  };
}

/** A promise that is kept from outside. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

const kindOf = ({ store }: Played): JobKind | null => store.get().job?.kind ?? null;

describe("what is remembered of the work", () => {
  test("is saved once, some time after the last change", async () => {
    const all = played(() => Promise.resolve());
    all.context.save();
    all.context.save();
    expect(all.tried).toHaveLength(0);
    expect(await all.tick()).toBe(true);
    expect(await all.tick()).toBe(false);
    expect(all.tried).toHaveLength(1);
    all.context.save();
    await all.tick();
    expect(all.tried).toHaveLength(1);
  });

  test("is kept out of a workbook that was made ready to be sent, until there is work again", async () => {
    const all = played(() => Promise.resolve());
    all.context.save();
    await all.tick();
    all.context.save();
    all.context.rest();
    expect(await all.tick()).toBe(false);
    await all.context.run("preview", () => Promise.resolve());
    all.context.save();
    expect(await all.tick()).toBe(false);
    await all.context.run("fix", () => Promise.resolve());
    all.context.save();
    await all.tick();
    expect(all.tried).toHaveLength(2);
  });

  test("waits for another time while a cell is being edited, without a word, and holds up nothing", async () => {
    let editing = true;
    const all = played(() => (editing ? Promise.reject(new Failure("edit-mode")) : Promise.resolve()));
    all.context.save();
    await all.tick();
    expect(all.store.get().notice).toBeNull();
    let done = false;
    await all.context.run("fix", () => {
      done = true;
      return Promise.resolve();
    });
    expect(done).toBe(true);
    await all.tick();
    editing = false;
    expect(await all.tick()).toBe(true);
    expect(all.tried).toHaveLength(3);
    expect(await all.tick()).toBe(false);
  });

  test("is tried a second time, then told", async () => {
    const all = played(() => Promise.reject(new Failure("busy")));
    all.context.save();
    await all.tick();
    expect(all.tried).toHaveLength(2);
    expect(all.store.get().notice).toEqual({ kind: "failed", reason: "busy", sheet: null });
  });
});

describe("a job that is asked for", () => {
  test("shows at once, also while a state is being saved", async () => {
    const { passed, open } = gate();
    const all = played(() => passed);
    all.context.save();
    await all.tick();
    const fixing = gate();
    const over = all.context.run("fix", () => fixing.passed);
    expect(kindOf(all)).toBe("fix");
    open();
    await settle();
    expect(kindOf(all)).toBe("fix");
    fixing.open();
    await over;
    expect(kindOf(all)).toBeNull();
  });

  test("waits for the one before it, and a failure of that one does not stop it", async () => {
    const all = played(() => Promise.resolve());
    const first = all.context.run("check", () => Promise.reject(new Failure("protected")));
    const order: (JobKind | null)[] = [kindOf(all)];
    await all.context.run("write", () => {
      order.push(kindOf(all));
      return Promise.resolve();
    });
    await first;
    expect(order).toEqual(["check", "write"]);
    expect(all.store.get().notice).toMatchObject({ kind: "failed", reason: "protected" });
  });
});

test("progress that comes after a job is over, as a worker's may, leaves the pane free", async () => {
  const all = played(() => Promise.resolve());
  let late = (): void => undefined;
  await all.context.run("hand-out", (onProgress) => {
    late = () => {
      onProgress({ done: 1, total: 2, what: "Xã Cấn Hữu" });
    };
    late();
    expect(all.store.get().job?.progress?.done).toBe(1);
    return Promise.resolve();
  });
  late();
  expect(kindOf(all)).toBeNull();
});
