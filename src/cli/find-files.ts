import { stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";
import { WORKBOOK_EXTENSIONS } from "../grid/workbook-files";
import { identityOf } from "./same-file";
import { isSystemError } from "./system-error";
import { UsageError } from "./usage-error";

const WORKBOOKS = `**/*.{${WORKBOOK_EXTENSIONS.join(",")}}`;
/** Excel's lock files and hidden files are not workbooks. */
const IGNORED = ["**/~$*", "**/.*"];

/** A word of the command line that names nothing to read. */
export interface NothingThere {
  readonly word: string;
  readonly reason: "not-found" | "empty-folder";
}

export interface FoundFiles {
  readonly paths: readonly string[];
  readonly nothing: readonly NothingThere[];
}

async function kindOf(name: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(name)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

async function matchesOf(word: string, kind: "folder" | null): Promise<readonly string[]> {
  const options = kind === "folder" ? { cwd: word, caseSensitiveMatch: false } : {};
  const matches = await glob(kind === "folder" ? WORKBOOKS : word.split(path.sep).join("/"), {
    ...options,
    ignore: IGNORED,
    expandDirectories: false,
  });
  return matches.sort().map((match) => path.join(kind === "folder" ? word : "", match));
}

const stepsOf = (name: string): number => name.split(path.sep).length;

/** Each file once, by its shortest name: links may lead to it in many ways, and in circles. */
async function distinct(names: readonly string[]): Promise<readonly string[]> {
  const kept = new Map<string, string>();
  for (const name of names) {
    const identity = (await identityOf(name)) ?? name;
    const known = kept.get(identity);
    if (known === undefined || stepsOf(name) < stepsOf(known)) kept.set(identity, name);
  }
  const shortest = new Set(kept.values());
  return names.filter((name) => shortest.delete(name));
}

/**
 * Paths of all workbooks that the words name: files as they are, folders with all that lies in them and globs sorted by
 * name. `leftOut` tells files that folders and globs hold for another purpose, such as the list of units. What names
 * nothing is told beside the rest; throws `UsageError` where there is nothing at all.
 */
export async function findFiles(
  words: readonly string[],
  leftOut: (file: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<FoundFiles> {
  const found: string[] = [];
  const nothing: NothingThere[] = [];
  for (const word of words) {
    const kind = await kindOf(word);
    if (kind === "file") {
      found.push(word);
      continue;
    }
    const read: string[] = [];
    for (const name of await matchesOf(word, kind)) if (!(await leftOut(name))) read.push(name);
    if (read.length === 0) nothing.push({ word, reason: kind === "folder" ? "empty-folder" : "not-found" });
    found.push(...read);
  }
  const [first] = nothing;
  if (found.length === 0 && first !== undefined)
    throw new UsageError((wording) =>
      first.reason === "empty-folder" ? wording.emptyFolder(first.word) : wording.notFound(first.word),
    );
  return { paths: await distinct(found), nothing };
}
