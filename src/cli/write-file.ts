import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";

/** Writes the bytes, making the folder where it is missing. Throws `UsageError` with the system's reason. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError((wording) => wording.cannotWrite(file, systemReason(error, wording)));
  }
}
