import { mergeChoices, readRecipe, writeRecipe } from "../../register/recipe";
import type { Choices } from "../../register/register";
import type { FileBytes } from "../views/file";
import type { Cancellation, OnProgress } from "../ports/job";
import { type Answer } from "../views/questions";
import type { UnitList } from "../unit-list";
import { holdsAnswer, withAnswer, withoutAnswer } from "../answers-as-choices";
import { changesBetween, withChanges } from "../choice-changes";
import { actionOf, actionOfAnswer } from "./action-names";
import type { SessionContext } from "./session-context";
import { handOver, refreshSheets } from "./open-sheets";
import { completeCheck, refreshIntake } from "./refresh";

/** "a.xlsx" a second time becomes "a (2).xlsx": two files of one name are two files. */
function distinct(files: readonly FileBytes[], taken: string): readonly FileBytes[] {
  const seen = new Set([taken]);
  return files.map((file) => {
    const dot = file.name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [file.name.slice(0, dot), file.name.slice(dot)] : [file.name, ""];
    let { name } = file;
    for (let count = 2; seen.has(name); count += 1) name = `${stem} (${count})${ending}`;
    seen.add(name);
    return name === file.name ? file : { ...file, name };
  });
}

export interface TakingIn {
  readonly refreshSheets: () => Promise<void>;
  readonly takeSheets: (names: readonly string[]) => Promise<void>;
  /** Takes in the sheet in front besides those already taken, unless it is one of ours. */
  readonly takeActiveSheet: () => Promise<void>;
  readonly takeFiles: (files: readonly FileBytes[]) => Promise<void>;
  readonly takeUnits: (file: FileBytes) => Promise<void>;
  /** Guesses the units from the files that were taken in, to be looked over. */
  readonly guessUnits: () => Promise<void>;
  readonly dropGuesses: () => void;
  /** These are the units; files whose name alone told of one are that unit's. */
  readonly takeUnitList: (list: UnitList) => Promise<void>;
  readonly takeSamples: () => Promise<void>;
  readonly removeFile: (file: string) => Promise<void>;
  readonly showSheet: (file: string, sheet: string) => Promise<void>;
  readonly hideSheet: () => void;
  /** Says what something is; all that asked the same follow. Several answers given quickly are taken together. */
  readonly answer: (answer: Answer) => Promise<void>;
  /** Takes an answer back: what it decided is told, or asked, again. */
  readonly refuse: (answers: readonly Answer[]) => Promise<void>;
  /** Fetches the rows that a question is about. */
  readonly lookAtQuestion: (key: string) => Promise<void>;
  /** Uses the answers that were handed on in a file, where nothing else was answered here. */
  readonly takeRecipe: (text: string) => Promise<void>;
  /** Hands all answers over as a file, to be used again. */
  readonly saveRecipe: (name: string) => Promise<void>;
}

export function takingIn(context: SessionContext): TakingIn {
  const { store, engine, workbook, run, samples, download, reading } = context;
  let heavy = reading.left();
  reading.clear();
  /** The file that brought the pane down is not read beside others again, so that they are. */
  const spared = (files: readonly FileBytes[]): readonly FileBytes[] =>
    files.length < 2 ? files : files.map((file) => (file.name === heavy ? { ...file, stopped: true } : file));

  const understandNow = async (onProgress: OnProgress, cancellation: Cancellation): Promise<void> => {
    await refreshIntake(context, onProgress);
    if (store.get().step === "check") await completeCheck(context);
    if (cancellation.cancelled) {
      const { book, intake } = store.get();
      if (intake?.files.every(({ file }) => file !== book) ?? true) store.set({ takenSheets: [] });
      context.tell({ kind: "cancelled" });
    }
    context.save();
  };
  const understand = (): Promise<void> => run("understand", understandNow, true);

  let choosing: Promise<void> | null = null;
  /** What is done to choices can be taken back, whatever was chosen meanwhile. */
  const keepChanges = (action: string, before: Choices, after: Choices): void => {
    const changes = changesBetween(before, after);
    if (changes.length === 0) return;
    const turn = async (side: "before" | "after"): Promise<void> => {
      store.set({ choices: withChanges(store.get().choices, changes, side) });
      await engine.configure({ choices: store.get().choices });
    };
    context.done.add(
      action,
      () => turn("before"),
      () => turn("after"),
    );
  };
  const choose = (choices: Choices, action: string): Promise<void> => {
    keepChanges(action, store.get().choices, choices);
    store.set({ choices });
    choosing ??= run(
      "understand",
      async (onProgress, cancellation) => {
        choosing = null;
        await engine.configure({ choices: store.get().choices });
        await understandNow(onProgress, cancellation);
      },
      true,
    );
    return choosing;
  };

  const readFiles = async (files: readonly FileBytes[]): Promise<void> => {
    await run(
      "read-files",
      async (onProgress, cancellation) => {
        const given = distinct(spared(files), store.get().book);
        // What a worker tells of its progress may come after what it gives: then nothing is being read any more.
        let over = false;
        const names = new Set(
          await engine
            .addFiles(given, (progress) => {
              if (over) return;
              reading.put(progress.what);
              onProgress(progress);
            })
            .finally(() => {
              over = true;
              reading.clear();
            }),
        );
        if (files.length === 1 && names.has(heavy ?? "")) heavy = null;
        store.set({ lostFiles: store.get().lostFiles.filter((name) => !names.has(name)) });
        if (cancellation.cancelled) context.tell({ kind: "cancelled" });
      },
      true,
    );
    await understand();
  };

  const takeSheets = async (names: readonly string[]): Promise<void> => {
    await run(
      "read-sheets",
      async (onProgress, cancellation) => {
        if (!(await handOver(context, names, onProgress, cancellation))) {
          context.tell({ kind: "cancelled" });
          return;
        }
        await engine.keepSheets(store.get().book, names);
        store.set({ takenSheets: names });
      },
      true,
    );
    await understand();
  };

  return {
    refreshSheets: () => run("read-sheets", () => refreshSheets(context)),
    takeSheets,
    takeActiveSheet: async () => {
      const active: string[] = [];
      await run("read-sheets", async () => {
        await refreshSheets(context);
        const name = await workbook.activeSheet();
        const { sheets } = store.get();
        if (sheets.some((sheet) => sheet.name === name && (sheet.ours === null || sheet.ours === "template")))
          active.push(name);
      });
      const { takenSheets } = store.get();
      if (active.length > 0) await takeSheets([...new Set([...takenSheets, ...active])]);
    },
    takeFiles: readFiles,
    takeUnits: async (file) => {
      await run("read-files", async () => {
        const taken = await engine.takeUnits(file);
        context.tell(taken.units === 0 ? { kind: "no-units" } : { kind: "units-taken", ...taken });
        store.set({ campaign: await engine.describeCampaign() });
      });
      if (store.get().intake !== null) await understand();
    },
    guessUnits: () =>
      run("understand", async () => {
        store.set({ guesses: await engine.guessUnits() });
      }),
    dropGuesses: () => {
      store.set({ guesses: null });
    },
    takeUnitList: async ({ units, senders }) => {
      const choices = senders.reduce(
        (all, { file, unit }) => withAnswer(all, { kind: "sender", files: [file], unit }),
        store.get().choices,
      );
      await run("understand", async (onProgress, cancellation) => {
        const campaign = await engine.setUnits(units);
        store.set({ campaign, choices, guesses: null });
        await engine.configure({ choices });
        await understandNow(onProgress, cancellation);
        context.tell({ kind: "units-taken", units: units.length, problems: [], more: 0 });
      });
    },
    takeSamples: async () => {
      const { campaign } = store.get();
      let found: readonly FileBytes[] = [];
      await run("samples", async (onProgress) => {
        const set = campaign === null ? null : await samples.load(campaign.id, onProgress);
        if (set === null || set.files.length === 0) {
          context.tell({ kind: "samples-missing" });
          return;
        }
        if (set.units !== null) await engine.takeUnits(set.units);
        store.set({ campaign: await engine.describeCampaign() });
        found = set.files;
      });
      if (found.length > 0) await readFiles(found);
    },
    removeFile: async (file) => {
      await engine.removeFile(file);
      if (file === store.get().book) store.set({ takenSheets: [] });
      else
        context.done.add(
          actionOf("remove-file", file),
          () => engine.restoreFile(file),
          () => engine.removeFile(file),
        );
      await understand();
    },
    showSheet: async (file, sheet) => {
      store.set({ detail: await engine.sheet(file, sheet) });
    },
    hideSheet: () => {
      store.set({ detail: null });
    },
    answer: async (answer) => {
      const lapsed = (): number => store.get().register?.byHand.lapsed ?? 0;
      const before = lapsed();
      await choose(withAnswer(store.get().choices, answer), actionOfAnswer(answer, store.get()));
      if (lapsed() > before) context.tell({ kind: "corrections-lapsed" });
    },
    refuse: (answers) =>
      choose(answers.reduce(withoutAnswer, store.get().choices), actionOf("refuse", String(answers.length))),
    lookAtQuestion: async (key) => {
      const question = await engine.question(key);
      if (question !== null) store.set({ question });
    },
    takeRecipe: async (text) => {
      const reading = readRecipe(text);
      if (!reading.ok) {
        context.tell({ kind: "not-a-recipe", later: reading.problem.reason === "version" });
        return;
      }
      const { choices: given } = reading;
      store.set({ recipe: given });
      await choose(mergeChoices(given, store.get().choices), actionOf("recipe", ""));
      const used = store.get().intake?.answers.filter(({ answer }) => holdsAnswer(given, answer)).length ?? 0;
      context.tell({ kind: "recipe-taken", used });
    },
    saveRecipe: async (name) => {
      const how = await download.save({ name, text: writeRecipe(store.get().choices) });
      if (how !== "saved") context.tell({ kind: "report-unsure", file: name, copyable: false });
    },
  };
}
