import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { ReadFile } from "../app/ports/files";
import { FileProblemError } from "../files/read/problem";
import { readWorkbook } from "../files/read/read-workbook";
import { localTime } from "../text/local-time";
import { isSystemError } from "./system-error";

/** Reads one file under the name it is shown by; what cannot be read has a problem. */
export async function readOne(file: string, name: string): Promise<ReadFile> {
  let bytes: Uint8Array;
  let modified: string;
  try {
    bytes = await readFile(file);
    modified = localTime((await stat(file)).mtime);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, file: { name, fingerprint: null, problem: { reason: "not-opened", detail: error.code } } };
  }
  try {
    return { ok: true, workbook: { ...(await readWorkbook(name, bytes)), name, modified } };
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    const fingerprint = createHash("sha256").update(bytes).digest("hex");
    return { ok: false, file: { name, fingerprint, problem: error.problem } };
  }
}
