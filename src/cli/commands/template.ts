import { unitWorkbook } from "../../check/native/unit-workbook";
import { writeWorkbook } from "../../files/write";
import { loadCampaign } from "../load-campaign";
import { loadUnits } from "../load-units";
import type { ExitCode, Session } from "../session";
import { writeBytes } from "../write-file";

/** `template`: the blank workbook a unit fills, guarded by native Excel validation. */
export async function template({ asked, wording, print }: Session): Promise<ExitCode> {
  const campaign = await loadCampaign(asked.campaign ?? "");
  const units = await loadUnits(asked.units, campaign.unitKinds);
  const out = asked.out ?? "";
  const plan = unitWorkbook(campaign, asked.unit, units.length > 0 ? units : campaign.units);
  await writeBytes(out, await writeWorkbook(plan));
  print(asked.json ? JSON.stringify({ version: 1, out, campaign: campaign.id, unit: asked.unit }) : wording.templateWritten(out));
  return 0;
}
