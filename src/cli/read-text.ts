import { readFile } from "node:fs/promises";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";
import type { CliWording } from "./wording/wording";

/** The text of a file that was named. Throws `UsageError`, in the words of what is wrong with such a file. */
export async function readText(
  file: string,
  invalid: (wording: CliWording) => (path: string, reason: string) => string,
): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError((wording) =>
      error.code === "ENOENT" ? wording.notFound(file) : invalid(wording)(file, systemReason(error, wording)),
    );
  }
}
