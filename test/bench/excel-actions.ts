/**
 * Part of `npm run bench`: what writing a report costs Excel, in actions and requests, through the real Office.js and
 * the Excel that is played. `test/excel/node/actions.test.ts` holds the first figure.
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
    `  ${label}: ${String(actions)} actions (goal ≤ ${String(goal)}) in ${String(syncs.length)} requests, at most ${String(most)} actions and ${bytes.toFixed(1)} MB in one (goal ≤ 3000, ≤ 4)`,
  );
}

async function written(plan: WorkbookPlan): Promise<ReturnType<typeof excelInNode>> {
  const host = excelInNode();
  await createExcelWorkbook().write(plan, "write-report", () => undefined, { cancelled: false });
  return host;
}

console.log("Writing a report in Excel:");
await show("26 units", (await sampleReport("quoc-oai-2022")).workbook, 6_000);
await show(`${String(UNITS)} units × ${String(PEOPLE)}`, await largeReport(), 25_000);
