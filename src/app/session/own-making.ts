import type { OwnLine } from "../../campaign/catalogue/catalogue";
import { calendarOf } from "../../text/day";
import type { OwnAnswers } from "../../campaign/own/answers";
import type { OwnAsk } from "../views/own";
import type { Planning } from "./campaign-editing";
import type { SessionContext } from "./session-context";

export interface OwnMaking {
  /** Begins a campaign of one's own, or goes on with the one begun. */
  readonly startOwn: () => Promise<void>;
  /** Another office, occasion or year: what it suggests takes the place of what was suggested before. */
  readonly askOwn: (change: Partial<Pick<OwnAsk, "profile" | "occasion" | "year">>) => Promise<void>;
  /** Lines for the office's own part of the catalogue; one with the id of a known one takes its place. */
  readonly addLines: (lines: readonly OwnLine[]) => Promise<void>;
  /** Hands the office's lines out as a table; false where the clipboard took nothing. */
  readonly giveLines: (way: "file" | "copy", name: string, text: string) => Promise<boolean>;
  readonly answerOwn: (change: Partial<OwnAnswers>) => void;
  /** Back to the first screen; what was answered is kept. */
  readonly leaveOwn: () => void;
  /** Opens the campaign of the answers and writes its sheets. */
  readonly takeOwn: () => Promise<void>;
}

/** The last quarter is the time of the year's end; before it, drives are begun. */
const LAST_QUARTER = 10;

/** Making a campaign of one's own, question by question. */
export function ownMaking(context: SessionContext, { openPlanFile, rewritePlan }: Planning): OwnMaking {
  const { store, engine, run, clock, download } = context;
  /** Offers what suits an office, occasion and year; `begun` are answers that stand, whatever is offered. */
  const ask = (change: Partial<OwnAsk>, begun: OwnAnswers | null = null): Promise<void> =>
    run("plan", async () => {
      const { own, ownLines } = store.get();
      const today = clock.today();
      const { year, month } = calendarOf(today);
      const answers = own?.view.answers ?? begun;
      const usual = { profile: "commune", place: "", superior: "", year } as const;
      const occasion = month >= LAST_QUARTER ? "year-end" : "movement";
      const start: Pick<OwnAnswers, "profile" | "place" | "superior" | "occasion" | "year" | "units"> = answers ?? {
        ...usual,
        occasion,
        units: [],
      };
      const { units, ...known } = start;
      const { profile, place, superior } = known;
      const view = await engine.ownOffer({
        profile,
        place,
        superior,
        occasion: known.occasion,
        year: known.year,
        today,
        lines: ownLines,
        ...change,
      });
      if (view === null) return;
      store.set({
        ownBegun: null,
        own: { open: true, view: { ...view, answers: begun ?? { ...view.answers, units } } },
      });
      context.save();
    });
  return {
    startOwn: async () => {
      const { own, ownBegun } = store.get();
      if (own === null) await ask({}, ownBegun);
      else store.set({ own: { ...own, open: true } });
    },
    askOwn: ask,
    addLines: async (lines) => {
      const ids = new Set(lines.map(({ id }) => id));
      const all = [...store.get().ownLines.filter(({ id }) => !ids.has(id)), ...lines];
      store.set({ ownLines: all });
      context.save();
      const catalogue = await engine.catalogue(clock.today(), all);
      const { own } = store.get();
      if (own !== null) store.set({ own: { ...own, view: { ...own.view, catalogue } } });
    },
    giveLines: async (way, name, text) => {
      if (way === "copy") return download.copyText(text);
      const how = await download.save({ name, text });
      context.tell(
        how === "saved" ? { kind: "plan-saved", name } : { kind: "report-unsure", file: name, copyable: true },
      );
      return true;
    },
    answerOwn: (change) => {
      const { own } = store.get();
      if (own === null) return;
      const { view } = own;
      store.set({ own: { ...own, view: { ...view, answers: { ...view.answers, ...change } } } });
      context.save();
    },
    leaveOwn: () => {
      const { own } = store.get();
      if (own !== null) store.set({ own: { ...own, open: false } });
    },
    takeOwn: async () => {
      const { own } = store.get();
      if (own === null) return;
      const text = await engine.ownCampaign(own.view.answers);
      if (text === null) return;
      await openPlanFile({ type: "text", text });
      store.set({ own: null, ownBegun: null });
      await rewritePlan();
    },
  };
}
