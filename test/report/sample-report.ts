import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { gather } from "../../src/app/gather";
import { builtIn } from "../../src/campaign/built-in/index";
import { readUnitsList } from "../../src/campaign/units-list";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { NO_CHOICES } from "../../src/register/register";
import { buildReport } from "../../src/report/build-report";
import type { Report, ReportInput } from "../../src/report/report";
import type { Day } from "../../src/text/day";
import { ROOT } from "../support/root";
import { inputFor, TODAY } from "./support";

/** What the report over a campaign's sample files is made from; with or without the list of its units. */
export async function sampleInput(id: string, today: Day = TODAY, listed = true): Promise<ReportInput> {
  const campaign = builtIn(id);
  if (campaign === null) throw new Error(`no built-in campaign ${id}`);
  const folder = path.join(ROOT, "samples", id);
  const names = (await readdir(path.join(folder, "units"))).sort();
  const read = await Promise.all(
    names.map(async (name) => ({
      ok: true as const,
      workbook: await readWorkbook(name, await readFile(path.join(folder, "units", name))),
    })),
  );
  const list = await readWorkbook("don-vi.csv", await readFile(path.join(folder, "don-vi.csv")));
  const units = listed ? list.sheets.flatMap((sheet) => readUnitsList(sheet, campaign.unitKinds).units) : [];
  return inputFor(campaign, gather(read, campaign, units, NO_CHOICES), { today });
}

/** The report over a campaign's sample files. */
export const sampleReport = async (id: string): Promise<Report> => buildReport(await sampleInput(id));
