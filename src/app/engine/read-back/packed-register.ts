import { isRecord } from "../../../base/is-record";
import { withoutCells } from "../../gather";
import type { Register, RegisterRecord, TakenFile } from "../../../register/register";
import type { SourceEdit } from "../../views/register";
import { ledgerOf } from "../../../register/ledger";
import { contentDigest } from "../../../text/content-digest";

/** What a register was read from: what the files say, and the corrections to that which were in force. */
export interface KeptSources {
  readonly register: Register;
  readonly edits: readonly SourceEdit[];
}

const VERSION = 2;
/** Kept no corrections: the files stand there as they were corrected. */
const FIRST_VERSION = 1;

/** What a register was read from, as a text: everything but the cells. */
export function packedSources({ register, edits }: KeptSources): string {
  const body = JSON.stringify({ files: withoutCells(register).files, edits });
  return JSON.stringify({ version: VERSION, digest: contentDigest(body) }) + "\n" + body;
}

/** Only what was written here and is whole passes the digest: its shape is ours. */
const isFiles = (value: unknown): value is readonly TakenFile[] =>
  Array.isArray(value) && value.every((file) => isRecord(file) && Array.isArray(file["sheets"]));
const isEdits = (value: unknown): value is readonly SourceEdit[] => Array.isArray(value) && value.every(isRecord);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const recordsOf = (files: readonly TakenFile[]): readonly RegisterRecord[] =>
  files.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables.flatMap(({ records }) => records)));

/** Files that were understood, as one register. */
export const registerOfFiles = (files: readonly TakenFile[], expected: Register["expected"]): Register => ({
  files,
  records: recordsOf(files),
  ledger: ledgerOf(files),
  expected,
});

/** The sources of such a text; null where it is not whole, or another version of the program wrote it. */
export function unpackedSources(text: string): KeptSources | null {
  const end = text.indexOf("\n");
  const head = parsed(text.slice(0, Math.max(0, end)));
  // JSON has no line ends of its own; LibreOffice breaks a long line of a cell that holds one.
  const body = text.slice(end + 1).replaceAll("\n", "");
  if (!isRecord(head) || head["digest"] !== contentDigest(body)) return null;
  const content = parsed(body);
  if (head["version"] === FIRST_VERSION)
    return isFiles(content) ? { register: registerOfFiles(content, []), edits: [] } : null;
  if (head["version"] !== VERSION || !isRecord(content)) return null;
  const { files, edits } = content;
  return isFiles(files) && isEdits(edits) ? { register: registerOfFiles(files, []), edits } : null;
}
