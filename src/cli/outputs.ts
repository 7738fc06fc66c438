import { open } from "node:fs/promises";
import path from "node:path";
import type { Campaign } from "../campaign/campaign";
import { readStamp } from "../check/stamp/stamp-properties";
import { FileProblemError } from "../files/read/problem";
import { readWorkbook } from "../files/read/read-workbook";
import { csvHead } from "../files/write/export/csv";
import { dataDictionary, exportColumns } from "../report/export/export-columns";
import { exportFormat, type Arguments } from "./arguments";
import { findFiles, type FoundFiles } from "./find-files";
import { identityOf } from "./same-file";
import { UsageError } from "./usage-error";

/** The dictionary that lies beside a CSV. */
export const dictionaryOf = (file: string): string => file.replace(/\.csv$/i, ".dictionary.tsv");

const withDictionary = (file: string): readonly string[] =>
  exportFormat(file) === "csv" ? [file, dictionaryOf(file)] : [file];

/** All files that the command writes by name; letters are named by their folder only. */
const outputsOf = ({ out, export: exported }: Arguments): readonly string[] =>
  [out, exported].filter((file) => file !== null).flatMap(withDictionary);

/** Files of the command line that are read, but are no lists of units. */
const helpersOf = ({ campaign, units, recipe, verdicts, earlier }: Arguments): readonly string[] =>
  [campaign, units, recipe, verdicts, ...earlier].filter((file) => file !== null);

async function identitiesOf(files: readonly string[]): Promise<ReadonlySet<string>> {
  const identities = await Promise.all(files.map(identityOf));
  return new Set(identities.filter((identity) => identity !== null));
}

const HEAD_BYTES = 65_536;

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function bearsStamp(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return readStamp((await readWorkbook(path.basename(file), bytes)).properties) !== null;
  } catch (error) {
    if (error instanceof FileProblemError) return false;
    throw error;
  }
}

const firstLine = (text: string): string => text.replace(/^\ufeff/, "").split(/\r?\n/, 1)[0] ?? "";

/** Whether an earlier run of ours wrote the file: it may be written again, and is nobody's list. */
async function wroteWeThis(file: string, campaign: Campaign | null): Promise<boolean> {
  const head = await headOf(file);
  if (head[0] === 0x50 && head[1] === 0x4b) {
    const { readFile } = await import("node:fs/promises");
    return bearsStamp(file, await readFile(file));
  }
  if (campaign === null) return false;
  const columns = exportColumns(campaign);
  const line = firstLine(new TextDecoder().decode(head));
  return line === firstLine(csvHead(columns)) || line === firstLine(dataDictionary(columns));
}

const isInput = (file: string): UsageError => new UsageError((wording) => wording.outIsInput(file));

/** Two outputs of one name would overwrite each other; letters must not take the place of their templates. */
async function refuseClashes(asked: Arguments): Promise<void> {
  const outputs = outputsOf(asked);
  const names = new Set<string>();
  for (const output of outputs) {
    if (names.has(path.resolve(output))) throw new UsageError((wording) => wording.outTwice(output));
    names.add(path.resolve(output));
  }
  const { letters, letterTemplates } = asked;
  if (letters === null || letterTemplates === null) return;
  if (path.resolve(letters) === path.resolve(letterTemplates)) throw isInput(letters);
  const identity = await identityOf(letters);
  if (identity !== null && identity === (await identityOf(letterTemplates))) throw isInput(letters);
}

/**
 * Finds the files that a command reads and refuses outputs that would overwrite one of them, whatever way it is named:
 * by name, glob, link, as list of units, plan, answers, earlier register. Only what an earlier run of ours wrote in the
 * same place is left out of folders and globs, and written anew. Throws `UsageError`.
 */
export async function findInputs(asked: Arguments, campaign: Campaign | null): Promise<FoundFiles> {
  await refuseClashes(asked);
  const outputs = outputsOf(asked);
  const written = await identitiesOf(outputs);
  const helpers = await identitiesOf(helpersOf(asked));
  for (const output of outputs) {
    const identity = await identityOf(output);
    if (identity !== null && helpers.has(identity)) throw isInput(output);
  }
  if (asked.files.length === 0) return { paths: [], nothing: [] };
  const found = await findFiles(asked.files, async (file) => {
    const identity = (await identityOf(file)) ?? "";
    if (helpers.has(identity)) return true;
    return written.has(identity) && (await wroteWeThis(file, campaign));
  });
  for (const file of found.paths) if (written.has((await identityOf(file)) ?? "")) throw isInput(file);
  return found;
}
