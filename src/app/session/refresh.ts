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

const FINDINGS_AT_ONCE = 400;

/** Loads all findings that fit, a stretch at a time; stops when the filter has changed meanwhile. */
async function loadFindings({ engine, store }: SessionContext, filter: FindingFilter): Promise<void> {
  for (let from = 0; ; from += FINDINGS_AT_ONCE) {
    const more = await engine.findings(filter, from, FINDINGS_AT_ONCE);
    if (store.get().filter !== filter) return;
    const findings = from === 0 ? more : [...store.get().findings, ...more];
    store.set({ findings, fitting: findings.length });
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
}

/** Checks and shows the findings that fit the filter. */
export async function refreshCheck(context: SessionContext): Promise<void> {
  const { engine, store } = context;
  if (store.get().campaign === null) return;
  const check = await engine.check();
  const { filter, selected } = store.get();
  const unit = filter.unit === null || check.byUnit.some((one) => one.unit === filter.unit) ? filter.unit : null;
  const code = filter.code === null || check.byCode.some((one) => one.code === filter.code) ? filter.code : null;
  const kept: FindingFilter = { ...filter, unit, code };
  store.set({ check, filter: kept });
  await loadFindings(context, kept);
  const same =
    selected === null
      ? undefined
      : store
          .get()
          .findings.find(
            (one) => one.record === selected.record && one.code === selected.code && one.column === selected.column,
          );
  store.set({ selected: same ?? null });
}

/** Shows the findings that fit another filter. */
export async function applyFilter(context: SessionContext, filter: FindingFilter): Promise<void> {
  context.store.set({ filter, selected: null });
  await loadFindings(context, filter);
}
