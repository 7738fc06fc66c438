import { stat } from "node:fs/promises";
import { isSystemError } from "./system-error";

/** What one file or folder is, however it is spelled or linked to; null where there is none. */
export async function identityOf(name: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(name, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
