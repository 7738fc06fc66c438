import { checkRegister } from "../../check/check";
import { eligibilityOf } from "../../check/eligibility/eligibility";
import { writeWorkbook } from "../../files/write/xlsx/write-workbook";
import { awardedOf } from "../../report/awarded/awarded";
import { awardedWorkbook } from "../../report/awarded/awarded-sheets";
import { asDecisionList } from "../../report/awarded/certificate-list";
import { awardFigures } from "../../report/awarded/statistics";
import { gatherEarlier, gatherFiles, gatherOne, type CommandContext, type ExitCode } from "../command-context";
import { knownCampaign } from "../known-campaign";
import { nodeGzip } from "../node-gzip";
import { UsageError } from "../usage-error";
import { writeTogether } from "../write-file";

/**
 * `awarded`: after the decision. Who got what, the prize money, the figures; the book is what `--earlier` reads next
 * year.
 */
export async function awarded(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, print } = context;
  const { decision, decisionDay, decisions, baseSalary } = asked;
  if ((decision === null) !== (decisionDay === null)) throw new UsageError((words) => words.decisionHalf);
  const gathered = await gatherFiles(context);
  const campaign = knownCampaign(gathered);
  const list = decisions === null ? null : await gatherOne(context, gathered, decisions, asDecisionList);
  const typed = decision === null || decisionDay === null ? null : { number: decision, day: decisionDay };
  const earlier = await gatherEarlier(context, gathered);
  const findings = checkRegister({ campaign, register: gathered.register, today: context.today, earlier });
  const found = awardedOf(gathered.register, campaign, {
    typed,
    list,
    salary: baseSalary,
    eligibility: eligibilityOf(gathered.register, findings, campaign),
  });
  const out = asked.out ?? "";
  const bytes = await writeWorkbook(awardedWorkbook(found, campaign, earlier), nodeGzip);
  await writeTogether((outputs) => outputs.addBytes(out, bytes));
  const { given, waiting, unmatched } = found;
  if (asked.json)
    await context.printJson({
      version: 1,
      out,
      campaign: campaign.id,
      given: given.map(({ record, award, number, day, multiple, money }) => ({
        name: record.fields.name ?? "",
        award,
        decisionNumber: number,
        decisionDate: day,
        multiple,
        money,
      })),
      waiting: waiting.length,
      unmatched: unmatched.map(({ source, fields }) => ({ ...source, name: fields.name ?? "" })),
      figures: awardFigures(given),
    });
  else print(wording.awardedWritten(out, given.length, waiting.length, unmatched.length));
  return 0;
}
