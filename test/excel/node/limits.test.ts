import { readFileSync } from "node:fs";
import path from "node:path";
import { createExcelWorkbook, type ExcelWorkbookOptions } from "../../../src/excel/excel-workbook";
import { failureOf } from "../../../src/excel/office/failure";
import { columnIndex, rangeOf, rowIndex, type CellRange } from "../../../src/grid/address";
import type { OpenWorkbookPort } from "../../../src/app/ports/workbook";
import { noticeOf } from "../../../src/app/session/session-context";
import { noticeVi } from "../../../src/taskpane/wording/notice-vi";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import type { SheetModel } from "../../../workbench/host/sheet-model";
import { excelInNode } from "../../support/excel-in-node";
import { sheetPlanOf, workbookPlanOf } from "../../support/plans";
import { ROOT } from "../../support/root";
import { reportPlan } from "../plan";

const NEVER = { cancelled: false };
const quick = (options: ExcelWorkbookOptions = {}): OpenWorkbookPort =>
  createExcelWorkbook({ patience: 1_000, ...options });

const failed = (job: Promise<unknown>): Promise<{ readonly reason: string; readonly partsLeft: boolean } | null> =>
  job.then(
    () => null,
    (error: unknown) => {
      const { reason, partsLeft } = failureOf(error);
      return { reason, partsLeft };
    },
  );

const written = (port: OpenWorkbookPort, plan = reportPlan(3)): ReturnType<OpenWorkbookPort["write"]> =>
  port.write(plan, "write-report", () => undefined, NEVER);

function firstSheet({ workbook }: ExcelHost): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const texts = (areas: readonly CellRange[]): readonly string[] =>
  areas.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(":")).sort();

describe("a sheet beyond what Excel gives at once", () => {
  test("with thousands of merged areas is read, each of them once", async () => {
    const { workbook } = excelInNode();
    const [long, wide] = [workbook.addSheet("Dài"), workbook.addSheet("Ngang")];
    long.merges = Array.from({ length: 3_000 }, (_unused, row) => rangeOf(row, row % 3, row, 5 + (row % 2)));
    // One row of more than that, side by side.
    wide.merges = Array.from({ length: 700 }, (_unused, at) => rangeOf(0, at * 2, 1, at * 2 + 1));
    for (const sheet of [long, wide])
      for (const { top, left } of sheet.merges) sheet.put(top, left, { value: "x", formula: null });
    const grids = await quick().read(["Dài", "Ngang"], () => undefined, NEVER);
    expect(grids.map(({ merges }) => texts(merges))).toEqual([long, wide].map(({ merges }) => texts(merges)));
  });

  test("with 270,000 rows, some of them hidden, is read", async () => {
    const host = excelInNode();
    const sheet = firstSheet(host);
    const LAST = 270_000;
    for (const row of [0, 150_000, LAST]) {
      sheet.put(row, 0, { value: "x", formula: null });
      sheet.hiddenRows.add(row);
    }
    const [grid] = await quick().read([sheet.name], () => undefined, NEVER);
    expect(grid?.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([0, 150_000, LAST]);
    expect(host.syncs.every(({ error }) => error === null)).toBe(true);
  });
});

describe("another workbook in front", () => {
  test("is waited for, as a cell being edited is, and told of; then the report is written", async () => {
    const host = excelInNode();
    host.context.situation.otherWorkbookInFront = true;
    const waits: (string | null)[] = [];
    const port = quick({
      patience: 20_000,
      onWaiting: (wait) => {
        waits.push(wait);
        if (waits.length === 2) host.context.situation.otherWorkbookInFront = false;
      },
    });
    await written(port);
    expect([waits[0], waits.at(-1)]).toEqual(["other-workbook", null]);
    expect(host.workbook.findSheet("Tổng hợp")).toBeDefined();
  });

  test("after everything stands takes nothing back, though gridlines and panes stay as Excel has them", async () => {
    const host = excelInNode();
    const port = quick();
    const process = host.process.bind(host);
    // From the moment that the sheets stand.
    host.process = (body) => {
      if (host.workbook.findSheet("Tổng hợp") !== undefined) host.context.situation.otherWorkbookInFront = true;
      return process(body);
    };
    await written(port);
    expect((await port.journal()).map(({ undone }) => undone)).toEqual([false]);
    expect(host.workbook.sheet("Sổ đề nghị").frozen).toEqual({ rows: 0, columns: 0 });
    expect(host.workbook.sheet("Sổ đề nghị").cell(2, 1).value).toBe("Nguyễn Thị Ánh Tuyết 1");
  });

  test("while a report that failed is taken back leaves parts, says so, and they go when it may", async () => {
    const host = excelInNode();
    const port = quick();
    const process = host.process.bind(host);
    let begun = false;
    host.process = (body) => {
      const answer = process(body);
      if (!begun && host.workbook.findSheet("Tổng hợp") !== undefined) {
        begun = true;
        host.fail({ at: 1, code: "GeneralException", when: "before", times: 1 });
        host.context.situation.otherWorkbookInFront = true;
      }
      return answer;
    };
    const error = await written(port).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(await failed(Promise.reject(error as Error))).toEqual({ reason: "unknown", partsLeft: true });
    expect(noticeVi(noticeOf(error))).toMatch(/chưa gỡ được ngay/);
    expect(noticeVi(noticeOf(error))).not.toMatch(/Chưa có gì bị ghi dở/);
    host.context.situation.otherWorkbookInFront = false;
    await port.load();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("what is in front", () => {
  test("a chart sheet is told as one, by whatever code; several sheets together as what they are", async () => {
    const host = excelInNode();
    const port = quick();
    host.context.situation.chartSheetInFront = true;
    expect(await failed(port.activeSheet())).toMatchObject({ reason: "sheet-kind" });
    host.context.situation.chartSheetInFront = false;
    host.fail({ at: 1, code: "GeneralException", when: "before", times: 1 });
    expect(await failed(port.activeSheet())).toMatchObject({ reason: "sheet-kind" });
    expect(await port.activeSheet()).toBe("Sheet1");
    host.context.situation.sheetsGrouped = true;
    const error = await written(port).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(noticeVi(noticeOf(error))).toMatch(/bỏ nhóm/);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    host.context.situation.sheetsGrouped = false;
    await written(port);
    expect(host.workbook.findSheet("Tổng hợp")).toBeDefined();
  });
});

describe("what is protected", () => {
  test("the structure of the workbook is told from a sheet, before anything is written", async () => {
    const host = excelInNode();
    host.context.situation.structureProtected = true;
    const port = quick();
    const parts = host.workbook.xmlParts.size;
    expect(await failed(written(port))).toEqual({ reason: "structure", partsLeft: false });
    expect([host.workbook.xmlParts.size, host.workbook.undoStackClears]).toEqual([parts, 0]);
    host.context.situation.structureProtected = false;
    firstSheet(host).put(0, 0, { value: "a", formula: null });
    firstSheet(host).protection = {};
    const edit = { sheet: "Sheet1", address: "A1", before: "a", after: "b" };
    expect(await failed(port.edit([edit], "fix"))).toMatchObject({ reason: "protected" });
    firstSheet(host).protection = null;
    await written(port);
    host.context.situation.structureProtected = true;
    const [entry] = await port.journal();
    expect(await failed(port.undo(entry?.id ?? ""))).toMatchObject({ reason: "structure" });
    expect(host.workbook.findSheet("Tổng hợp")).toBeDefined();
  });
});

describe("formulas worked out by hand", () => {
  test("are worked out for the report, and the mode stays as the person wants it", async () => {
    const host = excelInNode();
    host.workbook.manualCalculation = true;
    await written(quick());
    expect(host.workbook.manualCalculation).toBe(true);
    expect(host.workbook.calculations).toBeGreaterThan(0);
    const summary = host.workbook.sheet("Tổng hợp");
    expect(host.context.evaluator.value(summary, rowIndex(5), columnIndex(1))).toBe(3);
    const automatic = excelInNode();
    await written(quick(), workbookPlanOf([sheetPlanOf("Trang", [["a"]])]));
    expect(automatic.workbook.calculations).toBe(0);
  });
});

test("every error code of Excel's own list and of its documentation has a sentence that says what to do", () => {
  excelInNode();
  const types = readFileSync(path.join(ROOT, "node_modules/@types/office-js/index.d.ts"), "utf8");
  const list = /namespace Excel \{[\s\S]*?enum ErrorCodes \{([\s\S]*?)\n {4}\}/.exec(types)?.[1] ?? "";
  const own = [...list.matchAll(/= "(\w+)"/g)].map(([, code]) => code ?? "");
  const documented =
    "ActivityLimitReached ApiNotAvailable BadPassword ContentLengthRequired HostRestartNeeded InvalidRequest MemoryLimitReached RequestPayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated".split(
      " ",
    );
  const codes = [...new Set([...own, ...documented])];
  expect(codes.length).toBeGreaterThanOrEqual(41);
  const reasons = codes.map((code) => [
    code,
    failureOf(Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, { code })).reason,
  ]);
  expect(reasons.filter(([, reason]) => reason === "unknown")).toEqual([["GeneralException", "unknown"]]);
});
