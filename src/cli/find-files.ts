import { stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";
import { isSystemError } from "./system-error";
import { UsageError } from "./usage-error";

const WORKBOOKS = "*.{xlsx,xlsm,xls,xlsb,ods,csv,XLSX,XLSM,XLS,XLSB,ODS,CSV}";
/** Excel's lock files and hidden files are not workbooks. */
const IGNORED = ["**/~$*", "**/.*"];

async function kindOf(name: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(name)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Paths of all workbooks that the words name: files as they are, folders and globs sorted by name. Throws `UsageError`. */
export async function findFiles(words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const word of words) {
    const kind = await kindOf(word);
    if (kind === "file") {
      found.push(word);
      continue;
    }
    const options = kind === "folder" ? { cwd: word, ignore: IGNORED } : { ignore: IGNORED };
    const matches = await glob(kind === "folder" ? WORKBOOKS : word.split(path.sep).join("/"), { ...options, expandDirectories: false });
    if (matches.length === 0) throw new UsageError((wording) => (kind === "folder" ? wording.emptyFolder(word) : wording.notFound(word)));
    const base = kind === "folder" ? word : "";
    found.push(...matches.sort().map((match) => path.join(base, match)));
  }
  return [...new Set(found)];
}
