import { stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";
import { WORKBOOK_EXTENSIONS } from "../grid/workbook-files";
import { isSystemError } from "./system-error";
import { UsageError } from "./usage-error";

const WORKBOOKS = `**/*.{${WORKBOOK_EXTENSIONS.join(",")}}`;
/** Excel's lock files and hidden files are not workbooks. */
const IGNORED = ["**/~$*", "**/.*"];

async function kindOf(name: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(name)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/**
 * Paths of all workbooks that the words name: files as they are, folders with all that lies in them and globs sorted by
 * name. `others` are files the command uses for something else, such as the list of units or last time's report: they
 * are left out of folders and globs. Throws `UsageError`.
 */
export async function findFiles(words: readonly string[], others: readonly string[] = []): Promise<readonly string[]> {
  const found: string[] = [];
  const leftOut = new Set(others.map((name) => path.resolve(name)));
  for (const word of words) {
    const kind = await kindOf(word);
    if (kind === "file") {
      found.push(word);
      continue;
    }
    const options = kind === "folder" ? { cwd: word, caseSensitiveMatch: false } : {};
    const matches = await glob(kind === "folder" ? WORKBOOKS : word.split(path.sep).join("/"), {
      ...options,
      ignore: IGNORED,
      expandDirectories: false,
    });
    const base = kind === "folder" ? word : "";
    const read = matches
      .sort()
      .map((match) => path.join(base, match))
      .filter((name) => !leftOut.has(path.resolve(name)));
    if (read.length === 0)
      throw new UsageError((wording) => (kind === "folder" ? wording.emptyFolder(word) : wording.notFound(word)));
    found.push(...read);
  }
  return [...new Set(found)];
}
