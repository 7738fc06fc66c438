import type { OnProgress } from "../ports/job";
import type { FindingFilter } from "../views/check";
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
  for (let from = 0; ; from += FINDINGS_AT_ONCE) {
    const more = await engine.findings({ filter, matter, from, count: FINDINGS_AT_ONCE });
    const now = store.get();
    if (now.filter !== filter || now.matter !== matter) return;
    store.set({ findings: from === 0 ? more : [...now.findings, ...more] });
    if (more.length < FINDINGS_AT_ONCE) return;
  }
}

/** Understands again what changed, and brings every view after it up to date. */
export async function refreshIntake(context: SessionContext, onProgress: OnProgress): Promise<void> {
  const { engine, store } = context;
  const intake = await engine.intake(onProgress);
  const { campaign, detail } = store.get();
  const register = campaign === null ? null : await engine.register();
  const again = detail === null ? null : await engine.sheet(detail.file, detail.sheet);
  store.set({
    intake,
    register,
    detail: again,
    check: null,
    plannedRegister: null,
    plannedReport: null,
  });
  await refreshTracked(context);
  await refreshDesk(context);
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
