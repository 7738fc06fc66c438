import { readVerdicts } from "../check/verdicts/verdict-file";
import { NO_VERDICTS, type Verdicts } from "../check/verdicts/verdict";
import { readText } from "./read-text";
import { UsageError } from "./usage-error";

/** What a file says was decided about findings; nothing where no file is named. Throws `UsageError`. */
export async function loadVerdicts(file: string | null): Promise<Verdicts> {
  if (file === null) return NO_VERDICTS;
  const reading = readVerdicts(await readText(file, (wording) => wording.verdictsInvalid));
  if (reading.ok) return reading.verdicts;
  const { reason, path } = reading.problem;
  throw new UsageError((wording) => wording.verdictsInvalid(file, wording.recipeReasons[reason](path)));
}
