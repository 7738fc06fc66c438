import { checkRegister } from "../../check/check";
import type { Finding } from "../../check/finding";
import { messageOf, severityLabel } from "../../check/wording/index";
import { handOverOf } from "../../check/stamp/hand-over";
import { judge } from "../../check/verdicts/judge";
import { checkJson } from "../json/check-json";
import { gatherEarlier, gatherFiles, type ExitCode, type CommandContext } from "../command-context";
import { knownCampaign } from "../known-campaign";
import { loadVerdicts } from "../load-verdicts";

const placeOf = ({ place }: Finding): string => {
  const cell = place.row === undefined ? (place.column ?? "") : `${place.column ?? ""}${String(place.row)}`;
  return [place.file, place.sheet, cell, place.unit].filter((part) => part !== undefined && part !== "").join(" · ");
};

const countOf = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((found) => found.severity === severity).length;

const sentenceOf = (found: Finding, head: string, { asked }: CommandContext): string =>
  `${head}  ${placeOf(found)}\n    ${messageOf(found, asked.language)}`;

/** `check`: every finding. */
export async function check(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, progress, today } = context;
  const verdicts = await loadVerdicts(asked.verdicts);
  const gathered = await gatherFiles(context);
  const campaign = knownCampaign(gathered);
  const earlier = await gatherEarlier(context, gathered);
  progress.phase(wording.checking);
  const found = checkRegister({ campaign, register: gathered.register, today, earlier });
  const judged = judge(found, gathered.register, verdicts);
  const { open: findings, ignored } = judged;
  progress.done();
  if (asked.json) await context.printJson(checkJson(campaign, gathered.register, judged, asked.language));
  else {
    for (const one of findings) context.print(sentenceOf(one, severityLabel(one.severity, asked.language), context));
    for (const one of ignored)
      if (one.verdict?.kind === "ignored") context.print(sentenceOf(one, wording.ignored(one.verdict.reason), context));
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
    if (ignored.length > 0) context.print(wording.ignoredCount(ignored.length));
  }
  return countOf(findings, "error") > 0 ? 1 : 0;
}
