import { gatherer } from "../../app/gather";
import type { Campaign, ExpectedUnit } from "../../campaign/campaign";
import type { Choices, RegisterRecord } from "../../register/register";
import { sumOfKinds } from "../../report/figures/figures";
import { Tally } from "../../report/figures/tally";
import type { FoundFiles } from "../find-files";
import { exportJson } from "../json/export-json";
import { loadCampaign } from "../load-campaign";
import { loadRecipe } from "../load-recipe";
import { readEach } from "../read-files";
import { unitsAsked, type ExitCode, type CommandContext } from "../command-context";
import { UsageError } from "../usage-error";
import { findInputs } from "../outputs";
import { writeExport } from "../write-export";
import { writeTogether } from "../write-file";

/** What came of the files so far. */
interface Course {
  records: number;
  read: number;
  readonly unread: string[];
}

interface Work {
  readonly campaign: Campaign;
  readonly units: readonly ExpectedUnit[];
  readonly choices: Choices;
  readonly tally: Tally;
  readonly course: Course;
}

/** The records of all files; two of them are in memory at a time, one being read. */
async function* recordsOf(
  found: FoundFiles,
  context: CommandContext,
  { campaign, units, choices, tally, course }: Work,
): AsyncGenerator<RegisterRecord, void> {
  const { wording, progress } = context;
  const take = gatherer(campaign, units, choices);
  for await (const file of readEach(found, progress)) {
    if (!file.ok) {
      course.unread.push(`${file.file.name}: ${wording.fileProblem(file.file.problem)}`);
      continue;
    }
    const { records } = take([file]);
    tally.add(records);
    course.read += 1;
    course.records += records.length;
    yield* records;
  }
  const [first] = course.unread;
  if (course.read === 0 && first !== undefined) throw new UsageError((words) => words.noneReadable(first));
}

/**
 * `export`: the register for databases and the figures of the tổng hợp report, without workbook and findings. Reads
 * file by file and forgets each, so that any number of records needs the memory of two files.
 */
export async function exportRegister(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, print } = context;
  const out = asked.out ?? "";
  const campaign = await loadCampaign(asked.campaign ?? "");
  const units = await unitsAsked(context, campaign.unitKinds);
  const choices = await loadRecipe(asked.recipe);
  const tally = new Tally(campaign, units.length > 0 ? units : campaign.units);
  const course: Course = { records: 0, read: 0, unread: [] };
  const found = await findInputs(asked, campaign);
  await writeTogether((outputs) =>
    writeExport(
      outputs,
      out,
      campaign,
      recordsOf(found, context, { campaign, units, choices, tally, course }),
      context.today,
    ),
  );
  if (asked.json) await context.printJson(exportJson(out, course.records, course.unread, tally));
  else {
    for (const line of course.unread) print(line);
    print(wording.exported(out, course.records));
    print(wording.tallied(tally.total.nominations, tally.units.length));
    for (const [award, kinds] of tally.total.byAward) print(`  ${award}: ${String(sumOfKinds(kinds))}`);
  }
  return course.unread.length > 0 ? 1 : 0;
}
