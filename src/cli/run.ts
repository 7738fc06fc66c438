import { dayOf, type Day } from "../text/day";
import { languageAsked, readArguments, type Arguments } from "./arguments";
import { calendar } from "./commands/calendar";
import { awarded } from "./commands/awarded";
import { campaigns, printCampaign } from "./commands/campaigns";
import { printCatalogue } from "./commands/catalogue";
import { draft } from "./commands/draft";
import { check } from "./commands/check";
import { exportRegister } from "./commands/export";
import { inspect } from "./commands/inspect";
import { report } from "./commands/report";
import { template } from "./commands/template";
import { jsonPieces } from "./json/json-pieces";
import type { Workers } from "./parallel/workers";
import { plain, plainJson, plainLine } from "./plain-output";
import { terminalProgress } from "./progress";
import type { ExitCode, CommandContext } from "./command-context";
import type { Output } from "./standard-output";
import { UsageError } from "./usage-error";
import { en } from "./wording/en";
import { vi } from "./wording/vi";

/** What the program gets from the system. */
export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  readonly today: Date;
  readonly workers?: Workers | null;
}

function localDay(time: Date): Day {
  const day = dayOf(time.getFullYear(), time.getMonth() + 1, time.getDate());
  if (day === null) throw new RangeError("the system clock has no valid date");
  return day;
}

function dispatch(context: CommandContext): Promise<ExitCode> | ExitCode {
  switch (context.asked.command) {
    case "inspect":
      return inspect(context);
    case "check":
      return check(context);
    case "report":
      return report(context);
    case "export":
      return exportRegister(context);
    case "template":
      return template(context);
    case "calendar":
      return calendar(context);
    case "awarded":
      return awarded(context);
    case "campaigns":
      return ofCampaigns(context);
    case "help":
      context.print(context.wording.help);
      return 0;
  }
}

function ofCampaigns(context: CommandContext): Promise<ExitCode> {
  const { draft: plan, printed, blank, schema, catalogue } = context.asked;
  if (plan !== null) return draft(context, plan);
  if (catalogue) return printCatalogue(context);
  return printed !== null || blank !== null || schema ? printCampaign(context) : campaigns(context);
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

/** Runs one command line; gives the exit code. Whatever stops it is told in one line, and the exit code is 2. */
export async function run(
  words: readonly string[],
  { out, err, today, workers = null }: Surroundings,
): Promise<ExitCode> {
  const wording = languageAsked(words) === "en" ? en : vi;
  const tell = (text: string): void => {
    err.write(`${plainLine(text)}\n`);
  };
  try {
    const asked: Arguments = readArguments(words);
    const code = await dispatch({
      asked,
      wording,
      progress: terminalProgress(err),
      today: asked.today ?? localDay(today),
      print: (text) => {
        out.write(`${plain(text)}\n`);
      },
      printJson: (document) => printPieces(out, document),
      warn: tell,
      workers: asked.workers === null || workers === null ? workers : { ...workers, most: asked.workers },
    });
    await out.drained?.();
    return code;
  } catch (error) {
    tell(error instanceof UsageError ? error.say(wording) : wording.unexpected(firstLine(error)));
    return 2;
  }
}

/** Prints a document as JSON, no faster than it is read. */
async function printPieces(out: Output, document: unknown): Promise<void> {
  for (const piece of jsonPieces(document)) if (out.write(plainJson(piece)) === false) await out.drained?.();
  out.write("\n");
}
