import { eachSyncFailing, paneAtList, SHEET, type PaneAtList, type When } from "../../support/failing-excel";

const CODE = "type-phone";

type Amount = "one" | "all";

/** The pane with the unit's list taken in and its findings in front. */
async function opened(): Promise<PaneAtList> {
  const played = await paneAtList();
  await played.session.takeSheets([SHEET]);
  played.session.go("check");
  await played.settle();
  return played;
}

async function openMatter({ session }: PaneAtList): Promise<void> {
  await session.openMatter(session.store.get().matters.find(({ code }) => code === CODE)?.id ?? null);
}

/** Opens the matter and corrects its first case, or all of them. */
async function fix(played: PaneAtList, amount: Amount): Promise<void> {
  const { session } = played;
  await openMatter(played);
  const keys = session.store.get().findings.flatMap(({ key, fix: offered }) => (offered === null ? [] : [key]));
  await session.fix(amount === "one" ? keys.slice(0, 1) : keys);
}

describe("when a sync fails while cells are fixed, the pane at work without a screen", () => {
  test.each<readonly [Amount, When]>([
    ["one", "before"],
    ["one", "after"],
    ["all", "before"],
    ["all", "after"],
  ])("fixing %s, each sync failing %s its effect: wholly there or wholly not, told as it is", async (amount, when) => {
    const played = await opened();
    const { session, source, undoLast } = played;
    const warnings = (): number => session.store.get().check?.bySeverity.warning ?? -1;
    await openMatter(played);
    const [original, warned, found] = [source(), warnings(), session.store.get().findings.length];
    const cells = amount === "one" ? 1 : found;
    let fixed: string | null = null;
    const failures = await eachSyncFailing(
      played,
      when,
      () => fix(played, amount),
      async ({ at, failed, told }) => {
        const now = source();
        if (failed) {
          expect({ at, told, now }).toEqual({ at, told, now: original });
          return;
        }
        fixed ??= now;
        expect({ at, told }).toEqual({ at, told: expect.stringContaining(`Đã sửa ${String(cells)} ô`) as unknown });
        expect({ at, now }).toEqual({ at, now: fixed });
        expect(now).not.toBe(original);
        await undoLast();
        expect([at, source(), warnings()]).toEqual([at, original, warned]);
      },
    );
    expect(found).toBeGreaterThan(1);
    expect(failures).toBeGreaterThan(4);
  });

  test("undo, each sync failing: the fix stays or is gone, and goes at the next try", async () => {
    const played = await opened();
    const { source, undoLast } = played;
    const original = source();
    await fix(played, "all");
    const fixed = source();
    const failures = await eachSyncFailing(
      played,
      "before",
      () => undoLast(),
      async ({ at, failed, told }) => {
        const now = source();
        expect([fixed, original]).toContain(now);
        if (failed) return;
        expect({ at, now, told }).toEqual({
          at,
          now: original,
          told: expect.stringMatching(/^Đã hoàn tác/) as unknown,
        });
        await fix(played, "all");
      },
    );
    expect(failures).toBeGreaterThan(2);
    await undoLast();
    expect(source()).toBe(original);
  });
});
