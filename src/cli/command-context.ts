import { contextOf, gather } from "../app/gather";
import { merged } from "../register/merge-registers";
import type { Campaign, ExpectedUnit, UnitKind } from "../campaign/campaign";
import { NO_CHOICES, type Register } from "../register/register";
import type { Workbook } from "../grid/grid";
import type { Day } from "../text/day";
import type { Arguments } from "./arguments";
import { findFiles } from "./find-files";
import { findInputs } from "./outputs";
import { loadCampaign } from "./load-campaign";
import { loadRecipe } from "./load-recipe";
import { loadUnits } from "./load-units";
import { understandFiles } from "./parallel/understand-files";
import type { Workers } from "./parallel/workers";
import type { Progress } from "./progress";
import { readFiles } from "./read-files";
import { UsageError } from "./usage-error";
import type { CliWording } from "./wording/wording";

/** What a command has at hand. */
export interface CommandContext {
  readonly asked: Arguments;
  readonly wording: CliWording;
  readonly progress: Progress;
  readonly today: Day;
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** The same for a JSON document, piece by piece. */
  readonly printJson: (document: unknown) => Promise<void>;
  /** Threads to read files on; null where all is done on this one. */
  readonly workers: Workers | null;
  /** Prints to standard error. */
  readonly warn: (text: string) => void;
}

/** The expected units of the file that was named; rows that could not be taken are told on standard error. */
export const unitsAsked = (
  { asked, wording, warn }: CommandContext,
  kinds: readonly UnitKind[],
): Promise<readonly ExpectedUnit[]> =>
  loadUnits(asked.units, kinds, (problem) => {
    warn(
      wording.unitsProblem(
        `${problem.sheet}!${problem.column}${String(problem.row)}`,
        wording.campaignProblem(problem),
      ),
    );
  });

/** Exit codes of the contract. */
export type ExitCode = 0 | 1 | 2;

export interface Gathered {
  readonly campaign: Campaign | null;
  readonly units: readonly ExpectedUnit[];
  readonly register: Register;
}

/** Finds, reads and understands the files that were named. Throws `UsageError` where none can be read. */
export async function gatherFiles(context: CommandContext): Promise<Gathered> {
  const { asked, wording, progress, workers } = context;
  const campaign = asked.campaign === null ? null : await loadCampaign(asked.campaign);
  const units = await unitsAsked(context, campaign?.unitKinds ?? []);
  const choices = await loadRecipe(asked.recipe);
  progress.phase(wording.reading);
  const found = await findInputs(asked, campaign);
  const takeIn = contextOf(campaign, units);
  const parts = await understandFiles(found, { context: takeIn, choices }, workers, progress);
  const register = merged(parts, takeIn.units, { choices: choices.resends ?? {}, otherwise: asked.resent });
  const [first] = register.files;
  if (first !== undefined && first.problem !== null) {
    const { file, problem } = first;
    throw new UsageError((words) => words.noneReadable(`${file}: ${words.fileProblem(problem)}`));
  }
  return { campaign, units, register };
}

/** Registers of earlier drives, in the order they were named. Throws `UsageError` where one cannot be read. */
export async function gatherEarlier(context: CommandContext, gathered: Gathered): Promise<readonly Register[]> {
  const registers: Register[] = [];
  for (const named of context.asked.earlier) registers.push(await gatherOne(context, gathered, named));
  return registers;
}

/** A book beside the files: an earlier register, a decision's list. Throws `UsageError` where it cannot be read. */
export async function gatherOne(
  { progress }: CommandContext,
  { campaign, register }: Gathered,
  path: string,
  prepare: (workbook: Workbook) => Workbook = (workbook) => workbook,
): Promise<Register> {
  const files = await readFiles(await findFiles([path]), progress);
  for (const file of files) {
    if (!file.ok)
      throw new UsageError((wording) =>
        wording.earlierUnreadable(`${file.file.name}: ${wording.fileProblem(file.file.problem)}`),
      );
  }
  const prepared = files.map((file) => (file.ok ? { ...file, workbook: prepare(file.workbook) } : file));
  return gather(prepared, campaign, register.expected, NO_CHOICES);
}
