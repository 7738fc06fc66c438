import { gather } from "../../app/gather";
import type { Campaign } from "../../campaign/campaign";
import { checkRegister } from "../../check/check";
import { writeWorkbook } from "../../files/write";
import { NO_CHOICES, type Register } from "../../register/register";
import { buildReport } from "../../report/build-report";
import { buildLetters } from "../../report/letters/write-letters";
import { findFiles } from "../find-files";
import { reportJson } from "../json/report-json";
import { knownCampaign } from "../known-campaign";
import { readFiles } from "../read-files";
import { gatherFiles, type ExitCode, type Session } from "../session";
import { VERSION } from "../version";
import { writeExport } from "../write-export";
import { writeBytes } from "../write-file";
import { writeLetters } from "../write-letters";

/** The register of an earlier drive; none where none was named. */
async function earlierRegisters({ asked, progress }: Session, campaign: Campaign, units: Register["expected"]): Promise<readonly Register[]> {
  if (asked.earlier === null) return [];
  return [gather(await readFiles(await findFiles([asked.earlier]), progress), campaign, units, NO_CHOICES)];
}

/** `report`: register, unit summaries, the tổng hợp report and its proof in one workbook; letters and exports where asked for. */
export async function report(session: Session): Promise<ExitCode> {
  const { asked, wording, progress, today, print } = session;
  const gathered = await gatherFiles(session);
  const campaign = knownCampaign(gathered);
  const { register } = gathered;
  const earlier = await earlierRegisters(session, campaign, register.expected);
  progress.phase(wording.checking);
  const findings = checkRegister({ campaign, register, today, earlier });
  progress.phase(wording.building);
  const input = { campaign, register, findings, today, earlier, version: VERSION };
  const built = buildReport(input);
  progress.phase(wording.writing);
  const out = asked.out ?? "";
  await writeBytes(out, await writeWorkbook(built.workbook));
  const letters = asked.letters === null ? [] : await writeLetters(buildLetters(input, built), asked.letters, asked.letterTemplates);
  if (asked.export !== null) await writeExport(asked.export, campaign, register.records);
  progress.done();
  if (asked.json) print(JSON.stringify(reportJson(out, built, letters)));
  else {
    print(wording.reported(out, built.sheets.length, built.totals["nominations"] ?? 0));
    for (const letter of letters) print(wording.letterWritten(letter));
    if (asked.export !== null) print(wording.exported(asked.export, register.records.length));
    print(built.proof.balanced ? wording.balanced(built.proof.rowsRead, built.proof.records, built.proof.setAside) : wording.unbalanced);
  }
  return findings.some((found) => found.severity === "error") ? 1 : 0;
}
