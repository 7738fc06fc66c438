import { createEngine } from "../../app/engine/engine";
import type { EnginePort } from "../../app/ports/engine";
import type { FileReaderPort, ReadFile } from "../../app/ports/files";
import { FileProblemError } from "../../files/read/problem";
import { VERSION } from "../version";
import { fileWriter } from "./file-writer";

const reader: FileReaderPort = {
  // Loaded with the first file: sheets of the open workbook arrive read by Excel.
  read: async (files) => {
    const { readWorkbook } = await import("../../files/read/read-workbook");
    const read: ReadFile[] = [];
    for (const { name, bytes } of files) {
      try {
        read.push({ ok: true, workbook: await readWorkbook(name, bytes) });
      } catch (error) {
        if (!(error instanceof FileProblemError)) throw error;
        read.push({ ok: false, file: { name, fingerprint: null, problem: error.problem } });
      }
    }
    return read;
  },
  document: async ({ bytes }) => {
    const { readDocument } = await import("../../files/read/document/read-document");
    try {
      return { ok: true, text: await readDocument(bytes) };
    } catch (error) {
      if (!(error instanceof FileProblemError)) throw error;
      return { ok: false, problem: error.problem };
    }
  },
};

/** The engine as a worker runs it. */
export const workerEngine: EnginePort = createEngine({
  reader,
  writer: fileWriter,
  breathe: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
  version: VERSION,
});
