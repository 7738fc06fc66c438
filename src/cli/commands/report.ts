import { checkRegister } from "../../check/check";
import { writeWorkbook } from "../../files/write";
import { buildReport } from "../../report/build-report";
import { reportJson } from "../json/report-json";
import { knownCampaign } from "../known-campaign";
import { gatherFiles, type ExitCode, type Session } from "../session";
import { VERSION } from "../version";
import { writeBytes } from "../write-file";

/** `report`: register, unit summaries, the tổng hợp report and its proof, in one workbook. */
export async function report(session: Session): Promise<ExitCode> {
  const { asked, wording, progress, today, print } = session;
  const gathered = await gatherFiles(session);
  const campaign = knownCampaign(gathered);
  const { register } = gathered;
  progress.phase(wording.checking);
  const findings = checkRegister({ campaign, register, today, earlier: [] });
  progress.phase(wording.building);
  const built = buildReport({ campaign, register, findings, today, earlier: [], version: VERSION });
  progress.phase(wording.writing);
  const out = asked.out ?? "";
  await writeBytes(out, await writeWorkbook(built.workbook));
  progress.done();
  if (asked.json) print(JSON.stringify(reportJson(out, built)));
  else {
    print(wording.reported(out, built.sheets.length, built.totals["nominations"] ?? 0));
    print(built.proof.balanced ? wording.balanced(built.proof.rowsRead, built.proof.records, built.proof.setAside) : wording.unbalanced);
  }
  return findings.some((found) => found.severity === "error") ? 1 : 0;
}
