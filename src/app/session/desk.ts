import { CARRIED_SHEET, carriedText } from "../../check/native/carried-text";
import { readUnitWorkbook } from "../../check/native/unit-stamp";
import { stampProperties } from "../../check/stamp/stamp-properties";
import type { CampaignSource } from "../views/campaign";
import type { Cancellation, OnProgress } from "../ports/job";
import { handOver } from "./open-sheets";
import { refreshDesk, refreshIntake } from "./refresh";
import type { SessionContext } from "./session-context";

export interface Desk {
  /** Shows the open workbook as a unit's own list, to be corrected, stamped and sent. */
  readonly showDesk: () => Promise<void>;
  /** Writes into the workbook that its list was checked, by whom and with what left. */
  readonly stamp: () => Promise<void>;
}

/** The campaign that the open workbook carries, made for a unit to fill; null for any other workbook. */
export async function carriedCampaign({ workbook, store }: SessionContext): Promise<CampaignSource | null> {
  const made = readUnitWorkbook(await workbook.properties());
  if (made === null) return null;
  const carried = store.get().sheets.filter(({ name }) => name === CARRIED_SHEET);
  const [grid] =
    carried.length === 0 ? [] : await workbook.read([CARRIED_SHEET], () => undefined, { cancelled: false });
  const text = grid === undefined ? null : carriedText(grid);
  return text === null ? { type: "builtIn", id: made.campaign } : { type: "json", text };
}

/** Takes in the list that a template holds, where it was not: it was written here, or its office's steps were shown. */
async function takeOwnList(context: SessionContext, onProgress: OnProgress, cancellation: Cancellation): Promise<void> {
  const { template, sheets, takenSheets } = context.store.get();
  if (template === null) return;
  const missing = sheets.filter(
    ({ name, ours, visibility, used }) =>
      ours === "template" && visibility === "visible" && used !== null && !takenSheets.includes(name),
  );
  if (missing.length === 0) return;
  const names = [...takenSheets, ...missing.map(({ name }) => name)];
  if (!(await handOver(context, names, onProgress, cancellation))) return;
  context.store.set({ takenSheets: names });
  await refreshIntake(context, onProgress);
}

/** A unit's clerk before her own list. */
export function deskOf(context: SessionContext): Desk {
  const { store, engine, workbook, clock, run } = context;
  return {
    showDesk: async () => {
      store.set({ panel: "desk", notice: null, detail: null });
      context.save();
      await run("check", async (onProgress, cancellation) => {
        await takeOwnList(context, onProgress, cancellation);
        await refreshDesk(context);
      });
    },
    stamp: () =>
      run("write", async (onProgress, cancellation) => {
        const stamp = await engine.stamp(store.get().template?.unit ?? null, clock.now());
        await workbook.write(
          { sheets: [], names: {}, properties: stampProperties(stamp), activeSheet: 0, title: "" },
          "stamp",
          onProgress,
          cancellation,
        );
        store.set({ ownStamp: stamp });
        await context.refreshUndo();
        await refreshDesk(context);
        context.tell({ kind: "stamped", errors: stamp.errors, undo: context.lastDone() });
      }),
  };
}
