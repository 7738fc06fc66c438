import { readFile } from "node:fs/promises";
import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import { campaignToJson } from "../../campaign/json";
import { FileProblemError } from "../../files/read/problem";
import { readDocument } from "../../files/read/document/read-document";
import { draftPlan } from "../../plan/draft/draft-plan";
import { campaignOfPlan, surelyTicked } from "../../plan/draft/to-campaign";
import { draftWording } from "../../plan/wording/index";
import type { DocumentText } from "../../text/document-text";
import { draftJson } from "../json/draft-json";
import type { ExitCode, CommandContext } from "../command-context";
import { isSystemError, systemReason } from "../system-error";
import { UsageError } from "../usage-error";
import { writeTogether } from "../write-file";

async function textOf(file: string): Promise<DocumentText> {
  try {
    return await readDocument(await readFile(file));
  } catch (error) {
    if (error instanceof FileProblemError) {
      const { problem } = error;
      throw new UsageError((wording) => wording.planUnreadable(file, problem));
    }
    if (!isSystemError(error)) throw error;
    throw new UsageError((wording) =>
      error.code === "ENOENT" ? wording.notFound(file) : `${file}: ${systemReason(error, wording)}`,
    );
  }
}

/** `campaigns --draft PLAN`: the values of a plan's text, each with its sentence; `--out` gets the campaign of the sure ones. */
export async function draft({ asked, print, wording }: CommandContext, file: string): Promise<ExitCode> {
  const read = draftPlan(await textOf(file));
  const campaign = campaignOfPlan(read, surelyTicked(read), new Set(BUILT_IN_OFFERS.map(({ id }) => id)));
  const { out } = asked;
  const bytes = new TextEncoder().encode(campaignToJson(campaign));
  if (out !== null) await writeTogether((outputs) => outputs.addBytes(out, bytes));
  if (asked.json) {
    print(JSON.stringify(draftJson(file, asked.out, read, campaign)));
    return 0;
  }
  const { kinds, piles, value } = draftWording(asked.language);
  for (const pile of ["sure", "look"] as const) {
    const values = read.values.filter((one) => one.pile === pile);
    print(`${piles[pile]} (${values.length})`);
    for (const one of values) print(`  ${one.place.padEnd(14)} ${kinds[one.content.kind]}: ${value(one.content)}`);
  }
  print(`${piles.unused} (${read.ledger.filter((line) => line.pile === "unused").length})`);
  if (asked.out !== null) print(wording.draftWritten(asked.out));
  return 0;
}
