import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { Session } from "../../../src/app/session/session";
import { wordingOf } from "../../../src/taskpane/wording/index";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { openWorkbookFile } from "../../../workbench/host/open/open-file";
import { snapshotOf } from "../../../workbench/host/snapshot";
import { excelInNode } from "../../support/excel-in-node";
import { playedSession } from "../../support/played-session";
import { ROOT } from "../../support/root";

const SOURCE = "07_SaiSon_NTVT.xlsx";
const SHEET = "Danh sách";
const CODE = "type-phone";
/** More syncs than any of these takes; a loop that comes here never went through. */
const MOST_SYNCS = 60;
const WHAT_TO_DO = /làm lại|thử lần nữa|[Bb]ỏ khóa/;

type When = "before" | "after";
type Amount = "one" | "all";

interface Played {
  readonly host: ExcelHost;
  readonly session: Session;
  readonly settle: () => Promise<void>;
  /** A fingerprint of the unit's list: values, formulas and formats, cell by cell. */
  readonly source: () => string;
  readonly said: () => string;
  readonly warnings: () => number;
}

async function opened(): Promise<Played> {
  const bytes = await readFile(path.join(ROOT, "samples/quoc-oai-2022/units", SOURCE));
  const { model } = await openWorkbookFile(SOURCE, bytes);
  const host = excelInNode(model);
  const { session, settle } = playedSession({ port: createExcelWorkbook() });
  await session.start();
  await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  await session.takeSheets([SHEET]);
  session.go("check");
  await settle();
  return {
    host,
    session,
    settle,
    source: () => {
      const cells = snapshotOf(host.context).sheets.find(({ name }) => name === SHEET)?.cells ?? {};
      const told = Object.entries(cells).map(([at, { value, formula, style }]) => [
        at,
        value,
        formula,
        style.numberFormat,
      ]);
      return createHash("sha256").update(JSON.stringify(told)).digest("hex");
    },
    said: () => {
      const { notice } = session.store.get();
      return notice === null ? "" : wordingOf("vi").notice(notice);
    },
    warnings: () => session.store.get().check?.bySeverity.warning ?? -1,
  };
}

interface Turn {
  readonly at: number;
  readonly failed: boolean;
  readonly told: string;
}

/**
 * Does something again and again while its first, second, third … sync fails, until nothing of it fails; gives how often
 * it failed.
 */
async function inTurn(
  { host, session, settle, said }: Played,
  when: When,
  act: () => Promise<void>,
  look: (turn: Turn) => Promise<void>,
): Promise<number> {
  let failures = 0;
  for (let at = 1; at <= MOST_SYNCS; at += 1) {
    session.dismiss();
    const before = host.syncs.length;
    host.fail({ at, code: "GeneralException", when, times: 1 });
    await act();
    await settle();
    host.forgetFailures();
    const met = host.syncs.slice(before).some(({ error }) => error !== null);
    const told = said();
    const failed = WHAT_TO_DO.test(told);
    if (failed) failures += 1;
    await look({ at, failed, told });
    if (!met) return failures;
  }
  throw new Error("it never went through");
}

async function openMatter({ session }: Played): Promise<void> {
  await session.openMatter(session.store.get().matters.find(({ code }) => code === CODE)?.id ?? null);
}

/** Opens the matter and corrects its first case, or all of them. */
async function fix(played: Played, amount: Amount): Promise<void> {
  const { session } = played;
  await openMatter(played);
  const keys = session.store.get().findings.flatMap(({ key, fix: offered }) => (offered === null ? [] : [key]));
  await session.fix(amount === "one" ? keys.slice(0, 1) : keys);
}

async function undoLast({ session }: Played): Promise<void> {
  const last = session.store.get().undo.find(({ undone }) => !undone);
  if (last !== undefined) await session.undo(last.id);
}

describe("when a sync fails while cells are fixed, the pane at work without a screen", () => {
  test.each<readonly [Amount, When]>([
    ["one", "before"],
    ["one", "after"],
    ["all", "before"],
    ["all", "after"],
  ])("fixing %s, each sync failing %s its effect: wholly there or wholly not, told as it is", async (amount, when) => {
    const played = await opened();
    const { session, source, warnings, settle } = played;
    await openMatter(played);
    const [original, warned, found] = [source(), warnings(), session.store.get().findings.length];
    const cells = amount === "one" ? 1 : found;
    let fixed: string | null = null;
    const failures = await inTurn(
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
        await undoLast(played);
        await settle();
        expect([at, source(), warnings()]).toEqual([at, original, warned]);
      },
    );
    expect(found).toBeGreaterThan(1);
    expect(failures).toBeGreaterThan(4);
  });

  test("undo, each sync failing: the fix stays or is gone, and goes at the next try", async () => {
    const played = await opened();
    const { source } = played;
    const original = source();
    await fix(played, "all");
    const fixed = source();
    const failures = await inTurn(
      played,
      "before",
      () => undoLast(played),
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
    await undoLast(played);
    expect(source()).toBe(original);
  });
});
