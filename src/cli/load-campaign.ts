import { readFile } from "node:fs/promises";
import path from "node:path";
import { campaignFromSheets } from "../campaign/as-sheet/read-sheets";
import { YEAR_END } from "../campaign/year-end/offers";
import { BUILT_IN_OFFERS } from "../campaign/built-in/offers";
import { openBuiltIn } from "../campaign/built-in/open";
import type { Campaign } from "../campaign/campaign";
import { campaignFromJson } from "../campaign/json";
import type { ProblemReason } from "../campaign/wording/wording";
import type { Workbook } from "../grid/grid";
import { readWorkbook } from "../files/read/read-workbook";
import { FileProblemError } from "../files/read/problem";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";

interface Problem {
  readonly where: string;
  readonly reason: ProblemReason;
  readonly typed: string;
  readonly allowed: readonly string[];
}

/** The first problem in words, and how many more there are. */
const invalid = (file: string, [first, ...others]: readonly Problem[]): UsageError =>
  new UsageError((wording) =>
    wording.campaignFileInvalid(
      file,
      first?.where ?? "",
      first === undefined ? "" : wording.campaignProblem(first),
      others.length,
    ),
  );

/** Problems of a file told at once: whoever writes one mends several in one go. */
const MOST_TOLD = 20;

function fromJson(file: string, text: string): Campaign {
  const parsed = campaignFromJson(text);
  if (parsed.ok) return parsed.campaign;
  const told = parsed.problems.slice(0, MOST_TOLD);
  throw new UsageError((wording) =>
    wording.campaignJsonInvalid(file, told.map(wording.jsonProblem), parsed.problems.length - told.length),
  );
}

async function workbookOf(file: string, bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readWorkbook(path.basename(file), bytes);
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    throw new UsageError((wording) => wording.campaignUnreadable(file, wording.fileProblem(error.problem)));
  }
}

async function fromWorkbook(file: string, bytes: Uint8Array): Promise<Campaign> {
  const read = campaignFromSheets((await workbookOf(file, bytes)).sheets);
  if (read.ok) return read.campaign;
  throw invalid(
    file,
    read.problems.map((problem) => ({ ...problem, where: `${problem.sheet}!${problem.address}` })),
  );
}

/** The campaign that an id or a file (.json, or a workbook with the campaign's sheets) names. Throws `UsageError`. */
export async function loadCampaign(idOrFile: string): Promise<Campaign> {
  const known = await openBuiltIn(idOrFile);
  if (known !== null) return known;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(idOrFile);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError((wording) =>
      error.code === "ENOENT"
        ? wording.unknownCampaign(
            idOrFile,
            [...BUILT_IN_OFFERS, ...YEAR_END].map((campaign) => campaign.id),
          )
        : wording.campaignUnreadable(idOrFile, systemReason(error, wording)),
    );
  }
  return idOrFile.toLowerCase().endsWith(".json")
    ? fromJson(idOrFile, new TextDecoder().decode(bytes))
    : fromWorkbook(idOrFile, bytes);
}
