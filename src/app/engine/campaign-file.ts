import { campaignFromSheets } from "../../campaign/as-sheet/read-sheets";
import type { Campaign } from "../../campaign/campaign";
import { campaignFromJson } from "../../campaign/json";
import { messageOfCampaignProblem } from "../../campaign/wording/index";
import type { Language } from "../../base/language";
import type { ReadFile } from "../ports/files";

export type CampaignRead =
  | { readonly ok: true; readonly campaign: Campaign }
  | { readonly ok: false; readonly problem: string; readonly others: number };

interface Problem {
  readonly where: string;
  readonly said: string;
}

const refused = ([first, ...others]: readonly Problem[]): CampaignRead => ({
  ok: false,
  problem: first === undefined ? "" : `${first.where === "" ? "" : `${first.where}: `}${first.said}`,
  others: others.length,
});

/** The campaign that a stored text holds, or its first problem in words. */
export function campaignOfText(text: string, language: Language): CampaignRead {
  const parsed = campaignFromJson(text);
  return parsed.ok
    ? parsed
    : refused(
        parsed.problems.map((problem) => ({ where: problem.path, said: messageOfCampaignProblem(problem, language) })),
      );
}

/** The campaign that the sheets of a workbook hold, or its first problem in words. */
export function campaignOfWorkbook(file: ReadFile | undefined, language: Language): CampaignRead {
  if (file?.ok !== true) return { ok: false, problem: "", others: 0 };
  const read = campaignFromSheets(file.workbook.sheets);
  return read.ok
    ? read
    : refused(
        read.problems.map((problem) => ({
          where: `${problem.sheet}!${problem.address}`,
          said: messageOfCampaignProblem(problem, language),
        })),
      );
}
