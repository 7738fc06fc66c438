import { readFile } from "node:fs/promises";
import { readRecipe } from "../register/recipe";
import { NO_CHOICES, type Choices } from "../register/register";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";

/** The answers that a file hands on; none where no file is named. Throws `UsageError`. */
export async function loadRecipe(file: string | null): Promise<Choices> {
  if (file === null) return NO_CHOICES;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError((wording) =>
      error.code === "ENOENT" ? wording.notFound(file) : wording.recipeInvalid(file, systemReason(error, wording)),
    );
  }
  const reading = readRecipe(text);
  if (reading.ok) return reading.choices;
  const { reason, path } = reading.problem;
  throw new UsageError((wording) => wording.recipeInvalid(file, wording.recipeReasons[reason](path)));
}
