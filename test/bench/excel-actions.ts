/**
 * Part of `npm run bench`, which fails beyond the goals: what writing a report costs Excel, in actions and requests, and
 * what reading a large register back costs, through the real Office.js and the Excel that is played.
 * `test/excel/node/actions.test.ts` holds the first figure.
 */
import { gather } from "../../src/app/gather";
import { builtIn } from "../../src/campaign/built-in/index";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { readWorkbook } from "../../src/files/read/read-workbook";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import { NO_CHOICES } from "../../src/register/register";
import { buildReport } from "../../src/report/build-report";
import { sampleReport } from "../report/sample-report";
import { inputFor } from "../report/support";
import { excelInNode } from "../support/excel-in-node";
import { makeWorkbook } from "./fixtures";

const UNITS = 60;
const PEOPLE = 100;
const MEGABYTE = 1024 * 1024;
const MOST_ACTIONS = 3_000;
const MOST_BYTES = 4;
const MOST_ANSWER = 5;

async function largeReport(): Promise<WorkbookPlan> {
  const campaign = builtIn("quoc-oai-2022");
  if (campaign === null) throw new Error("no campaign");
  const read = await Promise.all(
    Array.from({ length: UNITS }, async (_unused, index) => ({
      ok: true as const,
      workbook: await readWorkbook(
        `don-vi-${String(index + 1)}.xlsx`,
        makeWorkbook(PEOPLE, index + 1, `Xã Số ${String(index + 1)}`),
      ),
    })),
  );
  return buildReport(inputFor(campaign, gather(read, campaign, [], NO_CHOICES))).workbook;
}

async function show(label: string, plan: WorkbookPlan, goal: number): Promise<void> {
  const { syncs } = await written(plan);
  const actions = syncs.reduce((sum, sync) => sum + sync.actions, 0);
  const most = Math.max(...syncs.map((sync) => sync.actions));
  const bytes = Math.max(...syncs.map(({ requestBytes }) => requestBytes)) / MEGABYTE;
  console.log(
    `  ${guarded(actions <= goal && most <= MOST_ACTIONS && bytes <= MOST_BYTES)}${label}: ${String(actions)} actions (goal ≤ ${String(goal)}) in ${String(syncs.length)} requests, at most ${String(most)} actions and ${bytes.toFixed(1)} MB in one (goal ≤ 3000, ≤ 4)`,
  );
}

/** A figure beyond its goal fails the run. */
function guarded(holds: boolean): string {
  if (holds) return "";
  process.exitCode = 1;
  return "BEYOND ITS GOAL – ";
}

const ROWS = 40_000;
const COLUMNS = 25;
const MOST_TRIPS = 80;

/** A register of a million cells, as the pane asks for it when it opens. */
async function readBack(): Promise<void> {
  const host = excelInNode();
  const sheet = host.workbook.addSheet("Sổ đề nghị");
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < COLUMNS; column += 1)
      sheet.put(row, column, { value: `${String(row)} cột ${String(column)}` });
  const [grid] = await createExcelWorkbook().read(["Sổ đề nghị"], () => undefined, { cancelled: false });
  const trips = host.syncs.length;
  const bytes = Math.max(...host.syncs.map(({ responseBytes }) => responseBytes)) / MEGABYTE;
  const isWhole = grid?.rows.length === ROWS;
  console.log(
    `  ${guarded(isWhole && trips <= MOST_TRIPS && bytes <= MOST_ANSWER)}${String(ROWS)} × ${String(COLUMNS)} cells read in ${String(trips)} requests (goal ≤ ${String(MOST_TRIPS)}), at most ${bytes.toFixed(1)} MB in one (goal ≤ 5)`,
  );
}

async function written(plan: WorkbookPlan): Promise<ReturnType<typeof excelInNode>> {
  const host = excelInNode();
  await createExcelWorkbook().write(plan, "write-report", () => undefined, { cancelled: false });
  return host;
}

console.log("Writing a report in Excel, and reading a register back:");
await show("26 units", (await sampleReport("quoc-oai-2022")).workbook, 6_000);
await show(`${String(UNITS)} units × ${String(PEOPLE)}`, await largeReport(), 25_000);
await readBack();
