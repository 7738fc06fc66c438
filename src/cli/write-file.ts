import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
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

/**
 * Writes a file piece by piece, under another name until it is whole: who stops half-way leaves what was there before.
 * Throws `UsageError` with the system's reason.
 */
export async function writePieces(
  file: string,
  fill: (take: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    const handle = await open(part, "w");
    try {
      await fill(async (bytes) => {
        await handle.writeFile(bytes);
      });
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    if (!isSystemError(error)) throw error;
    throw new UsageError((wording) => wording.cannotWrite(file, systemReason(error, wording)));
  }
}
