import { existsSync } from "node:fs";
import { checkRegister } from "../../check/check";
import { judge } from "../../check/verdicts/judge";
import { writeInParts } from "../../files/write/xlsx/write-workbook";
import { reportInParts } from "../../report/build-report";
import { buildLetters } from "../../report/letters/write-letters";
import { ballotDoubts } from "../../report/votes/judge-votes";
import { reportJson } from "../json/report-json";
import { nodeGzip } from "../node-gzip";
import { knownCampaign } from "../known-campaign";
import { gatherEarlier, gatherFiles, type ExitCode, type CommandContext } from "../command-context";
import { loadVerdicts } from "../load-verdicts";
import { loadFilledIn } from "../load-filled-in";
import { UsageError } from "../usage-error";
import { VERSION } from "../version";
import { writeExport } from "../write-export";
import { writeTogether } from "../write-file";
import { writeLetters } from "../write-letters";

/** An office's own letters are looked for before the work is done. */
function refuseMistakes({ letterTemplates }: CommandContext["asked"]): void {
  if (letterTemplates !== null && !existsSync(letterTemplates))
    throw new UsageError((wording) => wording.notFound(letterTemplates));
}

/**
 * `report`: register, unit summaries, the tổng hợp report and its proof in one workbook; letters and exports where
 * asked for.
 */
export async function report(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, progress, today, print } = context;
  refuseMistakes(asked);
  const verdicts = await loadVerdicts(asked.verdicts);
  const filledIn = await loadFilledIn(asked.votes, progress);
  const gathered = await gatherFiles(context);
  const campaign = knownCampaign(gathered);
  const { register } = gathered;
  const earlier = await gatherEarlier(context, gathered);
  progress.phase(wording.checking);
  const found = checkRegister({ campaign, register, today, earlier });
  const { open: findings, ignored } = judge(found, register, verdicts);
  progress.phase(wording.building);
  const choices = { order: asked.order };
  const input = {
    campaign,
    register,
    findings,
    ignored,
    today,
    earlier,
    version: VERSION,
    choices,
    ...filledIn,
  };
  const { outline, dispatch, sheets } = reportInParts(input);
  const { votes } = filledIn;
  const doubts = votes === undefined ? [] : [...ballotDoubts(votes), ...dispatch.votes.doubts];
  for (const doubt of doubts) context.warn(wording.votesDoubtful(doubt));
  progress.phase(wording.writing);
  const out = asked.out ?? "";
  const { built, letters } = await writeTogether(async (outputs) => {
    const told = await outputs.add(out, (take) => writeInParts(outline, sheets(), nodeGzip, take));
    if (asked.export !== null) await writeExport(outputs, asked.export, campaign, register.records, today);
    const written =
      asked.letters === null
        ? []
        : await writeLetters(outputs, buildLetters(input, told), asked.letters, asked.letterTemplates);
    return { built: told, letters: written };
  });
  progress.done();
  if (asked.json) await context.printJson(reportJson(out, built, letters));
  else {
    print(wording.reported(out, built.sheets.length, built.totals["nominations"] ?? 0));
    for (const { file } of letters) print(wording.letterWritten(file));
    print(wording.proposed(built.dispatch.eligible, built.dispatch.leftOut.length));
    if (asked.export !== null) print(wording.exported(asked.export, register.records.length));
    print(
      built.proof.balanced
        ? wording.balanced(built.proof.rowsRead, built.proof.records, built.proof.setAside)
        : wording.unbalanced,
    );
    if (built.proof.withoutUnit > 0) print(wording.withoutUnit(built.proof.withoutUnit));
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
