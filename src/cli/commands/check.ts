import { checkRegister } from "../../check/check";
import type { Finding } from "../../check/finding";
import { messageOf, severityLabel } from "../../check/wording/index";
import { handOverOf } from "../../check/stamp/hand-over";
import { checkJson } from "../json/check-json";
import { gatherEarlier, gatherFiles, type ExitCode, type CommandContext } from "../command-context";
import { knownCampaign } from "../known-campaign";

const placeOf = ({ place }: Finding): string => {
  const cell = place.row === undefined ? (place.column ?? "") : `${place.column ?? ""}${String(place.row)}`;
  return [place.file, place.sheet, cell, place.unit].filter((part) => part !== undefined && part !== "").join(" · ");
};

const countOf = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((found) => found.severity === severity).length;

/** `check`: every finding. */
export async function check(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, progress, today } = context;
  const gathered = await gatherFiles(context);
  const campaign = knownCampaign(gathered);
  const earlier = await gatherEarlier(context, gathered);
  progress.phase(wording.checking);
  const findings = checkRegister({ campaign, register: gathered.register, today, earlier });
  progress.done();
  if (asked.json) await context.printJson(checkJson(campaign, gathered.register, findings, asked.language));
  else {
    for (const found of findings) {
      context.print(
        `${severityLabel(found.severity, asked.language)}  ${placeOf(found)}\n    ${messageOf(found, asked.language)}`,
      );
    }
    for (const file of gathered.register.files) {
      const { ours, verdict, checkedAt } = handOverOf(file);
      if (ours) context.print(`${file.file}: ${wording.handOver[verdict](checkedAt ?? "")}`);
    }
    context.print(
      wording.checked(
        gathered.register.records.length,
        countOf(findings, "error"),
        countOf(findings, "warning"),
        countOf(findings, "info"),
      ),
    );
  }
  return countOf(findings, "error") > 0 ? 1 : 0;
}
