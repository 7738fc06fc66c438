import { unitWorkbook } from "../../check/native/unit-workbook";
import type { ExpectedUnit } from "../../campaign/campaign";
import { compareKey } from "../../text/key";
import { writeWorkbook } from "../../files/write/xlsx/write-workbook";
import { loadCampaign } from "../load-campaign";
import { nodeGzip } from "../node-gzip";
import { unitsAsked, type ExitCode, type CommandContext } from "../command-context";
import { UsageError } from "../usage-error";
import { findInputs } from "../outputs";
import { writeTogether } from "../write-file";

/** The unit's name as the list has it, however it was typed; as typed where there is no list. Throws `UsageError`. */
function listedName(typed: string | null, units: readonly ExpectedUnit[]): string | null {
  if (typed === null || units.length === 0) return typed;
  const key = compareKey(typed);
  const unit = units.find(({ name, aliases }) => [name, ...aliases].some((one) => compareKey(one) === key));
  if (unit === undefined) throw new UsageError((wording) => wording.unitNotListed(typed));
  return unit.name;
}

/** `template`: the blank workbook a unit fills, guarded by native Excel validation. */
export async function template(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, print } = context;
  const campaign = await loadCampaign(asked.campaign ?? "");
  await findInputs({ ...asked, files: [] }, campaign);
  const units = await unitsAsked(context, campaign.unitKinds);
  const out = asked.out ?? "";
  const known = units.length > 0 ? units : campaign.units;
  const unit = listedName(asked.unit, known);
  const plan = unitWorkbook(campaign, unit, known);
  const bytes = await writeWorkbook(plan, nodeGzip);
  await writeTogether((outputs) => outputs.addBytes(out, bytes));
  if (asked.json) await context.printJson({ version: 1, out, campaign: campaign.id, unit });
  else print(wording.templateWritten(out));
  return 0;
}
