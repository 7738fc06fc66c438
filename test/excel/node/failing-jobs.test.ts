import { CAMPAIGN_SHEETS } from "../../../src/campaign/as-sheet/tables";
import { officeStateOf } from "../../../src/check/stamp/office-states";
import { snapshotOf } from "../../../workbench/host/snapshot";
import {
  eachSyncFailing,
  paneAtList,
  SHEET,
  takeTwoLists,
  type PaneAtList,
  type When,
} from "../../support/failing-excel";

/** Writing alone is tried sync by sync in `failing-writes.test.ts`; here one in three is, for what the pane makes of it. */
const STRIDE = 3;

/** A job that writes sheets, and how it stands. */
interface Job {
  readonly act: () => Promise<void>;
  /** Sheets that are there when it is done. */
  readonly written: readonly string[];
  /** How many things it leaves to be taken back; one where nothing is said. */
  readonly undos?: number;
}

/** Every time all of the job is there or nothing, and the unit's own list is never touched. */
async function wholeOrNothing(played: PaneAtList, { act, written, undos = 1 }: Job): Promise<number> {
  const { source, sheets, undoLast } = played;
  const [before, list] = [sheets(), source()];
  return eachSyncFailing(
    played,
    "before",
    act,
    async ({ at, failed, told }) => {
      const now = sheets();
      expect({ at, list: source() }).toEqual({ at, list });
      if (now.length === before.length) {
        expect({ at, failed, told, now }).toEqual({ at, failed: true, told, now: before });
        return;
      }
      expect({ at, now }).toEqual({ at, now: expect.arrayContaining([...before, ...written]) as unknown });
      expect(now.filter((name) => /\(\d+\)$/.test(name))).toEqual([]);
      for (let back = 0; back < undos; back += 1) await undoLast();
      expect({ at, now: sheets() }).toEqual({ at, now: before });
    },
    STRIDE,
  );
}

describe("when a sync fails while sheets are written, the pane at work without a screen", () => {
  test.each<When>(["before", "after"])(
    "taking a sheet in, each sync failing %s its effect: it is taken in, or the notice says what to do",
    async (when) => {
      const played = await paneAtList();
      const { session, source } = played;
      const original = source();
      const isTaken = (): boolean => (session.store.get().intake?.files.length ?? 0) > 0;
      const failures = await eachSyncFailing(
        played,
        when,
        () => session.takeSheets([SHEET]),
        async ({ at, failed }) => {
          expect([at, source()]).toEqual([at, original]);
          if (!isTaken()) expect({ at, failed }).toEqual({ at, failed: true });
          else for (const { file } of session.store.get().intake?.files ?? []) await session.removeFile(file);
        },
      );
      expect(failures).toBeGreaterThan(1);
      await session.takeSheets([SHEET]);
      expect(isTaken()).toBe(true);
    },
  );

  test("the register: no half-made sheet stays, then it goes through", async () => {
    const played = await paneAtList();
    await takeTwoLists(played);
    const act = (): Promise<void> => played.session.write("register");
    expect(await wholeOrNothing(played, { act, written: ["Sổ đề nghị"] })).toBeGreaterThan(4);
  });

  test("the report: the same", async () => {
    const played = await paneAtList();
    await takeTwoLists(played);
    const act = (): Promise<void> => played.session.write("report");
    const written = ["Sổ đề nghị", "Tổng hợp", "Đối chiếu"];
    expect(await wholeOrNothing(played, { act, written })).toBeGreaterThan(4);
  });

  test("the plan in sheets: the same", async () => {
    const played = await paneAtList();
    const act = (): Promise<void> => played.session.editPlan();
    expect(await wholeOrNothing(played, { act, written: CAMPAIGN_SHEETS })).toBeGreaterThan(2);
  });

  test("a list given back: the same, and it counts as given back only with its sheet", async () => {
    const played = await paneAtList();
    const { session, host, sheets } = played;
    await takeTwoLists(played);
    await session.showTracking();
    const unit = "UBND xã Đồng Quang";
    const state = (): string => {
      const { tracking, handOvers } = session.store.get();
      return officeStateOf(handOvers[unit] ?? [], tracking?.units.find((one) => one.unit === unit)?.records ?? 0);
    };
    const act = async (): Promise<void> => {
      const before = sheets().length;
      await session.returnUnit(unit, "Thiếu ngày thực hiện việc làm");
      expect(state()).toBe(sheets().length > before ? "returned" : "received");
    };
    // The sheet and the step of the list are taken back one after the other.
    expect(await wholeOrNothing(played, { act, written: [], undos: 2 })).toBeGreaterThan(1);
    await act();
    expect(
      Object.values(snapshotOf(host.context).sheets.at(-1)?.cells ?? {}).some(({ text }) =>
        text.includes("Kính gửi: Ủy ban nhân dân xã Đồng Quang"),
      ),
    ).toBe(true);
  });
});
