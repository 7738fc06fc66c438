import type { OnProgress } from "../ports/job";
import type { FindingFilter, FindingView } from "../views/check";
import type { SessionContext } from "./session-context";

/** What the view of the calendar and of the units shows, where it is open, as of today. */
export async function refreshTracked({ engine, store, clock }: SessionContext): Promise<void> {
  const { panel, campaign } = store.get();
  if (panel !== "tracking" || campaign === null) return;
  const today = clock.today();
  store.set({ today, tracking: await engine.tracking(today) });
}

/** What the view of a unit's own list shows, where it is open. */
export async function refreshDesk({ engine, store }: SessionContext): Promise<void> {
  const { panel, campaign, template } = store.get();
  if (panel === "desk" && campaign !== null) store.set({ desk: await engine.desk(template?.unit ?? null) });
}

const FINDINGS_AT_ONCE = 400;

/** Loads the findings of the open matter that fit, a stretch at a time; stops when another is asked for meanwhile. */
export async function loadFindings({ engine, store }: SessionContext): Promise<void> {
  const { filter, matter } = store.get();
  if (matter === null) {
    store.set({ findings: [] });
    return;
  }
  let shown: readonly FindingView[] = [];
  for (let from = 0; ; from += FINDINGS_AT_ONCE) {
    const more = await engine.findings({ filter, matter, from, count: FINDINGS_AT_ONCE });
    const now = store.get();
    const overtaken = from > 0 && now.findings !== shown;
    if (now.filter !== filter || now.matter !== matter || overtaken) return;
    shown = from === 0 ? more : [...shown, ...more];
    store.set({ findings: shown });
    if (more.length < FINDINGS_AT_ONCE) return;
  }
}

/**
 * Understands again what changed, and brings every view after it up to date. The findings in front stay until they are
 * checked again: a list that goes and comes back loses the focus, and the click that was just made on it.
 */
export async function refreshIntake(context: SessionContext, onProgress: OnProgress): Promise<void> {
  const { engine, store } = context;
  const intake = await engine.intake(onProgress);
  const { campaign, detail, step } = store.get();
  const register = campaign === null ? null : await engine.register();
  const again = detail === null ? null : await engine.sheet(detail.file, detail.sheet);
  const inFront = step === "check" ? store.get().check : null;
  store.set({
    intake,
    register,
    detail: again,
    check: inFront,
    plannedRegister: null,
    plannedReport: null,
  });
  await refreshTracked(context);
  await refreshDesk(context);
  if (inFront !== null) await refreshCheck(context);
}

/** Counts of the findings, and what those that fit the filter are about. */
export async function refreshCounts({ engine, store }: SessionContext): Promise<void> {
  const check = await engine.check();
  const { filter } = store.get();
  const unit = filter.unit === null || check.byUnit.some((one) => one.unit === filter.unit) ? filter.unit : null;
  const kept: FindingFilter = unit === filter.unit ? filter : { ...filter, unit };
  const matters = await engine.matters(kept);
  const { matter } = store.get();
  store.set({ check, filter: kept, matters, matter: matters.some(({ id }) => id === matter) ? matter : null });
}

/** Brings all that is shown of the findings up to date. */
export async function refreshFindings(context: SessionContext): Promise<void> {
  const { store } = context;
  await refreshCounts(context);
  await loadFindings(context);
  const { selected, findings } = store.get();
  store.set({ selected: findings.find(({ key }) => key === selected?.key) ?? null });
}

/** Checks and shows the findings that fit the filter. */
export async function refreshCheck(context: SessionContext): Promise<void> {
  if (context.store.get().campaign !== null) await refreshFindings(context);
}

/** Checks what was not checked since it was understood. */
export async function completeCheck(context: SessionContext): Promise<void> {
  if (context.store.get().check === null) await refreshCheck(context);
}
