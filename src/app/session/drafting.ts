import type { DraftChange, DraftView, PlanTextSource } from "../views/draft";
import type { Planning } from "./campaign-editing";
import type { SessionContext } from "./session-context";

export interface Drafting {
  /** Reads a plan's text and opens the draft of a campaign. */
  readonly openPlanText: (source: PlanTextSource) => Promise<void>;
  readonly tickValues: (ids: readonly string[], ticked: boolean) => void;
  readonly amendDraft: (change: DraftChange) => Promise<void>;
  readonly closeDraft: () => void;
  /** Opens the campaign of the ticked values and writes its sheets. */
  readonly takeDraft: () => Promise<void>;
}

const sureOf = ({ groups }: DraftView): readonly string[] =>
  groups.flatMap(({ values }) => values.filter(({ pile }) => pile === "sure").map(({ id }) => id));

/** Drafting a campaign from a plan's text. Nothing goes into the campaign unticked. */
export function drafting(
  { store, engine, run, tell }: SessionContext,
  { openPlanFile, rewritePlan }: Planning,
): Drafting {
  const closeDraft = (): void => {
    store.set({ draft: null, draftTicks: [] });
  };
  return {
    openPlanText: (source) =>
      run("plan", async () => {
        const read = await engine.readPlanText(source);
        if (read.ok) store.set({ draft: read.draft, draftTicks: sureOf(read.draft) });
        else tell({ kind: "plan-refused", problem: read.problem, others: 0 });
      }),
    tickValues: (ids, ticked) => {
      const others = store.get().draftTicks.filter((id) => !ids.includes(id));
      store.set({ draftTicks: ticked ? [...others, ...ids] : others });
    },
    amendDraft: (change) =>
      run("plan", async () => {
        const draft = await engine.amendDraft(change);
        if (draft === null) {
          tell({ kind: "plan-not-amended" });
          return;
        }
        const before = new Set(store.get().draft?.groups.flatMap(({ values }) => values.map(({ id }) => id)) ?? []);
        const fresh = sureOf(draft).filter((id) => !before.has(id));
        const changed = change.type === "correct" ? [change.id] : [];
        store.set({ draft, draftTicks: [...new Set([...store.get().draftTicks, ...fresh, ...changed])] });
      }),
    closeDraft,
    takeDraft: async () => {
      const text = await engine.campaignOfDraftText(store.get().draftTicks);
      if (text === null) return;
      await openPlanFile({ type: "text", text });
      closeDraft();
      await rewritePlan();
    },
  };
}
