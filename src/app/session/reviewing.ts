import { FINDING_ABOUTS, type FindingAbout } from "../../check/verdicts/finding-about";
import { writeVerdicts } from "../../check/verdicts/verdict-file";
import type { Verdict, Verdicts } from "../../check/verdicts/verdict";
import type { FindingFilter, FindingView, MatterView } from "../views/check";
import type { RegisterPlace } from "../ports/engine";
import { handOverRegister, refreshSheets } from "./open-sheets";
import { actionOf } from "./action-names";
import { loadFindings, refreshCounts, refreshFindings } from "./refresh";
import { noticeOf, type SessionContext } from "./session-context";

/** What a clerk says about findings. */
export type Decision = "seen" | "returned" | { readonly ignoredFor: string };

export interface Reviewing {
  readonly filter: (filter: FindingFilter) => Promise<void>;
  readonly showAbout: (about: FindingAbout) => void;
  /** Opens a matter with its findings; null goes back to all matters. */
  readonly openMatter: (matter: string | null) => Promise<void>;
  /** Shows a finding and selects its cell: in its sheet, or in the register where its source is a file. */
  readonly select: (finding: FindingView | null) => Promise<void>;
  /** Leaves the finding in front as it is, and opens the next that was not looked at yet. */
  readonly next: () => Promise<void>;
  /** Decides about findings, or takes the decision back; the next one that waits opens by itself. */
  readonly judge: (keys: readonly string[], decision: Decision | null) => Promise<void>;
  /** Hands all verdicts over as a file, to be used by the command line or at another desk. */
  readonly saveVerdicts: (name: string) => Promise<void>;
}

/** What other use cases need: to go on after something was settled. */
export interface Review extends Reviewing {
  /** What comes after the finding in front, once that is settled. */
  readonly here: () => Place;
  /** Opens the next finding, or the next matter, that was not looked at yet. */
  readonly goOn: (from: Place) => Promise<void>;
}

/** Where the clerk was: the findings and matters after the one in front. */
interface Place {
  readonly matter: string | null;
  readonly nextFindings: readonly string[];
  readonly nextMatters: readonly string[];
}

const isOf =
  (about: FindingAbout) =>
  (matter: MatterView): boolean =>
    matter.about === about;

/** Matters as they are gone through: those of the tab in front first, from the open one on. */
function inTurn(matters: readonly MatterView[], about: FindingAbout, matter: string | null): readonly MatterView[] {
  const tabs = [...FINDING_ABOUTS.filter((one) => one === about), ...FINDING_ABOUTS.filter((one) => one !== about)];
  const all = tabs.flatMap((tab) => matters.filter(isOf(tab)));
  const at = all.findIndex(({ id }) => id === matter);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
}

export function reviewing(context: SessionContext): Review {
  const { store, engine, workbook, clock, run, download } = context;

  const here = (): Place => {
    const { matters, about, matter, findings, selected } = store.get();
    const at = selected === null ? -1 : findings.findIndex(({ index }) => index === selected.index);
    return {
      matter,
      nextFindings: [...findings.slice(at + 1), ...findings.slice(0, Math.max(0, at))].map(({ key }) => key),
      nextMatters: inTurn(matters, about, matter).map(({ id }) => id),
    };
  };

  async function keep(verdicts: Verdicts): Promise<void> {
    store.set({ verdicts });
    await engine.configure({ verdicts });
    context.save();
  }

  /** Marks a finding as looked at, where nothing is said about it yet. */
  async function noteSeen({ key }: FindingView): Promise<void> {
    const { verdicts, findings } = store.get();
    if (verdicts[key] !== undefined) return;
    const verdict: Verdict = { kind: "seen" };
    store.set({ findings: findings.map((one) => (one.key === key ? { ...one, verdict } : one)) });
    await keep({ ...verdicts, [key]: verdict });
    await refreshCounts(context);
  }

  /** `asked`: the clerk wants to go there; else it is enough that the finding is shown. */
  async function goToCell(finding: FindingView, asked: boolean): Promise<void> {
    const { book, sheets } = store.get();
    const column = finding.column ?? "A";
    if (finding.file === book && finding.sheet !== null) {
      const { sheet } = finding;
      await run("preview", () => goTo(sheet, `${column}${finding.row ?? 1}`, asked));
      return;
    }
    const { record, field } = finding;
    if (record === null || !sheets.some(({ ours }) => ours === "register")) return;
    await run("preview", async () => {
      const place = await placeNow(record, field);
      if (place !== null) await goTo(place.sheet, place.address, asked);
    });
  }

  /** Where the record stands in the register now: its sheet may have been sorted, moved or renamed since it was read. */
  async function placeNow(record: string, field: FindingView["field"]): Promise<RegisterPlace | null> {
    const place = await engine.registerPlace(record, field);
    if (place !== null && (await workbook.shows(place.sheet, place.row))) return place;
    await refreshSheets(context);
    await handOverRegister(context, () => true);
    return engine.registerPlace(record, field);
  }

  async function goTo(sheet: string, address: string, asked: boolean): Promise<void> {
    try {
      await workbook.select(sheet, address);
    } catch (error) {
      // What was told of the decision before must not be hidden by this; a button goes there again.
      if (asked || noticeOf(error).kind !== "failed") throw error;
    }
  }

  async function show(finding: FindingView, asked: boolean): Promise<void> {
    store.set({ selected: finding });
    await noteSeen(finding);
    await goToCell(finding, asked);
  }

  const select = async (finding: FindingView | null): Promise<void> => {
    if (finding === null) store.set({ selected: null });
    else await show(finding, true);
  };

  async function openMatter(matter: string | null): Promise<void> {
    const about = store.get().matters.find(({ id }) => id === matter)?.about ?? store.get().about;
    store.set({ matter, about, findings: [], selected: null });
    await loadFindings(context);
    const [first, second] = store.get().findings;
    if (first !== undefined && second === undefined) await show(first, false);
  }

  async function goOn({ matter, nextFindings, nextMatters }: Place): Promise<void> {
    const { findings, matters, verdicts } = store.get();
    if (store.get().matter === matter && matter !== null) {
      const next = nextFindings.find((key) => verdicts[key] === undefined && findings.some((one) => one.key === key));
      const found = findings.find(({ key }) => key === next);
      if (found !== undefined) {
        await show(found, false);
        return;
      }
    }
    const waiting = nextMatters.find((id) => (matters.find((one) => one.id === id)?.left ?? 0) > 0);
    await openMatter(waiting ?? null);
  }

  const verdictOf = (decision: Decision): Verdict => {
    if (decision === "seen") return { kind: "seen" };
    return decision === "returned"
      ? { kind: "returned", at: clock.now() }
      : { kind: "ignored", reason: decision.ignoredFor, at: clock.now() };
  };

  async function judge(keys: readonly string[], decision: Decision | null): Promise<void> {
    const { verdicts: before, matters, matter } = store.get();
    const from = here();
    const verdict = decision === null ? null : verdictOf(decision);
    const turn = (verdictFor: (key: string) => Verdict | undefined) => async (): Promise<void> => {
      const decided = new Set(keys);
      const others = Object.entries(store.get().verdicts).filter(([key]) => !decided.has(key));
      const judged = keys.flatMap((key): readonly (readonly [string, Verdict])[] => {
        const given = verdictFor(key);
        return given === undefined ? [] : [[key, given]];
      });
      await keep(Object.fromEntries<Verdict>([...others, ...judged]));
      store.set({ plannedReport: null });
    };
    const decide = turn(() => verdict ?? undefined);
    await run("judge", async () => {
      await decide();
      await refreshFindings(context);
      const undo = context.done.add(
        actionOf(
          `judge-${verdict?.kind ?? "reopened"}`,
          String(keys.length),
          matters.find(({ id }) => id === matter)?.title ?? "",
        ),
        turn((key) => before[key]),
        decide,
      );
      context.tell({ kind: "judged", verdict: verdict?.kind ?? null, findings: keys.length, undo });
    });
    if (verdict !== null) await goOn(from);
  }

  return {
    here,
    goOn,
    select,
    next: () => goOn(here()),
    judge,
    openMatter,
    filter: async (filter) => {
      store.set({ filter, selected: null });
      await refreshFindings(context);
    },
    showAbout: (about) => {
      store.set({ about, matter: null, findings: [], selected: null });
    },
    saveVerdicts: (name) =>
      run("judge", async () => {
        await download.save({ name, text: writeVerdicts(store.get().verdicts) });
      }),
  };
}
