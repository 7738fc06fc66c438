import { readFile } from "node:fs/promises";
import path from "node:path";
import { campaignFromSheets } from "../campaign/as-sheet/read-sheets";
import { BUILT_IN, builtIn } from "../campaign/built-in/index";
import type { Campaign } from "../campaign/campaign";
import { parseCampaign } from "../campaign/schema";
import { readWorkbook } from "../files/read";
import { UsageError } from "./usage-error";

const invalid = (file: string, where: string, reason: string): UsageError =>
  new UsageError((wording) => wording.campaignFileInvalid(file, where, reason));

function fromJson(file: string, text: string): Campaign {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw invalid(file, "JSON", error instanceof Error ? error.message : String(error));
  }
  const parsed = parseCampaign(json);
  if (parsed.ok) return parsed.campaign;
  const first = parsed.problems[0];
  throw invalid(file, first?.path ?? "", first?.reason ?? "");
}

async function fromWorkbook(file: string, bytes: Uint8Array): Promise<Campaign> {
  const workbook = await readWorkbook(path.basename(file), bytes);
  const read = campaignFromSheets(workbook.sheets);
  if (read.ok) return read.campaign;
  const first = read.problems[0];
  throw invalid(file, first === undefined ? "" : `${first.sheet}!${first.address}`, first?.reason ?? "");
}

/** The campaign that an id or a file (.json, or a workbook with the campaign's sheets) names. Throws `UsageError`. */
export async function loadCampaign(idOrFile: string): Promise<Campaign> {
  const known = builtIn(idOrFile);
  if (known !== null) return known;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(idOrFile);
  } catch {
    throw new UsageError((wording) => wording.unknownCampaign(idOrFile, BUILT_IN.map((campaign) => campaign.id)));
  }
  return idOrFile.toLowerCase().endsWith(".json") ? fromJson(idOrFile, new TextDecoder().decode(bytes)) : fromWorkbook(idOrFile, bytes);
}
