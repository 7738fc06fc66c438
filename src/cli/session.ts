import { gather } from "../app/gather";
import type { Campaign, ExpectedUnit } from "../campaign/campaign";
import { messageOfProblem } from "../check/wording/index";
import { NO_CHOICES, type Register } from "../register/register";
import type { Day } from "../text/day";
import type { Arguments } from "./arguments";
import { findFiles } from "./find-files";
import { loadCampaign } from "./load-campaign";
import { loadUnits } from "./load-units";
import type { Progress } from "./progress";
import { readFiles } from "./read-files";
import { UsageError } from "./usage-error";
import type { CliWording } from "./wording/wording";

/** What a command has at hand. */
export interface Session {
  readonly asked: Arguments;
  readonly wording: CliWording;
  readonly progress: Progress;
  readonly today: Day;
  /** Prints to standard output. */
  readonly print: (text: string) => void;
}

/** Exit codes of the contract. */
export type ExitCode = 0 | 1 | 2;

export interface Gathered {
  readonly campaign: Campaign | null;
  readonly units: readonly ExpectedUnit[];
  readonly register: Register;
}

/** Finds, reads and understands the files that were named. Throws `UsageError` where none can be read. */
export async function gatherFiles({ asked, wording, progress }: Session): Promise<Gathered> {
  const campaign = asked.campaign === null ? null : await loadCampaign(asked.campaign);
  const units = await loadUnits(asked.units, campaign?.unitKinds ?? []);
  progress.phase(wording.reading);
  const files = await readFiles(await findFiles(asked.files), progress);
  const [first] = files;
  if (first !== undefined && files.every((file) => !file.ok)) {
    const said = first.ok ? "" : `${first.file.name}: ${messageOfProblem(first.file.problem, asked.language)}`;
    throw new UsageError((words) => words.noneReadable(said));
  }
  progress.phase(wording.understanding);
  const register = gather(files, campaign, units, NO_CHOICES);
  progress.done();
  return { campaign, units, register };
}
