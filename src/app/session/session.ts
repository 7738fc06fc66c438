import type { Language } from "../../base/language";
import { readUnitWorkbook } from "../../check/native/unit-stamp";
import { readStamp } from "../../check/stamp/stamp-properties";
import { verdictsOf } from "../../check/verdicts/verdict-file";
import { initialState, type AppState, type Step } from "../app-state";
import { mergedStates } from "../merged-states";
import { NEW_STATE, readState, type SavedState } from "../saved-state";
import { createStore, type Store } from "../store";
import type { CampaignSource } from "../views/campaign";
import type { Choices } from "../../register/register";
import { actionOf } from "./action-names";
import { checking, type Checking } from "./checking";
import { createSessionContext, type Surroundings } from "./session-context";
import { handingOut, type HandingOut } from "./handing-out";
import type { Wait } from "../ports/workbook";
import { handOver, handOverRegister, refreshSheets } from "./open-sheets";
import { planning, type Planning } from "./campaign-editing";
import { carriedCampaign, deskOf, type Desk } from "./desk";
import { drafting, type Drafting } from "./drafting";
import { completeCheck, refreshDesk, refreshIntake } from "./refresh";
import { ownMaking, type OwnMaking } from "./own-making";
import { reviewing, type Reviewing } from "./reviewing";
import { takingIn, type TakingIn } from "./taking-in";
import { tracking, type Tracking } from "./tracking";
import { writing, type Writing } from "./writing";

/** All that a clerk can do, whatever the screen looks like. */
export interface Session
  extends TakingIn, Checking, Reviewing, Writing, Planning, Drafting, OwnMaking, Tracking, HandingOut, Desk {
  readonly store: Store<AppState>;
  /** Finds out where the work was left, and goes on from there. */
  readonly start: () => Promise<void>;
  readonly go: (step: Step) => void;
  readonly speak: (language: Language) => Promise<void>;
  readonly openCampaign: (source: CampaignSource) => Promise<void>;
  readonly leaveCampaign: () => void;
  /** Opens the campaign again that was left. */
  readonly goOn: () => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Told by the workbook what Excel waits for a person to do; null when the wait is over. */
  readonly waiting: (waiting: Wait | null) => void;
}

export function createSession(language: Language, surroundings: Surroundings): Session {
  const { engine, workbook, clock } = surroundings;
  const store = createStore<AppState>(initialState(language, clock.today()));
  const context = createSessionContext(store, surroundings);
  const { here, goOn, ...review } = reviewing(context);
  const check = checking(context, { here, goOn });
  const write = writing(context);

  const lookAt = (step: Step): void => {
    if (store.get().panel !== null) {
      void context.run("preview", store.get().panel === "desk" ? () => refreshDesk(context) : track.refreshTracking);
      return;
    }
    const { campaign, intake, check: done, plannedRegister, plannedReport } = store.get();
    if (campaign === null || intake === null || intake.totals.records === 0) return;
    if (step === "check" && done === null) void check.check();
    if (step === "register" && plannedRegister === null) void write.preview("register");
    if (step === "report" && plannedReport === null) void write.preview("report");
  };

  const plan = planning(context, write, () => {
    lookAt(store.get().step);
  });
  const draft = drafting(context, plan);
  const take = takingIn(context);
  const track = tracking(context, write, () => {
    lookAt(store.get().step);
  });

  /** Runs what may bring another list of units, and keeps it with the campaign. */
  async function keepingUnits(job: () => Promise<void>, action = actionOf("units", "")): Promise<void> {
    const units = (): string => store.get().campaign?.units.join("\n") ?? "";
    const [before, { source, choices }] = [units(), store.get()];
    await job();
    if (units() === before) return;
    await plan.keepPlan();
    const { source: kept, choices: chosen } = store.get();
    if (source !== null && kept !== null)
      context.done.add(
        action.endsWith("\t") ? actionOf("units", String(store.get().campaign?.units.length ?? 0)) : action,
        () => openAgain(source, choices),
        () => openAgain(kept, chosen),
      );
  }

  /** The campaign and the answers as they were before a list of units came, or after it. */
  async function openAgain(source: CampaignSource, choices: Choices): Promise<void> {
    const campaign = await engine.openCampaign(source, clock.today());
    if (campaign === null) return;
    store.set({ campaign, source, choices, check: null, plannedRegister: null, plannedReport: null });
    await engine.configure({ choices });
  }

  /** What is taken back, or done again, may be the plan's, and changes what the open screen shows. */
  async function turned(job: () => Promise<void>): Promise<void> {
    await job();
    if (store.get().planInSheets) await context.run("plan", plan.takePlan);
    lookAt(store.get().step);
  }

  async function remembered(): Promise<SavedState> {
    const readings = (await workbook.load()).map(readState);
    const states = readings.flatMap((reading) => (reading.ok ? [reading.state] : []));
    const [latest, ...others] = states;
    if (states.length < readings.length) context.tell({ kind: "state-unread" });
    return latest === undefined ? NEW_STATE : others.reduce(mergedStates, latest);
  }

  /** A workbook made for a unit opens as that unit's own list, with the campaign that it carries. */
  async function withCarried(saved: SavedState): Promise<SavedState> {
    const { sheets } = store.get();
    const carried = sheets.some(({ ours }) => ours === "register") ? null : await carriedCampaign(context);
    if (carried === null) return saved;
    const properties = await workbook.properties();
    store.set({ template: { unit: readUnitWorkbook(properties)?.unit ?? null }, ownStamp: readStamp(properties) });
    if (saved.campaign !== null) return saved;
    const filled = sheets.filter(({ visibility, used }) => visibility === "visible" && used !== null);
    return { ...saved, campaign: carried, panel: "desk", sheets: filled.map(({ name }) => name) };
  }

  const start = (): Promise<void> =>
    context.run("start", async (onProgress, cancellation) => {
      await refreshSheets(context);
      const saved = await withCarried(await remembered());
      const spoken = saved.language ?? language;
      await engine.configure({
        language: spoken,
        choices: saved.choices,
        amendments: saved.amendments,
        verdicts: verdictsOf(saved.verdicts),
        report: saved.report,
      });
      const [campaigns, sampled] = await Promise.all([engine.campaigns(), surroundings.samples.campaigns()]);
      const campaign = saved.campaign === null ? null : await engine.openCampaign(saved.campaign, clock.today());
      store.set({
        language: spoken,
        campaigns,
        sampled,
        campaign,
        source: campaign === null ? null : saved.campaign,
        planInSheets: campaign !== null && saved.planInSheets,
        panel: campaign === null ? null : saved.panel,
        handOvers: saved.handOvers,
        choices: saved.choices,
        recipe: saved.recipe,
        amendments: saved.amendments,
        verdicts: verdictsOf(saved.verdicts),
        reportChoices: saved.report,
        ownLines: saved.ownLines,
        ownBegun: saved.own,
        earlier: saved.earlier.map((file) => ({ file, there: false })),
        lostFiles: saved.files,
        step: campaign === null ? "campaign" : saved.step,
      });
      await plan.takePlan();
      const master = store.get().sheets.filter(({ ours }) => ours === "register");
      await handOverRegister(context, () => true);
      if (store.get().campaign !== null && master.length > 0) {
        store.set({
          written: {
            ...store.get().written,
            register: master.map(({ name }) => ({ name, kind: "register", change: "replaced" })),
          },
        });
        await refreshIntake(context, onProgress);
        const known = new Set(store.get().intake?.files.map(({ file }) => file));
        store.set({ lostFiles: saved.files.filter((file) => !known.has(file)) });
      }
      const there = new Set(store.get().sheets.map(({ name }) => name));
      const again = saved.sheets.filter((name) => there.has(name));
      if (campaign !== null && again.length > 0) {
        await handOver(context, again, onProgress, cancellation);
        store.set({ takenSheets: again });
        await refreshIntake(context, onProgress);
      }
      await context.refreshUndo();
      await workbook.watch(
        (change) => {
          check.cellsChanged(change);
          plan.planCellsChanged(change);
        },
        () => {
          check.sheetsChanged();
        },
      );
    });

  const open = (source: CampaignSource): Promise<void> =>
    context.run("understand", async (onProgress) => {
      const {
        campaign: before,
        reportChoices: { withoutParts = [], order = "unit", collectivesFirst = true },
      } = store.get();
      const campaign = await engine.openCampaign(source, clock.today());
      if (campaign === null) {
        context.tell({ kind: "not-a-campaign" });
        return;
      }
      // Places, signers and units are those of a campaign; how a report is built up is the clerk's habit.
      if (before !== null && before.id !== campaign.id)
        await write.chooseReport({ withoutParts, order, collectivesFirst });
      store.set({
        campaign,
        source,
        planInSheets: false,
        planMistakes: [],
        check: null,
        plannedRegister: null,
        plannedReport: null,
      });
      if (store.get().intake !== null) await refreshIntake(context, onProgress);
      context.save();
    });

  return {
    ...take,
    ...check,
    ...review,
    ...write,
    ...plan,
    ...draft,
    ...ownMaking(context, plan),
    ...track,
    ...handingOut(context),
    ...deskOf(context),
    store,
    takeUnits: (file) => keepingUnits(() => take.takeUnits(file)),
    takeUnitList: (list) => keepingUnits(() => take.takeUnitList(list), actionOf("units", String(list.units.length))),
    takeSamples: () => keepingUnits(take.takeSamples),
    undo: (id) => turned(() => write.undo(id)),
    redo: (id) => turned(() => write.redo(id)),
    start: async () => {
      await start();
      lookAt(store.get().step);
    },
    go: (step) => {
      store.set({ step, panel: null, notice: null, detail: null });
      context.save();
      lookAt(step);
    },
    speak: async (spoken) => {
      store.set({ language: spoken });
      await engine.configure({ language: spoken });
      context.save();
      await context.run("understand", async (onProgress) => {
        const { intake, check: done } = store.get();
        store.set({ campaign: await engine.describeCampaign() });
        if (intake === null) return;
        await refreshIntake(context, onProgress);
        if (done !== null) await completeCheck(context);
      });
      lookAt(store.get().step);
    },
    openCampaign: open,
    leaveCampaign: () => {
      const { campaign, source, planInSheets } = store.get();
      store.set({
        left: campaign === null || source === null ? null : { name: campaign.name, source, planInSheets },
        campaign: null,
        source: null,
        panel: null,
        planInSheets: false,
        planMistakes: [],
      });
    },
    goOn: async () => {
      const { left } = store.get();
      if (left === null) return;
      await open(left.source);
      if (left.planInSheets) await plan.readPlan();
    },
    cancel: context.cancel,
    dismiss: () => {
      context.tell(null);
    },
    waiting: (waitingFor) => {
      store.set({ waitingFor });
    },
  };
}
