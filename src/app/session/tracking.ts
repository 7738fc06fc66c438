import { officeStep, type OfficeState } from "../../check/stamp/office-states";
import { moved, type HandOverState, type HandOverStep } from "../../check/stamp/stamp";
import { readStamp, stampProperties } from "../../check/stamp/stamp-properties";
import { actionOf } from "./action-names";
import type { SessionContext } from "./session-context";
import { refreshTracked } from "./refresh";
import type { Writing } from "./writing";

export interface Tracking {
  /** Shows what is due and how the units stand, as of today. */
  readonly showTracking: () => Promise<void>;
  readonly hideTracking: () => void;
  /** One step of a unit's list on its way through this office; `note` says why. */
  readonly markUnits: (units: readonly string[], to: Exclude<OfficeState, "awaited">, note: string) => void;
  /** Takes the last step of a unit back. */
  readonly unmarkUnit: (unit: string) => void;
  /** Writes what a unit is asked to mend as a sheet to send back, and marks its list as returned. */
  readonly returnUnit: (unit: string, note: string) => Promise<void>;
  /** Moves the register that this workbook holds: sent on, or back to checked. */
  readonly moveOwn: (to: Extract<HandOverState, "sent" | "checked">) => Promise<void>;
}

/** Days go by while the view stands open. */
const LOOK_AGAIN_MS = 15 * 60_000;

/** Calendar and hand-over: what a clerk keeps open while lists come in. */
export function tracking(
  context: SessionContext,
  { write }: Pick<Writing, "write">,
  lookAgain: () => void,
): Tracking & { readonly refreshTracking: () => Promise<void> } {
  const { store, workbook, clock, run, timer } = context;
  let dropLook: () => void = () => undefined;

  async function refreshTracking(): Promise<void> {
    dropLook();
    if (store.get().panel !== "tracking" || store.get().campaign === null) return;
    dropLook = timer.later(LOOK_AGAIN_MS, () => {
      void run("preview", refreshTracking);
    });
    await refreshTracked(context);
    store.set({ ownStamp: readStamp(await workbook.properties()) });
  }

  const stepsOf = (unit: string): readonly HandOverStep[] => store.get().handOvers[unit] ?? [];
  const recordsOf = (unit: string): number =>
    store.get().tracking?.units.find((one) => one.unit === unit)?.records ?? 0;

  function keep(steps: Readonly<Record<string, readonly HandOverStep[]>>): void {
    store.set({ handOvers: { ...store.get().handOvers, ...steps } });
    context.save();
  }

  /** The same as something that can be taken back. */
  function keepWithHistory(action: string, steps: Readonly<Record<string, readonly HandOverStep[]>>): void {
    const before = Object.fromEntries(Object.keys(steps).map((unit) => [unit, stepsOf(unit)]));
    keep(steps);
    const turn = (to: typeof steps): Promise<void> => {
      keep(to);
      return Promise.resolve();
    };
    context.done.add(
      action,
      () => turn(before),
      () => turn(steps),
    );
  }

  const markUnits: Tracking["markUnits"] = (units, to, note) => {
    keepWithHistory(
      actionOf(to, units.length > 3 ? `${units.slice(0, 3).join(", ")}…` : units.join(", ")),
      Object.fromEntries(
        units.flatMap((unit) => {
          const next = officeStep(stepsOf(unit), recordsOf(unit), to, clock.now(), note);
          return next === null ? [] : [[unit, next]];
        }),
      ),
    );
  };

  return {
    refreshTracking,
    showTracking: async () => {
      store.set({ panel: "tracking", notice: null, detail: null });
      context.save();
      await run("preview", refreshTracking);
    },
    hideTracking: () => {
      store.set({ panel: null });
      context.save();
      lookAgain();
    },
    markUnits,
    unmarkUnit: (unit) => {
      keepWithHistory(actionOf("unmark", unit), { [unit]: stepsOf(unit).slice(0, -1) });
    },
    returnUnit: async (unit, note) => {
      store.set({ written: { ...store.get().written, returned: null } });
      await write("returned", unit);
      if (store.get().written.returned !== null) markUnits([unit], "returned", note);
    },
    moveOwn: (to) =>
      run("write", async (onProgress, cancellation) => {
        const { ownStamp } = store.get();
        const next = ownStamp === null ? null : moved(ownStamp, to, clock.now());
        if (next === null) return;
        await workbook.write(
          { sheets: [], names: {}, properties: stampProperties(next), activeSheet: 0, title: "" },
          `move-${to}`,
          onProgress,
          cancellation,
        );
        store.set({ ownStamp: next });
        await context.refreshUndo();
      }),
  };
}
