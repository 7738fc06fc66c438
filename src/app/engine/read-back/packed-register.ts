import { isRecord } from "../../../base/is-record";
import { withoutCells } from "../../gather";
import type { Register, RegisterRecord, TakenFile } from "../../../register/register";
import { ledgerOf } from "../../../register/ledger";
import { contentDigest } from "../../../text/content-digest";

const VERSION = 1;
/** What a register was read from, as a text: everything but the cells. */
export function packedRegister(register: Register): string {
  const files = JSON.stringify(withoutCells(register).files);
  return JSON.stringify({ version: VERSION, digest: contentDigest(files) }) + "\n" + files;
}

/** Only what was written here and is whole passes the digest: its shape is ours. */
const isFiles = (value: unknown): value is readonly TakenFile[] =>
  Array.isArray(value) && value.every((file) => isRecord(file) && Array.isArray(file["sheets"]));

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

/** The register of such a text; null where it is not whole, or another version of the program wrote it. */
export function unpackedRegister(text: string): Register | null {
  const end = text.indexOf("\n");
  const head = parsed(text.slice(0, Math.max(0, end)));
  // JSON has no line ends of its own; LibreOffice breaks a long line of a cell that holds one.
  const body = text.slice(end + 1).replaceAll("\n", "");
  if (!isRecord(head) || head["version"] !== VERSION || head["digest"] !== contentDigest(body)) return null;
  const files = parsed(body);
  return isFiles(files) ? registerOfFiles(files, []) : null;
}
