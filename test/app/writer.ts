import type { FileWriterPort } from "../../src/app/ports/files";

const made = (what: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(what));
/** Writes what it was asked for as a word, not as a file. */
export const writer: FileWriterPort = {
  workbook: ({ sheets }) => made(sheets.map(({ name }) => name).join("|")),
  document: ({ title }) => made(title),
  fill: (template, fields) =>
    Promise.resolve(
      template.length === 0
        ? { ok: false, problem: { reason: "not-docx" } }
        : { ok: true, bytes: new TextEncoder().encode(typeof fields["tong-so"] === "string" ? fields["tong-so"] : "") },
    ),
  text: made,
  csv: ({ rows }) => made(String(rows.length)),
  zip: (files) => made(files.map(({ name }) => name).join("|")),
  parquet: ({ columns }) => made(String(columns.length)),
};
