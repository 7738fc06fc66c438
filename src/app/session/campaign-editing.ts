import type { WorkbookChange } from "../ports/workbook";
import type { DecisionChoice, PlanDraft, PlanFile, PlanMistake } from "../views/campaign-editing";
import type { CampaignView } from "../views/campaign";
import type { SessionContext } from "./session-context";
import { refreshSheets } from "./open-sheets";
import { completeCheck, refreshIntake } from "./refresh";
import type { Writing } from "./writing";

export interface Planning {
  /** Opens the plan's sheets; writes them first where the open campaign has none. */
  readonly editPlan: () => Promise<void>;
  /** Opens one of the plan's sheets; writes them first where the open campaign has none. */
  readonly editPlanAt: (sheet: string) => Promise<void>;
  /** Writes the plan's sheets anew from the campaign in use. */
  readonly rewritePlan: () => Promise<void>;
  /** Reads the plan's sheets: a campaign without mistakes is in use from then on. */
  readonly readPlan: () => Promise<void>;
  readonly showMistake: (mistake: PlanMistake) => Promise<void>;
  /** A new plan, opened in its sheets. */
  readonly newPlan: (draft: PlanDraft) => Promise<void>;
  /** What was told of a copied plan was read. */
  readonly closeCopied: () => void;
  readonly openPlanFile: (file: PlanFile) => Promise<void>;
  readonly savePlan: (way: "file" | "copy") => Promise<void>;
  readonly hidePlanText: () => void;
  /** Decides on a place where the plan contradicts itself; null takes a decision back. */
  readonly decide: (problem: string, choice: DecisionChoice | null, reason: string) => Promise<void>;
}

/** What other use cases need of the plan's. */
export interface PlanKeeping extends Planning {
  readonly planCellsChanged: (change: WorkbookChange) => void;
  /** Reads the plan's sheets again where the open campaign has them: inside a job. */
  readonly takePlan: () => Promise<void>;
  /** Keeps a campaign that was changed by other means than its sheets. */
  readonly keepPlan: () => Promise<void>;
}

const SETTLE_MS = 800;

/** Writing, reading and deciding on the plan; `lookAgain` brings the screen up to date that is open. */
export function planning(
  context: SessionContext,
  { write }: Pick<Writing, "write">,
  lookAgain: () => void,
): PlanKeeping {
  const { store, engine, workbook, run, timer, download } = context;
  let dropRead: () => void = () => undefined;

  const planSheets = (): readonly string[] =>
    store
      .get()
      .sheets.filter(({ ours }) => ours === "campaign")
      .map(({ name }) => name);

  /** Puts a campaign on the screen that the engine uses already. */
  async function show(campaign: CampaignView, text: string): Promise<void> {
    store.set({ campaign, source: { type: "json", text }, check: null, plannedRegister: null, plannedReport: null });
    if (store.get().intake !== null) {
      await refreshIntake(context, () => undefined);
      if (store.get().step === "check") await completeCheck(context);
    }
    context.save();
  }

  async function takePlan(): Promise<void> {
    if (!store.get().planInSheets) return;
    await refreshSheets(context);
    const names = planSheets();
    if (names.length === 0) {
      store.set({ planInSheets: false, planMistakes: [] });
      context.save();
      return;
    }
    const { campaign, text, mistakes } = await engine.readPlanSheets(
      await workbook.read(names, () => undefined, { cancelled: false }),
    );
    store.set({ planMistakes: mistakes });
    const { source } = store.get();
    if (campaign === null || text === null || (source?.type === "json" && source.text === text)) return;
    await show(campaign, text);
  }

  const readPlan = async (): Promise<void> => {
    await run("plan", async () => {
      store.set({ planInSheets: true });
      await takePlan();
      const { planMistakes, planInSheets } = store.get();
      if (planInSheets)
        context.tell(
          planMistakes.length > 0 ? { kind: "plan-mistakes", cells: planMistakes.length } : { kind: "plan-read" },
        );
    });
    lookAgain();
  };

  async function rewritePlan(): Promise<void> {
    store.set({ written: { ...store.get().written, campaign: null } });
    await write("campaign");
    if (store.get().written.campaign === null) return;
    store.set({ planInSheets: true, planMistakes: [] });
    await run("plan", takePlan);
    context.save();
  }

  async function openText(text: string): Promise<boolean> {
    const campaign = await engine.openCampaign({ type: "json", text }, context.clock.today());
    if (campaign === null) {
      context.tell({ kind: "not-a-campaign" });
      return false;
    }
    store.set({ planInSheets: false, planMistakes: [] });
    await show(campaign, text);
    return true;
  }

  return {
    takePlan,
    readPlan,
    rewritePlan,
    editPlan: async () => {
      const [first] = store.get().planInSheets ? planSheets() : [];
      if (first === undefined) await rewritePlan();
      else await run("preview", () => workbook.select(first, "A1"));
    },
    editPlanAt: async (sheet) => {
      if (!store.get().planInSheets || !planSheets().includes(sheet)) await rewritePlan();
      if (planSheets().includes(sheet)) await run("preview", () => workbook.select(sheet, "A1"));
    },
    showMistake: ({ sheet, address }) => run("preview", () => workbook.select(sheet, address)),
    newPlan: async (draft) => {
      const opened: string[] = [];
      await run("plan", async () => {
        const drafted = await engine.draftCampaign(draft);
        if (drafted === null || !(await openText(drafted.text))) return;
        opened.push(drafted.text);
        store.set({ copied: drafted.copied });
      });
      if (opened.length > 0) await rewritePlan();
    },
    closeCopied: () => {
      store.set({ copied: null });
    },
    openPlanFile: async (file) => {
      await run("plan", async () => {
        const read = await engine.campaignOfFile(file);
        if (read.ok) await openText(read.text);
        else context.tell({ kind: "plan-refused", problem: read.problem, others: read.others });
      });
      lookAgain();
    },
    savePlan: (way) =>
      run("plan", async () => {
        const { campaign } = store.get();
        const text = await engine.campaignText();
        if (text === null || campaign === null) return;
        if (way === "file") {
          const name = `${campaign.id}.json`;
          const how = await download.save({ name, text });
          context.tell(
            how === "saved" ? { kind: "plan-saved", name } : { kind: "report-unsure", file: name, copyable: true },
          );
          return;
        }
        const copied = await download.copyText(text);
        store.set({ planText: copied ? null : text });
        context.tell({ kind: copied ? "plan-copied" : "plan-shown" });
      }),
    hidePlanText: () => {
      store.set({ planText: null });
    },
    decide: async (problem, choice, reason) => {
      await run("plan", async () => {
        const decided = await engine.decide(problem, choice, reason);
        if (decided === null) return;
        const { planInSheets } = store.get();
        if (planInSheets && decided.edits.length > 0) {
          await workbook.edit(decided.edits, "decide");
          await context.refreshUndo();
        }
        await show(decided.campaign, (await engine.campaignText()) ?? "");
        if (planInSheets) await takePlan();
      });
      lookAgain();
    },
    keepPlan: async () => {
      const text = await engine.campaignText();
      if (text === null) return;
      store.set({ source: { type: "json", text } });
      context.save();
      if (store.get().planInSheets && store.get().planMistakes.length === 0) await rewritePlan();
    },
    planCellsChanged: ({ sheet }) => {
      const { planInSheets, sheets } = store.get();
      const known = sheets.find(({ name }) => name === sheet);
      // A name that is not known is that of a sheet that was renamed: it may be the plan's.
      if (!planInSheets || (known !== undefined && known.ours !== "campaign")) return;
      dropRead();
      dropRead = timer.later(SETTLE_MS, () => {
        void run("plan", takePlan).then(lookAgain);
      });
    },
  };
}
