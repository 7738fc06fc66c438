import { readRecipe } from "../register/recipe";
import { NO_CHOICES, type Choices } from "../register/register";
import { readText } from "./read-text";
import { UsageError } from "./usage-error";

/** The answers that a file hands on; none where no file is named. Throws `UsageError`. */
export async function loadRecipe(file: string | null): Promise<Choices> {
  if (file === null) return NO_CHOICES;
  const reading = readRecipe(await readText(file, (wording) => wording.recipeInvalid));
  if (reading.ok) return reading.choices;
  const { reason, path } = reading.problem;
  throw new UsageError((wording) => wording.recipeInvalid(file, wording.recipeReasons[reason](path)));
}
