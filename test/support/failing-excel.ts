import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { wordingOf } from "../../src/taskpane/wording/index";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { openWorkbookFile } from "../../workbench/host/open/open-file";
import { sheetSnapshot } from "../../workbench/host/snapshot";
import { excelInNode } from "./excel-in-node";
import { playedSession, type PlayedSession } from "./played-session";
import { ROOT } from "./root";

/** The list of one unit that the workbook in front holds. */
export const SHEET = "Danh sách";
const SOURCE = "07_SaiSon_NTVT.xlsx";
/** More syncs than any of these jobs takes; a loop that comes here never went through. */
const MOST_SYNCS = 90;
const WHAT_TO_DO = /làm lại|thử lần nữa|[Bb]ỏ khóa/;

/** Whether a failing sync had its effect before it failed. */
export type When = "before" | "after";

/** The pane without a screen at a unit's workbook, through the real Office.js. */
export interface PaneAtList extends PlayedSession {
  readonly host: ExcelHost;
  /** A fingerprint of the unit's list: values, formulas and formats, cell by cell. */
  readonly source: () => string;
  /** The names of the sheets that a person can see. */
  readonly sheets: () => readonly string[];
  readonly said: () => string;
  /** Takes the last thing back that can be. */
  readonly undoLast: () => Promise<void>;
}

const unitFile = (name: string): Promise<Uint8Array> => readFile(path.join(ROOT, "samples/quoc-oai-2022/units", name));

/** Opens the workbook of a unit, with its campaign chosen and nothing taken in. */
export async function paneAtList(): Promise<PaneAtList> {
  const { model } = await openWorkbookFile(SOURCE, await unitFile(SOURCE));
  const host = excelInNode(model);
  const played = playedSession({ port: createExcelWorkbook() });
  const { session, settle } = played;
  await session.start();
  await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  await settle();
  return {
    ...played,
    host,
    source: () => {
      const { cells } = sheetSnapshot(host.context, host.workbook.sheet(SHEET));
      const looks = Object.entries(cells).map(([at, { value, formula, style }]) => [
        at,
        value,
        formula,
        style.numberFormat,
      ]);
      return createHash("sha256").update(JSON.stringify(looks)).digest("hex");
    },
    sheets: () => host.workbook.sheets.filter(({ visibility }) => visibility !== "veryHidden").map(({ name }) => name),
    said: () => {
      const { notice } = session.store.get();
      return notice === null ? "" : wordingOf("vi").notice(notice);
    },
    undoLast: async () => {
      const last = session.store.get().undo.find(({ undone }) => !undone);
      if (last !== undefined) await session.undo(last.id);
      await settle();
    },
  };
}

/** Takes the list in front and the file of a second unit in. */
export async function takeTwoLists({ session, settle }: PlayedSession): Promise<void> {
  await session.takeSheets([SHEET]);
  await session.takeFiles([{ name: "02.xlsx", bytes: await unitFile("02 Dong Quang.xlsx") }]);
  await settle();
}

export interface Turn {
  /** Which sync of the job failed, from 1. */
  readonly at: number;
  /** Whether the pane says that it failed, and what to do. */
  readonly failed: boolean;
  readonly told: string;
}

/**
 * Does something again and again while its first sync fails, then the one that comes `stride` behind, … until nothing of
 * it fails; gives how often it failed.
 */
export async function eachSyncFailing(
  { host, session, settle, said }: PaneAtList,
  when: When,
  act: () => Promise<void>,
  look: (turn: Turn) => Promise<void> | void,
  stride = 1,
): Promise<number> {
  let failures = 0;
  for (let at = 1; at <= MOST_SYNCS; at += stride) {
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
