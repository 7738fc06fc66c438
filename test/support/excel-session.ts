import type { FileReaderPort } from "../../src/app/ports/files";
import type { Session } from "../../src/app/session/session";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { openWorkbookFile } from "../../workbench/host/open/open-file";
import { planOfModel } from "../../workbench/host/plan-of-model";
import { cellText } from "../../workbench/host/formula/parse-reference";
import { rangeOf } from "../../src/grid/address";
import type { SheetModel } from "../../workbench/host/sheet-model";
import { excelInNode } from "./excel-in-node";
import { playedSession, type PlayedSession } from "./played-session";

export interface ExcelBook {
  /** The workbook as it is now; another one after it was saved and opened again. */
  readonly host: () => ExcelHost;
  /** The pane opens, something is done, the pane closes. */
  readonly sitting: (work: (played: PlayedSession) => Promise<unknown>) => Promise<Session>;
  /** Saves the workbook as a file. */
  readonly saved: () => Promise<Uint8Array>;
  /** Saves the workbook and opens the file. */
  readonly reopened: () => Promise<void>;
}

/** A workbook in the Excel that is played, with the pane at it through the real Office.js; without a browser. */
export function excelBook(campaign: string, reader?: FileReaderPort): ExcelBook {
  let host = excelInNode();
  const saved = (): Promise<Uint8Array> => writeWorkbook(planOfModel(host.context));
  return {
    host: () => host,
    saved,
    sitting: async (work) => {
      const port = createExcelWorkbook();
      const played = playedSession({ port }, reader === undefined ? {} : { reader });
      const { session, settle } = played;
      await session.start();
      await settle();
      if (session.store.get().campaign === null) await session.openCampaign({ type: "builtIn", id: campaign });
      await work(played);
      await settle();
      host.paneClosed();
      return session;
    },
    reopened: async () => {
      const { model } = await openWorkbookFile(host.workbook.name, await saved());
      host = excelInNode(model);
    },
  };
}

/** What a sheet shows, cell by cell, without what is empty. */
function shownCells({ context }: ExcelHost, sheet: SheetModel): Readonly<Record<string, string>> {
  const shown: [string, string][] = [];
  const used = sheet.used(true);
  if (used === null) return {};
  sheet.eachCell(used, (row, column) => {
    const value = context.evaluator.value(sheet, row, column);
    const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
    if (text !== "") shown.push([cellText(rangeOf(row, column, row, column)), text]);
  });
  return Object.fromEntries(shown);
}

/** What all sheets show that a person can see. */
export const shownSheets = (host: ExcelHost): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    host.workbook.sheets
      .filter(({ visibility }) => visibility !== "veryHidden")
      .map((sheet) => [sheet.name, shownCells(host, sheet)]),
  );
